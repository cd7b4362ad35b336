package dossier.build;

import dossier.render.Templates;
import dossier.text.Decoded;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a project's own templates and assets. */
final class TemplateFolder {
  private TemplateFolder() {}

  static Templates read(Path folder) throws IOException {
    Map<String, TextFile> texts = new TreeMap<>();
    Map<String, byte[]> assets = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = ContentFolder.shown(folder.relativize(file));
      if (name.endsWith(".ftlh")) {
        texts.put(name, Decoded.utf8(ContentFolder.shown(file), Files.readAllBytes(file)).file());
      } else if (name.startsWith("assets/")) {
        assets.put(name, Files.readAllBytes(file));
      }
    }
    return new Templates(texts, assets);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !Files.isSymbolicLink(file))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }
}

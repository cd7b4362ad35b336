package dossier.pipeline.folder;

import dossier.render.Templates;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Decoded;
import dossier.text.Span;
import dossier.text.TextFile;
import dossier.words.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a project's own templates, assets and words. */
public final class TemplateFolder {
  private static final List<String> FILES =
      Catalogue.LANGUAGES.stream().map(Catalogue::file).toList();

  private TemplateFolder() {}

  /**
   * Reads a project's templates, words and assets.
   *
   * @throws IOException if the disk fails
   */
  public static Outcome<Templates> read(Path folder) throws IOException {
    Map<String, TextFile> texts = new TreeMap<>();
    Map<String, byte[]> assets = new TreeMap<>();
    Map<String, TextFile> words = new TreeMap<>();
    List<Diagnostic> complaints = new ArrayList<>();
    for (Path file : files(folder)) {
      String name = ContentFolder.shown(folder.relativize(file));
      String shown = ContentFolder.shown(file);
      if (Files.isSymbolicLink(file)) {
        complaints.add(ContentFolder.link(file));
      } else if (!Files.isRegularFile(file)) {
        complaints.add(ContentFolder.special(file));
      } else if (name.endsWith(".ftlh")) {
        Decoded decoded = Decoded.utf8(shown, Files.readAllBytes(file));
        decoded.firstBadByte().ifPresent(place -> complaints.add(notUtf8(place)));
        texts.put(name, decoded.file());
      } else if (language(name).isPresent()) {
        words(file, shown, complaints)
            .ifPresent(read -> words.put(language(name).orElseThrow(), read));
      } else if (Templates.isAsset(name)) {
        assets.put(name, Files.readAllBytes(file));
      } else {
        complaints.add(misplaced(shown));
      }
    }
    return Outcome.of(new Templates(texts, assets, words), complaints);
  }

  private static Optional<String> language(String name) {
    return Catalogue.LANGUAGES.stream()
        .filter(language -> name.equals(Catalogue.file(language)))
        .findFirst();
  }

  private static Optional<TextFile> words(Path file, String shown, List<Diagnostic> complaints)
      throws IOException {
    if (Files.size(file) > Catalogue.LARGEST) {
      String message =
          "the file has " + Files.size(file) + " bytes, and " + Catalogue.LARGEST + " are read";
      complaints.add(
          Diagnostic.of(Rule.TOO_LARGE, new TextFile(shown, "").start(), message)
              .help("keep only the words that are yours"));
      return Optional.empty();
    }
    Decoded decoded = Decoded.utf8(shown, Files.readAllBytes(file));
    decoded.firstBadByte().ifPresent(place -> complaints.add(notUtf8(place)));
    return Optional.of(decoded.file());
  }

  private static Diagnostic notUtf8(Span place) {
    return Diagnostic.of(Rule.NOT_UTF8, place, "the file is not UTF-8 from here on")
        .help("save it as UTF-8");
  }

  private static Diagnostic misplaced(String shown) {
    return Diagnostic.of(
            Rule.MISPLACED_FILE, new TextFile(shown, "").start(), "nothing reads this file")
        .help(
            "templates end in .ftlh, words stand in %s, style sheets (.css) in styles, scripts (.js) in scripts, and everything else that pages load in assets"
                .formatted(String.join(" or ", FILES)));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }
}

package dossier.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.parse.Parser;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.read.CaseBytes;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The texts that are open in the editor: they count, not what is saved. Safe to share. */
final class TypedTexts implements CaseBytes {
  private final Map<Path, String> typed = new ConcurrentHashMap<>();

  /** A text as it is now. */
  void put(Path file, String text) {
    typed.put(file, text);
  }

  /** From now on what is saved counts. */
  void close(Path file) {
    typed.remove(file);
  }

  /** The text as it stands in the editor; empty if it is not open. */
  Optional<TextFile> text(Path file) {
    return Optional.ofNullable(typed.get(file))
        .map(text -> new TextFile(ContentFolder.shown(file), withoutMark(text)));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** A text that is larger than any that is read counts once it is saved, and is refused then. */
  @Override
  public byte[] of(Path file) throws IOException {
    String text = typed.get(file);
    return text == null || text.length() > Parser.LARGEST
        ? CaseBytes.SAVED.of(file)
        : text.getBytes(UTF_8);
  }
}

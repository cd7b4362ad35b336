package dossier.intake;

import dossier.intake.manuscript.Manuscript;
import dossier.intake.markdown.MarkdownManuscript;
import dossier.intake.word.WordDocument;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Decoded;
import dossier.text.Span;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A text that was written elsewhere: a document of a word processor, or Markdown. */
public final class ManuscriptFile {
  private static final long LARGEST = 128L * 1024 * 1024;

  private ManuscriptFile() {}

  /**
   * Reads a text.
   *
   * @return no value if the file cannot be read, or is not what it says it is
   */
  public static Outcome<Manuscript> read(Path path) throws IOException {
    String shown = path.toString().replace(path.getFileSystem().getSeparator(), "/");
    Span place = new TextFile(shown, "").start();
    if (!Files.isRegularFile(path)) {
      return Outcome.failed(unreadable(place, "there is no such file"));
    } else if (Files.size(path) > LARGEST) {
      return Outcome.failed(
          Diagnostic.of(
                  Rule.TOO_LARGE,
                  place,
                  "the file has " + Files.size(path) + " bytes, and " + LARGEST + " are read")
              .help("make its pictures smaller"));
    } else if (FileSign.ZIP.begins(path)) {
      return WordDocument.read(path, place);
    } else if (FileSign.OLD_WORD.begins(path) || !isMarkdown(path)) {
      return Outcome.failed(
          unreadable(place, "this is no form of text that is known")
              .help("Markdown (.md) as Google Docs exports it and .docx are; save it as one"));
    }
    return markdown(shown, Files.readAllBytes(path));
  }

  private static Diagnostic unreadable(Span place, String message) {
    return Diagnostic.of(Rule.IMPORT_UNREADABLE, place, message);
  }

  private static boolean isMarkdown(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.matches(".*\\.(md|markdown|mdown|txt)");
  }

  private static Outcome<Manuscript> markdown(String shown, byte[] bytes) {
    Decoded decoded = Decoded.utf8(shown, bytes);
    return decoded.firstBadByte().isPresent()
        ? Outcome.failed(
            Diagnostic.of(
                    Rule.NOT_UTF8,
                    decoded.firstBadByte().get(),
                    "the file is not UTF-8 from here on")
                .help("save or export it as UTF-8"))
        : MarkdownManuscript.read(decoded.file());
  }
}

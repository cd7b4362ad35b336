package dossier.intake;

import dossier.intake.archive.AutoArchiverReader;
import dossier.intake.archive.WaczReader;
import dossier.intake.page.SavedPageReader;
import dossier.intake.record.ImportedSource;
import dossier.intake.record.Json;
import dossier.intake.record.JsonReader;
import dossier.intake.record.PageCopy;
import dossier.intake.reference.BibTexReader;
import dossier.intake.reference.CslJsonReader;
import dossier.intake.reference.RisReader;
import dossier.report.Diagnostic;
import dossier.report.Limits;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Decoded;
import dossier.text.Span;
import dossier.text.TextFile;
import dossier.vault.reading.ArchivedPage;
import dossier.vault.reading.Unreadable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A file with records of sources, of any form that is known. */
public final class RecordFile {
  private static final long LARGEST = 64L * 1024 * 1024;
  private static final long LARGEST_ARCHIVE = 1024L * 1024 * 1024;
  private static final int MOST_RECORDS = 5_000;

  private static final Pattern BIBTEX =
      Pattern.compile("(?s)(?:\\s*%[^\\n]*\\n)*\\s*@\\s*[A-Za-z]+\\s*[{(].*");
  private static final Pattern RIS = Pattern.compile("(?s)\\s*TY {0,2}-.*");
  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html)\\b.*");
  private static final Pattern MHTML =
      Pattern.compile(
          "(?is)(?:[a-z-]+:.*\\n)?(?:mime-version:|content-type:\\s*multipart/related).*");
  private static final int HEAD = 4096;

  private final Path path;
  private final String shown;
  private final Span place;

  private RecordFile(Path path) {
    this.path = path;
    this.shown = path.toString().replace(path.getFileSystem().getSeparator(), "/");
    this.place = new TextFile(shown, "").start();
  }

  /**
   * The sources in a file, in its order; of a folder in its {@code metadata.json}, as Auto Archiver
   * leaves it.
   *
   * @param path a file or folder that is there
   * @return no value if the file cannot be read, or is not what it says it is
   */
  public static Outcome<List<ImportedSource>> read(Path path) throws IOException {
    Path file = Files.isDirectory(path) ? path.resolve("metadata.json") : path;
    RecordFile records = new RecordFile(file);
    if (!Files.isRegularFile(file)) {
      return Outcome.failed(records.unreadable("there is no such file"));
    }
    return records.read().then(records::counted);
  }

  private Diagnostic unreadable(String message) {
    return Diagnostic.of(Rule.IMPORT_UNREADABLE, place, message);
  }

  private Outcome<List<ImportedSource>> counted(List<ImportedSource> sources) {
    if (sources.isEmpty()) {
      return Outcome.failed(unreadable("there is no record in this file"));
    }
    return sources.size() > MOST_RECORDS
        ? Outcome.failed(Limits.tooMuch(place, MOST_RECORDS, "records in one file"))
        : Outcome.of(sources);
  }

  private Outcome<List<ImportedSource>> read() throws IOException {
    boolean zip = FileSign.ZIP.begins(path);
    long most = zip ? LARGEST_ARCHIVE : LARGEST;
    if (Files.size(path) > most) {
      return Outcome.failed(
          Diagnostic.of(
                  Rule.TOO_LARGE,
                  place,
                  "the file has " + Files.size(path) + " bytes, and " + most + " are read")
              .help("split it"));
    }
    return zip ? WaczReader.read(path, shown) : read(Files.readAllBytes(path));
  }

  private Outcome<List<ImportedSource>> read(byte[] bytes) throws IOException {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .replaceFirst("^\u00ef\u00bb\u00bf", "");
    if (name.matches(".*\\.mht(ml)?") || MHTML.matcher(head).matches()) {
      return archivedPage(bytes);
    } else if (name.matches(".*\\.x?html?") || PAGE.matcher(head).matches()) {
      return Outcome.of(List.of(page(bytes, bytes, Optional.empty(), Optional.empty())));
    }
    return text(name, head, bytes);
  }

  private Outcome<List<ImportedSource>> text(String name, String head, byte[] bytes)
      throws IOException {
    boolean bibTex = name.matches(".*\\.bib(tex)?") || BIBTEX.matcher(head).matches();
    boolean ris = name.endsWith(".ris") || RIS.matcher(head).matches();
    boolean json = name.endsWith(".json") || head.matches("(?s)\\s*[\\[{].*");
    Decoded decoded = Decoded.utf8(shown, bytes);
    if (!bibTex && !ris && !json) {
      return Outcome.failed(
          unreadable("this is no form of record that is known")
              .help(
                  "BibTeX, RIS, CSL-JSON, a saved page, WACZ and Auto Archiver's metadata.json are"));
    } else if (decoded.firstBadByte().isPresent()) {
      return Outcome.failed(
          Diagnostic.of(
                  Rule.NOT_UTF8, decoded.firstBadByte().get(), "the file is not UTF-8 from here on")
              .help("save or export it as UTF-8"));
    }
    TextFile file = decoded.file();
    return bibTex ? BibTexReader.read(file) : ris ? RisReader.read(file) : json(file);
  }

  private Outcome<List<ImportedSource>> json(TextFile file) throws IOException {
    Outcome<Json> json = JsonReader.read(file);
    if (json.value().isEmpty()) {
      return Outcome.failed(json.complaints());
    }
    return json.value().get() instanceof Json.Group root && AutoArchiverReader.reads(root)
        ? AutoArchiverReader.read(root, path.toAbsolutePath().resolveSibling(""), file.start())
        : CslJsonReader.read(file, json.value().get());
  }

  private Outcome<List<ImportedSource>> archivedPage(byte[] bytes) throws IOException {
    try {
      ArchivedPage page = ArchivedPage.in(bytes);
      return Outcome.of(
          List.of(page(bytes, page.html(), charset(page.charset()), page.location())));
    } catch (Unreadable e) {
      return Outcome.failed(unreadable(e.reason()));
    }
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name))
          .filter(charset -> !charset.equals(StandardCharsets.US_ASCII));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private ImportedSource page(
      byte[] bytes, byte[] html, Optional<Charset> charset, Optional<String> location) {
    Optional<String> address = location.filter(found -> found.matches("(?i)https?://\\S+"));
    return SavedPageReader.read(place, html, charset, address, Optional.empty())
        .with(new PageCopy(path.getFileName().toString(), bytes));
  }
}

package dossier.intake.archive;

import dossier.intake.page.SavedPageReader;
import dossier.intake.record.ImportedSource;
import dossier.intake.record.Json;
import dossier.intake.record.JsonReader;
import dossier.intake.record.PageCopy;
import dossier.intake.record.SourceDraft;
import dossier.intake.record.SourceField;
import dossier.model.value.SourceType;
import dossier.report.Diagnostic;
import dossier.report.Limits;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Decoded;
import dossier.text.Span;
import dossier.text.TextFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads the pages of a WACZ file (Webrecorder's specification, 1.1.1): a ZIP with WARC files, a
 * list of pages, and {@code datapackage.json}, which has a digest of each other file. All of them
 * are held, and those of each record; nothing is taken of an archive in which one does not hold.
 * The signature that can stand in {@code datapackage-digest.json} is not looked at. Used once.
 */
public final class WaczReader {
  private static final String PACKAGE = "datapackage.json";
  private static final String DIGEST = "datapackage-digest.json";
  private static final String PAGES = "pages/pages.jsonl";
  private static final long MOST_BYTES = 2L * 1024 * 1024 * 1024;
  private static final int LONGEST_TEXT = 64 * 1024 * 1024;
  private static final int MOST_PAGES = 5_000;
  private static final int MOST_ENTRIES = 20_000;

  private final ZipFile zip;
  private final String shown;
  private final String name;
  private final Allowance allowance = new Allowance(MOST_BYTES);
  private final List<Diagnostic> complaints = new ArrayList<>();
  private final Map<String, ArchivedAnswer> answers = new HashMap<>();

  private WaczReader(ZipFile zip, String shown, String name) {
    this.zip = zip;
    this.shown = shown;
    this.name = name;
  }

  /**
   * The pages as sources, each with its copy if it is in the archive.
   *
   * @param shown the path as it is shown to people
   * @return no value if anything is wrong with it
   */
  public static Outcome<List<ImportedSource>> read(Path file, String shown) throws IOException {
    Span place = new TextFile(shown, "").start();
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      return new WaczReader(zip, shown, file.getFileName().toString()).sources(place);
    } catch (ZipException | EOFException e) {
      return Outcome.failed(
          Diagnostic.of(Rule.IMPORT_UNREADABLE, place, "the ZIP file is broken")
              .help("take the archive again, or from where it was copied"));
    } catch (Allowance.Exceeded e) {
      return Outcome.failed(
          Diagnostic.of(
              Rule.TOO_LARGE,
              place,
              "more comes out of this archive than the bytes that are read"));
    }
  }

  private Outcome<List<ImportedSource>> sources(Span place) throws IOException {
    if (zip.size() > MOST_ENTRIES) {
      return Outcome.failed(Limits.tooMuch(place, MOST_ENTRIES, "files in one archive"));
    }
    Optional<Decoded> described = text(PACKAGE);
    if (described.isEmpty()) {
      return Outcome.failed(
          Diagnostic.of(
              Rule.IMPORT_UNREADABLE, place, "this ZIP file is no WACZ: it has no " + PACKAGE));
    }
    hold(described.get().file());
    List<Json.Group> pages = complaints.isEmpty() ? pages() : List.of();
    if (complaints.isEmpty()) {
      warcs(pages);
    }
    return complaints.isEmpty() ? made(pages) : Outcome.failed(complaints);
  }

  private Span place(String entry) {
    return new TextFile(shown + "/" + entry, "").start();
  }

  private void broken(String entry, String message) {
    complaints.add(Diagnostic.of(Rule.BROKEN_DIGEST, place(entry), message));
  }

  private Optional<Decoded> text(String entry) throws IOException {
    ZipEntry found = zip.getEntry(entry);
    if (found == null) {
      return Optional.empty();
    }
    try (InputStream in = allowance.counted(zip.getInputStream(found))) {
      byte[] bytes = in.readNBytes(LONGEST_TEXT + 1);
      if (bytes.length > LONGEST_TEXT) {
        throw new Allowance.Exceeded();
      }
      return Optional.of(Decoded.utf8(shown + "/" + entry, bytes));
    }
  }

  /** The digests of the files, and that there is one for each. */
  private void hold(TextFile described) throws IOException {
    Optional<Decoded> signed = text(DIGEST);
    if (signed.isPresent()) {
      Outcome<Json> digest = JsonReader.read(signed.get().file());
      complaints.addAll(digest.complaints());
      digest.value().stream()
          .flatMap(json -> json.groups().stream())
          .flatMap(group -> group.text("hash").stream())
          .findFirst()
          .ifPresentOrElse(hash -> held(PACKAGE, hash), () -> broken(DIGEST, "it has no digest"));
    }
    Outcome<Json> json = JsonReader.read(described);
    complaints.addAll(json.complaints());
    Set<String> uncovered = names();
    json.value().stream()
        .flatMap(found -> found.groups().stream())
        .flatMap(found -> found.all("resources").stream())
        .flatMap(found -> found.groups().stream())
        .forEach(
            resource -> {
              String path = resource.text("path").orElse("");
              uncovered.remove(path);
              held(path, resource.text("hash").orElse(""));
            });
    uncovered.forEach(entry -> broken(entry, "no digest covers this file"));
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    zip.stream()
        .filter(entry -> !entry.isDirectory())
        .forEach(
            entry -> {
              if (!names.add(entry.getName())) {
                broken(entry.getName(), "the archive has two files of this name");
              }
            });
    names.remove(PACKAGE);
    names.remove(DIGEST);
    return names;
  }

  private void held(String path, String hash) {
    ZipEntry entry = zip.getEntry(path);
    Optional<NamedDigest> digest = NamedDigest.of(hash);
    if (entry == null) {
      broken(path, PACKAGE + " names this file, and it is not there");
    } else if (digest.isEmpty() || !holds(entry, digest.get())) {
      broken(path, "its digest does not hold");
    }
  }

  private boolean holds(ZipEntry entry, NamedDigest digest) {
    try (InputStream in = allowance.counted(zip.getInputStream(entry))) {
      return digest.holds(in);
    } catch (Allowance.Exceeded e) {
      complaints.add(
          Diagnostic.of(Rule.TOO_LARGE, place(entry.getName()), "more comes out than is read"));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private List<Json.Group> pages() throws IOException {
    List<Json.Group> pages = new ArrayList<>();
    TextFile list = text(PAGES).map(Decoded::file).orElse(new TextFile(shown + "/" + PAGES, ""));
    int lines = list.line(list.text().length());
    for (int line = 1; line <= lines && pages.size() <= MOST_PAGES; line++) {
      if (!list.lineText(line).isBlank()) {
        Outcome<Json> json = JsonReader.read(list.span(list.lineStart(line), list.lineEnd(line)));
        complaints.addAll(json.complaints());
        json.value().stream()
            .flatMap(found -> found.groups().stream())
            .filter(page -> page.text("url").isPresent())
            .forEach(pages::add);
      }
    }
    if (pages.size() > MOST_PAGES) {
      complaints.add(Limits.tooMuch(list.start(), MOST_PAGES, "pages in one archive"));
    } else if (pages.isEmpty()) {
      complaints.add(
          Diagnostic.of(Rule.IMPORT_UNREADABLE, list.start(), "this archive names no page"));
    }
    return pages;
  }

  private static String address(Json.Group page) {
    return WarcHolding.withoutFragment(page.text("url").orElse(""));
  }

  private void warcs(List<Json.Group> pages) throws IOException {
    Set<String> wanted = pages.stream().map(WaczReader::address).collect(Collectors.toSet());
    for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
      if (entry.getName().matches("archive/[^/]+\\.warc(\\.gz)?")) {
        try (InputStream in = allowance.counted(zip.getInputStream(entry))) {
          complaints.addAll(
              new WarcHolding(place(entry.getName()), allowance, wanted, answers).read(in));
        }
      }
    }
  }

  private Outcome<List<ImportedSource>> made(List<Json.Group> pages) throws IOException {
    Map<String, ImportedSource> sources = new LinkedHashMap<>();
    for (Json.Group page : pages) {
      String address = page.text("url").orElse("");
      if (!sources.containsKey(address)) {
        sources.put(address, source(page, address, sources.size() + 1));
      }
    }
    return Outcome.of(List.copyOf(sources.values()));
  }

  private ImportedSource source(Json.Group page, String address, int number) throws IOException {
    @org.jspecify.annotations.Nullable ArchivedAnswer answer = answers.get(address(page));
    Optional<byte[]> html = answer == null ? Optional.empty() : answer.html(allowance);
    if (answer == null || html.isEmpty()) {
      SourceDraft draft = new SourceDraft(page.place(), address);
      draft.url("url", address);
      draft.words(SourceField.TITLE, "title", page.text("title").orElse(""));
      draft.assumeType(SourceType.WEBPAGE);
      draft.notKept("the page itself", "it cannot be read from the archive");
      return draft.source(Optional.of(address));
    }
    String copy = name.replaceFirst("(?i)\\.wacz$", "") + "-" + number + ".html";
    return SavedPageReader.read(
            page.place(), html.get(), answer.charset(), Optional.of(address), page.text("title"))
        .with(new PageCopy(copy, marked(html.get(), answer)));
  }

  /** Where only the server said how the bytes are read, the copy says it by its first sign. */
  private static byte[] marked(byte[] html, ArchivedAnswer answer) {
    return answer
        .charset()
        .filter(charset -> !charset.equals(StandardCharsets.US_ASCII))
        .map(charset -> ("\uFEFF" + new String(html, charset).replaceFirst("^\uFEFF", "")))
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .orElse(html);
  }
}

package dossier.intake.archive;

import dossier.intake.record.ImportedSource;
import dossier.intake.record.Json;
import dossier.intake.record.PageCopy;
import dossier.intake.record.SourceDraft;
import dossier.intake.record.SourceField;
import dossier.model.value.SourceType;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Span;
import dossier.vault.Intake;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what Bellingcat's Auto Archiver keeps of a page: {@code metadata.json}, with what was known
 * of it and the files that were made, each with its hash. A file that lies beside it is held
 * against its hash; a page among them, or else a PDF or a text, is the copy. Used once.
 */
public final class AutoArchiverReader {
  private static final List<String> COPIES = List.of("html", "htm", "mhtml", "mht", "pdf", "txt");

  private final Json.Group root;
  private final Path folder;
  private final Span place;
  private final List<Diagnostic> complaints = new ArrayList<>();

  private AutoArchiverReader(Json.Group root, Path folder, Span place) {
    this.root = root;
    this.folder = folder;
    this.place = place;
  }

  /** Whether JSON has the shape of Auto Archiver's. */
  public static boolean reads(Json json) {
    return json instanceof Json.Group root
        && root.group("metadata").isPresent()
        && root.fields().containsKey("media");
  }

  /**
   * The source.
   *
   * @param folder where the files lie, if they are there
   * @param place where the file is named
   * @return no value if a file is not the one that was archived
   */
  public static Outcome<List<ImportedSource>> read(Json.Group root, Path folder, Span place)
      throws IOException {
    return new AutoArchiverReader(root, folder, place).sources();
  }

  private Outcome<List<ImportedSource>> sources() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Json.Group media : media()) {
      Optional<Path> file = file(media);
      if (file.isPresent() && held(file.get(), media)) {
        files.add(file.get());
      }
    }
    return complaints.isEmpty() ? made(files) : Outcome.failed(complaints);
  }

  private List<Json.Group> media() {
    return root.all("media").stream().flatMap(one -> one.groups().stream()).toList();
  }

  /** It lies under its key, or its name alone; nothing outside the folder is looked at. */
  private Optional<Path> file(Json.Group media) {
    return Stream.of("_key", "key", "filename")
        .flatMap(name -> media.text(name).stream())
        .flatMap(path -> Stream.of(path, path.replaceFirst("(?s)^.*[/\\\\]", "")))
        .flatMap(path -> inside(path).stream())
        .findFirst();
  }

  private Optional<Path> inside(String path) {
    try {
      Path file = folder.resolve(path).normalize();
      boolean ours =
          file.startsWith(folder.normalize())
              && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
      return ours ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** A file without a hash cannot be held, and is no copy. */
  private boolean held(Path file, Json.Group media) throws IOException {
    Optional<String> hash = media.group("properties").flatMap(group -> group.text("hash"));
    if (hash.isEmpty()) {
      return false;
    }
    Optional<NamedDigest> digest = NamedDigest.of(hash.get());
    try (InputStream in = Files.newInputStream(file)) {
      boolean holds = digest.isPresent() && digest.get().holds(in);
      if (!holds) {
        complaints.add(
            Diagnostic.of(
                Rule.BROKEN_DIGEST,
                place,
                "'"
                    + file.getFileName()
                    + "' is not the file that was archived: its hash does not hold"));
      }
      return holds;
    }
  }

  private Outcome<List<ImportedSource>> made(List<Path> files) throws IOException {
    Json.Group known = root.group("metadata").orElse(root);
    String url = known.text("url").orElse("");
    Optional<Path> wacz = files.stream().filter(file -> ending(file).equals("wacz")).findFirst();
    if (wacz.isPresent()) {
      Outcome<List<ImportedSource>> pages = WaczReader.read(wacz.get(), shown(wacz.get()));
      return pages.map(found -> List.of(told(known, url, copy(files, found, url))));
    }
    return Outcome.of(List.of(told(known, url, copy(files, List.of(), url))));
  }

  private static Optional<PageCopy> copy(List<Path> files, List<ImportedSource> pages, String url) {
    return pages.stream()
        .filter(page -> page.entry().equals(url))
        .findFirst()
        .or(() -> pages.stream().limit(1).filter(page -> pages.size() == 1).findFirst())
        .flatMap(ImportedSource::copy)
        .or(() -> page(files));
  }

  private static Optional<PageCopy> page(List<Path> files) {
    return COPIES.stream()
        .flatMap(ending -> files.stream().filter(file -> ending(file).equals(ending)))
        .findFirst()
        .flatMap(AutoArchiverReader::read);
  }

  private static Optional<PageCopy> read(Path file) {
    try {
      return Files.size(file) > Intake.LARGEST
          ? Optional.empty()
          : Optional.of(new PageCopy(file.getFileName().toString(), Files.readAllBytes(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String shown(Path file) {
    return file.toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  private static String ending(Path file) {
    return file.getFileName().toString().replaceFirst("^.*\\.", "").toLowerCase(Locale.ROOT);
  }

  private ImportedSource told(Json.Group known, String url, Optional<PageCopy> copy) {
    SourceDraft draft = new SourceDraft(place, url);
    draft.url("url", url);
    draft.words(SourceField.TITLE, "title", known.text("title").orElse(""));
    draft.issued("timestamp", known.text("timestamp").orElse(""));
    draft.assumeType(SourceType.WEBPAGE);
    known.fields().keySet().stream()
        .filter(name -> !List.of("url", "title", "timestamp").contains(name))
        .forEach(name -> draft.notKept("metadata." + name));
    media().forEach(media -> notKept(media, copy, draft));
    ImportedSource source = draft.source(Optional.of(url));
    return copy.map(source::with).orElse(source);
  }

  private static void notKept(Json.Group media, Optional<PageCopy> copy, SourceDraft draft) {
    String name = media.text("filename").orElse("").replaceFirst("(?s)^.*[/\\\\]", "");
    if (copy.filter(page -> page.file().equals(name)).isEmpty()) {
      draft.notKept("media " + name);
    }
  }
}

package dossier.pipeline.folder;

import dossier.model.Kind;
import dossier.parse.Parser;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.FileName;
import dossier.text.Id;
import dossier.text.Slug;
import dossier.text.Span;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds what is in the content folder, and complains of what does not belong there. */
public final class ContentFolder {
  public static final String SETTINGS = "dossier.yml";
  static final String MEDIA = "media";
  private static final List<String> OWN_FILES =
      List.of(SETTINGS, LockFile.NAME, SignaturesFile.NAME);

  private final Path root;
  private final List<CasePath> cases = new ArrayList<>();
  private final List<TranslationPath> translations = new ArrayList<>();
  private final SortedMap<String, Path> translatedSettings = new TreeMap<>();
  private final List<Path> media = new ArrayList<>();
  private final List<Diagnostic> complaints = new ArrayList<>();
  private final Map<Id, Kind> misnamed = new TreeMap<>();

  /** A case file on disk. */
  public record CasePath(Kind kind, Id id, Path file) {}

  /**
   * The translation of a case file on disk.
   *
   * @param id that of the original, which may be missing
   */
  public record TranslationPath(Kind kind, Id id, String language, Path file) {}

  private ContentFolder(Path root) {
    this.root = root;
  }

  /** Lists a folder, in an order that does not depend on the disk. */
  public static ContentFolder list(Path root) throws IOException {
    ContentFolder folder = new ContentFolder(root);
    for (Path child : folder.children(root)) {
      folder.top(child);
    }
    return folder;
  }

  /** The folder itself. */
  public Path root() {
    return root;
  }

  /** The file of the settings, whether or not it is there. */
  public Path settings() {
    return root.resolve(SETTINGS);
  }

  /** The case files, in an order that does not depend on the disk. */
  public List<CasePath> cases() {
    return cases;
  }

  /** The translations of case files, in an order that does not depend on the disk. */
  public List<TranslationPath> translations() {
    return translations;
  }

  /** The translations of the settings, by language. */
  public SortedMap<String, Path> translatedSettings() {
    return translatedSettings;
  }

  /** The files under {@code media/}, in an order that does not depend on the disk. */
  public List<Path> media() {
    return media;
  }

  /** All files, by their paths below the content folder; those that belong there, read or not. */
  public List<String> everyFile() {
    Stream<Path> own = OWN_FILES.stream().map(root::resolve).filter(Files::isRegularFile);
    return Stream.of(
            own,
            cases.stream().map(CasePath::file),
            translations.stream().map(TranslationPath::file),
            translatedSettings.values().stream(),
            media.stream())
        .flatMap(files -> files)
        .map(this::relative)
        .toList();
  }

  /** What files that are not read were meant to be, so that nobody is told that it is missing. */
  public Map<Id, Kind> misnamed() {
    return misnamed;
  }

  /** What is wrong with names and places of files. */
  public List<Diagnostic> complaints() {
    return complaints;
  }

  /** The path shown to people, as they named the folder. */
  public static String shown(Path file) {
    return file.toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /**
   * Whether each of these is one of its case files or its settings, and still a file that is read.
   */
  public boolean stillHas(Collection<Path> files) {
    return files.stream().allMatch(this::stillHas);
  }

  private boolean stillHas(Path file) {
    boolean known =
        file.equals(settings()) || cases.stream().anyMatch(one -> one.file().equals(file));
    try {
      return known
          && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.size(file) <= Parser.LARGEST;
    } catch (IOException e) {
      return false;
    }
  }

  /** The path below the content folder. */
  public String relative(Path file) {
    return shown(root.relativize(file));
  }

  private void top(Path child) throws IOException {
    String name = child.getFileName().toString();
    Optional<Kind> kind =
        Arrays.stream(Kind.values()).filter(k -> k.folder().equals(name)).findFirst();
    if (refuseLink(child)) {
      return;
    }
    if (Files.isDirectory(child) && kind.isPresent()) {
      caseFolder(kind.get(), child);
    } else if (Files.isDirectory(child) && name.equals(MEDIA)) {
      mediaFolder(child);
    } else if (Files.isRegularFile(child) && TranslatedName.ofSettings(name).isPresent()) {
      TranslatedName.ofSettings(name)
          .ifPresent(said -> translatedSettings.put(said.language(), child));
    } else if (!Files.isRegularFile(child) || !OWN_FILES.contains(name)) {
      misplaced(child);
    }
  }

  private void caseFolder(Kind kind, Path folder) throws IOException {
    for (Path file : children(folder)) {
      String name = file.getFileName().toString();
      Optional<BasicFileAttributes> found = attributes(file);
      if (found.filter(BasicFileAttributes::isSymbolicLink).isPresent()) {
        complaints.add(link(file));
      } else if (found.filter(BasicFileAttributes::isRegularFile).isEmpty()
          || !name.endsWith(".md")) {
        misplaced(file);
        meant(kind, file);
      } else {
        String id = name.substring(0, name.length() - ".md".length());
        caseFile(new CasePath(kind, new Id(id), file), found.get().size());
      }
    }
  }

  /** What a file is, without following a link; nothing if it is gone by now. */
  private static Optional<BasicFileAttributes> attributes(Path file) throws IOException {
    try {
      return Optional.of(
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private void caseFile(CasePath path, long size) {
    Path file = path.file();
    String name = path.id().value();
    Optional<TranslatedName> translated =
        TranslatedName.of(name).filter(said -> Id.allows(said.original()));
    if (translated.isPresent() && size <= Parser.LARGEST) {
      Id id = new Id(translated.get().original());
      translations.add(new TranslationPath(path.kind(), id, translated.get().language(), file));
    } else if (translated.isEmpty() && !Id.allows(name)) {
      String mended = Slug.of(name).orElse("");
      Slug.of(name).filter(Id::allows).ifPresent(id -> misnamed.put(new Id(id), path.kind()));
      Diagnostic bad = Diagnostic.of(Rule.BAD_ID, place(file), "'" + name + "' cannot be an id");
      complaints.add(
          bad.help(Id.allows(mended) ? "rename the file to " + mended + ".md" : Id.advice(mended)));
    } else if (size > Parser.LARGEST) {
      complaints.add(
          Diagnostic.of(
                  Rule.TOO_LARGE,
                  place(file),
                  "the file has " + size + " bytes, and " + Parser.LARGEST + " are read")
              .help("split it"));
    } else {
      cases.add(path);
    }
  }

  /** A file with another ending, or a folder of case files within that of their kind. */
  private void meant(Kind kind, Path file) throws IOException {
    List<Path> files = Files.isDirectory(file) ? children(file) : List.of(file);
    for (Path meant : files) {
      String name = meant.getFileName().toString().replaceFirst("\\.\\w+$", "");
      Slug.of(name).filter(Id::allows).ifPresent(id -> misnamed.put(new Id(id), kind));
    }
  }

  private void mediaFolder(Path folder) throws IOException {
    for (Path child : children(folder)) {
      if (refuseLink(child)) {
        continue;
      }
      refuseName(child);
      if (Files.isDirectory(child)) {
        mediaFolder(child);
      } else if (Files.isRegularFile(child)) {
        media.add(child);
      } else {
        misplaced(child);
      }
    }
  }

  private boolean refuseLink(Path file) {
    boolean link = Files.isSymbolicLink(file);
    if (link) {
      complaints.add(link(file));
    }
    return link;
  }

  /** What is published has the name that it has here. */
  private void refuseName(Path file) {
    String name = file.getFileName().toString();
    FileName.fault(name)
        .map(fault -> "not every system can hold the name '" + name + "': it " + fault)
        .map(message -> Diagnostic.of(Rule.UNFIT_NAME, place(file), message).help("rename it"))
        .ifPresent(complaints::add);
  }

  private void misplaced(Path file) {
    if (!Files.isRegularFile(file) && !Files.isDirectory(file)) {
      complaints.add(special(file));
      return;
    }
    boolean folder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    if (!folder && file.equals(root.resolve("dossier.yaml"))) {
      complaints.add(misplacedSettings(file));
      return;
    }
    String kinds = String.join(", ", Arrays.stream(Kind.values()).map(Kind::folder).toList());
    complaints.add(
        Diagnostic.of(
                Rule.MISPLACED_FILE,
                place(file),
                "nothing reads this " + (folder ? "folder" : "file"))
            .help("case files end in .md and stand right in " + kinds + "; images stand in media"));
  }

  /** A pipe or a device: opening one could wait for ever. */
  static Diagnostic special(Path file) {
    return Diagnostic.of(Rule.MISPLACED_FILE, place(file), "this is neither a file nor a folder")
        .help("take it away, or put a file in its place");
  }

  static Diagnostic link(Path file) {
    return Diagnostic.of(
            Rule.LINK_ON_DISK,
            place(file),
            "this is a symbolic link, and nothing outside the project is read")
        .help("put the file itself here");
  }

  private static Diagnostic misplacedSettings(Path file) {
    return Diagnostic.of(Rule.MISPLACED_FILE, place(file), "nothing reads this file")
        .help("rename it to dossier.yml");
  }

  /** Hidden files are the system's or the editor's own, and passed over. */
  private List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .map(child -> new Named(child.getFileName().toString(), child))
          .filter(child -> !child.name().startsWith("."))
          .sorted(Comparator.comparing(Named::name))
          .map(Named::path)
          .toList();
    }
  }

  private record Named(String name, Path path) {}

  private static Span place(Path file) {
    return new TextFile(shown(file), "").start();
  }
}

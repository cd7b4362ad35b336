package dossier.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.evidence.HeldCopy;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Decoded;
import dossier.text.Hash;
import dossier.text.Id;
import dossier.text.Span;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder of private copies. Each has a folder of its own, {@code SOURCE/NUMBER}, with the file
 * as it was, its text and its secret; {@code custody.jsonl} beside them names them all.
 */
public final class Vault {
  static final String LOG = "custody.jsonl";
  static final String ORIGINAL = "original";
  static final String TEXT = "text.txt";
  static final String SECRET = "secret";

  private final Path folder;
  private final List<Capture> captures;

  private Vault(Path folder, List<Capture> captures) {
    this.folder = folder;
    this.captures = captures;
  }

  /**
   * Opens a folder and sees whether everything in it is as it was taken; a folder that is not there
   * is an empty vault. No value if the log is broken.
   */
  public static Outcome<Vault> open(Path folder) throws IOException {
    return CustodyLog.read(log(folder)).then(captures -> new Vault(folder, captures).seen());
  }

  /** All copies, in the order in which they were taken. */
  public List<Capture> captures() {
    return captures;
  }

  /**
   * The copy of a source whose root is the given one, read; empty if it is not here.
   *
   * @param names the ids that the source has and had: the log tells of the one that it had then
   */
  public Optional<HeldCopy> copy(Collection<Id> names, String root) throws IOException {
    Optional<Capture> capture =
        captures.stream()
            .filter(found -> names.contains(found.source()) && found.root().hex().equals(root))
            .findFirst();
    return capture.isEmpty() ? Optional.empty() : Optional.of(copy(capture.get()));
  }

  private HeldCopy copy(Capture capture) throws IOException {
    String text = Files.readString(file(capture, TEXT));
    String secret = Files.readString(file(capture, SECRET)).strip();
    return HeldCopy.of(text, HexFormat.of().parseHex(secret));
  }

  static TextFile log(Path folder) throws IOException {
    Path log = folder.resolve(LOG);
    return log(log, Files.exists(log) ? Files.readAllBytes(log) : new byte[0]);
  }

  /** The log that holds these bytes. */
  static TextFile log(Path log, byte[] bytes) {
    return Decoded.utf8(shown(log), bytes).file();
  }

  private Outcome<Vault> seen() {
    List<Diagnostic> complaints = new ArrayList<>();
    try {
      for (Capture capture : captures) {
        complaint(capture).ifPresent(complaints::add);
      }
      unnamed().forEach(complaints::add);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return Outcome.of(this, complaints);
  }

  private Optional<Diagnostic> complaint(Capture capture) throws IOException {
    if (!Files.isRegularFile(file(capture, ORIGINAL))
        || !Files.isRegularFile(file(capture, TEXT))) {
      return Optional.of(
          broken(file(capture, ORIGINAL), "this copy is in the log, and it is not here"));
    }
    if (!hash(capture, ORIGINAL).equals(capture.original())) {
      return Optional.of(
          broken(file(capture, ORIGINAL), "this copy was changed since it was taken"));
    }
    if (!hash(capture, TEXT).equals(capture.text())) {
      return Optional.of(broken(file(capture, TEXT), "this text was changed since it was taken"));
    }
    boolean secret =
        Files.isRegularFile(file(capture, SECRET))
            && Files.readString(file(capture, SECRET)).strip().matches("[0-9a-f]{64}");
    return secret && copy(capture).tree().root().equals(capture.root())
        ? Optional.empty()
        : Optional.of(
            broken(
                file(capture, SECRET), "this secret is not the one that the copy was taken with"));
  }

  private Hash hash(Capture capture, String name) throws IOException {
    return Hash.of(Files.readAllBytes(file(capture, name)));
  }

  /** Copies that the log does not name: its last lines were removed. */
  private List<Diagnostic> unnamed() throws IOException {
    TreeSet<String> folders = new TreeSet<>(folders(folder));
    captures.forEach(capture -> folders.remove(capture.folder()));
    return folders.stream()
        .map(
            name ->
                broken(folder.resolve(name), "this copy is here, and the log has no line of it"))
        .toList();
  }

  static List<String> folders(Path vault) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path source : children(vault)) {
      for (Path copy : children(source)) {
        found.add(source.getFileName() + "/" + copy.getFileName());
      }
    }
    return found;
  }

  private static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(Files::isDirectory)
          .filter(child -> !child.getFileName().toString().startsWith("."))
          .toList();
    }
  }

  private Path file(Capture capture, String name) {
    return folder.resolve(capture.folder()).resolve(name);
  }

  private static Diagnostic broken(Path file, String message) {
    return Diagnostic.of(Rule.CUSTODY_BROKEN, place(file), message)
        .help("put it back as it was, from a backup, or take the copy again");
  }

  private static Span place(Path file) {
    return new TextFile(shown(file), "").start();
  }

  private static String shown(Path file) {
    return file.toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }
}

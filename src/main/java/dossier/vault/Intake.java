package dossier.vault;

import dossier.evidence.HeldCopy;
import dossier.text.Hash;
import dossier.text.Id;
import dossier.vault.reading.Bounds;
import dossier.vault.reading.CopyReader;
import dossier.vault.reading.Unreadable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/** Takes a copy into the vault. Nothing that is there is ever overwritten. */
public final class Intake {
  /** The largest file that is taken, in bytes. */
  public static final long LARGEST = 64L * 1024 * 1024;

  private static final int SECRET_BYTES = 32;

  private final Path vault;

  /** Takes copies into this folder, which need not be there yet. */
  public Intake(Path vault) {
    this.vault = vault;
  }

  /** Why a file was not taken, in words for people. */
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  /**
   * Takes a file as a copy of a source.
   *
   * @param file a regular file
   * @param time when it is taken
   * @throws Refused if no text can be read from it, or it is too large
   */
  public Capture take(Id source, Path file, Instant time) throws IOException, Refused {
    if (Files.size(file) > LARGEST) {
      throw new Refused("it has more than " + LARGEST + " bytes");
    }
    byte[] original = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    byte[] text = Vault.utf8(text(name, original));
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    Hash root =
        HeldCopy.of(new String(text, java.nio.charset.StandardCharsets.UTF_8), secret)
            .tree()
            .root();
    prepare();
    Path log = vault.resolve(Vault.LOG);
    try (FileChannel channel =
            FileChannel.open(
                log,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        FileLock alone = channel.lock()) {
      if (!alone.isValid()) {
        throw new FileSystemException(log.toString(), null, "another command is writing to it");
      }
      Capture capture =
          new Capture(source, number(source), time, name, Hash.of(original), Hash.of(text), root);
      store(capture, original, text, secret);
      append(channel, log, capture);
      return capture;
    }
  }

  private static String text(String name, byte[] bytes) throws IOException, Refused {
    try {
      return new CopyReader(Bounds.USUAL).text(name, bytes);
    } catch (Unreadable e) {
      throw new Refused(e.reason());
    }
  }

  /** A vault that Git would not take up even where nobody told it so. */
  private void prepare() throws IOException {
    Files.createDirectories(vault);
    restrict(vault, "rwx------");
    Path ignore = vault.resolve(".gitignore");
    if (!Files.exists(ignore)) {
      Files.writeString(ignore, "*\n");
    }
  }

  private int number(Id source) throws IOException {
    return Vault.folders(vault).stream()
            .filter(folder -> folder.startsWith(source + "/"))
            .map(folder -> folder.substring(source.value().length() + 1))
            .filter(number -> number.matches("[1-9][0-9]{0,5}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0)
        + 1;
  }

  /** The copy appears under its name whole, or not at all. */
  private void store(Capture capture, byte[] original, byte[] text, byte[] secret)
      throws IOException {
    Path folder = vault.resolve(capture.folder());
    Files.createDirectories(folder.getParent());
    Path draft = Files.createTempDirectory(vault, ".draft");
    write(draft.resolve(Vault.ORIGINAL), original);
    write(draft.resolve(Vault.TEXT), text);
    write(draft.resolve(Vault.SECRET), Vault.utf8(HexFormat.of().formatHex(secret) + "\n"));
    Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    restrict(file, "r--------");
  }

  private static void restrict(Path file, String permissions) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (posix != null) {
      posix.setPermissions(PosixFilePermissions.fromString(permissions));
    }
  }

  /**
   * Reads and writes through the channel that is locked: whoever closes any other channel to a file
   * gives back all of the process's locks on it (POSIX, fcntl).
   */
  private static void append(FileChannel channel, Path log, Capture capture) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // What is read in pieces is read on.
    }
    String before = Vault.log(log, Arrays.copyOf(bytes.array(), bytes.position())).text();
    String last = before.lines().reduce("", (first, second) -> second);
    Hash hash = last.isEmpty() ? CustodyLog.NOTHING_BEFORE : CustodyLog.hash(last);
    ByteBuffer line = ByteBuffer.wrap(Vault.utf8(CustodyLog.line(capture, hash) + "\n"));
    channel.position(channel.size());
    while (line.hasRemaining()) {
      channel.write(line);
    }
  }
}

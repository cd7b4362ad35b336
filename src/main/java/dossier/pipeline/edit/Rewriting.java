package dossier.pipeline.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.evidence.lock.QuotesLock;
import dossier.pipeline.folder.LockFile;
import dossier.pipeline.folder.Replacement;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes changed texts in the place of the old ones. */
public final class Rewriting {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Rewriting() {}

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Change(Path file, byte[] before, byte[] after) {}

  private interface Step {
    void run() throws IOException;
  }

  /**
   * Writes all, or nothing.
   *
   * @throws IOException if one of them is no longer what was changed, or the disk fails; every file
   *     is then as it was
   */
  public static void all(List<EditedText> texts) throws IOException {
    write(changes(texts), () -> {});
  }

  /**
   * Gives an entry another id on the disk: writes all texts and proofs and renames the file, or
   * does nothing.
   *
   * @param content the folder of the case files
   * @throws IOException if a file is no longer what was changed, one has the new name already, or
   *     the disk fails; every file is then as it was
   */
  public static void all(Renaming renaming, Path content) throws IOException {
    Path from = Path.of(renaming.from());
    Path to = Path.of(renaming.to());
    if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(renaming.to(), null, "this file is there already");
    }
    List<Change> changes = changes(renaming.texts());
    if (renaming.proofs().isPresent()) {
      Path lock = LockFile.in(content);
      String proofs = QuotesLock.print(renaming.proofs().get());
      changes.add(new Change(lock, Files.readAllBytes(lock), proofs.getBytes(UTF_8)));
    }
    write(changes, () -> Files.move(from, to));
  }

  private static void write(List<Change> changes, Step last) throws IOException {
    int written = 0;
    try {
      for (; written < changes.size(); written++) {
        Replacement.write(changes.get(written).file(), changes.get(written).after());
      }
      last.run();
    } catch (IOException failed) {
      for (Change change : changes.subList(0, written)) {
        Replacement.write(change.file(), change.before());
      }
      throw failed;
    }
  }

  private static List<Change> changes(List<EditedText> texts) throws IOException {
    List<Change> changes = new ArrayList<>();
    for (EditedText text : texts) {
      Path file = Path.of(text.before().path());
      byte[] before = Files.readAllBytes(file);
      String after = mark(text, before) + text.after();
      changes.add(new Change(file, before, after.getBytes(UTF_8)));
    }
    return changes;
  }

  /** The byte order mark of a file that stands as it was read, if it has one. */
  private static String mark(EditedText text, byte[] bytes) throws IOException {
    for (String mark : List.of("", BYTE_ORDER_MARK)) {
      if (Arrays.equals(bytes, (mark + text.before().text()).getBytes(UTF_8))) {
        return mark;
      }
    }
    throw new IOException(
        text.before().path() + " was changed since it was read, and nothing is written");
  }
}

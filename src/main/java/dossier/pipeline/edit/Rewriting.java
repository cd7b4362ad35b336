package dossier.pipeline.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.pipeline.folder.Replacement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes changed texts in the place of the old ones. */
public final class Rewriting {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Rewriting() {}

  /**
   * Writes all, or nothing.
   *
   * @throws IOException if one of them is no longer what was changed, or the disk fails; every file
   *     is then as it was
   */
  public static void all(List<EditedText> texts) throws IOException {
    List<String> marks = new ArrayList<>();
    for (EditedText text : texts) {
      marks.add(mark(text));
    }
    int written = 0;
    try {
      for (; written < texts.size(); written++) {
        EditedText text = texts.get(written);
        write(text, marks.get(written) + text.after());
      }
    } catch (IOException failed) {
      for (int i = 0; i < written; i++) {
        write(texts.get(i), marks.get(i) + texts.get(i).before().text());
      }
      throw failed;
    }
  }

  private static Path path(EditedText text) {
    return Path.of(text.before().path());
  }

  private static void write(EditedText text, String whole) throws IOException {
    Replacement.write(path(text), whole.getBytes(UTF_8));
  }

  /** The byte order mark of a file that stands as it was read, if it has one. */
  private static String mark(EditedText text) throws IOException {
    byte[] bytes = Files.readAllBytes(path(text));
    for (String mark : List.of("", BYTE_ORDER_MARK)) {
      if (Arrays.equals(bytes, (mark + text.before().text()).getBytes(UTF_8))) {
        return mark;
      }
    }
    throw new IOException(
        text.before().path() + " was changed since it was read, and nothing is written");
  }
}

package dossier.made;

import dossier.text.TextFile;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sign in a text where a finding is expected. */
public final class Mark {
  /** The sign itself. */
  public static final String SIGN = "‹";

  private Mark() {}

  /** Where the signs of a text stand once they are taken out: file, line and column. */
  public static Stream<String> places(String path, String marked) {
    TextFile plain = new TextFile(path, marked.replace(SIGN, ""));
    int[] signs =
        IntStream.range(0, marked.length()).filter(i -> marked.startsWith(SIGN, i)).toArray();
    return IntStream.range(0, signs.length)
        .mapToObj(i -> plain.span(signs[i] - i, signs[i] - i).toString());
  }
}

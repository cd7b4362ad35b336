package dossier.prose.lift;

import dossier.prose.tree.Body;
import dossier.prose.tree.Run;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds characters that make readers see other words than a program does: controls that turn the
 * direction of letters (UAX #9), which may stand nowhere, and other signs that show nothing or
 * little and may not stand in a quotation.
 */
final class DirectionControls {
  /** What only says where a word may be parted. */
  private static final String HARMLESS = "\u00ad\u200b\u200c\u200d\u2060\ufeff";

  private DirectionControls() {}

  /** Those that were typed as they are, anywhere in a body. */
  static Stream<Diagnostic> raw(Body body) {
    String text = body.file().text();
    return turning(text, body.start())
        .mapToObj(at -> turning(text.charAt(at), body.file().span(at, at + 1)));
  }

  /** Those that were written as entities. */
  static Stream<Diagnostic> written(Run run) {
    return turning(run.text(), 0)
        .filter(at -> run.span(at, at + 1).text().charAt(0) != run.text().charAt(at))
        .mapToObj(at -> turning(run.text().charAt(at), run.span(at, at + 1)));
  }

  /** All other signs of this kind between two places: in a quotation they are errors too. */
  static List<Diagnostic> hidden(Run run, int start, int end) {
    return IntStream.range(start, end)
        .filter(at -> isHidden(run.text().codePointAt(at)))
        .mapToObj(at -> hiding(run.text().codePointAt(at), run.span(at, at + 1)))
        .toList();
  }

  private static IntStream turning(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (turns(text.charAt(at))) {
        return IntStream.range(at, text.length()).filter(next -> turns(text.charAt(next)));
      }
    }
    return IntStream.empty();
  }

  private static boolean turns(int c) {
    return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
  }

  /** Whether a sign shows nothing or little, and is not one of those that turn letters round. */
  static boolean isHidden(int c) {
    return Character.getType(c) == Character.FORMAT && HARMLESS.indexOf(c) < 0 && !turns(c);
  }

  private static Diagnostic turning(int c, Span place) {
    return Diagnostic.of(
            Rule.DIRECTION_CONTROL,
            place,
            name(c) + " turns the direction in which letters are shown")
        .help("take it out: pages set the direction of each language themselves");
  }

  private static Diagnostic hiding(int c, Span place) {
    return Diagnostic.of(
            Rule.DIRECTION_CONTROL,
            place,
            name(c) + " stands in a quotation, and readers do not see it as a sign")
        .help("take it out: words are quoted as they are shown");
  }

  private static String name(int c) {
    return "U+" + String.format(Locale.ROOT, "%04X", c);
  }
}

package dossier.pipeline.edit;

import dossier.model.Entry;
import dossier.parse.Parser;
import dossier.report.Fix;
import dossier.text.Located;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes into a case file that an old address leads to its page. */
final class OldAddress {
  private static final Pattern EMPTY_LIST =
      Pattern.compile("(?m)^aliases:[ \\t]*(\\[[ \\t]*])?[ \\t]*$");

  private OldAddress() {}

  /**
   * The change that leaves it behind.
   *
   * @param old the address that the page has now
   * @param next the address that it will have, which can be no old one any more
   */
  static Fix left(Entry entry, String old, String next) {
    TextFile file = entry.header().file();
    List<Located<String>> aliases = entry.header().aliases();
    Optional<Located<String>> again =
        aliases.stream().filter(alias -> alias.value().equals(next)).findFirst();
    if (again.isPresent()) {
      return new Fix(again.get().span(), old);
    }
    return aliases.isEmpty()
        ? first(file, old)
        : after(file, aliases.get(aliases.size() - 1).span(), old);
  }

  private static Fix first(TextFile file, String old) {
    int end = Parser.endOfFields(file);
    Matcher empty = EMPTY_LIST.matcher(file.text()).region(0, end);
    return empty.find()
        ? new Fix(file.span(empty.start(), empty.end()), "aliases: [" + old + "]")
        : new Fix(file.span(end, end), "aliases: [" + old + "]" + lineEnding(file));
  }

  /** In the way in which the list is written: in brackets, or an item a line. */
  private static Fix after(TextFile file, Span last, String old) {
    int line = file.line(last.start());
    String before = file.text().substring(file.lineStart(line), last.start());
    if (before.isBlank() || !before.strip().equals("-")) {
      return new Fix(file.span(last.end(), last.end()), ", " + old);
    }
    int end = file.lineEnd(line);
    return new Fix(file.span(end, end), lineEnding(file) + before + old);
  }

  private static String lineEnding(TextFile file) {
    int second = file.lineEnd(1);
    return file.text().startsWith("\r\n", second)
        ? "\r\n"
        : file.text().startsWith("\r", second) ? "\r" : "\n";
  }
}

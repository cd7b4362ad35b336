package dossier.prose.whole;

import dossier.prose.tree.Body;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/**
 * Numbers of a list that readers would see changed: Markdown counts on from the first, whatever the
 * others are. Where all are 1 (or 0), that was meant.
 */
final class Counting {
  private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,9})[.)]");

  private Counting() {}

  static List<Diagnostic> changed(Node document, Body body) {
    List<Diagnostic> changed = new ArrayList<>();
    for (OrderedList list : TreeWalk.all(document, OrderedList.class)) {
      changed.addAll(changed(numbers(list, body)));
    }
    return changed;
  }

  private record Numeral(int value, Span place) {}

  private static List<Numeral> numbers(OrderedList list, Body body) {
    List<Numeral> numbers = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Span place = body.place(item);
      Matcher number = NUMBER.matcher(place.text());
      if (item instanceof ListItem && number.find()) {
        numbers.add(
            new Numeral(
                Integer.parseInt(number.group(1)), place.sub(number.start(1), number.end(1))));
      }
    }
    return numbers;
  }

  private static List<Diagnostic> changed(List<Numeral> numbers) {
    boolean meant =
        numbers.stream().map(Numeral::value).distinct().count() == 1 && numbers.get(0).value() <= 1;
    List<Diagnostic> changed = new ArrayList<>();
    for (int i = 1; i < numbers.size() && !meant; i++) {
      int shown = numbers.get(0).value() + i;
      if (numbers.get(i).value() != shown) {
        changed.add(changed(numbers.get(i), shown));
      }
    }
    return changed;
  }

  private static Diagnostic changed(Numeral number, int shown) {
    String message = "readers would see the number " + shown + " here";
    return Diagnostic.of(Rule.UNSEEN_WORDS, number.place(), message)
        .help("count on from the first number, or write \\. after a number that is no item's");
  }
}

package dossier.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The markup is cleaned as the regular expressions that say it shortest would. */
class ReferenceMarkupTest {
  private static final Pattern RIGHT =
      Pattern.compile("(?s).*<div class=\"csl-right-inline\">(.*?)</div>.*");
  private static final Pattern ENTRY =
      Pattern.compile("(?s).*?<div class=\"csl-entry\">(.*)</div>\\s*");
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)([^>]*)>");
  private static final Map<String, String> ELEMENTS =
      new TreeMap<>(Map.of("italic", "i", "bold", "b", "small-caps", "span"));

  private static final List<String> PIECES =
      List.of(
          "<div class=\"csl-right-inline\">",
          "<div class=\"csl-entry\">",
          "<div class=\"csl-left-margin\">",
          "</div>",
          "<span style=\"font-style: italic\">",
          "<span style=\"font-weight: bold\">",
          "<span style=\"font-variant: small-caps\">",
          "<span style=\"x\">",
          "</span>",
          "<sup>",
          "</sup>",
          "word",
          " ",
          "\n",
          "<",
          ">",
          "</",
          "&lt;",
          "є",
          "<B>",
          "<a1>");

  @Test
  void cleansAsTheExpressionsDo() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder entry = new StringBuilder();
      random
          .ints(random.nextInt(12), 0, PIECES.size())
          .mapToObj(PIECES::get)
          .forEach(entry::append);
      String text = entry.toString();
      assertEquals(clean(text), ReferenceMarkup.clean(text).markup(), text);
    }
  }

  private static String clean(String entry) {
    Matcher right = RIGHT.matcher(entry);
    Matcher whole = ENTRY.matcher(entry);
    String inner = right.matches() ? right.group(1) : whole.matches() ? whole.group(1) : entry;
    Deque<String> open = new ArrayDeque<>();
    return TAG.matcher(inner.strip())
        .replaceAll(
            tag -> {
              boolean closing = !tag.group(1).isEmpty();
              String element =
                  closing
                      ? (open.isEmpty() ? "" : open.pop())
                      : element(tag.group(2), tag.group(3));
              if (!closing) {
                open.push(element);
              }
              return Matcher.quoteReplacement(
                  element.isEmpty() ? "" : "<" + tag.group(1) + element + ">");
            });
  }

  private static String element(String name, String attributes) {
    if (!name.equals("span")) {
      return name.matches("i|b|em|strong|sup|sub") ? name : "";
    }
    return ELEMENTS.entrySet().stream()
        .filter(style -> attributes.contains(style.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}

package dossier.intake.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the styles of a document say of paragraphs and words, and what kind its lists are of. */
final class WordStyles {
  private static final int MOST_BASES = 20;

  private final Map<String, XmlElement> styles = new HashMap<>();
  private final Map<String, Map<Integer, XmlElement>> levels = new HashMap<>();

  WordStyles(Optional<XmlElement> styles, Optional<XmlElement> numbering) {
    styles.stream()
        .flatMap(list -> list.all("style"))
        .forEach(style -> this.styles.put(style.attribute("styleId").orElse(""), style));
    numbering.ifPresent(this::number);
  }

  private void number(XmlElement numbering) {
    Map<String, Map<Integer, XmlElement>> kinds = new HashMap<>();
    numbering
        .all("abstractNum")
        .forEach(
            kind -> {
              Map<Integer, XmlElement> own = new HashMap<>();
              kind.all("lvl").forEach(level -> own.put(number(level.attribute("ilvl"), 0), level));
              kinds.put(kind.attribute("abstractNumId").orElse(""), own);
            });
    numbering
        .all("num")
        .forEach(
            list ->
                levels.put(
                    list.attribute("numId").orElse(""),
                    kinds.getOrDefault(list.value("abstractNumId").orElse(""), Map.of())));
  }

  private static int number(Optional<String> digits, int otherwise) {
    return digits.filter(text -> text.matches("\\d{1,8}")).map(Integer::parseInt).orElse(otherwise);
  }

  /** The first that a style, or one that it is based on, says. */
  private <T> Optional<T> first(Optional<String> id, Function<XmlElement, Optional<T>> question) {
    Optional<XmlElement> style = id.map(styles::get);
    for (int i = 0; i < MOST_BASES && style.isPresent(); i++) {
      Optional<T> answer = question.apply(style.get());
      if (answer.isPresent()) {
        return answer;
      }
      style = style.flatMap(own -> own.value("basedOn")).map(styles::get);
    }
    return Optional.empty();
  }

  /** The level of a heading, from 1; of a title too. */
  Optional<Integer> heading(Optional<XmlElement> properties) {
    Optional<Integer> own = properties.flatMap(WordStyles::outline);
    return own.or(() -> first(style(properties), WordStyles::headingOf))
        .filter(level -> level >= 1 && level <= 9);
  }

  private static Optional<String> style(Optional<XmlElement> properties) {
    return properties.flatMap(own -> own.value("pStyle"));
  }

  private static Optional<Integer> outline(XmlElement properties) {
    return properties.value("outlineLvl").map(level -> number(Optional.of(level), 9) + 1);
  }

  private static Optional<Integer> headingOf(XmlElement style) {
    String name = name(style);
    return name.equals("title")
        ? Optional.of(1)
        : name.matches("heading [1-9]")
            ? Optional.of(name.charAt(name.length() - 1) - '0')
            : style.child("pPr").flatMap(WordStyles::outline);
  }

  private static String name(XmlElement style) {
    return style.value("name").orElse("").toLowerCase(Locale.ROOT);
  }

  /** Whether a paragraph is set apart as quoted. */
  boolean isQuoted(Optional<XmlElement> properties) {
    return first(
            style(properties),
            style ->
                Optional.of(name(style))
                    .filter(name -> name.matches("quote|intense quote|block text|quotations")))
        .isPresent();
  }

  /** Whether a style of words says so, such as {@code b}. */
  boolean says(Optional<String> style, String property) {
    return first(
            style,
            own ->
                own.child("rPr")
                    .filter(properties -> properties.child(property).isPresent())
                    .map(properties -> properties.has(property)))
        .orElse(false);
  }

  /**
   * A place in a list.
   *
   * @param list by which its items count together
   * @param depth from 0
   * @param format how it is numbered: {@code bullet}, {@code decimal} and others
   * @param first the number of its first item
   */
  record Place(String list, int depth, String format, int first) {}

  /** The place of a paragraph in a list, if it has one. */
  Optional<Place> place(Optional<XmlElement> properties) {
    Optional<XmlElement> listed =
        properties
            .flatMap(own -> own.child("numPr"))
            .or(
                () ->
                    first(
                        style(properties),
                        style -> style.child("pPr").flatMap(own -> own.child("numPr"))));
    Optional<String> list = listed.flatMap(own -> own.value("numId"));
    if (list.isEmpty() || list.get().equals("0")) {
      return Optional.empty();
    }
    int depth = Math.min(8, number(listed.flatMap(own -> own.value("ilvl")), 0));
    Optional<XmlElement> level =
        Optional.ofNullable(levels.getOrDefault(list.get(), Map.of()).get(depth));
    String format = level.flatMap(own -> own.value("numFmt")).orElse("bullet");
    return Optional.of(
        new Place(list.get(), depth, format, number(level.flatMap(own -> own.value("start")), 1)));
  }
}

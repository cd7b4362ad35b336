package dossier.prose.lift;

import dossier.prose.line.Spaces;
import dossier.prose.part.Citation.Cite;
import dossier.prose.part.Citation.Locator;
import dossier.prose.part.Citation.Translation;
import dossier.text.Located;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands between the brackets of a citation, after Pandoc's grammar: cites parted by
 * {@code ;}, each with a prefix, {@code @id}, a locator and a suffix.
 */
final class CitationGrammar {
  private static final Pattern CITE =
      Pattern.compile("(?s)(?<prefix>|.*?[\\s(])-?@(?<id>[^\\s,;]*[^\\s,;.:!?])(?<rest>.*)");

  /** Behind a comma a locator goes on with a number, or with and and a number. */
  private static final String MORE =
      "(?:,\\s*(?:(?:and|&)\\s+)?\\p{Lu}?-?\\d[\\d.:/\\s–-]*(?:(?:and|&)\\s+[\\d.:–-]+)?(?=\\s*(?:,|$)))*+";

  private static final Pattern LOCATOR =
      Pattern.compile(
          "(?s)(?<label>\\p{L}+\\.?|[§¶]{1,2})\\s*(?<value>(?:[^,]*\\d[^,]*|[ivxlcdm]+)"
              + MORE
              + ")(?<rest>$|,.*)");
  private static final Pattern PAGE =
      Pattern.compile("(?s)(?<value>\\d[\\d\\s–-]*" + MORE + ")(?<rest>$|,.*)");
  private static final Pattern TRANSLATOR =
      Pattern.compile("(?s)(?:(?<before>.*),)?\\s*tr\\.\\s+(?<name>.+)");

  private static final Pattern ANOTHER = Pattern.compile("(?<![\\p{L}\\p{N}])@\\S");

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("p", "page"),
          Map.entry("pp", "page"),
          Map.entry("page", "page"),
          Map.entry("pages", "page"),
          Map.entry("para", "paragraph"),
          Map.entry("paras", "paragraph"),
          Map.entry("paragraph", "paragraph"),
          Map.entry("paragraphs", "paragraph"),
          Map.entry("¶", "paragraph"),
          Map.entry("¶¶", "paragraph"),
          Map.entry("sec", "section"),
          Map.entry("secs", "section"),
          Map.entry("section", "section"),
          Map.entry("sections", "section"),
          Map.entry("§", "section"),
          Map.entry("§§", "section"),
          Map.entry("ch", "chapter"),
          Map.entry("chap", "chapter"),
          Map.entry("chaps", "chapter"),
          Map.entry("chapter", "chapter"),
          Map.entry("chapters", "chapter"),
          Map.entry("vol", "volume"),
          Map.entry("vols", "volume"),
          Map.entry("volume", "volume"),
          Map.entry("volumes", "volume"),
          Map.entry("l", "line"),
          Map.entry("ll", "line"),
          Map.entry("line", "line"),
          Map.entry("lines", "line"),
          Map.entry("fig", "figure"),
          Map.entry("figs", "figure"),
          Map.entry("figure", "figure"),
          Map.entry("figures", "figure"),
          Map.entry("col", "column"),
          Map.entry("cols", "column"),
          Map.entry("column", "column"),
          Map.entry("columns", "column"),
          Map.entry("n", "note"),
          Map.entry("nn", "note"),
          Map.entry("note", "note"),
          Map.entry("notes", "note"),
          Map.entry("no", "issue"),
          Map.entry("nos", "issue"),
          Map.entry("art", "article-locator"),
          Map.entry("arts", "article-locator"),
          Map.entry("article", "article-locator"),
          Map.entry("articles", "article-locator"),
          Map.entry("timestamp", "timestamp"),
          Map.entry("time", "timestamp"),
          Map.entry("fol", "folio"),
          Map.entry("fols", "folio"),
          Map.entry("folio", "folio"),
          Map.entry("bk", "book"),
          Map.entry("bks", "book"),
          Map.entry("book", "book"),
          Map.entry("books", "book"),
          Map.entry("pt", "part"),
          Map.entry("pts", "part"),
          Map.entry("part", "part"),
          Map.entry("parts", "part"),
          Map.entry("app", "appendix"),
          Map.entry("appendix", "appendix"));

  private CitationGrammar() {}

  /** What was read: the cites, and the parts that name no source or more than one. */
  record Reading(List<Cite> cites, List<Span> wrong) {}

  /**
   * @param inner the text between the brackets
   * @param place the span of a stretch of that text, given its start and end
   */
  static Reading read(String inner, BiFunction<Integer, Integer, Span> place) {
    List<Cite> cites = new ArrayList<>();
    List<Span> wrong = new ArrayList<>();
    int start = 0;
    Originals originals = Originals.in(inner);
    for (String part : originals.masked().split(";", -1)) {
      int offset = start;
      Optional<Cite> cite =
          cite(part, (from, to) -> place.apply(offset + from, offset + to))
              .map(found -> originals.put(found, offset, offset + part.length(), place));
      cite.ifPresent(cites::add);
      boolean whole = cite.filter(found -> !namesAnother(found)).isPresent();
      if (!whole) {
        wrong.add(place.apply(offset, offset + part.length()));
      }
      start += part.length() + 1;
    }
    return new Reading(cites, wrong);
  }

  private static boolean namesAnother(Cite cite) {
    String around =
        cite.prefix()
            + " "
            + cite.suffix()
            + " "
            + cite.translator().orElse("")
            + " "
            + cite.locator().map(Locator::value).orElse("");
    return ANOTHER.matcher(around).find();
  }

  private static Optional<Cite> cite(String part, BiFunction<Integer, Integer, Span> place) {
    Matcher cite = CITE.matcher(part);
    if (!cite.matches()) {
      return Optional.empty();
    }
    Located<String> id =
        new Located<>(cite.group("id"), place.apply(cite.start("id"), cite.end("id")));
    String rest = afterComma(cite.group("rest"));
    Optional<Found> locator = locator(rest);
    String suffix = locator.map(found -> afterComma(found.rest())).orElse(rest);
    Matcher translated = TRANSLATOR.matcher(suffix);
    boolean named = translated.matches();
    String before = named ? Optional.ofNullable(translated.group("before")).orElse("") : suffix;
    return Optional.of(
        new Cite(
            id,
            oneLine(cite.group("prefix")),
            locator.map(Found::locator),
            oneLine(before),
            named
                ? Optional.of(new Translation(oneLine(translated.group("name")), Optional.empty()))
                : Optional.empty()));
  }

  private record Found(Locator locator, String rest) {}

  private static Optional<Found> locator(String text) {
    Matcher labelled = LOCATOR.matcher(text);
    if (labelled.matches()) {
      String label = LABELS.get(labelled.group("label").replace(".", "").toLowerCase(Locale.ROOT));
      if (label != null) {
        return Optional.of(found(label, labelled));
      }
    }
    Matcher page = PAGE.matcher(text);
    return page.matches() ? Optional.of(found("page", page)) : Optional.empty();
  }

  private static Found found(String label, Matcher match) {
    return new Found(new Locator(label, oneLine(match.group("value"))), match.group("rest"));
  }

  private static String afterComma(String text) {
    String stripped = text.strip();
    return stripped.startsWith(",") ? stripped.substring(1).strip() : stripped;
  }

  private static String oneLine(String text) {
    return Spaces.single(text.strip());
  }
}

package dossier.intake.reference;

import dossier.intake.record.ImportedSource;
import dossier.intake.record.SourceDraft;
import dossier.intake.record.SourceField;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Span;
import dossier.text.TextFile;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** Reads BibTeX, with the fields that biblatex has besides. */
public final class BibTexReader {
  private static final int DEEPEST = 50;
  private static final Pattern LEXICAL = Pattern.compile("line (\\d+), column (\\d+)");
  private static final Pattern ABOUT = Pattern.compile("(?i)^(?:about|circa|ca?\\.)\\s*(\\d{4})$");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Map<String, SourceField> WORDS =
      Map.ofEntries(
          Map.entry("journal", SourceField.CONTAINER),
          Map.entry("journaltitle", SourceField.CONTAINER),
          Map.entry("booktitle", SourceField.CONTAINER),
          Map.entry("publisher", SourceField.PUBLISHER),
          Map.entry("institution", SourceField.PUBLISHER),
          Map.entry("school", SourceField.PUBLISHER),
          Map.entry("organization", SourceField.PUBLISHER),
          Map.entry("volume", SourceField.VOLUME),
          Map.entry("issue", SourceField.ISSUE),
          Map.entry("edition", SourceField.EDITION),
          Map.entry("series", SourceField.COLLECTION));

  private final BibTeXEntry entry;
  private final SourceDraft draft;
  private final Map<String, String> fields = new LinkedHashMap<>();

  private BibTexReader(BibTeXEntry entry, Span place) {
    this.entry = entry;
    this.draft = new SourceDraft(place, entry.getKey().getValue());
    entry
        .getFields()
        .forEach(
            (key, value) ->
                fields.putIfAbsent(
                    key.getValue().toLowerCase(Locale.ROOT),
                    Optional.ofNullable(value.toUserString()).orElse("")));
  }

  /** The sources in a file; no value if it is no BibTeX. */
  public static Outcome<List<ImportedSource>> read(TextFile file) {
    Optional<Span> deep = deep(file);
    if (deep.isPresent()) {
      return Outcome.failed(
          Diagnostic.of(
              Rule.TOO_DEEP, deep.get(), "braces nested deeper than " + DEEPEST + " levels"));
    }
    try {
      return Outcome.of(entries(file));
    } catch (ParseException e) {
      return Outcome.failed(
          broken(
              e.currentToken == null || e.currentToken.next == null
                  ? file.start()
                  : at(file, e.currentToken.next.beginLine, e.currentToken.next.beginColumn)));
    } catch (TokenMgrException e) {
      Matcher place = LEXICAL.matcher(String.valueOf(e.getMessage()));
      return Outcome.failed(
          broken(
              place.find()
                  ? at(file, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
                  : file.start()));
    } catch (ObjectResolutionException | StackOverflowError e) {
      // The library nests one in the other what # joins, and follows references as deep as they go.
      return Outcome.failed(broken(file.start()));
    }
  }

  private static Optional<Span> deep(TextFile file) {
    int depth = 0;
    String text = file.text();
    for (int i = 0; i < text.length(); i++) {
      depth = text.charAt(i) == '{' ? depth + 1 : text.charAt(i) == '}' ? depth - 1 : depth;
      depth = Math.max(0, depth);
      if (depth > DEEPEST) {
        return Optional.of(file.span(i, i + 1));
      }
    }
    return Optional.empty();
  }

  private static Diagnostic broken(Span place) {
    return Diagnostic.of(Rule.IMPORT_UNREADABLE, place, "the BibTeX is broken here")
        .help("a brace, a quotation mark, a comma or the key of the entry is missing");
  }

  private static Span at(TextFile file, int line, int column) {
    int known = Math.max(1, Math.min(line, file.line(file.text().length())));
    int offset = file.lineStart(known) + Math.max(0, column - 1);
    return file.span(offset, offset + 1);
  }

  /** A string or an entry that another names may be missing: its name is then the value. */
  private static final class Lenient extends BibTeXParser {
    Lenient() throws ParseException {}

    @Override
    public void checkStringResolution(Key key, BibTeXString string) {}

    @Override
    public void checkCrossReferenceResolution(Key key, BibTeXEntry other) {}
  }

  private static List<ImportedSource> entries(TextFile file) throws ParseException {
    List<ImportedSource> sources = new ArrayList<>();
    Places places = new Places(file);
    new Lenient()
        .parse(new StringReader(file.text())).getObjects().stream()
            .filter(BibTeXEntry.class::isInstance)
            .map(BibTeXEntry.class::cast)
            .forEach(entry -> sources.add(new BibTexReader(entry, places.next(entry)).source()));
    return sources;
  }

  /** Where the entries begin, in the order in which they are parsed. */
  private static final class Places {
    private final TextFile file;
    private int from;

    Places(TextFile file) {
      this.file = file;
    }

    Span next(BibTeXEntry entry) {
      Matcher key =
          Pattern.compile("@[^@{(]*[{(]\\s*" + Pattern.quote(entry.getKey().getValue()))
              .matcher(file.text());
      boolean found = key.find(from);
      from = found ? key.end() : from;
      return found ? file.span(key.start(), key.end()) : file.start();
    }
  }

  private ImportedSource source() {
    type();
    title();
    fields.forEach(this::field);
    date();
    return draft.source(Optional.of(entry.getKey().getValue()));
  }

  private void type() {
    String word = entry.getType().getValue().toLowerCase(Locale.ROOT);
    String subtype = fields.getOrDefault("entrysubtype", "").strip().toLowerCase(Locale.ROOT);
    BibTexTypes.certain(word, subtype)
        .ifPresentOrElse(
            type -> draft.type(word, type), () -> draft.assumeType(BibTexTypes.assumed(word)));
    if (!BibTexTypes.knows(word)) {
      draft.notKept("@" + word, "no type of source");
    }
  }

  private void title() {
    String title = LatexWords.plain(fields.getOrDefault("title", ""));
    String subtitle = LatexWords.plain(fields.getOrDefault("subtitle", ""));
    draft.words(SourceField.TITLE, "title", subtitle.isBlank() ? title : title + ": " + subtitle);
  }

  private void field(String name, String value) {
    switch (name) {
      case "title", "subtitle", "entrysubtype", "date", "year", "month", "day" -> {}
      case "author" -> names(SourceField.AUTHORS, name, value);
      case "editor" -> names(SourceField.EDITORS, name, value);
      case "url" -> draft.url(name, address(value));
      case "doi" -> draft.doi(name, address(value));
      case "language", "langid" -> draft.language(name, LatexWords.plain(value));
      case "pages" ->
          draft.words(SourceField.PAGES, name, LatexWords.plain(value).replace("–", "-"));
      case "number" -> draft.words(number(), name, LatexWords.plain(value));
      case "howpublished" -> howPublished(name, value);
      default -> words(name, value);
    }
  }

  /** Of an article it is the issue's. */
  private SourceField number() {
    return entry.getType().getValue().equalsIgnoreCase("article")
        ? SourceField.ISSUE
        : SourceField.NUMBER;
  }

  /** An address is often written here. */
  private void howPublished(String name, String value) {
    String plain = LatexWords.plain(value);
    if (plain.strip().matches("(?i)https?://\\S+")) {
      draft.url(name, plain);
    } else {
      draft.words(SourceField.CONTAINER, name, plain);
    }
  }

  private void words(String name, String value) {
    SourceField field = WORDS.get(name);
    if (field != null) {
      draft.words(field, name, LatexWords.plain(value));
    } else if (!value.isBlank()) {
      draft.notKept(name);
    }
  }

  private void names(SourceField field, String name, String value) {
    draft.names(field, name, LatexNames.of(value));
    if (LatexNames.hasOthers(value)) {
      draft.notKept(name, "and others");
    }
  }

  /** An address stands as it is, but for the signs that LaTeX has escaped. */
  private static String address(String value) {
    return value
        .strip()
        .replaceAll("^\\\\url\\s*\\{(.*)}$", "$1")
        .replaceAll("\\\\([%#&_${}~])", "$1")
        .replaceAll("[{}]", "");
  }

  private void date() {
    String date = fields.getOrDefault("date", "").replaceAll("[{}]", "").strip();
    if (date.isEmpty()) {
      draft.issued("year", dayOrYear(LatexWords.plain(fields.getOrDefault("year", "")).strip()));
    } else {
      draft.issued("date", date);
    }
  }

  private String dayOrYear(String year) {
    Optional<String> month = month(LatexWords.plain(fields.getOrDefault("month", "")).strip());
    String day = fields.getOrDefault("day", "").replaceAll("\\D", "");
    if (month.isEmpty() || !year.matches("\\d{4}")) {
      return ABOUT.matcher(year).replaceFirst("$1~");
    }
    return year + "-" + month.get() + (day.isEmpty() ? "" : "-" + twoDigits(day));
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private Optional<String> month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.matches("0?[1-9]|1[0-2]")) {
      return Optional.of(twoDigits(lower));
    }
    int named = lower.length() < 3 ? -1 : MONTHS.indexOf(lower.substring(0, 3));
    if (named < 0 && !word.isEmpty()) {
      draft.notKept("month", "'" + word + "'");
    }
    return named < 0
        ? Optional.empty()
        : Optional.of(String.format(Locale.ROOT, "%02d", named + 1));
  }
}

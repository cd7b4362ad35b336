package dossier.intake.record;

import dossier.model.value.EdtfDate;
import dossier.model.value.SourceType;
import dossier.model.work.Name;
import dossier.parse.field.Complaints;
import dossier.parse.field.Edtf;
import dossier.parse.field.ValueReader;
import dossier.report.Diagnostic;
import dossier.report.Fix;
import dossier.text.Hash;
import dossier.text.Located;
import dossier.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gathers what a record says of a source. What front matter could not hold goes to what is not
 * kept, with the reason; of several values for one field the first stays. Used by one thread.
 */
public final class SourceDraft {
  private static final int MOST_NAMES = 1_000;
  private static final int LONGEST_KEY = 500;
  private static final int KEY_DIGITS = 16;
  private static final int SHOWN = 60;
  private static final int MOST_TOLD = 200;

  /** What is known by the name of its publisher. */
  private static final List<String> PERIODICALS =
      List.of("article-newspaper", "article-magazine", "webpage", "post-weblog");

  /** A day, whatever time of the day follows. */
  private static final Pattern TIMED = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T ]\\d\\d.*");

  private final Span place;
  private final String entry;
  private final Map<SourceField, FieldValue> fields = new EnumMap<>(SourceField.class);
  private final Map<SourceField, FieldValue> assumed = new EnumMap<>(SourceField.class);
  private final List<String> notKept = new ArrayList<>();

  /**
   * Begins with nothing known.
   *
   * @param place where the record stands
   * @param entry what its file calls it
   */
  public SourceDraft(Span place, String entry) {
    this.place = place;
    this.entry = OneLineText.of(entry);
  }

  /** Whether a field is filled. */
  public boolean has(SourceField field) {
    return fields.containsKey(field);
  }

  /** Words for a field, under the name that they have in the record; nothing if they are blank. */
  public void words(SourceField field, String label, String words) {
    String line = OneLineText.of(words);
    if (!line.isEmpty()) {
      OneLineText.fault(line)
          .ifPresentOrElse(
              fault -> notKept(label, fault), () -> put(field, label, new FieldValue.Words(line)));
    }
  }

  /** The address of a page. */
  public void url(String label, String words) {
    read(
        SourceField.URL,
        label,
        words,
        (reader, text) -> reader.url().read(text),
        "no address of a page");
  }

  /** A Digital Object Identifier, also as an address. */
  public void doi(String label, String words) {
    read(SourceField.DOI, label, words, (reader, text) -> reader.doi().read(text), "no DOI");
  }

  /** A language by its tag or its name. */
  public void language(String label, String words) {
    String tag = OneLineText.of(words).replace('_', '-');
    read(
        SourceField.LANGUAGE,
        label,
        tag,
        (reader, text) -> reader.language().read(text),
        "no language");
  }

  /** A date of ISO 8601 or EDTF, of which the time of the day is left out. */
  public void issued(String label, String words) {
    Matcher timed = TIMED.matcher(OneLineText.of(words));
    String day = timed.matches() ? timed.group(1) : OneLineText.of(words);
    boolean slashed = day.matches("\\d{4}(/\\d\\d?){0,2}/*");
    read(
        SourceField.ISSUED,
        label,
        slashed ? day.replaceAll("/+$", "").replace('/', '-') : day,
        (reader, text) -> reader.when().read(text).map(EdtfDate::edtf),
        "no date");
  }

  /** A date that is known to be one, or is not kept. */
  public void edtf(String label, String edtf) {
    if (Edtf.read(edtf).isPresent()) {
      put(SourceField.ISSUED, label, new FieldValue.Words(edtf));
    } else {
      notKept(label, "no date");
    }
  }

  /** What kind of source it is. */
  public void type(String label, SourceType type) {
    put(SourceField.TYPE, label, new FieldValue.Words(type.word()));
  }

  /** What kind of source it is if nobody says. */
  public void assumeType(SourceType type) {
    assumed.put(SourceField.TYPE, new FieldValue.Words(type.word()));
  }

  /** Names, each of which is kept if it can be written. */
  public void names(SourceField field, String label, List<Name> names) {
    List<Name> kept =
        names.stream().limit(MOST_NAMES).flatMap(name -> CleanName.of(name).stream()).toList();
    if (kept.size() < names.size()) {
      notKept(label, (names.size() - kept.size()) + " of its names");
    }
    if (!kept.isEmpty()) {
      put(field, label, new FieldValue.Names(kept));
    }
  }

  /** Something of the record that has no field. */
  public void notKept(String label) {
    String name = OneLineText.of(label);
    notKept.add(name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name);
  }

  /** The same, and why. */
  public void notKept(String label, String reason) {
    notKept(label);
    notKept.set(notKept.size() - 1, notKept.get(notKept.size() - 1) + " (" + reason + ")");
  }

  /** A newspaper, magazine or site is the publisher where no other is named, as it is printed. */
  private void publisherOfPeriodical() {
    boolean carried =
        has(SourceField.CONTAINER)
            && !has(SourceField.PUBLISHER)
            && fields.get(SourceField.TYPE) instanceof FieldValue.Words type
            && PERIODICALS.contains(type.text());
    if (carried) {
      FieldValue container = fields.remove(SourceField.CONTAINER);
      if (container != null) {
        fields.put(SourceField.PUBLISHER, container);
      }
    }
  }

  /**
   * The source.
   *
   * @param ownKey the record's key in its file, if it has one
   */
  public ImportedSource source(Optional<String> ownKey) {
    publisherOfPeriodical();
    return new ImportedSource(place, entry, key(ownKey), fields, assumed, told(), Optional.empty());
  }

  private List<String> told() {
    int more = notKept.size() - MOST_TOLD;
    return more <= 0
        ? notKept
        : Stream.concat(notKept.stream().limit(MOST_TOLD), Stream.of("and " + more + " more"))
            .toList();
  }

  private String key(Optional<String> ownKey) {
    return ownKey
        .map(OneLineText::of)
        .filter(key -> !key.isEmpty() && OneLineText.fault(key).isEmpty())
        .filter(key -> key.length() <= LONGEST_KEY)
        .or(() -> text(SourceField.DOI).map(doi -> "https://doi.org/" + doi))
        .or(() -> text(SourceField.URL))
        .orElseGet(() -> "sha256-" + fingerprint());
  }

  /** Of a record without key, DOI and address, so that at least the same record is known again. */
  private String fingerprint() {
    String what = text(SourceField.TITLE).orElse("") + "\n" + text(SourceField.ISSUED).orElse("");
    return Hash.of(what.getBytes(StandardCharsets.UTF_8)).hex().substring(0, KEY_DIGITS);
  }

  private Optional<String> text(SourceField field) {
    return fields.get(field) instanceof FieldValue.Words words
        ? Optional.of(words.text())
        : Optional.empty();
  }

  private void read(
      SourceField field,
      String label,
      String words,
      BiFunction<ValueReader, Located<String>, Optional<String>> reading,
      String fault) {
    String line = OneLineText.of(words);
    if (line.isEmpty()) {
      return;
    }
    Complaints complaints = new Complaints();
    Optional<String> value =
        OneLineText.fault(line).isPresent()
            ? Optional.empty()
            : reading
                .apply(new ValueReader(complaints), new Located<>(line, place))
                .or(() -> mended(complaints));
    value.ifPresentOrElse(
        found -> put(field, label, new FieldValue.Words(found)), () -> notKept(label, fault));
  }

  /** What an editor would be told to write is certain. */
  private static Optional<String> mended(Complaints complaints) {
    return complaints.all().stream()
        .map(Diagnostic::fix)
        .flatMap(Optional::stream)
        .map(Fix::replacement)
        .findFirst();
  }

  private void put(SourceField field, String label, FieldValue value) {
    FieldValue first = fields.putIfAbsent(field, value);
    if (first != null && !first.equals(value)) {
      notKept(label, "another value than the first");
    }
  }
}

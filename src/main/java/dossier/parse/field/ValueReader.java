package dossier.parse.field;

import dossier.model.Edge.Role;
import dossier.model.Upstream;
import dossier.model.value.EdtfDate;
import dossier.model.value.Term;
import dossier.parse.schema.FieldForm;
import dossier.parse.schema.FieldWords;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.site.WebAddress;
import dossier.text.FileName;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.Slug;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads single values: each reader gives the value, or complains and gives nothing. */
public final class ValueReader {
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*\\.html");

  private static final Pattern SENTENCE_KEY = Pattern.compile("s[0-9a-f]{12}");

  private static final Pattern SHORT_DAY =
      Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");

  private static final Map<Role, FieldForm> IDS =
      Arrays.stream(Role.values())
          .collect(
              Collectors.toMap(role -> role, role -> new FieldForm.Ids(role.kinds(), List.of())));

  private static final FieldForm UPSTREAM =
      new FieldForm.Ids(
          Role.UPSTREAM.kinds(),
          Stream.of("own", "unknown")
              .map(word -> new FieldForm.Word(word, FieldWords.ofWord("upstream." + word)))
              .toList());

  private final Complaints complaints;

  /**
   * Reads values.
   *
   * @param complaints where everything goes that is wrong with them
   */
  public ValueReader(Complaints complaints) {
    this.complaints = complaints;
  }

  /** A day, {@code 2023-12-18} (ISO 8601). */
  public FieldReader<LocalDate> date() {
    return FieldReader.of(FieldForm.Plain.DATE, this::readDate);
  }

  private Optional<LocalDate> readDate(Located<String> text) {
    try {
      if (text.value().matches("\\d{4}-\\d\\d-\\d\\d")) {
        return Optional.of(LocalDate.parse(text.value()));
      }
    } catch (DateTimeParseException e) {
      // There is no such day; said below.
    }
    complaints.add(
        Diagnostic.of(Rule.NO_DATE, text.span(), "'" + text.value() + "' is no date")
            .perhaps(padded(text.value()))
            .orHelp("write a day that exists as year-month-day, such as 2023-12-18"));
    return Optional.empty();
  }

  /** Year, month and day with the zeros that were left out. */
  private static Optional<String> padded(String text) {
    Matcher day = SHORT_DAY.matcher(text);
    return day.matches()
        ? Optional.of(
                "%s-%2s-%2s".formatted(day.group(1), day.group(2), day.group(3)).replace(' ', '0'))
            .filter(whole -> Edtf.read(whole).isPresent())
        : Optional.empty();
  }

  /** A date as far as it is known (EDTF level 1). */
  public FieldReader<EdtfDate> when() {
    return FieldReader.of(FieldForm.Plain.WHEN, this::readWhen);
  }

  private Optional<EdtfDate> readWhen(Located<String> text) {
    Optional<EdtfDate> when = Edtf.read(text.value());
    if (when.isEmpty()) {
      complaints.add(
          Diagnostic.of(Rule.NO_DATE, text.span(), "'" + text.value() + "' is no date")
              .perhaps(padded(text.value()))
              .orHelp(
                  "write what is known: 2023-12-18, 2023-12, 2023, 2023-12-18?, 2023-12-18~, 2023-12-18/2023-12-19"));
    }
    return when;
  }

  /** A word from a closed list. */
  public <T extends Enum<T> & Term> FieldReader<T> term(Class<T> list) {
    return new TermReader<>(list, complaints);
  }

  /** The id of an entry that is referred to in a role. */
  public FieldReader<Id> id(Role role) {
    return FieldReader.of(IDS.getOrDefault(role, FieldForm.Plain.TEXT), this::readId);
  }

  /** An id that is made here. */
  public FieldReader<Id> ownId() {
    return FieldReader.of(FieldForm.Plain.OWN_ID, this::readId);
  }

  private Optional<Id> readId(Located<String> text) {
    if (Id.allows(text.value())) {
      return Optional.of(new Id(text.value()));
    }
    complaints.add(
        Diagnostic.of(Rule.BAD_ID, text.span(), "'" + text.value() + "' cannot be an id")
            .help(
                Slug.of(text.value())
                    .filter(Id::allows)
                    .map(slug -> "write '" + slug + "', if that is the id")
                    .orElse(Id.advice(text.value()))));
    return Optional.empty();
  }

  /** The id of who says something; whoever has no file of his own is named in words. */
  public FieldReader<Id> speaker() {
    return FieldReader.of(IDS.getOrDefault(Role.SPEAKER, FieldForm.Plain.TEXT), this::readSpeaker);
  }

  private Optional<Id> readSpeaker(Located<String> text) {
    if (Id.allows(text.value())) {
      return Optional.of(new Id(text.value()));
    }
    complaints.add(
        Diagnostic.of(Rule.BAD_ID, text.span(), "'" + text.value() + "' cannot be an id")
            .help(
                Slug.of(text.value()).map(slug -> "write '" + slug + "', or ").orElse("write ")
                    + "'by-words' for somebody who has no file here"));
    return Optional.empty();
  }

  /** What a source rests on: {@code own}, {@code unknown}, an id, or an id with {@code ?}. */
  public FieldReader<Upstream> upstream() {
    return FieldReader.of(UPSTREAM, this::readUpstream);
  }

  private Optional<Upstream> readUpstream(Located<String> text) {
    return switch (text.value()) {
      case "own" -> Optional.of(new Upstream.Own(text.span(), Upstream.Taking.UNSAID));
      case "unknown" -> Optional.of(new Upstream.Unknown(text.span(), Upstream.Taking.UNSAID));
      default -> upstreamSource(text);
    };
  }

  private Optional<Upstream> upstreamSource(Located<String> text) {
    boolean inferred = text.value().endsWith("?");
    Located<String> plain =
        inferred ? text.map(value -> value.substring(0, value.length() - 1)) : text;
    return readId(plain)
        .map(
            id ->
                new Upstream.Of(new Located<>(id, text.span()), inferred, Upstream.Taking.UNSAID));
  }

  /**
   * An old address of a page, as a path below the site's root that ends in {@code .html}; a
   * folder's address means its {@code index.html}.
   */
  public FieldReader<String> oldAddress() {
    return FieldReader.of(FieldForm.Plain.OLD_ADDRESS, this::readOldAddress);
  }

  private Optional<String> readOldAddress(Located<String> text) {
    String path = text.value().startsWith("/") ? text.value().substring(1) : text.value();
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    Optional<String> fault = faultOfOldAddress(file);
    fault
        .map(why -> "this cannot be the old address of a page: it " + why)
        .map(message -> Diagnostic.of(Rule.BAD_VALUE, text.span(), message))
        .map(bad -> bad.help("write the path below the site's root, such as old/way-home.html"))
        .ifPresent(complaints::add);
    return fault.isEmpty() ? Optional.of(file) : Optional.empty();
  }

  private static Optional<String> faultOfOldAddress(String file) {
    boolean page = file.length() > FileName.LONGEST_PATH || ADDRESS.matcher(file).matches();
    return page ? FileName.faultOfPath(file) : Optional.of("is no path of a page in this site");
  }

  /** The address of a page on the web. */
  public FieldReader<String> url() {
    return FieldReader.of(FieldForm.Plain.ADDRESS, this::readUrl);
  }

  private Optional<String> readUrl(Located<String> text) {
    Optional<String> address = WebAddress.of(text.value()).map(WebAddress::text);
    if (address.isEmpty()) {
      complaints.add(
          Diagnostic.of(
                  Rule.BAD_VALUE, text.span(), "'" + text.value() + "' is no address of a page")
              .help(WebAddress.advice(text.value())));
    }
    return address;
  }

  /** The address of a site: as {@link #url}, ending in {@code /}; pages are looked for below it. */
  public FieldReader<String> siteUrl() {
    return FieldReader.of(FieldForm.Plain.ADDRESS, this::readSiteUrl);
  }

  private Optional<String> readSiteUrl(Located<String> text) {
    if (text.value().contains("?") || text.value().contains("#")) {
      complaints.add(
          Diagnostic.of(
                  Rule.BAD_VALUE,
                  text.span(),
                  "the address of a site has neither '?' nor '#' in it")
              .help("write the address of the folder that the site stands in"));
      return Optional.empty();
    }
    return readUrl(text).map(url -> url.endsWith("/") ? url : url + "/");
  }

  /** A Digital Object Identifier. */
  public FieldReader<String> doi() {
    return FieldReader.of(FieldForm.Plain.DOI, this::readDoi);
  }

  private Optional<String> readDoi(Located<String> text) {
    return Doi.read(text, complaints);
  }

  /** A language (BCP 47). */
  public FieldReader<String> language() {
    return FieldReader.of(FieldForm.Plain.LANGUAGE, this::readLanguage);
  }

  private Optional<String> readLanguage(Located<String> text) {
    Optional<String> tag = Languages.tag(text.value());
    if (tag.isEmpty()) {
      complaints.add(
          Diagnostic.of(Rule.BAD_VALUE, text.span(), "'" + text.value() + "' is no language tag")
              .perhaps(Languages.named(text.value()))
              .orHelp("write a tag such as en, ru or uk"));
    }
    return tag;
  }

  /** The key of a sentence, as a fact-checker's sheet has it. */
  public FieldReader<String> sentenceKey() {
    return FieldReader.of(FieldForm.Plain.SENTENCE_KEY, this::readSentenceKey);
  }

  private Optional<String> readSentenceKey(Located<String> text) {
    if (SENTENCE_KEY.matcher(text.value()).matches()) {
      return Optional.of(text.value());
    }
    complaints.add(
        Diagnostic.of(Rule.BAD_VALUE, text.span(), "'" + text.value() + "' is no key of a sentence")
            .help("'dossier sheet' writes them: an s and twelve hexadecimal digits"));
    return Optional.empty();
  }

  /** A whole number from a smallest one on. */
  public FieldReader<Integer> number(int smallest) {
    return FieldReader.of(new FieldForm.Whole(smallest), text -> readNumber(text, smallest));
  }

  private Optional<Integer> readNumber(Located<String> text, int smallest) {
    if (text.value().matches("-?\\d{1,9}") && Integer.parseInt(text.value()) >= smallest) {
      return Optional.of(Integer.parseInt(text.value()));
    }
    complaints.add(
        Rule.WRONG_TYPE,
        text.span(),
        "'" + text.value() + "' is no whole number from " + smallest + " on");
    return Optional.empty();
  }

  /** Degrees of latitude or longitude, up to a limit on both sides of zero. */
  public FieldReader<String> degrees(int limit) {
    return FieldReader.of(new FieldForm.Degrees(limit), text -> readDegrees(text, limit));
  }

  private Optional<String> readDegrees(Located<String> text, int limit) {
    if (text.value().matches("-?\\d{1,3}(\\.\\d{1,8})?")
        && Math.abs(Double.parseDouble(text.value())) <= limit) {
      return Optional.of(text.value());
    }
    String message = "'%s' is no number of degrees from -%s to %s";
    complaints.add(
        Diagnostic.of(Rule.BAD_VALUE, text.span(), message.formatted(text.value(), limit, limit))
            .perhaps(
                Optional.of(text.value().replace(',', '.'))
                    .filter(point -> point.matches("-?\\d{1,3}\\.\\d{1,8}"))
                    .filter(point -> !point.equals(text.value()))));
    return Optional.empty();
  }

  /** {@code true} or {@code false}. */
  public FieldReader<Boolean> flag() {
    return FieldReader.of(FieldForm.Plain.FLAG, this::readFlag);
  }

  private Optional<Boolean> readFlag(Located<String> text) {
    if (text.value().equals("true") || text.value().equals("false")) {
      return Optional.of(text.value().equals("true"));
    }
    String lower = text.value().toLowerCase(Locale.ROOT);
    Optional<String> meant = Optional.of(lower).filter(word -> word.matches("true|false"));
    complaints.add(
        Diagnostic.of(
                Rule.WRONG_TYPE, text.span(), "'" + text.value() + "' is neither true nor false")
            .perhaps(meant));
    return meant.map("true"::equals);
  }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes up a dossier of any size, the same in every run: {@code java docs/speed/Corpus.java STORIES
 * FOLDER [--rich] [--for hugo]}, from the folder of the checkout. N stories of some 600 words, with
 * six citations, five mentions, three events and two quotations each; N/2 sources; N/5 people,
 * groups and places. {@code --rich} adds claims with evidence and marks, sources that others derive
 * from, coordinates and corrections. {@code --for hugo} writes the same words as a site for Hugo,
 * with the layouts beside this file.
 */
public final class Corpus {
  private static final Path LAYOUTS = Path.of("docs/speed/hugo");
  private static final int VOCABULARY = 3_000;
  private static final int CLAIMS = 4;
  private static final List<String> KINDS = List.of("people", "groups", "places");
  private static final String SETTINGS =
      """
      title: A dossier made up
      language: en
      publisher: The Desk
      base-url: https://dossier.example.org/
      citation-style: apa
      """;

  private static final List<String> COMMON =
      words(
          "the of and to in that was for on with as by at from it which an had not but this have or"
              + " their there been when more no out up into said about than them could other time"
              + " these two may first then do any over even most made after also before must through"
              + " years where much should because each those how little very still between under"
              + " three never same last another while again since against during without around");
  private static final List<String> FIELD =
      words(
          "account ledger contract tender minister director company shareholder invoice payment"
              + " transfer trust nominee registry filing audit inspector court hearing witness"
              + " testimony prosecutor appeal verdict docket exhibit photograph archive cargo vessel"
              + " port customs manifest licence permit concession mine pipeline refinery subsidy"
              + " grant broker notary deed parcel mortgage loan guarantee disclosure statement"
              + " interview recording transcript letter minutes committee council ministry agency"
              + " border convoy village district province embassy treaty embargo export import"
              + " warehouse factory strike report leak document database entry correction denial");
  private static final List<String> FIRST =
      words(
          "Adela Bruno Celia Dario Edith Felix Greta Henrik Irma Jonas Klara Ludo Mira Nils Olga");
  private static final List<String> PUBLISHERS =
      List.of(
          "The Evening Wire", "Harbour Post", "Land Register", "Audit Office", "The Weekly Desk");
  private static final List<String> TOPICS =
      words("procurement energy transport health courts banking land customs shipping aviation");
  private static final List<String> SYLLABLES =
      words("ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bran cor del fen gar");

  private final int size;
  private final boolean rich;
  private final boolean hugo;

  private Corpus(int size, boolean rich, boolean hugo) {
    this.size = size;
    this.rich = rich;
    this.hugo = hugo;
  }

  /** Writes it into a folder, which need not exist. */
  public static void main(String[] arguments) throws IOException {
    List<String> given = List.of(arguments);
    if (given.size() < 2) {
      throw new IllegalArgumentException("STORIES FOLDER [--rich] [--for hugo]");
    }
    boolean hugo = given.contains("hugo");
    Path folder = Path.of(given.get(1));
    new Corpus(Integer.parseInt(given.get(0)), given.contains("--rich"), hugo).write(folder);
    if (hugo) {
      copy(LAYOUTS, folder);
    }
  }

  private void write(Path folder) throws IOException {
    if (!hugo) {
      save(folder.resolve("content/dossier.yml"), SETTINGS);
    }
    for (int i = 0; i < sources(); i++) {
      save(term(folder, "sources", source(i)), sourceText(i));
    }
    for (int i = 0; i < profiles(); i++) {
      save(term(folder, kind(i), profile(i)), profileText(i));
    }
    for (int i = 0; i < size; i++) {
      save(folder.resolve("content/stories/" + story(i) + ".md"), storyText(i));
    }
  }

  /** To Hugo a source is a term of a taxonomy, which is how it knows what refers to it. */
  private Path term(Path folder, String kind, String id) {
    return folder.resolve("content/" + kind + "/" + id + (hugo ? "/_index.md" : ".md"));
  }

  private int sources() {
    return Math.max(8, size / 2);
  }

  private int profiles() {
    return Math.max(9, size / 5);
  }

  private static String kind(int profile) {
    return KINDS.get(profile % KINDS.size());
  }

  private static String source(int i) {
    return "source-" + (i + 1);
  }

  private static String profile(int i) {
    return "profile-" + (i + 1);
  }

  private static String story(int i) {
    return "story-" + (i + 1);
  }

  // ---- Entries

  private String sourceText(int i) {
    Random random = random("source", i);
    String author = pick(random, FIRST) + " " + capital(word(random.nextInt(VOCABULARY)));
    LocalDate date = date(random, 2012, 10);
    String address = quoted("https://example.org/" + source(i));
    String archived = quoted("https://archive.example.org/" + date.getYear() + "/" + source(i));
    Fields fields =
        new Fields()
            .with("title", quoted(title(random)))
            .with("publisher", quoted(pick(random, PUBLISHERS)))
            .with(hugo ? "author" : "authors", hugo ? quoted(author) : list(List.of(author)))
            .with(hugo ? "date" : "issued", date)
            .with(hugo ? "original" : "url", address);
    if (hugo) {
      fields.with("archived", archived);
    } else {
      fields.with("type", "article-newspaper").with("language", "en").with("consulted", "full");
      fields.group("archives").with("  - url", archived).with("    date", date);
      fields.with("derives-from", "[" + upstream(i) + "]");
    }
    return fields.above(paragraph(random, 80) + "\n\n" + paragraph(random, 70));
  }

  private String upstream(int i) {
    Random random = random("upstream", i);
    return rich && i > 3 && random.nextInt(3) > 0 ? source(skewed(random, i)) : "own";
  }

  private String profileText(int i) {
    Random random = random("profile", i);
    String own = capital(word(i)) + " " + (i / KINDS.size() + 1);
    String name =
        switch (kind(i)) {
          case "people" -> pick(random, FIRST) + " " + own;
          case "groups" -> own + " Company";
          default -> "Port " + own;
        };
    Fields fields =
        new Fields()
            .with(hugo ? "title" : "name", quoted(name))
            .with("description", quoted(sentence(random, 9, "")));
    if (!hugo && kind(i).equals("groups")) {
      fields.with("type", "company");
    }
    if (rich && kind(i).equals("places")) {
      fields
          .with("latitude", degrees(30_000 + random.nextInt(30_000)))
          .with("longitude", degrees(random.nextInt(90_000)))
          .with("precision", "town");
    }
    return fields.above("");
  }

  private static String degrees(int thousandths) {
    return "%d.%03d".formatted(thousandths / 1_000, thousandths % 1_000);
  }

  private String storyText(int i) {
    Random random = random("story", i);
    String title = title(random);
    List<Integer> cited = some(random, 6, i % sources(), sources());
    List<Integer> cast = some(random, 5, i % profiles(), profiles());
    LocalDate date = date(random, 2023, 2);
    String topic = "topic " + (1 + random.nextInt(size / 20 + 5));
    Fields fields =
        new Fields()
            .with("title", quoted(title))
            .with(hugo ? "description" : "summary", quoted(sentence(random, 18, "")))
            .with(hugo ? "date" : "published", date)
            .with("topics", list(List.of(pick(random, TOPICS), topic)));
    if (hugo) {
      terms(fields, cited, cast);
    } else {
      fields.with("case", i + 1);
    }
    fields.group("events");
    for (int of : cited.subList(0, 3)) {
      fields
          .with("  - date", quoted(date(random, 2014, 8).toString()))
          .with("    title", quoted(sentence(random, 7, "")))
          .with("    sources", "[" + source(of) + "]");
    }
    if (rich) {
      claims(fields, i, cited);
    }
    if (rich && i % 10 == 0) {
      fields.group("corrections").with("  - date", date.plusDays(9));
      fields.with("    text", quoted(sentence(random("correction", i), 12, "")));
    }
    return fields.above(body(random, i, cited, cast));
  }

  private static void terms(Fields fields, List<Integer> cited, List<Integer> cast) {
    fields.with("sources", list(cited.stream().map(Corpus::source).toList()));
    for (String kind : KINDS) {
      Stream<Integer> some = cast.stream().filter(one -> kind(one).equals(kind));
      fields.with(kind, list(some.map(Corpus::profile).toList()));
    }
  }

  private static void claims(Fields fields, int story, List<Integer> cited) {
    Random random = random("claims", story);
    fields.group("claims");
    for (int claim = 0; claim < CLAIMS; claim++) {
      boolean disputed = claim == CLAIMS - 1;
      fields
          .with("  - id", claim(story, claim))
          .with("    text", quoted(sentence(random, 14, "")))
          .with("    status", disputed ? "disputed" : "reported")
          .with("    would-change", quoted(sentence(random, 8, "")))
          .group("    evidence");
      evidence(fields, cited, disputed, 2 + random.nextInt(3));
    }
  }

  /** Sources derive from those before them alone: the first retells none of the others. */
  private static void evidence(Fields fields, List<Integer> cited, boolean disputed, int many) {
    List<Integer> sorted = cited.stream().sorted().toList();
    for (int at = 0; at < many; at++) {
      fields
          .with("      - source", source(sorted.get(at)))
          .with("        relation", disputed && at == 0 ? "contradicts" : "supports");
    }
  }

  private static String claim(int story, int claim) {
    return "c%s-%s".formatted(story + 1, claim + 1);
  }

  // ---- Texts

  private String body(Random random, int i, List<Integer> cited, List<Integer> cast) {
    List<String> by = cited.stream().map(this::cite).toList();
    List<String> who = cast.stream().map(this::mention).toList();
    String quotation = "\"" + sequence(random, 12) + "\" " + by.get(1);
    String filing = "[this filing](https://example.net/f/" + i + ")";
    return String.join(
        "\n\n",
        paragraph(random, 85, by.get(0) + mark(i, 0), who.get(0)),
        "## What the record shows",
        paragraph(random, 80, quotation, who.get(1), by.get(2) + mark(i, 1)),
        paragraph(random, 75, filing),
        "## Who was involved",
        "- " + sentence(random, 10, who.get(2)) + "\n- " + sentence(random, 10, who.get(3)),
        paragraph(random, 85, by.get(3) + mark(i, 2), related(random.nextInt(size))),
        "> " + sentence(random, 32, "") + "\n>\n> " + (hugo ? "— " : "-- ") + by.get(4),
        "## What happened next",
        paragraph(random, 90, who.get(4), by.get(5) + mark(i, 3)),
        i % 4 == 0 ? table(random) : "### How we know",
        paragraph(random, 60));
  }

  private String cite(int source) {
    return hugo ? "{{< cite " + quoted(source(source)) + " >}}" : "[@" + source(source) + "]";
  }

  private String mention(int of) {
    String id = profile(of);
    return hugo ? "{{< mention " + quoted(kind(of) + "/" + id) + " >}}" : "[[" + id + "]]";
  }

  private String related(int of) {
    String title = title(random("story", of));
    return hugo
        ? "[" + title + "](/stories/" + story(of) + "/)"
        : "[[" + story(of) + "|" + title + "]]";
  }

  private String mark(int story, int claim) {
    return rich ? " [=" + claim(story, claim) + "]" : "";
  }

  /** Sentences; each insertion ends one of them. */
  private static String paragraph(Random random, int words, String... insertions) {
    List<String> sentences = new ArrayList<>();
    int left = words;
    while (left > 0 || sentences.size() < insertions.length) {
      int at = sentences.size();
      int many = 11 + random.nextInt(8);
      sentences.add(sentence(random, many, at < insertions.length ? insertions[at] : ""));
      left -= many;
    }
    return String.join(" ", sentences);
  }

  private static String sentence(Random random, int words, String end) {
    return capital(sequence(random, words)) + (end.isEmpty() ? "" : " " + end) + ".";
  }

  private static String title(Random random) {
    return capital(sequence(random, 6));
  }

  private static String table(Random random) {
    StringBuilder table = new StringBuilder("| Name | Date | Amount |\n| --- | --- | ---: |");
    for (int row = 0; row < 5; row++) {
      String name = capital(word(random.nextInt(VOCABULARY)));
      LocalDate date = date(random, 2014, 8);
      table.append("\n| %s | %s | %s |".formatted(name, date, random.nextInt(900_000)));
    }
    return table.toString();
  }

  /**
   * Half of them words of every text, a third of the field's, and some that are in no dictionary.
   */
  private static String sequence(Random random, int words) {
    StringBuilder sequence = new StringBuilder();
    for (int at = 0; at < words; at++) {
      int of = random.nextInt(100);
      sequence
          .append(at == 0 ? "" : " ")
          .append(
              of < 50
                  ? pick(random, COMMON)
                  : of < 80 ? pick(random, FIELD) : word(skewed(random, VOCABULARY)));
    }
    return sequence.toString();
  }

  private static String word(int number) {
    int many = SYLLABLES.size();
    return SYLLABLES.get(number % many)
        + SYLLABLES.get(number / many % many)
        + SYLLABLES.get((number / many / many + number) % many);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String list(List<String> words) {
    return words.stream().map(Corpus::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String words) {
    return '"' + words + '"';
  }

  private static List<String> words(String words) {
    return List.of(words.split(" "));
  }

  /** The front matter, as far as it is written. */
  private static final class Fields {
    private final StringBuilder text = new StringBuilder("---\n");

    Fields with(String field, Object value) {
      text.append(field).append(": ").append(value).append('\n');
      return this;
    }

    Fields group(String field) {
      text.append(field).append(":\n");
      return this;
    }

    String above(String body) {
      return text + "---\n" + body + "\n";
    }
  }

  // ---- Chance, the same in every run

  private static Random random(String kind, int number) {
    return new Random((kind.hashCode() + 31L * number) * 0x9E3779B97F4A7C15L);
  }

  private static <T> T pick(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** The first are wanted often, most others seldom. */
  private static int skewed(Random random, int bound) {
    double part = random.nextDouble();
    return (int) (bound * part * part);
  }

  /** Several, one of them given, so that each is wanted by somebody. */
  private static List<Integer> some(Random random, int many, int given, int bound) {
    Set<Integer> chosen = new LinkedHashSet<>(List.of(given));
    while (chosen.size() < many) {
      chosen.add(skewed(random, bound));
    }
    return List.copyOf(chosen);
  }

  private static LocalDate date(Random random, int year, int years) {
    return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365 * years));
  }

  // ---- Files

  private static void save(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      save(to.resolve(from.relativize(file)), Files.readString(file));
    }
  }
}

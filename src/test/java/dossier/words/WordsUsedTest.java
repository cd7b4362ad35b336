package dossier.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that readers see stands in the catalogue, and every word of it is used. */
class WordsUsedTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Path HOUSE = Path.of("src/main/java/dossier");

  /** The rooms that say something to readers. */
  private static final List<String> ROOMS =
      List.of(
          "cite",
          "edition",
          "emit",
          "model",
          "picture",
          "pipeline/edition",
          "pipeline/make",
          "table",
          "view");

  private static final Pattern ASKED =
      Pattern.compile("\\bsay\\(\"([^\"]*)\"(?: \\+ \\w+)?(?:, (\\{.*?\\}))?\\)");
  private static final Pattern NAME = Pattern.compile("\"([\\w-]+)\": ");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern KEY = Pattern.compile("[a-z-]+(?:\\.[a-z-]+)+|quote|cite-line");

  /** Two words with a space between them, or a capital and small letters: what people read. */
  private static final Pattern READABLE =
      Pattern.compile("[A-Za-z’]{2,}[,:;]? [a-z]{2,}|^[A-Z][a-z]+$|^[A-Z][a-z]+: ");

  /** What is no word for readers, by the file in which it stands. */
  private static final Map<String, String> NO_WORDS =
      Map.of(
          "view/schemaorg", "the vocabulary of schema.org",
          "view/listing/Years.java", "the name of a section, which its page translates",
          "picture/Svg.java", "markup",
          "cite/Style.java", "a finding for editors",
          "emit/Robots.java", "a format",
          "emit/data", "the vocabularies of the formats, and SQL",
          "text/xml/Xml.java", "an exception: a mistake in the program",
          "pipeline/make", "what the command line tells of its progress");

  /** Classes of the style sheet. */
  private static final Set<String> CLASSES = Set.of("dot unstated", "way broken");

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }

  private static String code(Path file) throws IOException {
    return Files.readString(file)
        .replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("(?m)(?<![:\"])//[^\"\n]*$", "")
        .replaceAll("'\"'|'\\\\\"'", "' '");
  }

  private static String template(Path file) throws IOException {
    return Files.readString(file).replaceAll("(?s)<#--.*?-->", "");
  }

  private static Stream<MatchResult> literals() throws IOException {
    Stream.Builder<MatchResult> all = Stream.builder();
    for (String room : ROOMS) {
      for (Path file : files(HOUSE.resolve(room), ".java")) {
        LITERAL.matcher(code(file)).results().forEach(all);
      }
    }
    return all.build();
  }

  /** Keys that Java names, whole or by their beginning. */
  private static Set<String> inJava() throws IOException {
    Set<String> keys = new TreeSet<>();
    literals()
        .map(found -> found.group(1))
        .filter(text -> !text.endsWith(".ftlh"))
        .filter(text -> KEY.matcher(text.replaceFirst("\\.$", ".x")).matches())
        .forEach(keys::add);
    List.of("relation", "consulted", "scope", "speaker", "duress", "name", "group", "url").stream()
        .forEach(subject -> keys.add(subject + "."));
    keys.addAll(List.of("grade.", "type.", "status."));
    return keys;
  }

  private static Set<String> inTemplates() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (Path file : files(TEMPLATES, ".ftlh")) {
      ASKED.matcher(template(file)).results().forEach(found -> keys.add(found.group(1)));
    }
    return keys;
  }

  @Test
  void everyWordOfTheCatalogueIsUsed() throws IOException {
    Set<String> unused = new TreeSet<>(Words.english().keys());
    for (Set<String> used : List.of(inJava(), inTemplates())) {
      unused.removeAll(used);
      used.stream()
          .filter(key -> key.endsWith("."))
          .forEach(start -> unused.removeIf(key -> key.startsWith(start)));
    }
    assertEquals(Set.of(), unused);
  }

  @Test
  void everyWordThatATemplateAsksForIsThereWithItsArguments() throws IOException {
    Words words = Words.english();
    Set<String> wrong = new TreeSet<>();
    for (Path file : files(TEMPLATES, ".ftlh")) {
      for (MatchResult found : ASKED.matcher(template(file)).results().toList()) {
        String key = found.group(1);
        Set<String> given = new TreeSet<>();
        if (found.group(2) != null) {
          NAME.matcher(found.group(2)).results().forEach(name -> given.add(name.group(1)));
        }
        boolean whole = !key.endsWith(".");
        boolean there =
            whole ? words.has(key) : words.keys().stream().anyMatch(each -> each.startsWith(key));
        if (!there || (whole && !given.equals(words.arguments(key)))) {
          wrong.add(file + ": " + found.group());
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void everyWordThatJavaAsksForIsThere() throws IOException {
    Words words = Words.english();
    Set<String> subjects = new TreeSet<>();
    words.keys().forEach(key -> subjects.add(key.split("\\.", 2)[0]));
    Set<String> missing = new TreeSet<>();
    for (String key : inJava()) {
      boolean there =
          key.endsWith(".")
              ? words.keys().stream().anyMatch(each -> each.startsWith(key))
              : words.has(key);
      if (!there && subjects.contains(key.split("\\.", 2)[0])) {
        missing.add(key);
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void noTemplateHasWordsOfItsOwn() throws IOException {
    Map<String, String> left = new TreeMap<>();
    for (Path file : files(TEMPLATES, ".ftlh")) {
      String text =
          template(file)
              .replace("->", "")
              .replaceAll("\\$\\{(?:\"[^\"]*\"|\\{[^{}]*\\}|[^{}\"])*\\}", "")
              .replaceAll("</?[#@](?:\"[^\"]*\"|[^>\"])*?(?<! g)>", "")
              .replaceAll(" (?:lang|dir|data-[a-z-]+)=\"[^\"]*\"", "")
              .replaceAll("<[!/]?[A-Za-z](?:\"[^\"]*\"|[^>\"])*>", "");
      for (String line : text.split("\n", -1)) {
        if (line.matches(".*\\p{L}{2,}.*")) {
          left.put(file.toString(), line);
        }
      }
    }
    assertEquals(Map.of(), left);
  }

  @Test
  void noAttributeOfATemplateHasWordsOfItsOwn() throws IOException {
    Pattern spoken =
        Pattern.compile("(?:aria-label|title|alt|placeholder)=\"([^\"]*\\p{L}{2,}[^\"]*)\"");
    Set<String> found = new TreeSet<>();
    for (Path file : files(TEMPLATES, ".ftlh")) {
      String text =
          template(file)
              .replaceAll("\\$\\{(?:\"[^\"]*\"|\\{[^{}]*\\}|[^{}\"])*\\}", "")
              .replaceAll("</?[#@](?:\"[^\"]*\"|[^>\"])*>", "");
      spoken.matcher(text).results().forEach(each -> found.add(file + ": " + each.group()));
    }
    assertEquals(Set.of(), found);
  }

  @Test
  void noRoomHasWordsOfItsOwn() throws IOException {
    Set<String> found = new TreeSet<>();
    for (String room : List.of("cite", "emit", "picture", "pipeline/make", "view")) {
      for (Path file : files(HOUSE.resolve(room), ".java")) {
        String name = HOUSE.relativize(file).toString().replace('\\', '/');
        if (NO_WORDS.keySet().stream().noneMatch(name::startsWith)) {
          LITERAL
              .matcher(code(file))
              .results()
              .map(literal -> literal.group(1))
              .filter(text -> !text.contains("<") && !CLASSES.contains(text))
              .filter(text -> READABLE.matcher(text).find())
              .forEach(text -> found.add(name + ": " + text));
        }
      }
    }
    assertEquals(Set.of(), found);
  }
}

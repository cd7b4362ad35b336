package dossier.pipeline.keep;

import dossier.Pictures;
import dossier.Workbench;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A dossier at random, in which nearly every reference leads somewhere, and edits of every kind.
 */
public final class RandomEdits {
  private static final String[] WORDS = {"pier", "vote", "letter", "harbour", "sale", "mole"};
  private static final int EACH = 5;
  private static final int IMAGES = 2;

  private final Workbench bench;
  private final Random random;
  private final Map<String, String> files = new LinkedHashMap<>();
  private int fresh = EACH;
  private int cases;
  private int claims;

  public RandomEdits(Workbench bench, Random random) {
    this.bench = bench;
    this.random = random;
    bench.write("content/dossier.yml", settings());
    for (int i = 0; i < IMAGES; i++) {
      bench.write("content/media/m%d.png".formatted(i), picture(1 + i));
    }
    for (int i = 0; i < EACH; i++) {
      put("people/pe" + i, named());
      put("groups/gr" + i, named());
      put(
          "places/pl" + i,
          named()
              + (i < 3
                  ? "latitude: 50.%d\nlongitude: 30.%d\nprecision: city\n".formatted(i, i)
                  : ""));
      put("sources/so" + i, source(i));
      put("stories/st" + i, story(i));
    }
    put("pages/about", "title: About\n");
  }

  private void put(String name, String fields) {
    String text = "---\n" + fields + "---\n" + body();
    files.put(name, text);
    bench.write("content/" + name + ".md", text);
  }

  /** One edit, and what it was. */
  public String next() {
    String name = any();
    int one = random.nextInt(EACH);
    switch (random.nextInt(18)) {
      case 0, 1, 2 -> reword(name);
      case 3, 4 -> put("stories/st" + one, story(one));
      case 5, 6 -> put("sources/so" + one, source(one));
      case 7 -> put("people/pe" + one, named());
      case 8 -> put("groups/gr" + one, named());
      case 9 -> renamed();
      case 10 -> {
        put("stories/st" + ++fresh, story(fresh));
        return "a new story";
      }
      case 11 -> {
        return template();
      }
      case 12 -> {
        bench.write("content/dossier.yml", settings());
        return "other settings";
      }
      case 13 -> {
        return image();
      }
      case 14 -> {
        return lock(one);
      }
      case 15, 16 -> {
        return "nothing";
      }
      default -> {
        return damage();
      }
    }
    return "an edit of " + name + " or of " + one;
  }

  private String any() {
    List<String> names = new ArrayList<>(files.keySet());
    return names.get(random.nextInt(names.size()));
  }

  private void reword(String name) {
    String text = Objects.requireNonNull(files.get(name));
    String other = text.substring(0, text.indexOf("---\n", 4) + 4) + body();
    files.put(name, other);
    bench.write("content/" + name + ".md", other);
  }

  private void renamed() {
    List<String> stories =
        files.keySet().stream().filter(name -> name.startsWith("stories/")).toList();
    if (stories.size() > 2) {
      String old = stories.get(random.nextInt(stories.size()));
      bench.delete("content/" + old + ".md");
      String text = Objects.requireNonNull(files.remove(old));
      if (random.nextBoolean()) {
        String name = "stories/st" + ++fresh;
        files.put(name, text);
        bench.write("content/" + name + ".md", text);
      }
    }
  }

  private String template() {
    switch (random.nextInt(3)) {
      case 0 -> bench.write("templates/assets/own.css", "/* " + word() + " */");
      case 1 -> bench.write("templates/words/en.properties", "cases.title = " + word() + "\n");
      default -> bench.write("templates/parts/own.ftlh", "<#-- " + word() + " -->");
    }
    return "another template";
  }

  private String image() {
    int one = random.nextInt(IMAGES);
    bench.write("content/media/m%d.png".formatted(one), picture(1 + random.nextInt(3)));
    return "another image";
  }

  private static byte[] picture(int width) {
    return Pictures.encoded(Pictures.photograph(width, 2, BufferedImage.TYPE_INT_RGB), "png");
  }

  /** There comes a private copy with all words that are quoted of it, or it goes. */
  private String lock(int number) {
    String source = "so" + number;
    String name = "sources/" + source;
    if (bench.read("content/" + name + ".md").contains("capture")) {
      put(name, source(number));
    } else {
      bench.capture(
          source,
          Stream.of(WORDS)
              .map("The %s was sold in the night. "::formatted)
              .collect(Collectors.joining()));
      files.put(name, bench.read("content/" + name + ".md"));
    }
    bench.quote();
    return "another lock";
  }

  /** What is kept may be of any age and in any state. */
  private String damage() {
    Path kept = bench.path(".dossier");
    Random chance = new Random(random.nextLong());
    try (var found = Files.list(kept)) {
      for (Path file : found.filter(path -> !path.endsWith(".gitignore")).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[chance.nextInt(bytes.length)] ^= (byte) (1 + chance.nextInt(255));
        int left = chance.nextBoolean() ? bytes.length : chance.nextInt(bytes.length);
        Files.write(file, java.util.Arrays.copyOf(bytes, left));
      }
    } catch (java.io.IOException e) {
      return "nothing was kept";
    }
    return "what was kept is damaged";
  }

  private String settings() {
    return "title: %s\nlanguage: en\npublisher: The Desk\n%s"
        .formatted(word(), random.nextBoolean() ? "base-url: https://example.org/d/\n" : "");
  }

  private String named() {
    return "name: The %s %d\ndescription: a %s\n".formatted(word(), random.nextInt(9), word());
  }

  private String story(int number) {
    StringBuilder fields = new StringBuilder();
    fields.append("title: %s %d\nsummary: %s\n".formatted(word(), number, word()));
    fields.append("case: %d\npublished: %s\nstatus: ".formatted(++cases, day()));
    fields.append(random.nextInt(9) == 0 ? "draft" : "published").append('\n');
    fields.append("people: [%s]\ngroups: [%s]\n".formatted(ids("pe"), ids("gr")));
    fields.append("places: [%s]\n".formatted(ids("pl")));
    if (random.nextBoolean()) {
      fields.append("events:\n  - {date: \"%s\", title: %s, ".formatted(day(), word()));
      fields.append("place: %s, sources: [%s]}\n".formatted(id("pl"), id("so")));
    }
    if (random.nextBoolean()) {
      fields.append("claims:\n  - id: c%d\n    text: A %s\n".formatted(++claims, word()));
      fields.append("    by: %s\n    status: reported\n    evidence:\n".formatted(id("pe")));
      fields.append("      - {source: %s, relation: supports}\n".formatted(id("so")));
      fields.append("      - {source: %s, relation: contradicts}\n".formatted(id("so")));
    }
    return fields.toString();
  }

  private String source(int number) {
    String upstream = number == 0 || random.nextBoolean() ? "own" : "so" + random.nextInt(number);
    return """
        title: A %s
        type: article-newspaper
        publisher: The %s %d
        language: en
        url: https://example.org/%s
        accessed: %s
        issued: %s
        consulted: full
        derives-from: [%s]
        """
        .formatted(word(), word(), random.nextInt(9), word(), "2026-01-01", day(), upstream);
  }

  private String body() {
    return IntStream.range(0, 1 + random.nextInt(5))
        .mapToObj(i -> sentence())
        .collect(Collectors.joining("\n\n", "A %s [@%s].\n\n".formatted(word(), id("so")), "\n"));
  }

  private String sentence() {
    return switch (random.nextInt(7)) {
      case 0 -> "## " + word();
      case 1 -> "The %s [@%s; @%s].".formatted(word(), id("so"), id("so"));
      case 2 -> "“The %s was sold in the night” [@%s].".formatted(word(), id("so"));
      case 3 -> "A [[%s]] and [[%s]].".formatted(id("pe"), id("gr"));
      case 4 -> "To [a place](places/%s.md).".formatted(id("pl"));
      case 5 -> "![A %s](media/m%d.png)".formatted(word(), random.nextInt(IMAGES));
      default -> "Only the " + word() + ".";
    };
  }

  private String id(String sort) {
    return sort + random.nextInt(EACH);
  }

  private String ids(String sort) {
    return IntStream.range(0, random.nextInt(3))
        .mapToObj(i -> id(sort))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private String day() {
    return "20%02d-%02d-%02d"
        .formatted(10 + random.nextInt(15), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }
}

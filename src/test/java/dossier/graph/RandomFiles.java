package dossier.graph;

import dossier.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Case files at random, which refer to each other in every way that there is, to what is not there,
 * and sometimes cannot be read.
 */
final class RandomFiles {
  /** Half of all files: what a claim rests on goes through many of them. */
  private static final List<Kind> SOURCED =
      List.of(Kind.STORY, Kind.SOURCE, Kind.SOURCE, Kind.SOURCE);

  private static final String[] OUTLETS = {"Daily", "Weekly", "Monthly", "Yearly", "unknown"};
  private static final String[] WORDS = {"pier", "vote", "letter", "harbour", "sale"};

  private final Random random;

  RandomFiles(Random random) {
    this.random = random;
  }

  /** An id of a kind; a few are in no kind, and one is in two. */
  String id(Kind kind) {
    int n = random.nextInt(kind == Kind.SOURCE ? 6 : 3);
    return random.nextInt(40) == 0
        ? "shared"
        : kind.folder().substring(0, 2) + (random.nextInt(30) == 0 ? 9 : n);
  }

  Kind kind() {
    List<Kind> kinds = random.nextBoolean() ? SOURCED : List.of(Kind.values());
    return kinds.get(random.nextInt(kinds.size()));
  }

  String text(Kind kind) {
    List<String> fields = new ArrayList<>();
    switch (kind) {
      case STORY -> story(fields);
      case SOURCE -> source(fields);
      case PAGE -> fields.add("title: " + word());
      case PERSON, GROUP, PLACE -> {
        fields.add("name: " + word());
        fields.add("description: " + word());
      }
    }
    String end = random.nextInt(25) == 0 ? "" : "---\n";
    return "---\n" + String.join("\n", fields) + "\n" + end + body();
  }

  /** The same front matter over another text. */
  String reworded(String text) {
    int end = text.indexOf("---\n", 4);
    return end < 0 ? text : text.substring(0, end + 4) + body();
  }

  private void story(List<String> fields) {
    fields.add("title: " + word());
    fields.add("summary: " + word());
    fields.add("case: " + (1 + random.nextInt(6)));
    fields.add("published: " + day());
    String status = random.nextInt(5) == 0 ? "draft" : "published";
    if (random.nextInt(8) == 0) {
      fields.add("withdrawn-note: gone");
      status = "withdrawn";
    }
    fields.add("status: " + status);
    fields.add("people: [" + ids(Kind.PERSON, 2) + "]");
    fields.add("groups: [" + ids(Kind.GROUP, 2) + "]");
    fields.add("places: [" + ids(Kind.PLACE, 2) + "]");
    fields.add("events:");
    IntStream.range(0, random.nextInt(3)).forEach(i -> event(fields));
    fields.add("claims:");
    IntStream.range(0, random.nextInt(3)).forEach(i -> claim(i, fields));
    fields.removeIf(field -> field.endsWith("[]"));
    unless(fields, "events:");
    unless(fields, "claims:");
  }

  /** Takes a heading out under which nothing stands. */
  private static void unless(List<String> fields, String heading) {
    int at = fields.indexOf(heading);
    if (at + 1 == fields.size() || !fields.get(at + 1).startsWith("  ")) {
      fields.remove(at);
    }
  }

  private void event(List<String> fields) {
    fields.add("  - date: \"" + day() + "\"");
    fields.add("    title: " + word());
    fields.add("    place: " + id(Kind.PLACE));
    fields.add("    people: [" + id(Kind.PERSON) + "]");
    fields.add("    sources: [" + id(Kind.SOURCE) + "]");
    if (random.nextBoolean()) {
      fields.add("    claim: c" + random.nextInt(3));
    }
  }

  private void claim(int number, List<String> fields) {
    fields.add("  - id: c" + (random.nextInt(6) == 0 ? 0 : number));
    fields.add("    text: " + word());
    fields.add("    by: " + id(random.nextBoolean() ? Kind.PERSON : Kind.GROUP));
    fields.add("    status: " + (random.nextBoolean() ? "corroborated" : "reported"));
    fields.add("    evidence:");
    for (int i = 0; i <= random.nextInt(3); i++) {
      String relation = random.nextInt(3) == 0 ? "contradicts" : "supports";
      String via = random.nextInt(4) == 0 ? ", via: [" + id(Kind.SOURCE) + "]" : "";
      fields.add("      - {source: %s, relation: %s%s}".formatted(id(Kind.SOURCE), relation, via));
    }
    if (random.nextInt(3) == 0) {
      fields.add("    taken-back: [{source: %s}]".formatted(id(Kind.SOURCE)));
    }
  }

  private void source(List<String> fields) {
    fields.add("title: " + word());
    fields.add("type: article-newspaper");
    fields.add("publisher: " + OUTLETS[random.nextInt(OUTLETS.length)]);
    fields.add("language: en");
    fields.add("url: https://example.org/" + word());
    fields.add("accessed: " + day());
    if (random.nextInt(3) == 0) {
      fields.add("original-language: ru");
    }
    if (random.nextInt(4) == 0) {
      fields.add("consulted: secondhand");
      fields.add("seen-through: [" + id(Kind.SOURCE) + "]");
    } else {
      fields.add("consulted: full");
    }
    String upstream = random.nextInt(3) == 0 ? "own" : id(Kind.SOURCE);
    fields.add("derives-from: [" + upstream + "]");
    if (random.nextInt(4) == 0) {
      fields.add("origin: " + id(Kind.GROUP));
    }
    if (random.nextInt(5) == 0) {
      fields.add("retracts: " + id(Kind.SOURCE));
    }
  }

  private String body() {
    return IntStream.range(0, random.nextInt(5))
        .mapToObj(i -> sentence())
        .collect(Collectors.joining("\n\n"));
  }

  private String sentence() {
    Kind kind = kind();
    return switch (random.nextInt(9)) {
      case 0 -> "## " + word();
      case 1, 2 -> "The " + word() + " [@" + id(Kind.SOURCE) + "; @" + id(Kind.SOURCE) + "].";
      case 3 -> "“The " + word() + " was sold in the night” [@" + id(Kind.SOURCE) + "].";
      case 4 -> "A [[" + id(kind) + "]] and [[" + id(kind) + "#" + word() + "]].";
      case 5 -> "A [link](" + kind.folder() + "/" + escaped(id(kind)) + ".md#" + word() + ").";
      case 6 -> "A [claim](claims.html#claim-c" + random.nextInt(4) + ").";
      case 7 -> "Bare @" + id(Kind.SOURCE) + " and [" + id(kind) + "].";
      default -> "Only the " + word() + ".";
    };
  }

  /** Sometimes with a percent sign, as some programs write addresses. */
  private String escaped(String id) {
    return random.nextInt(3) == 0 ? id.replace("o", "%6F") : id;
  }

  private String ids(Kind kind, int most) {
    return IntStream.range(0, random.nextInt(most + 1))
        .mapToObj(i -> id(kind))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private String day() {
    return "20%02d-%02d-%02d"
        .formatted(10 + random.nextInt(16), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }
}

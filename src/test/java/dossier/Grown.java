package dossier;

import java.nio.file.Path;

/** A dossier that has grown until its lists have more than one page. */
public final class Grown {
  /** How many cases it has. */
  public static final int CASES = 260;

  private static final String STORY =
      """
      ---
      title: Case of the quay %1$d
      summary: A quay was sold.
      case: %1$d
      published: 2024-01-02
      people: [jane-doe]
      groups: [the-council]
      places: [the-harbour]
      claims:
        - {id: sold-%1$d, text: It was sold., status: reported, by: jane-doe, evidence: [{source: the-record, relation: supports}]}
        - id: paid-%1$d
          text: It was paid.
          status: disputed
          would-change: The receipt.
          evidence:
            - {source: the-record, relation: supports}
            - {source: a-letter, relation: contradicts}
      events:
        - {date: %2$d-02-03, title: The sale, people: [jane-doe], sources: [the-record]}
        - {date: %2$d-02-04, title: The letter, sources: [a-letter]}
      %3$s
      ---
      It was sold [@the-record]. See [the claim](claims.html#claim-paid-%1$d) of [[jane-doe]].
      """;

  private static final String SOURCE =
      """
      ---
      title: %s
      type: document
      publisher: Harbour Council
      issued: 1990-01-01
      language: en
      consulted: full
      derives-from: [own]
      ---
      """;

  private static final String NAMED = "---\nname: %s\ndescription: D\n---\n";

  private Grown() {}

  /** The content of the dossier, in a folder. */
  public static Workbench in(Path folder) {
    Workbench bench =
        Workbench.empty(folder)
            .write(
                "content/dossier.yml",
                "title: Quays\nlanguage: en\npublisher: P\nbase-url: https://example.org/\n")
            .write("content/sources/the-record.md", SOURCE.formatted("The record"))
            .write("content/sources/a-letter.md", SOURCE.formatted("A letter"))
            .write("content/people/jane-doe.md", NAMED.formatted("Jane Doe"))
            .write("content/groups/the-council.md", NAMED.formatted("The council"))
            .write("content/places/the-harbour.md", NAMED.formatted("The harbour"));
    for (int number = 1; number <= CASES; number++) {
      String correction =
          number % 2 == 0
              ? "corrections: [{date: 2025-01-0%d, text: A word.}]".formatted(1 + number % 9)
              : "";
      String story = STORY.formatted(number, 1990 + number % 20, correction);
      bench.write("content/stories/quay-%d.md".formatted(number), story);
    }
    return bench;
  }
}

package dossier.made;

import static dossier.made.CaseText.named;
import static dossier.made.CaseText.person;
import static dossier.made.CaseText.source;
import static dossier.made.CaseText.story;
import static dossier.made.ClaimText.claim;

import dossier.model.Kind;

/**
 * A made-up dossier with one of everything, in which nothing is wrong: for tests of what one file
 * more does to it. The dossier {@code sites/small} has the same ids.
 */
public final class Pier {
  /** A text that cites something. */
  public static final String CITED = "\nIt was so [@the-minutes].\n";

  /** One story more, in which nothing is wrong. */
  public static final CaseText STORY = story("bad").body(CITED);

  /** One source more, which no story cites. */
  public static final CaseText SOURCE = source("worse");

  private Pier() {}

  /** The dossier. */
  public static MadeUp dossier() {
    return MadeUp.of(theSale(), minutes(), letter(), report(), witness())
        .with(person("jane-doe").with("name", "Jane Doe"))
        .with(named(Kind.GROUP, "the-council").with("type", "government"))
        .with(named(Kind.PLACE, "the-harbour"))
        .media("media/pier.jpg");
  }

  /** It with one file more, in which a code is expected at the mark. */
  public static Findings mistake(String code, String path, String marked) {
    return dossier().with(path, marked).findings().have(code).fails();
  }

  /** It with one case file more, in which a code is expected at the mark. */
  public static Findings mistake(String code, CaseText marked) {
    return mistake(code, marked.path(), marked.text());
  }

  /** It with one file more, for which editors are warned at the mark. */
  public static Findings warning(String code, CaseText marked) {
    return dossier().with(marked).findings().have(code).passes();
  }

  private static CaseText theSale() {
    return story("the-sale")
        .with("case", "1")
        .with("people", "[jane-doe]")
        .with("groups", "[the-council]")
        .with("places", "[the-harbour]")
        .claims(
            claim("sale-voted").status("corroborated").supportedBy("the-minutes", "the-witness"))
        .body(
            "So [@the-minutes; @the-letter; @the-report]. [=sale-voted]\n\n## The letter {#letter}\n\nSo.\n");
  }

  /** The record itself. */
  private static CaseText minutes() {
    return source("the-minutes")
        .with("publisher", "The Council")
        .with("primary", "true")
        .with("issued", "2025-05-03");
  }

  /** Never seen itself. */
  private static CaseText letter() {
    return source("the-letter")
        .with("publisher", "unknown")
        .with("consulted", "secondhand")
        .with("seen-through", "[the-report]");
  }

  /** A translation that was seen in part, and rests on more than one. */
  private static CaseText report() {
    return source("the-report")
        .with("publisher", "The Harbour Post")
        .with("consulted", "excerpt")
        .with("language", "en")
        .with("original-language", "de")
        .with("derives-from", "[the-letter, unknown]");
  }

  /** Takes back what is in the letter. */
  private static CaseText witness() {
    return source("the-witness")
        .with("type", "interview")
        .with("publisher", "The Harbour Desk")
        .with("retracts", "the-letter")
        .with("duress", "alleged")
        .with("duress-basis", "So.");
  }
}

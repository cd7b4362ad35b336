package dossier.parse;

import static dossier.made.Pier.CITED;
import static dossier.made.Pier.SOURCE;
import static dossier.made.Pier.STORY;
import static dossier.made.Pier.mistake;
import static dossier.made.Pier.warning;

import org.junit.jupiter.api.Test;

/** What a field may hold, and what is said of one that holds something else. */
class FieldsTest {

  @Test
  void aDoiThatIsNone() {
    mistake("D025", SOURCE.and("doi: ‹182\n")).says("beginning with 10.");
    mistake("D025", SOURCE.and("doi: ‹10.99/x\n"));
    mistake("D025", SOURCE.and("doi: ‹https://doi.org/10.1000/182\n")).says("use '10.1000/182'");
  }

  @Test
  void aNameWithoutItsFamilyNameOrWholeAndInParts() {
    mistake("D026", SOURCE.and("authors:\n  - ‹given: Simone\n"));
    mistake("D026", SOURCE.and("editors:\n  - family: Nations\n    ‹literal: United Nations\n"))
        .says("literal for a name that stays whole");
  }

  @Test
  void aFieldThatDoesNotExistNamesThoseThatDo() {
    mistake("D016", SOURCE.and("authors:\n  - ‹ghostwriter: X\n    family: Y\n"))
        .says("the fields here are: literal, family, given, particle, suffix");
  }

  @Test
  void anAddressWithASignThatCannotStandInOne() {
    mistake("D021", SOURCE.and("url: ‹https://e.org/a b\n")).says("write %20 for the space in it");
    mistake("D031", STORY.body("\nIt was so [@the-minutes], [x](‹https://e.org/100%).\n"))
        .says("write %25 for '%' in it");
  }

  @Test
  void anIdThatIsNotAllowedInAField() {
    mistake("D006", STORY.and("people: [‹Jane_Doe]\n"));
  }

  @Test
  void anAddressThatIsTooLong() {
    String part = "a".repeat(300);
    mistake("D021", STORY.and("aliases: [‹" + part + ".html]\n")).says("200 bytes");
    mistake("D021", STORY.and("aliases: [‹" + "a/".repeat(3000) + "b.html]\n")).says("1000 bytes");
    mistake("D021", STORY.and("aliases: [‹old/aux.html]\n")).says("a device on Windows");
    mistake("D021", STORY.and("aliases: [‹old./x.html]\n")).says("ends in a dot");
  }

  @Test
  void theAddressOfASiteWithAQueryOrAFragment() {
    String settings = "title: T\nlanguage: en\npublisher: P\nbase-url: ‹";
    mistake("D021", "dossier.yml", settings + "https://example.org/#top\n");
    mistake("D021", "dossier.yml", settings + "https://example.org/?a=b\n");
  }

  @Test
  void anUnknownFieldNamesTheNearest() {
    mistake("D016", STORY.and("‹sumary: x\n")).says("use 'summary'");
    mistake("D016", SOURCE.and("‹publishd: x\n"));
    mistake(
        "D016",
        STORY.and(
            """
            claims:
              - id: x
                text: x
                status: reported
                ‹speaker: x
                evidence:
                  - {source: the-minutes, relation: supports}
            """));
  }

  @Test
  void aMissingRequiredField() {
    mistake("D017", STORY.path(), "---\n‹title: T\ncase: 9\npublished: 2026-01-02\n---\n" + CITED)
        .says("'summary'");
    mistake(
        "D017",
        STORY.path(),
        "---\n‹title:\nsummary: S\ncase: 9\npublished: 2026-01-02\n---\n" + CITED);
    mistake(
            "D017",
            SOURCE.path(),
            "---\n‹title: T\ntype: report\npublisher: P\nconsulted: full\n---\n")
        .says("'derives-from'");
    mistake(
            "D017",
            STORY.and(
                """
                claims:
                  - ‹id: c1
                    text: x
                    evidence:
                      - {source: the-minutes, relation: supports}
                """))
        .says("'status'");
    mistake("D017", "places/worst-place.md", "---\n‹name: X\n---\n").says("'description'");
  }

  @Test
  void aWrongType() {
    mistake("D018", STORY.and("people: ‹jane-doe\n")).says("[jane-doe]");
    mistake("D018", STORY.with("title", "‹[a, b]"));
    mistake("D018", STORY.with("case", "‹one"));
    mistake("D018", STORY.and("claims: [‹x]\n"));
    mistake("D018", SOURCE.and("primary: ‹yes\n"));
  }

  @Test
  void aDateThatIsNoDate() {
    mistake("D019", STORY.with("published", "‹2023-02-30"));
    mistake("D019", SOURCE.and("issued: ‹2023-13\n"));
    mistake("D019", SOURCE.and("issued: ‹18 December 2023\n"));
    mistake(
        "D019",
        STORY.and(
            """
            events:
              - date: ‹2023-12-19/2023-12-18
                title: x
                sources: [the-minutes]
            """));
  }

  @Test
  void aWordThatIsNotOnItsList() {
    mistake("D020", STORY.and("status: ‹publishd\n")).says("use 'published'");
    mistake("D020", SOURCE.with("type", "‹newspaper"));
    mistake("D020", SOURCE.and("reliability: ‹G\nreliability-reason: x\n"));
    mistake(
            "D020",
            STORY.and(
                """
                claims:
                  - id: c1
                    text: x
                    status: reported
                    evidence:
                      - source: the-minutes
                        relation: ‹support
                """))
        .says("use 'supports'");
    mistake("D020", "groups/worst.md", "---\nname: X\ndescription: x\ntype: ‹army\n---\n");
  }

  @Test
  void aValueThatCannotBeRight() {
    mistake("D021", SOURCE.and("url: ‹javascript:alert(1)\n"));
    mistake("D021", SOURCE.and("language: ‹english language\n"));
    mistake(
        "D021",
        "places/worst-place.md",
        "---\nname: X\ndescription: x\nlatitude: ‹95\nlongitude: 1\n---\n");
    mistake("D021", STORY.and("aliases: [‹../up.html]\n"));
  }

  @Test
  void anEventOrAClaimWithoutASource() {
    mistake("D041", STORY.and("events:\n  - ‹date: 2023\n    title: x\n"));
    mistake("D041", STORY.and("events:\n  - date: 2023\n    title: x\n    ‹sources: []\n"));
    mistake("D041", STORY.and("claims:\n  - ‹id: c1\n    text: x\n    status: reported\n"));
  }

  @Test
  void aFieldThatNeedsAnother() {
    mistake("D045", SOURCE.and("‹reliability: A\n"));
    mistake("D045", SOURCE.with("consulted", "‹secondhand"));
    mistake("D045", STORY.and("status: ‹withdrawn\n"));
    mistake("D045", "places/worst-place.md", "---\nname: X\ndescription: x\n‹latitude: 5\n---\n");
  }

  @Test
  void anEmptyItem() {
    mistake("D018", STORY.and("topics: [‹\"\"]\n"));
  }

  @Test
  void anIdThatIsADeviceOnWindowsInAField() {
    mistake("D006", STORY.and("people: [‹lpt9]\n")).says("choose another");
  }

  @Test
  void datesThatCannotBothBeRight() {
    warning(
        "D096",
        STORY.and(
            "updated: ‹2025-12-31\ncorrections:\n  - {date: ‹2025-01-01, text: It was B.}\n"));
    warning("D096", SOURCE.and("issued: 2024-02-01\naccessed: ‹2024-01-01\n"));
  }
}

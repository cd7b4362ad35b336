package dossier;

import static dossier.made.CaseText.story;
import static dossier.made.ClaimText.claim;
import static dossier.made.Pier.CITED;
import static dossier.made.Pier.SOURCE;
import static dossier.made.Pier.STORY;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.made.CaseText;
import dossier.made.Findings;
import dossier.made.Pier;
import dossier.model.Kind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a mistake leads to the mistake and to the way out. */
class MessagesTest {
  @TempDir private Path folder;

  private static Findings found(CaseText text) {
    return Pier.dossier().with(text).findings().fails();
  }

  private Workbench check(CaseText text) {
    return Workbench.small(folder).write(text).check("--all");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "people:\\n\\t- anna | D013 | 7:1 | use spaces",
        "language:en\\nnot-found: [x] | D013 | 6:9 | a space is missing after this colon",
        "corrections:\\n  -date: 2026-02-01\\n   text: x | D013 | 7:3 | a space is missing after this hyphen",
        "language:\u00A0en\\nnot-found: [x] | D013 | 6:10 | use an ordinary space",
        "not-found: “Minutes: none” | D013 | 6:20 | put the whole text in straight quotation marks",
        "events: [flood] | D018 | 6:10 | write each of its fields on a line of its own",
        "tags: [x] | D016 | 6:1 | use 'topics'",
        "lastmod: 2026-01-02 | D016 | 6:1 | use 'updated'",
        "checked: 2026-3-4 | D019 | 6:10 | use '2026-03-04'",
        "language: english | D021 | 6:11 | use 'en'",
        "language: xx | D021 | 6:11 | write a tag such as en, ru or uk",
      })
  void aFieldOfAStory(String fields, String code, String place, String words) {
    found(STORY.and(fields.replace("\\n", "\n").replace("\\t", "\t") + "\n"))
        .report(code, STORY.path() + ":" + place)
        .says(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[x](media\\a.jpg) | D032 | use 'media/a.jpg'",
        "[x](C:\\files\\a.jpg) | D032 | save it into content/media",
        "![x](https://example.org/a.png) | D031 | save it into content/media",
        "[x](www.example.org) | D031 | use 'https://www.example.org'",
      })
  void aLinkInAText(String link, String code, String words) {
    found(STORY.body(CITED + "\n" + link + "\n")).ofCode(code).says(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type: video | D020 | use 'motion_picture'",
        "type: tweet | D020 | use 'post'",
        "primary: True | D018 | use 'true'",
        "url: https://example.org/a b | D021 | write %20 for the space in it",
      })
  void aFieldOfASource(String field, String code, String words) {
    String[] parts = field.split(": ", 2);
    found(SOURCE.with(parts[0], parts[1])).ofCode(code).says(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "precision: vilage | D020 | use 'village'",
        "latitude: 51,05 | D021 | use '51.05'",
      })
  void aFieldOfAPlace(String field, String code, String words) {
    found(CaseText.named(Kind.PLACE, "bad").and(field + "\n")).ofCode(code).says(words);
  }

  @Test
  void whoSaysSomethingIsAnIdOrWords() {
    found(STORY.claims(claim("a").with("by", "Anna Brandt").supportedBy("the-minutes")))
        .says("write 'anna-brandt', or 'by-words' for somebody who has no file here");
  }

  @Test
  void aMisnamedFileIsToldAloneWhateverRefersToIt() {
    Workbench bench = Workbench.small(folder);
    String minutes = bench.read("content/sources/the-minutes.md");
    bench.delete("content/sources/the-minutes.md");
    bench.write("content/sources/The-Minutes.md", minutes).check().ends(1).reportsOnly(1);
    bench.says("rename the file to the-minutes.md").delete("content/sources/The-Minutes.md");
    bench.write("content/sources/the-minutes.txt", minutes).check().ends(1).reportsOnly(1);
    bench.delete("content/sources/the-minutes.txt");
    bench.write("content/sources/2025/the-minutes.md", minutes).check().ends(1).reportsOnly(1);
    bench.delete("content/sources/2025/the-minutes.md").delete("content/sources/2025");
    bench.write("content/people/the-minutes.md", minutes).check().ends(1).reportsOnly(1);
    bench.says("move it to sources/the-minutes.md");
  }

  @Test
  void aNameInOtherLettersIsWrittenInThese() {
    check(story("die-brücke").body(CITED)).ends(1).says("die-bruecke.md");
    Workbench.small(folder.resolve("other"))
        .write("content/dossier.yaml", "title: T\n")
        .check()
        .ends(1)
        .says("rename it to dossier.yml");
  }

  @Test
  void errorsStandLast() {
    String body = CITED + "\nSo [[nobody-there]].\n\n> Words that nobody is named for.\n";
    String told = check(STORY.body(body)).ends(1).err();
    assertTrue(told.indexOf("warning[D037]") < told.indexOf("error[D012]"), told);
    assertTrue(told.contains("end it with a line of its own: > -- [@id]"), told);
  }

  @Test
  void ofOneRuleTheFirstFiveAreToldAndTheRestAreCounted() {
    Workbench bench = Workbench.small(folder);
    bench.write(STORY.body(CITED + "[[nobody]] ".repeat(1_000) + "\n"));
    bench.check().ends(1).reportsOnly(5).says("995 more error[D012]: --all prints them too");
    bench.check("--all").reportsOnly(1_000);
    assertTrue(bench.check("--format", "json").err().lines().count() > 1_000, "JSON has all");
  }

  @Test
  void aNameThatATemplateDoesNotHaveIsToldWithThoseThatThereAre() {
    Workbench bench =
        Workbench.small(folder).write("templates/page.ftlh", "${page.frame.titel}\n${page.x}");
    bench
        .check()
        .ends(1)
        .says("there is no 'titel' here")
        .says("use 'title'")
        .says("there are: frame, ");
  }
}

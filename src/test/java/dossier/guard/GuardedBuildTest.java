package dossier.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Pictures;
import dossier.Workbench;
import dossier.made.CaseText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name planted in every place from which it could be published; every name is made up. */
class GuardedBuildTest {
  private static final String STORY = "content/stories/the-sale.md";
  private static final String SOURCE = "content/sources/the-minutes.md";
  private static final String LIST = "private/names.txt";

  @TempDir private Path folder;
  private Workbench bench;
  private Map<String, String> before = Map.of();

  @BeforeEach
  void aPublishedSite() {
    bench =
        Workbench.small(folder)
            .write(LIST, "# made up\nKhvorostyanov | Хворостьянов\n")
            .build()
            .passes();
    before = bench.files("site");
    assertTrue(bench.out().contains("names not guarded"), bench.out());
  }

  private Workbench guarded(String... options) {
    String[] all = java.util.Arrays.copyOf(options, options.length + 2);
    all[options.length] = "--protected";
    all[options.length + 1] = bench.path(LIST).toString();
    return bench.build(all);
  }

  /** The build stops, says where, tells nobody who, and leaves the site as it was. */
  private void stops(String place) {
    guarded().ends(1);
    String shown = bench.path("content") + "/" + place;
    assertTrue(
        bench.err().lines().anyMatch(line -> line.startsWith(shown) && line.contains("[D070]")),
        () -> "no D070 at " + place + " in:\n" + bench.err());
    tellsNobody();
    assertEquals(before, bench.files("site"));
  }

  private void tellsNobody() {
    String log = bench.out() + bench.err();
    assertFalse(log.toLowerCase(java.util.Locale.ROOT).contains("khvoro"), log);
    assertFalse(log.contains("Хворо"), log);
  }

  @Test
  void nothingIsFoundWhereNothingIs() {
    guarded().passes();
    assertTrue(bench.out().contains("names guarded"), bench.out());
    assertEquals(before, bench.files("site"));
  }

  @Test
  void inTheTextOfAStory() {
    bench.write(STORY, bench.read(STORY) + "\nSaid of Khvorostyanov.\n");
    int line = (int) bench.read(STORY).lines().count();
    stops("stories/the-sale.md:" + line + ":9:");
  }

  @Test
  void inATextThatOnlyReadersSeeTogether() {
    bench.write(STORY, bench.read(STORY) + "\nSaid of Khvoro*stya*nov.\n");
    int line = (int) bench.read(STORY).lines().count();
    stops("stories/the-sale.md:" + line + ":1:");
  }

  @Test
  void inFrontMatterARemarkADraftAndAWithdrawnStory() {
    bench.replace(STORY, "\nsummary:", "\n# Хворостьянова\nsummary:");
    stops("stories/the-sale.md:");
    bench.replace(STORY, "\n# Хворостьянова\nsummary:", "\nsummary:");
    bench.write(
        CaseText.story("later")
            .with("status", "draft")
            .body("Hvorost\u02b9\u00e2nov said [@the-minutes].\n"));
    stops("stories/later.md:8:1:");
    bench.delete("content/stories/later.md");
    guarded().passes();
  }

  @Test
  void inAWayThatNoListNamesAndToldInTheCaseFileAlone() {
    bench.write(LIST, "Ivan Chubenko | Іван Чубенко\n");
    String story = bench.read(STORY);
    int line = (int) story.lines().count() + 2;
    for (String name :
        java.util.List.of(
            "Иван Петрович Чубенко",
            "Ivan P. Chubenko",
            "@ivanchubenko",
            "#ИванЧубенко",
            "&#x202e;oknebuhC navI",
            "Iwan Tschu-\nbenko")) {
      bench.write(STORY, story + "\nSaid of " + name + " there.\n");
      stops("stories/the-sale.md:" + line + ":");
      assertFalse(bench.err().contains("which is made from this"), bench.err());
    }
  }

  @Test
  void inTheNameOfAFileThatIsWrittenTogether() {
    bench.write(LIST, "Ivan Chubenko | Іван Чубенко\n");
    bench.write("content/media/ivanchubenko.png", Pictures.png());
    guarded().ends(1).says("[D070]").says("stands in this file's name");
    assertTrue(bench.err().contains("media/████████████.png"), bench.err());
  }

  @Test
  void inTheNameOfAFileAndInAnAlias() {
    bench.write(CaseText.person("khvorostyanov"));
    guarded().ends(1).says("[D070]").says("stands in this file's name");
    tellsNobody();
    assertTrue(bench.err().contains("people/█████████████.md"), bench.err());
    bench.delete("content/people/khvorostyanov.md");
    bench.replace(STORY, "\nsummary:", "\naliases: [old/hvorostyanov.html]\nsummary:");
    stops("stories/the-sale.md:");
  }

  @Test
  void inAnAddressThatIsLinked() {
    bench.write(STORY, bench.read(STORY) + "\n[it](https://example.org/%4bhvorostyanov-1)\n");
    stops("stories/the-sale.md:");
  }

  @Test
  void inAnImagesNameDescriptionAndMetadata() {
    bench.write(STORY, bench.read(STORY) + "\n![The pier and Хворостьянов](media/pier.png)\n");
    bench.write("content/media/pier.png", Pictures.png());
    stops("stories/the-sale.md:");
    bench.replace(STORY, " and Хворостьянов", "");
    guarded().passes();
    before = bench.files("site");
    byte[] hidden =
        Packing.png("zTXt", Packing.keyword(Packing.zlib("Хворостьянов".getBytes(UTF_8))));
    bench.write("content/media/unused.png", hidden);
    stops("media/unused.png:1:1:");
    byte[] owner = "\0\0Хворостьянов\0".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
    bench.write("content/media/unused.png", Packing.between(Pictures.png(), owner));
    stops("media/unused.png:1:1:");
  }

  @Test
  void inTheLockAndInHiddenFiles() {
    bench.write("content/.notes/old.txt.gz", Packing.gzip("to Khvorostyanov".getBytes(UTF_8)));
    stops(".notes/old.txt.gz:1:1:");
    bench.delete("content/.notes/old.txt.gz");
    String lock = bench.read("content/quotes.lock");
    bench.write("content/quotes.lock", lock + "# Khvorostyanov\n");
    stops("quotes.lock:");
  }

  @Test
  void inATemplateAnAssetAndWhatATemplateMakes() throws Exception {
    bench.write(
        "templates/assets/data.json.gz", Packing.gzip("[\"Хворостьянова\"]".getBytes(UTF_8)));
    guarded().ends(1).says("templates/assets/data.json.gz:1:1: error[D070]");
    bench.delete("templates/assets/data.json.gz");
    String page = Files.readString(Path.of("templates", "page.ftlh"));
    bench.write("templates/page.ftlh", page + "${'Khvoro' + 'styanov'}");
    guarded().ends(1).says("[D070]").says("which is made from this");
    tellsNobody();
    assertEquals(before, bench.files("site"));
  }

  @Test
  void inADrawingAndAFeed() {
    bench.replace(SOURCE, "\npublisher:", "\nauthors: [Khvorostianova]\npublisher:");
    stops("sources/the-minutes.md:");
  }

  @Test
  void inAFileThatStaysBesideTheSite() {
    bench.write("site/notes.txt", "Хворостьяновым");
    before = bench.files("site");
    guarded().ends(1).says("site/notes.txt:1:1: error[D070]");
    tellsNobody();
    assertEquals(before, bench.files("site"));
  }

  @Test
  void inAFolderToWhichALinkInTheSiteLeads() throws IOException {
    bench.write("elsewhere/notes.txt", "nobody");
    Files.createSymbolicLink(bench.path("site/notes"), bench.path("elsewhere"));
    guarded().ends(1).says("site/notes:1:1: error[D073]").says("leads to a folder");
  }

  @Test
  void moreInAFileThanIsPrintedIsCounted() {
    bench.write("content/notes.txt", "Khvorostyanov\n".repeat(50));
    guarded("--all").ends(1).says("30 more such places are in this file");
  }

  @Test
  void otherFindingsOnTheLineOfANameDoNotShowItEither() {
    bench.write(
        STORY, bench.read(STORY) + "\nKhvorostyanov [@nobody] and Khvoro&shy;styanov [@no].\n");
    guarded("--format", "json").ends(1).says("D012");
    tellsNobody();
    guarded().ends(1).says("[D012]");
    tellsNobody();
  }

  @Test
  void anEditorAtATerminalSeesTheLine() {
    bench.write(STORY, bench.read(STORY) + "\nSaid of Khvorostyanov.\n");
    System.setProperty("dossier.terminal", "true");
    try {
      guarded().ends(1).says("Said of Khvorostyanov.");
    } finally {
      System.clearProperty("dossier.terminal");
    }
  }

  @Test
  void whatCannotBeSearchedIsNotPublished() {
    byte[] packed = "x".getBytes(UTF_8);
    for (int i = 0; i < 8; i++) {
      packed = Packing.gzip(packed);
    }
    bench.write("content/media/deep.gz", packed);
    guarded().ends(1).reports("D073", "media/deep.gz:1:1").says("error[D073]");
    assertEquals(before, bench.files("site"));
  }

  @Test
  void aListMustBeThereWhereTheSettingsSaySo() {
    bench.write(
        "content/dossier.yml", bench.read("content/dossier.yml") + "protected-names: required\n");
    bench.build().ends(1).says("error[D071]");
    assertEquals(before, bench.files("site"));
    guarded().passes();
    bench.check().ends(1).says("error[D071]");
    bench.check("--unguarded").passes();
    assertTrue(bench.out().contains("names not guarded"), bench.out());
    bench.build("--unguarded").ends(2);
  }

  @Test
  void aListThatCannotBeUsedStopsEverything() {
    bench.write(LIST, "Khvorostyanov |\n");
    bench.write(STORY, bench.read(STORY) + "\nKhvorostyanov [@nobody].\n");
    guarded().ends(1).says("list of protected names:1:1: error[D072]");
    tellsNobody();
    bench.delete(LIST);
    guarded().ends(2).says("no file");
    bench.write("content/names.txt", "Khvorostyanov\n");
    bench
        .build("--protected", bench.path("content/names.txt").toString())
        .ends(2)
        .says("keep it elsewhere");
  }

  @Test
  void inANoteOfTheEditorsToThemselves() {
    bench.write(STORY, bench.read(STORY) + "\n%%\nKhvorostyanov told us.\n%%\n");
    stops("stories/the-sale.md");
  }
}

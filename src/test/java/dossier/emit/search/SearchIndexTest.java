package dossier.emit.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.emit.search.SearchDocument.Body;
import dossier.emit.search.SearchDocument.Facets;
import dossier.emit.search.SearchDocument.Part;
import dossier.emit.search.SearchDocument.Title;
import dossier.guard.Guard;
import dossier.guard.ProtectedNames;
import dossier.made.CaseText;
import dossier.model.ClaimStatus;
import dossier.model.Kind;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Decoded;
import dossier.text.PlainLetters;
import dossier.text.Recall;
import dossier.text.Romanization;
import dossier.text.Span;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SearchIndexTest {
  private static final Span ORIGIN = new TextFile("content/dossier.yml", "").start();

  @TempDir private Path folder;

  private static SearchDocument page(String name, String language, String text) {
    return new SearchDocument(
        Address.of(name + ".html"),
        new Title(name, language),
        new Facets(Kind.PAGE, Set.of(), Set.of()),
        new Body(language, List.of(new Part("", "", text)), List.of()));
  }

  private static Unpacked index(List<List<String>> names, SearchDocument... pages) {
    return Unpacked.of(SearchIndex.of(List.of(pages), names, "en", ORIGIN, Recall.NOTHING));
  }

  @ParameterizedTest
  @CsvSource({
    "en, the soldiers’ letters, soldier",
    "en, He was mobilised in autumn, mobilising",
    "en, Café Zürich, zurich",
    "ru, жёны солдат, жены",
    "ru, о жёнах мобилизованных, жена",
    "uk, листи людей з фронту, фронт",
    "uk, листи людей з фронту, людина",
    "en, she wrote «мобилизованные» there, мобилизованный",
    "ru, письмо Андреевой, Andreevoy",
    "ru, письмо Андреевой, Andreyevoy",
    "de, Die Briefe, briefe",
    "en, “[s]ell it while you can”, sell",
    "en, Order No. 1428, 1428",
    "en, the 76th Division, 76",
    "en, mobilization of men, mobilised",
    "en, they organise and realise, organized",
    "en, O‘Brien`s word, o'brien",
    "en, mobil\u00ADised men, mobilised",
    "en, \uFB01ghters, fighter",
    "ru, Путь домо\u0301й, домой",
    "uk, здоров`я, здоров’я",
    "uk, сказав Пєсков, peskov",
    "pl, w Łodzi, lodzi",
    "da, Øresund og Ærø, oresund",
    "da, Øresund og Ærø, aero",
    "is, Þór, thor",
    "tr, Iğdır, igdir",
    "hr, Đorđe, dorde",
    "de, Straße, strasse",
    "fr, l’homme, homme",
    "fr, qu'aujourd'hui, aujourd'hui",
    "it, dell‘università, universita",
    "uz, Oʻzbekiston, o'zbekiston",
    "uz, Oʼzbekiston, o‘zbekiston",
    "en, ʻAbd alʻAziz, abd",
    "zh, 他去了北京大学, 北京",
    "zh, 他去了北京大学, 学",
    "ja, iPhoneを東京で, iphone",
    "ja, iPhoneを東京で, 東京",
    "ko, 서울에서 만났다, 서울",
    "th, ไปกรุงเทพ, กรุ"
  })
  void aWordIsFoundByItsOtherForms(String language, String text, String query) {
    String form = Tokenizer.folded(query);
    SearchDocument other = page("other", language, query);
    Unpacked index = index(List.of(), page("page", language, text), other);
    assertEquals(Set.of(0, 1), Set.copyOf(index.pages(form)), index::everything);
  }

  @Test
  void aFormThatStandsOnNoPageIsNoForm() {
    Unpacked index = index(List.of(List.of("Nobody", "Никто")), page("a", "en", "words"));
    assertEquals(Set.of("a", "words"), index.forms());
  }

  @Test
  void aNameIsFoundInEitherScriptWhereverItStands() {
    Unpacked index =
        index(
            List.of(List.of("Maria Andreeva", "Андреева Мария", "M. A.", "Masha")),
            page("latin", "en", "Maria Andreeva spoke."),
            page("cyrillic", "ru", "Говорила Мария Андреева."),
            page("neither", "en", "Nobody spoke. Ivan Petrov did."));
    for (String form : List.of("andreeva", "андреева", "maria", "мария", "mariya")) {
      assertEquals(Set.of(0, 1), Set.copyOf(index.pages(form)), form);
    }
    assertFalse(index.forms().contains("masha"));
    assertFalse(index.forms().contains("a"));
  }

  /** Nothing that a text holds ends a build. */
  @Test
  void aWordThatNobodyTypesIsPassedOver() {
    String word = "a'".repeat(50_000) + "b";
    assertEquals(Set.of("x"), index(List.of(), page("x", "en", word)).forms());
  }

  @Test
  void everyLetterOfAnUnspacedRunBeginsAWord() {
    Unpacked index = index(List.of(), page("大学", "zh", "他去了北京。"));
    assertEquals(Set.of("大学", "学", "他去", "去了", "了北", "北京", "京"), index.forms());
  }

  /** Marks alone are no word. */
  @ParameterizedTest
  @ValueSource(strings = {"\u00AD", "ʼ", "\u0301", "\u00ADʻ\u0300"})
  void whatIsNoLetterIsNoWord(String marks) {
    assertEquals(Set.of("x"), index(List.of(), page("x", "en", "x " + marks + " x")).forms());
    assertEquals(Set.of(), index(List.of(List.of(marks, marks)), page(marks, "en", "")).forms());
  }

  /** The signs that the browser parts and folds by are those of this side. */
  @Test
  void theBrowserKnowsTheSameSigns() throws IOException {
    String script = Files.readString(Path.of("templates/lookup/20-words.js"));
    String letters = Unspaced.LETTER.replace("\\x{", "\\u{").replace("\\", "\\\\");
    assertTrue(script.replaceAll("\"\\s*\\+ \"", "").contains(letters), letters);
    assertTrue(script.contains(PlainLetters.APOSTROPHES.replace("\\", "\\\\")));
  }

  /** The script has no table of its own: what it writes for a letter is what this side writes. */
  @Test
  void theIndexCarriesHowCyrillicLettersAreWritten() throws IOException {
    JsonNode latin = index(List.of(), page("a", "en", "words")).file("index").get("latin");
    for (String letter : "абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюя".split("", -1)) {
      assertEquals(Romanization.of(letter), latin.path(letter).asString(letter));
    }
    for (String folder : List.of("lookup", "search", "suggest")) {
      try (Stream<Path> scripts = Files.list(Path.of("templates", folder))) {
        for (Path script : scripts.toList()) {
          assertFalse(
              Files.readString(script).matches("(?s).*[абвгґдєжзиіїйклмнопрстуфхцчшщъыьэюя].*"),
              () -> script + " has a table of its own");
        }
      }
    }
  }

  /** Whoever mistypes a word by one letter finds it in the list of its first or its last two. */
  @Test
  void aWordIsListedByItsFirstAndItsLastLetters() {
    Unpacked index =
        index(
            List.of(),
            page("a", "en", "Bucha is a town. BUCHA! A house, two houses, and 1428th or x1428."),
            page("b", "en", "Buckets in Bucha, and a [T]own: Türk, Łódź, O’Brien's."));
    assertEquals(List.of("Bucha", "Buckets"), index.spellings("^bu"));
    assertEquals(List.of("Bucha"), index.spellings("ha$"));
    assertEquals(List.of("house", "houses"), index.spellings("^ho"));
    assertEquals(List.of("town"), index.spellings("^to"));
    assertEquals(List.of("Türk"), index.spellings("^tu"));
    assertEquals(List.of("Łódź"), index.spellings("^lo"));
    assertEquals(List.of("O’Brien's"), index.spellings("^o'"));
    assertEquals(List.of(), index.spellings("^14"), "a number is exactly that one");
    assertEquals(List.of(), index.spellings("^an"), "a word of three letters has few neighbours");
  }

  @Test
  void theUsualWordIsListedFirst() {
    Unpacked index =
        index(
            List.of(),
            page("a", "en", "harbor harbour"),
            page("b", "en", "harbour"),
            page("c", "en", "harbour"));
    assertEquals(List.of("harbour", "harbor"), index.spellings("^ha"));
  }

  /** However many words a site has, a list of them is bounded. */
  @Test
  void aListOfWordsHasAnEnd() {
    String words =
        IntStream.range(0, 9_000)
            .mapToObj(i -> "co" + Integer.toString(i + 50_000, 25).replaceAll("[0-9]", "z") + "ed")
            .collect(Collectors.joining(" "));
    assertTrue(index(List.of(), page("a", "en", words)).spellings("^co").size() <= 3_000);
  }

  @Test
  void aNameIsFoundWithoutItsApostrophe() {
    Unpacked index = index(List.of(), page("a", "en", "O'Brien of Kostyantyn’s, м’ята"));
    for (String form :
        List.of("o'brien", "obrien", "kostyantyn's", "kostyantyns", "м'ята", "мята")) {
      assertEquals(Set.of(0), Set.copyOf(index.pages(form)), form);
    }
  }

  /** A name tells as much of a long page as of a short one. */
  @Test
  void aLongPageIsCalledSoAsMuchAsAShortOne() {
    String long1 = "other words of all kinds ".repeat(300);
    Unpacked index =
        index(
            List.of(),
            page("a case of the harbour", "en", long1 + "harbour ".repeat(60)),
            page("a note of the harbour", "en", "harbour"));
    assertEquals(List.of(0, 1), index.pages("harbour"));
  }

  @Test
  void commonWordsAreTold() {
    JsonNode common = index(List.of(), page("a", "en", "та й годі")).file("index").get("common");
    String all = common.toString();
    for (String word : List.of("where", "the", "what", "когда", "он", "та")) {
      assertTrue(all.contains("\"" + word + "\""), word);
    }
    assertFalse(all.contains("\"andreeva\""));
  }

  @Test
  void whatAPageIsCalledTellsMoreThanWhatItSays() {
    Unpacked index =
        index(
            List.of(),
            page("long words about a harbour and more", "en", "pier"),
            page("says", "en", "harbour ".repeat(3) + "and much else"),
            page("harbour", "en", "A place."));
    assertEquals(List.of(2, 0, 1), index.pages("harbour"));
  }

  @Test
  void aPageSaysWhatItIsNarrowedBy() {
    Set<ClaimStatus> statuses = Set.of(ClaimStatus.REFUTED, ClaimStatus.DISPUTED);
    Facets facets = new Facets(Kind.STORY, Set.of(2024, 2023), statuses);
    assertEquals("stories|2023 2024|disputed refuted", facets.written());
  }

  /** Every file begins where the search will look for its first form. */
  @Test
  void everyFormIsInTheFileThatItsLettersLeadTo() {
    Random random = new Random(11);
    List<SearchDocument> pages = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      pages.add(page("p" + i, "en", words(random, 120)));
    }
    Unpacked index = Unpacked.of(SearchIndex.of(pages, List.of(), "en", ORIGIN, Recall.NOTHING));
    JsonNode files = index.file("index").get("words");
    assertTrue(files.size() > 8, files::toString);
    for (int i = 0; i < files.size(); i += 2) {
      String first = files.get(i).asString();
      String next = i + 2 < files.size() ? files.get(i + 2).asString() : "\uffff";
      for (String form : index.file(files.get(i + 1).asString()).get(0).propertyNames()) {
        assertTrue(first.compareTo(form) <= 0 && form.compareTo(next) < 0, first + " " + form);
      }
    }
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Integer.toString(Math.abs((int) (random.nextGaussian() * 4000)) + 50, 36))
        .map(word -> word + "ing")
        .collect(Collectors.joining(" "));
  }

  @Test
  void theIndexIsNoLargerThanTheText() {
    Random random = new Random(12);
    List<SearchDocument> pages =
        IntStream.range(0, 400).mapToObj(i -> page("p" + i, "en", words(random, 300))).toList();
    Unpacked index = Unpacked.of(SearchIndex.of(pages, List.of(), "en", ORIGIN, Recall.NOTHING));
    assertTrue(index.bytes() <= index.textBytes(), index.bytes() + " > " + index.textBytes());
    Unpacked real = Unpacked.of(Workbench.copy(Path.of(""), folder).build().passes().path("site"));
    assertTrue(real.texts().size() > 100, "hardly a page is found");
    assertTrue(real.bytes() <= real.textBytes(), real.bytes() + " > " + real.textBytes());
  }

  @Test
  void draftsAndWithdrawnStoriesAndViolentPassagesAreInNoFile() {
    Workbench bench = Workbench.small(folder);
    bench.write(
        CaseText.story("later")
            .with("title", "Xylograph")
            .with("status", "draft")
            .body("Zephyrine said [@the-minutes].\n"),
        CaseText.story("gone")
            .with("title", "Quixotry")
            .with("case", "8")
            .with("status", "withdrawn")
            .with("withdrawn-note", "Withdrawn.")
            .body("Vexillary said [@the-minutes].\n"));
    String page = "content/pages/about.md";
    bench.write(page, bench.read(page) + "\nSee [[gone]] and [[later]], [[gone|a notice]].\n");
    String all = Unpacked.of(bench.build("--drafts").passes().path("site")).everything();
    for (String word : List.of("ylograph", "ephyrine", "uixotry", "exillary", "and I wish")) {
      assertFalse(all.contains(word), word);
    }
    assertTrue(all.contains("a notice"));
    assertTrue(all.contains("What the witness saw"));
    assertTrue(all.contains("A clerk of The Harbour Council was there."), all);
  }

  @Test
  void aStoryIsFoundByItsClaimsItsEventsAndItsCast() {
    Unpacked index = Unpacked.of(Workbench.small(folder).build().passes().path("site"));
    JsonNode story =
        index.texts().stream()
            .filter(page -> page.get(0).asString().equals("stories/the-sale.html"))
            .findFirst()
            .orElseThrow();
    List<String> parts = new ArrayList<>();
    story.forEach(part -> parts.add(part.toString()));
    assertTrue(
        parts.contains(
            "[\"claim-letter-written\",\"Claim, disputed\",\"Jane Doe asked for the sale in a letter.\"]"),
        parts::toString);
    assertTrue(
        parts.contains("[\"event-1\",\"Event of 2025\",\"The council votes\"]"), parts::toString);
    assertFalse(index.pages("doe").isEmpty());
  }

  /** The files are packed, and are read all the same. */
  @Test
  void theGuardReadsEveryFile() {
    String list = "# made up\nKhvorostyanov | Хворостьянов\n";
    ProtectedNames names =
        ProtectedNames.read(Decoded.utf8("list", list.getBytes(UTF_8))).value().orElseThrow();
    SearchDocument page = page("a", "en", "much was said of Khvorostyanov and others in the town");
    List<Artifact> files = SearchIndex.of(List.of(page), List.of(), "en", ORIGIN, Recall.NOTHING);
    List<String> found =
        files.stream()
            .filter(file -> !new Guard(names).published(file, Set.of()).isEmpty())
            .map(file -> file.address().path())
            .toList();
    assertEquals(3, found.size(), found::toString); // words, spellings and text, not the index
  }
}

package dossier.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import dossier.made.CaseText;
import dossier.model.Kind;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.model.value.CitationFormat;
import dossier.text.Located;
import dossier.text.TextFile;
import dossier.words.Words;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is what others read. */
class CitationFileTest {
  private static final String SPECIAL = "A & B: 100% of #1_x, “so” he said; $5 ~ ^ \\ {Правда} <i>";
  private static final String WHOLE =
      """
      title: '%s'
      type: article-newspaper
      authors: [Jane Q. Doe, The Harbour Desk]
      publisher: Post & Sons
      issued: 2025-05-03
      url: https://example.org/a_b%%20c?d=e&f=~g
      accessed: 2026-01-02
      language: ru
      consulted: full
      """
          .formatted(SPECIAL);

  private static Source source(String id, String fields) {
    String all = fields + "derives-from: [own]\n";
    return (Source) new CaseText(Kind.SOURCE, id, Map.of(), all, "").entry();
  }

  private static Item item(String id, String fields, Source... through) {
    return Items.of(source(id, fields), List.of(through), Settings.UNREADABLE, Words.english());
  }

  private static Item dated(String edtf) {
    return item(
        "x", "title: X\ntype: report\npublisher: P\nissued: \"" + edtf + "\"\nconsulted: full\n");
  }

  private static BibTeXEntry bibtex(Item item) throws Exception {
    String text = CitationFile.of(CitationFormat.BIBTEX, List.of(item), Words.english());
    return new BibTeXParser().parse(new StringReader(text)).getEntries().values().iterator().next();
  }

  private static String raw(BibTeXEntry entry, String field) {
    return entry.getField(new Key(field)).toUserString();
  }

  private static String words(BibTeXEntry entry, String field) throws Exception {
    return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(raw(entry, field))));
  }

  private static List<RISReference> ris(Item... items) throws Exception {
    String text = CitationFile.of(CitationFormat.RIS, List.of(items), Words.english());
    return new RISParser().parse(new StringReader(text)).getReferences();
  }

  private static CSLItemData json(Item item) throws Exception {
    String text = CitationFile.of(CitationFormat.CSL_JSON, List.of(item), Words.english());
    Object first = new JsonParser(new JsonLexer(new StringReader(text))).parseArray().get(0);
    @SuppressWarnings("unchecked")
    Map<String, Object> fields = (Map<String, Object>) first;
    return CSLItemData.fromJson(fields);
  }

  @Test
  void bibtexIsReadAsItWasMeant() throws Exception {
    BibTeXEntry entry = bibtex(item("a-b", WHOLE));
    assertEquals(BibTeXEntry.TYPE_ARTICLE, entry.getType());
    assertEquals("a-b", entry.getKey().getValue());
    assertEquals(SPECIAL, words(entry, "title"));
    assertEquals("Post & Sons", words(entry, "journal"));
    assertEquals("Doe, Jane Q. and The Harbour Desk", words(entry, "author"));
    assertTrue(raw(entry, "author").endsWith("and {The Harbour Desk}"));
    assertEquals(
        "2025 May 3", raw(entry, "year") + " " + raw(entry, "month") + " " + raw(entry, "day"));
    assertEquals("https://example.org/a_b%20c?d=e&f=~g", raw(entry, "url"));
    assertEquals("2026-01-02", raw(entry, "urldate"));
    assertEquals("ru", raw(entry, "language"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "}", "}{", "a \\} b", "@misc{x,", "# @comment"})
  void noTitleBreaksTheEntriesAfterIt(String title) throws Exception {
    String fields = "title: 'T %s'\ntype: webpage\npublisher: P\nconsulted: full\n";
    List<Item> items = List.of(item("2025-a", fields.formatted(title)), item("b", WHOLE));
    BibTeXDatabase read =
        new BibTeXParser()
            .parse(
                new StringReader(CitationFile.of(CitationFormat.BIBTEX, items, Words.english())));
    assertEquals(List.of(new Key("2025-a"), new Key("b")), List.copyOf(read.getEntries().keySet()));
    assertEquals("T " + title, words(read.resolveEntry(new Key("2025-a")), "title"));
    assertEquals(SPECIAL, words(read.resolveEntry(new Key("b")), "title"));
  }

  @Test
  void risIsReadAsItWasMeant() throws Exception {
    RISReference read = ris(item("other", WHOLE), item("a-b", WHOLE)).get(1);
    assertEquals("NEWS", read.getType().toString());
    assertEquals("a-b", read.getId());
    assertEquals(SPECIAL, read.getTitle());
    assertEquals(List.of("Doe, Jane Q.", "The Harbour Desk"), List.of(read.getAuthors()));
    assertEquals("2025", read.getYear());
    assertEquals("2025/05/03", read.getDate());
    assertEquals("https://example.org/a_b%20c?d=e&f=~g", read.getURL());
    assertEquals("2026/01/02", read.getAccessDate());
    assertEquals("ru", read.getLanguage());
  }

  @Test
  void everyLineOfRisEndsAsTheFormatSays() {
    String text =
        CitationFile.of(
            CitationFormat.RIS, List.of(item("a", WHOLE), dated("2025")), Words.english());
    for (String line : text.split("\r\n", -1)) {
      assertTrue(line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - [^\r\n]*"), line);
    }
    assertTrue(text.endsWith("\r\nER  - \r\n"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"apa", "chicago-notes-bibliography", "modern-language-association"})
  void cslJsonIsSetAsTheItemItself(String style) throws Exception {
    Item item = item("a-b", WHOLE);
    Located<String> name = new Located<>(style, new TextFile("", "").start());
    Bibliographer bibliographer =
        new Bibliographer(Style.named(name).value().orElseThrow(), "en", Words.english());
    String itself = bibliographer.reference(item).markup();
    assertEquals(itself, bibliographer.reference(new Item(json(item), Optional.empty())).markup());
    assertTrue(itself.contains("{Правда}") && itself.contains("&lt;i&gt;"), itself);
    assertNotEquals(itself, bibliographer.reference(source("a-b", WHOLE)).markup());
    assertEquals("ru", json(item).getLanguage());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-03, 2025, 2025, 2025/05/03, ",
    "2025-05, 2025, 2025, 2025/05/, ",
    "2025, 2025, 2025, 2025//, ",
    "2025-05~, 2025///about, about 2025, , about May 2025",
    "2025-05-03?, 2025///not certain, 2025?, , 3 May 2025 (not certain)",
    "2025?, 2025///not certain, 2025?, , 2025 (not certain)",
    "2025%, 2025///about not certain, about 2025?, , about 2025 (not certain)",
    "202X, , , , between 2020 and 2029",
    "2025-05-04/2025-05-05, 2025, 2025, , 4 or 5 May 2025",
    "2024-12-31/2025-01-01, , , , 31 December 2024 or 1 January 2025",
    "2025-05-04/.., , , , not before 4 May 2025"
  })
  void whatIsUncertainStaysUncertain(
      String edtf, String ris, String bibtex, String day, String words) throws Exception {
    Item item = dated(edtf);
    assertEquals(ris, ris(item).get(0).getYear());
    assertEquals(day, ris(item).get(0).getDate());
    boolean dated = bibtex(item).getFields().containsKey(new Key("year"));
    assertEquals(bibtex, dated ? raw(bibtex(item), "year") : null);
    boolean month = day != null && day.length() > 6;
    assertEquals(month, bibtex(item).getFields().containsKey(new Key("month")));
    for (String note : notes(item)) {
      assertEquals(
          words != null,
          note.endsWith("Date as far as it is known: " + words + " (EDTF " + edtf + ")."),
          note);
    }
    assertEquals(words, json(item).getIssued().getLiteral());
  }

  private static List<String> notes(Item item) throws Exception {
    return List.of(
        ris(item).get(0).getNotes()[0], words(bibtex(item), "note"), json(item).getNote());
  }

  @Test
  void whatIsNotKnownIsNotMadeUp() throws Exception {
    Item item = item("x", "title: X\ntype: article\npublisher: unknown\nconsulted: full\n");
    RISReference ris = ris(item).get(0);
    assertNull(ris.getAuthors());
    assertNull(ris.getPublisher());
    assertNull(ris.getYear());
    assertEquals(
        "[language=null, type=misc, fields=[title, note]]",
        "[language=%s, type=%s, fields=%s]"
            .formatted(
                json(item).getLanguage(),
                bibtex(item).getType(),
                bibtex(item).getFields().keySet()));
    for (String note : notes(item)) {
      assertTrue(note.contains("Date not known.") && note.contains("Publisher not known."), note);
    }
  }

  @Test
  void howItWasSeenIsSaid() throws Exception {
    Source through =
        source("the-book", "title: A & B\ntype: book\npublisher: P\nconsulted: full\n");
    Item item =
        item(
            "x",
            "title: '[A letter]'\ntype: document\npublisher: P\nconsulted: secondhand\nseen-through: [the-book]\n",
            through);
    for (String note : notes(item)) {
      assertTrue(note.startsWith("Not seen by the editors"), note);
      assertTrue(note.contains("cited in: A & B (the-book)."), note);
      assertTrue(note.contains("square brackets is the editors’ description"), note);
    }
    assertFalse(json(item("y", WHOLE)).getNote().contains("square brackets"));
  }
}

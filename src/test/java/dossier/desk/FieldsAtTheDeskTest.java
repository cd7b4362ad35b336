package dossier.desk;

import static dossier.desk.EditorForTests.got;
import static dossier.desk.EditorForTests.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor gets while fields are typed, over the protocol. */
class FieldsAtTheDeskTest {
  private static final String STORY = "stories/the-sale.md";
  private static final String SOURCE = "sources/the-minutes.md";
  private static final String SETTINGS = "dossier.yml";

  @TempDir private Path folder;
  private EditorForTests editor;

  @BeforeEach
  void opens() throws IOException {
    Workbench.small(folder);
    editor = new EditorForTests(folder);
  }

  @AfterEach
  void closes() {
    editor.close();
  }

  /** What is offered where a bar stands in a text. */
  private List<CompletionItem> offered(String path, String text) throws IOException {
    editor.open(path);
    Position cursor = in(text, "|", 0);
    editor.type(path, text.replaceFirst("\\|", ""));
    return got(editor
            .server()
            .getTextDocumentService()
            .completion(new CompletionParams(editor.text(path), cursor)))
        .map(list -> list, list -> list.getItems());
  }

  private List<String> labels(String path, String text) throws IOException {
    return offered(path, text).stream().map(CompletionItem::getLabel).toList();
  }

  @Test
  void fieldsThatAreMissingAreOfferedThoseThatMustBeThereFirst() throws IOException {
    List<CompletionItem> items =
        offered(STORY, "---\ntitle: A sale\n|\nsummary: It was sold\ntopics: [sales]\n---\n");
    assertEquals(
        List.of("published", "case"),
        items.stream().limit(2).map(CompletionItem::getLabel).toList());
    List<String> names = items.stream().map(CompletionItem::getLabel).toList();
    assertTrue(names.contains("claims"), names.toString());
    assertFalse(names.contains("summary") || names.contains("topics"), names.toString());
    CompletionItem first = items.get(0);
    assertEquals("published: ", first.getTextEdit().getLeft().getNewText());
    assertTrue(first.getDocumentation().getLeft().contains("first published"));
  }

  @Test
  void aGroupInAListHasFieldsOfItsOwn() throws IOException {
    String claims = "---\nclaims:\n  - id: sale\n    text: >\n      So it: was\n    evidence:\n";
    assertEquals(
        List.of("relation"),
        labels(STORY, claims + "      - source: the-minutes\n        rel|\n---\n"));
    List<String> empty = labels(STORY, claims + "      - |\n        source: a\n---\n");
    assertEquals("relation", empty.get(0));
    assertFalse(empty.contains("source"), empty.toString());
    assertEquals(List.of("supports"), labels(STORY, claims + "      - relation: sup|\n---\n"));
    assertEquals("status", labels(STORY, claims + "    stat|\n---\n").get(0));
  }

  @Test
  void valuesOfAClosedListAreExplained() throws IOException {
    List<CompletionItem> items = offered(SOURCE, "---\nconsulted: |\n---\n");
    assertEquals(
        List.of("full", "excerpt", "secondhand"),
        items.stream().map(CompletionItem::getLabel).toList());
    assertTrue(items.get(1).getDocumentation().getLeft().contains("a part"));
    assertEquals(List.of("true"), labels(SOURCE, "---\nprimary: t|\n---\n"));
    assertEquals("article-newspaper", labels(SOURCE, "---\ntype: newspaper|\n---\n").get(0));
  }

  @Test
  void idsAreThoseOfTheKindThatTheFieldTakes() throws IOException {
    assertEquals(List.of("jane-doe"), labels(STORY, "---\npeople: [jane|\n---\n"));
    assertEquals(List.of(), labels(STORY, "---\npeople: [the-council, harbour|]\n---\n"));
    assertEquals(
        List.of("the-minutes"),
        labels(STORY, "---\nevents:\n- sources:\n  - minutes coun|\n---\n"));
    List<String> upstream = labels(SOURCE, "---\nderives-from: [own, |]\n---\n");
    assertTrue(upstream.containsAll(List.of("own", "unknown", "the-report")), upstream.toString());
    assertEquals(
        "did", labels(SOURCE, "---\nderives-from: [{source: the-report, d|\n---\n").get(0));
  }

  @Test
  void anEventIsOfferedTheClaimsOfItsStory() throws IOException {
    editor.open(STORY);
    String text = editor.saved(STORY).replaceFirst("claim: sale-voted", "claim: sale-v|");
    assertEquals(List.of("sale-voted"), labels(STORY, text));
  }

  @Test
  void theSettingsAreCompletedToo() throws IOException {
    assertTrue(labels(SETTINGS, "title: A\nlang|\n").contains("language"));
    assertEquals(List.of("generated"), labels(SETTINGS, "made-with:\n  part: gen|\n"));
    assertTrue(labels(SETTINGS, "accepted:\n  - code: D0|\n").contains("D029"));
  }

  @Test
  void aFieldAndAWordTellWhatTheyMean() throws IOException {
    editor.open(SOURCE);
    String text = editor.saved(SOURCE);
    assertTrue(told(text, "consulted", 3).contains("an editor has seen"));
    assertTrue(told(text, "consulted: full", 12).contains("all of it was read"));
  }

  private String told(String text, String words, int behind) {
    return got(editor
            .server()
            .getTextDocumentService()
            .hover(new HoverParams(editor.text(SOURCE), in(text, words, behind))))
        .getContents()
        .getRight()
        .getValue();
  }
}

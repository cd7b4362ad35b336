package dossier.desk;

import static dossier.desk.EditorForTests.got;
import static dossier.desk.EditorForTests.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor gets, over the protocol. */
class DeskServerTest {
  private static final String STORY = "stories/the-sale.md";

  @TempDir private Path folder;
  private EditorForTests editor;
  private String text = "";

  @BeforeEach
  void opens() throws IOException {
    Workbench.small(folder);
    editor = new EditorForTests(folder);
    editor.open(STORY);
    text = editor.saved(STORY);
  }

  @AfterEach
  void closes() {
    editor.close();
  }

  private List<CompletionItem> typing(String words) {
    String typed = text.stripTrailing() + "\n\nЁлка 🌲 " + words;
    editor.type(STORY, typed + "\n");
    Position cursor = in(typed + "\n", words, words.length());
    return got(editor
            .server()
            .getTextDocumentService()
            .completion(new CompletionParams(editor.text(STORY), cursor)))
        .map(list -> list, list -> list.getItems());
  }

  private static List<String> labels(List<CompletionItem> items) {
    return items.stream().map(CompletionItem::getLabel).toList();
  }

  @Test
  void findingsComeAsOneTypesAndGoWhenTheyAreMended() {
    String typed = text.replace("[@the-minutes", "[@the-minuts");
    editor.type(STORY, typed);
    Diagnostic shown = editor.shown(STORY, found -> !found.isEmpty()).get(0);
    assertEquals("D012", shown.getCode().getLeft());
    assertTrue(shown.getMessage().contains("unknown source 'the-minuts'"), shown.getMessage());
    assertEquals(
        new Range(
            in(typed, "the-minuts, p. 4]. [[", 0),
            in(typed, "the-minuts, p. 4]. [[", "the-minuts".length())),
        shown.getRange());
    editor.type(STORY, text);
    editor.shown(STORY, List::isEmpty);
  }

  @Test
  void aFileThatIsSavedElsewhereIsSeen() throws IOException {
    Path council = folder.resolve("content/groups/the-council.md");
    String good = Files.readString(council);
    Files.delete(council);
    editor.shown(STORY, found -> !found.isEmpty());
    Files.writeString(council, good);
    editor.shown(STORY, List::isEmpty);
  }

  @Test
  void aSourceIsFoundByWhateverIsRemembered() {
    assertTrue(labels(typing("[@")).contains("the-minutes"));
    assertEquals(List.of("the-minutes"), labels(typing("[@minutes coun")));
    assertEquals("the-report", labels(typing("[see @the-minutes; @report")).get(0));
    assertEquals(List.of(), labels(typing("[@zebra")));
    CompletionItem item = typing("[@minutes").get(0);
    TextEdit edit = item.getTextEdit().getLeft();
    assertEquals("the-minutes", edit.getNewText());
    assertEquals("Ёлка 🌲 [@".length(), edit.getRange().getStart().getCharacter());
    CompletionItem resolved =
        got(editor.server().getTextDocumentService().resolveCompletionItem(item));
    assertTrue(resolved.getDocumentation().getRight().getValue().contains("cited"));
  }

  @Test
  void entriesClaimsAndComparisonsAreOfferedWhereTheyGo() {
    assertTrue(labels(typing("[[jane")).contains("jane-doe"));
    assertEquals(List.of("sale-voted"), labels(typing("[=sale-v")));
    assertEquals(List.of(), labels(typing("plain words")));
  }

  @Test
  void whatIsNamedIsToldAndFound() {
    Position cited = in(text, "@the-minutes", 3);
    String told =
        got(editor
                .server()
                .getTextDocumentService()
                .hover(new HoverParams(editor.text(STORY), cited)))
            .getContents()
            .getRight()
            .getValue();
    assertTrue(told.contains("read in full"), told);
    Location place = definition(cited);
    assertEquals(editor.uri("sources/the-minutes.md"), place.getUri());
    Position marked = in(text, "[=sale-voted", 4);
    assertEquals(editor.uri(STORY), definition(marked).getUri());
    assertEquals(in(text, "id: sale-voted", 4), definition(marked).getRange().getStart());
  }

  private Location definition(Position position) {
    return got(editor
            .server()
            .getTextDocumentService()
            .definition(new DefinitionParams(editor.text(STORY), position)))
        .getLeft()
        .get(0);
  }

  private List<? extends Location> references(Position position) {
    return got(
        editor
            .server()
            .getTextDocumentService()
            .references(
                new ReferenceParams(editor.text(STORY), position, new ReferenceContext(true))));
  }

  private long inStory(List<? extends Location> places) {
    return places.stream().filter(at -> at.getUri().equals(editor.uri(STORY))).count();
  }

  @Test
  void everyPlaceThatNamesASourceIsListed() {
    List<? extends Location> places = references(in(text, "@the-minutes", 3));
    assertEquals(editor.uri("sources/the-minutes.md"), places.get(0).getUri());
    assertEquals(text.split("(?<![a-z-])the-minutes(?![a-z-])", -1).length - 1, inStory(places));
  }

  @Test
  void anOrdinaryLinkToASourceIsListedToo() {
    long before = inStory(references(in(text, "@the-minutes", 3)));
    String linked = "\n[One](../sources/the-minutes.md), [two](sources/the-minutes.html).\n";
    editor.type(STORY, text + linked);
    List<? extends Location> places = references(in(text, "@the-minutes", 3));
    assertEquals(before + 2, inStory(places));
    Position last = places.get(places.size() - 1).getRange().getStart();
    assertEquals(in(text + linked, "sources/the-minutes.html", 0), last);
  }

  @Test
  void aStoryHasItsOutlineItsLinksAndItsLenses() {
    var symbols =
        got(
            editor
                .server()
                .getTextDocumentService()
                .documentSymbol(new DocumentSymbolParams(editor.text(STORY))));
    assertTrue(
        symbols.stream().anyMatch(symbol -> symbol.getRight().getName().equals("sale-voted")));
    assertFalse(
        got(editor
                .server()
                .getTextDocumentService()
                .foldingRange(new FoldingRangeRequestParams(editor.text(STORY))))
            .isEmpty());
    assertTrue(
        got(
                editor
                    .server()
                    .getTextDocumentService()
                    .documentLink(new DocumentLinkParams(editor.text(STORY))))
            .stream()
            .anyMatch(link -> link.getTarget().equals(editor.uri("sources/the-minutes.md"))));
    assertTrue(
        got(
                editor
                    .server()
                    .getTextDocumentService()
                    .codeLens(new CodeLensParams(editor.text(STORY))))
            .stream()
            .anyMatch(lens -> lens.getCommand().getTitle().contains("independent origin")));
    assertTrue(
        got(editor
                .server()
                .getTextDocumentService()
                .codeLens(new CodeLensParams(editor.text("sources/the-minutes.md"))))
            .get(0)
            .getCommand()
            .getTitle()
            .startsWith("cited "));
    assertTrue(
        got(editor.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("minutes")))
            .getRight()
            .stream()
            .anyMatch(symbol -> symbol.getContainerName().equals("the-minutes")));
  }

  private List<CodeAction> actions(String typed, Position at) {
    editor.type(STORY, typed);
    List<Diagnostic> shown = editor.shown(STORY, found -> !found.isEmpty());
    return got(
            editor
                .server()
                .getTextDocumentService()
                .codeAction(
                    new CodeActionParams(
                        editor.text(STORY), new Range(at, at), new CodeActionContext(shown))))
        .stream()
        .map(action -> action.getRight())
        .toList();
  }

  @Test
  void aCertainFixIsOneStepAndSoIsASourceThatIsMissing() {
    String mistaken = text.replace("places: [the-harbour]", "places: [the-harbor]");
    List<CodeAction> fixes = actions(mistaken, in(mistaken, "the-harbor]", 2));
    assertEquals("Use 'the-harbour'", fixes.get(0).getTitle());
    assertEquals("Make all certain fixes of this file", fixes.get(1).getTitle());
    String unknown = text.stripTrailing() + "\n\nSo it was [@zebra-2024].\n";
    CodeAction made =
        actions(unknown, in(unknown, "@zebra", 2)).stream()
            .filter(action -> action.getTitle().equals("Make the source 'zebra-2024'"))
            .findFirst()
            .orElseThrow();
    assertEquals(2, made.getEdit().getDocumentChanges().size());
    assertEquals(
        editor.uri("sources/zebra-2024.md"),
        made.getEdit().getDocumentChanges().get(1).getLeft().getTextDocument().getUri());
  }

  @Test
  void anEntryIsRenamedEverywhereAndItsFileToo() {
    Position cited = in(text, "@the-minutes", 3);
    assertEquals(
        new Range(in(text, "@the-minutes", 1), in(text, "@the-minutes", 12)),
        got(editor
                .server()
                .getTextDocumentService()
                .prepareRename(new PrepareRenameParams(editor.text(STORY), cited)))
            .getFirst());
    WorkspaceEdit edit =
        got(
            editor
                .server()
                .getTextDocumentService()
                .rename(new RenameParams(editor.text(STORY), cited, "council-minutes")));
    RenameFile file =
        (RenameFile)
            edit.getDocumentChanges().stream()
                .filter(change -> change.isRight())
                .findFirst()
                .orElseThrow()
                .getRight();
    assertEquals(editor.uri("sources/council-minutes.md"), file.getNewUri());
    WorkspaceEdit followed =
        got(
            editor
                .server()
                .getWorkspaceService()
                .willRenameFiles(
                    new RenameFilesParams(
                        List.of(
                            new FileRename(
                                editor.uri("sources/the-minutes.md"),
                                editor.uri("sources/council-minutes.md"))))));
    assertEquals(edit.getDocumentChanges().size() - 1, followed.getDocumentChanges().size());
    IllegalStateException refused =
        assertThrows(
            IllegalStateException.class,
            () ->
                got(
                    editor
                        .server()
                        .getTextDocumentService()
                        .rename(new RenameParams(editor.text(STORY), cited, "the-letter"))));
    assertTrue(String.valueOf(refused.getMessage()).contains("is taken by"));
  }

  @Test
  void placesAreCountedAsTheEditorAsksFor() throws IOException {
    Path second = Files.createDirectory(folder.resolve("second"));
    Workbench.small(second);
    try (EditorForTests other = new EditorForTests(second, "utf-8", "utf-16")) {
      assertEquals("utf-8", other.began().getCapabilities().getPositionEncoding());
      other.open(STORY);
      String typed = text.stripTrailing() + "\n\nЁлка [@zebra-1].\n";
      other.type(STORY, typed);
      Diagnostic shown = other.shown(STORY, found -> !found.isEmpty()).get(0);
      assertEquals("Ёлка [@".length() + 4, shown.getRange().getStart().getCharacter());
    }
    assertEquals("utf-16", editor.began().getCapabilities().getPositionEncoding());
  }
}

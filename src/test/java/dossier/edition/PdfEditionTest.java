package dossier.edition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfEditionTest {
  @TempDir private static Path folder = Path.of("");

  private static Path pdf = Path.of("");

  private static Path bound(String name) {
    return Workbench.small(folder.resolve(name))
        .replace(
            "content/stories/the-sale.md",
            "The council sold the pier on",
            "Пирс: the council sold it on")
        .buildInto("out/pier.pdf", "--edition", "pdf")
        .passes()
        .path("out/pier.pdf");
  }

  @BeforeAll
  static void bind() {
    pdf = bound("once");
  }

  private interface Look {
    void at(PDDocument document) throws IOException;
  }

  private static void look(Look look) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      look.at(document);
    }
  }

  @Test
  void isTaggedAndSaysItsTitleAndLanguage() throws IOException {
    look(
        document -> {
          assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
          assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
          assertEquals("en", document.getDocumentCatalog().getLanguage());
          assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
          assertEquals("The Pier", document.getDocumentInformation().getTitle());
        });
  }

  @Test
  void everyChapterHasABookmark() throws IOException {
    look(
        document -> {
          List<String> titles = new ArrayList<>();
          for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
            assertNotNull(item.findDestinationPage(document), item.getTitle());
          }
          assertTrue(
              titles.containsAll(List.of("The Pier", "The sale of the pier", "Sources")),
              titles::toString);
        });
  }

  @Test
  void holdsWordsInBothScriptsAndAddressesInFull() throws IOException {
    look(
        document -> {
          String text = new PDFTextStripper().getText(document);
          assertTrue(text.contains("Пирс: the council sold it"), text);
          assertTrue(text.contains("Claim A, corroborated"), text);
          assertTrue(text.replaceAll("\\s", "").contains("https://example.org/"), text);
          assertFalse(text.contains("#"), text);
        });
  }

  @Test
  void everyFontIsInIt() throws IOException {
    look(
        document -> {
          for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
              assertTrue(page.getResources().getFont(name).isEmbedded(), name::toString);
            }
          }
        });
  }

  @Test
  void linksLeadToAPageOfItOrToTheWeb() throws IOException {
    look(
        document -> {
          int within = 0;
          for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
              PDAnnotationLink link = (PDAnnotationLink) annotation;
              if (link.getAction() instanceof PDActionURI web) {
                assertTrue(web.getURI().matches("(https?|mailto):.*"), web.getURI());
              } else {
                assertTrue(link.getAction() != null || link.getDestination() != null);
                within++;
              }
            }
          }
          assertTrue(within > 40, "hardly a link was found");
        });
  }

  @Test
  void hasTheSameBytesTwice() throws IOException {
    assertArrayEquals(Files.readAllBytes(pdf), Files.readAllBytes(bound("twice")));
  }
}

package dossier.vault.reading;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the text of a PDF. */
final class PdfReader {
  /** The most pages that are read. */
  private static final int MOST_PAGES = 5_000;

  private PdfReader() {}

  static String text(byte[] bytes) throws Unreadable {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new Unreadable("it has more than " + MOST_PAGES + " pages");
      }
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      return LineEnds.joined(stripper.getText(document));
    } catch (InvalidPasswordException e) {
      throw new Unreadable("it is locked with a password");
    } catch (IOException | RuntimeException e) {
      throw new Unreadable("the PDF cannot be read: " + e.getMessage());
    }
  }
}

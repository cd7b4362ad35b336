package dossier.vault;

import dossier.text.Controls;
import dossier.text.Decoded;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;

/** Reads the text out of a file: plain text in UTF-8, a saved page, a PDF. Thread-safe. */
final class PlainText {
  /** The most pages of a PDF that are read. */
  private static final int MOST_PAGES = 5_000;

  private PlainText() {}

  /** Why no text could be read from a file, in words for people. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message);
    }
  }

  /**
   * The text, a line for each block; characters that control something are spaces.
   *
   * @param name the name of the file: what ends in .html, .htm or .xhtml is a page
   */
  static String of(String name, byte[] bytes) throws Unreadable {
    String text = withoutControls(read(name, bytes));
    if (text.isBlank()) {
      throw new Unreadable("there is no text in it; of a scan, take the text beside it");
    }
    return text;
  }

  private static String read(String name, byte[] bytes) throws Unreadable {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1).strip();
    String lower = name.toLowerCase(Locale.ROOT);
    if (head.startsWith("%PDF-")) {
      return pdf(bytes);
    }
    if (lower.matches(".*\\.x?html?")
        || head.toLowerCase(Locale.ROOT).matches("(?s)<(!doctype html|html)\\b.*")) {
      return page(bytes);
    }
    return plain(bytes);
  }

  private static String plain(byte[] bytes) throws Unreadable {
    Decoded decoded = Decoded.utf8("", bytes);
    if (decoded.firstBadByte().isPresent() || decoded.file().text().indexOf('\0') >= 0) {
      throw new Unreadable("it is neither text in UTF-8 nor a page nor a PDF");
    }
    return decoded.file().text();
  }

  private static String page(byte[] bytes) throws Unreadable {
    try {
      return PageReader.text(Jsoup.parse(new ByteArrayInputStream(bytes), null, ""));
    } catch (IOException e) {
      throw new Unreadable("the page cannot be read: " + e.getMessage());
    }
  }

  private static String pdf(byte[] bytes) throws Unreadable {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new Unreadable("it has more than " + MOST_PAGES + " pages");
      }
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      return stripper.getText(document);
    } catch (InvalidPasswordException e) {
      throw new Unreadable("it is locked with a password");
    } catch (IOException | RuntimeException e) {
      throw new Unreadable("the PDF cannot be read: " + e.getMessage());
    }
  }

  private static String withoutControls(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int at = Controls.find(text, 0); at >= 0; at = Controls.find(text, at + 1)) {
      out.setCharAt(at, ' ');
    }
    return out.toString();
  }
}

package dossier.edition.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dossier.edition.bind.Binding;
import dossier.edition.bind.EndMark;
import dossier.edition.book.Book;
import dossier.site.Address;
import dossier.site.Artifact;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The chapters of a book typeset as a PDF, with its own fonts and nothing from elsewhere. */
public final class PdfFile implements Binding {
  private static final String FONTS = "fonts/";

  /** Which face of which family each font is. */
  private static final List<Face> FACES =
      List.of(
          new Face("serif.ttf", "Dossier Serif", 400, FontStyle.NORMAL),
          new Face("serif-italic.ttf", "Dossier Serif", 400, FontStyle.ITALIC),
          new Face("serif-bold.ttf", "Dossier Serif", 700, FontStyle.NORMAL),
          new Face("sans.ttf", "Dossier Sans", 400, FontStyle.NORMAL),
          new Face("sans-bold.ttf", "Dossier Sans", 700, FontStyle.NORMAL));

  private final Map<String, byte[]> files = new TreeMap<>();

  private record Face(String file, String family, int weight, FontStyle style) {}

  /** Where the fonts stand that it asks for. */
  public static List<Address> fonts() {
    return FACES.stream().map(face -> Address.of(FONTS + face.file())).toList();
  }

  @Override
  public void add(Artifact file) {
    files.put(file.address().path(), file.bytes());
  }

  @Override
  public byte[] bound() {
    beQuiet();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder().toStream(bytes).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      try (PDDocument pdf = renderer.getPdfDocument()) {
        PdfOrigin.timeless(pdf);
        pdf.save(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bytes.writeBytes(("%" + EndMark.ROOM).getBytes(US_ASCII));
    return bytes.toByteArray();
  }

  /** Libraries tell of themselves on the streams that findings are printed to. */
  private static void beQuiet() {
    XRLog.setLoggingEnabled(false);
    System.setProperty("slf4j.internal.verbosity", "ERROR");
  }

  private PdfRendererBuilder builder() {
    String style = new String(file(Book.STYLE.path()), UTF_8);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Dossier");
    builder.useUriResolver((base, uri) -> uri.startsWith(PrintedBook.SCHEME + ":") ? uri : null);
    builder.useProtocolsStreamImplementation(
        uri -> new Held(file(URI.create(uri).getPath().substring(1))), PrintedBook.SCHEME);
    for (Face face : FACES) {
      byte[] font = file(FONTS + face.file());
      builder.useFont(
          () -> new ByteArrayInputStream(font), face.family(), face.weight(), face.style(), true);
    }
    String root = PrintedBook.SCHEME + ":/";
    return builder.withW3cDocument(new PrintedBook(files).document(style), root);
  }

  private byte[] file(String path) {
    return files.getOrDefault(path, new byte[0]);
  }

  /** A file of the book as it is read while the book is typeset. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Held(byte[] bytes) implements FSStream {
    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), UTF_8);
    }
  }
}

package dossier.edition.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a PDF says of when it was made: nothing, so that the same book has the same bytes. */
final class PdfOrigin {
  private static final String EPOCH = "1970-01-01T00:00:00Z";

  private PdfOrigin() {}

  /** Takes the moment out of a document that is to be saved. */
  static void timeless(PDDocument pdf) throws IOException {
    pdf.setDocumentId(0L);
    GregorianCalendar epoch = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    epoch.setTimeInMillis(0);
    pdf.getDocumentInformation().setCreationDate(epoch);
    pdf.getDocumentInformation().setModificationDate(epoch);
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    if (metadata != null) {
      String said = new String(metadata.toByteArray(), UTF_8);
      metadata.importXMPMetadata(
          said.replaceAll("(?<date><xmp:(?:Create|Modify|Metadata)Date>)[^<]*", "${date}" + EPOCH)
              .getBytes(UTF_8));
    }
  }
}

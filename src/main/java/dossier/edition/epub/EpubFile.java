package dossier.edition.epub;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.edition.bind.Binding;
import dossier.edition.bind.EndMark;
import dossier.site.Artifact;
import dossier.text.pack.Zip;

/** The files of a book in the container that reading systems open (EPUB 3.3, section 4). */
public final class EpubFile implements Binding {
  private static final String FOLDER = "EPUB/";
  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles>
      <rootfile full-path="%s" media-type="application/oebps-package+xml"/>
      </rootfiles>
      </container>
      """
          .formatted(FOLDER + EpubPackage.ADDRESS.path());

  private final Zip zip =
      new Zip()
          .first("mimetype", "application/epub+zip".getBytes(UTF_8))
          .add("META-INF/container.xml", CONTAINER.getBytes(UTF_8));

  @Override
  public void add(Artifact file) {
    zip.add(FOLDER + file.address().path(), file.bytes());
  }

  @Override
  public byte[] bound() {
    return zip.bytes(EndMark.ROOM);
  }
}

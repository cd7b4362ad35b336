package dossier.edition.bind;

import dossier.site.Artifact;
import dossier.text.pack.Zip;

/** The site in one ZIP, in one folder, so that it opens from a disk once it is unpacked. */
public final class ZippedSite implements Binding {
  private final Zip zip = new Zip();
  private final String folder;

  /**
   * @param folder the name of the folder in it
   */
  public ZippedSite(String folder) {
    this.folder = folder;
  }

  @Override
  public void add(Artifact file) {
    zip.add(folder + "/" + file.address().path(), file.bytes());
  }

  @Override
  public byte[] bound() {
    return zip.bytes(Seal.ROOM);
  }
}

package dossier.edition.bind;

import dossier.site.Artifact;
import dossier.site.publish.Manifest;
import dossier.text.Hash;
import dossier.text.pack.Zip;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The site in one ZIP, in one folder and with the record of its files, so that it opens from a disk
 * once it is unpacked, and is held against that record as the site is.
 */
public final class ZippedSite implements Binding {
  private final Zip zip = new Zip();
  private final String folder;
  private final SortedMap<String, Hash> files = new TreeMap<>();

  /**
   * @param folder the name of the folder in it
   */
  public ZippedSite(String folder) {
    this.folder = folder;
  }

  @Override
  public void add(Artifact file) {
    files.put(file.address().path(), file.hash());
    zip.add(folder + "/" + file.address().path(), file.bytes());
  }

  @Override
  public byte[] bound() {
    zip.add(folder + "/" + Manifest.NAME, new Manifest(files).bytes());
    return zip.bytes(EndMark.ROOM);
  }
}

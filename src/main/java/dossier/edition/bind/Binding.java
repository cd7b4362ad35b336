package dossier.edition.bind;

import dossier.site.Artifact;

/** Makes one file of the files of an edition. Used by one thread. */
public interface Binding {
  /** Takes a file; no two have one address. */
  void add(Artifact file);

  /**
   * The file made of them: the same bytes for the same files, in whatever order they came. The last
   * {@link EndMark#LENGTH} of its bytes are room for the end mark.
   */
  byte[] bound();
}

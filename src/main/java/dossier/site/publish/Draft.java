package dossier.site.publish;

import dossier.report.Diagnostic;
import dossier.site.Artifact;
import dossier.site.FileDigest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * The next site while it is laid. Files are handed over one by one, in any order. Closed without
 * having been published, it leaves the old site as it was. Used by one thread.
 */
public interface Draft extends AutoCloseable {

  /** A site that is laid nowhere: everything is made for it all the same. */
  Draft NOWHERE =
      new Draft() {
        @Override
        public void lay(Artifact artifact) {}

        @Override
        public boolean keep(List<Written> files) {
          return false;
        }

        @Override
        public SortedMap<String, FileDigest> laid() {
          return Collections.emptySortedMap();
        }

        @Override
        public List<Path> carried() {
          return List.of();
        }

        @Override
        public List<Diagnostic> publish() {
          return List.of();
        }

        @Override
        public void close() {}
      };

  /**
   * Lays a file of the next site; no two have one address.
   *
   * @throws Refusal if its owner or mode cannot be kept
   */
  void lay(Artifact artifact) throws IOException, Refusal;

  /**
   * Lays files that stand in the old site as they were published, if all of them do.
   *
   * @return whether they do; if not, none of them is laid
   */
  boolean keep(List<Written> files) throws IOException;

  /** What was laid so far, by path. */
  SortedMap<String, FileDigest> laid();

  /**
   * The files in the folder that Dossier did not write, and that stay beside the next site; links
   * to files and to folders among them, for a server shows what they lead to.
   */
  List<Path> carried() throws IOException;

  /**
   * Lets the next site and the old one change places.
   *
   * @return complaints; if there are any, nothing was published
   * @throws IOException if the disk fails; the old site then stands as it was
   */
  List<Diagnostic> publish() throws IOException;

  @Override
  void close() throws IOException;
}

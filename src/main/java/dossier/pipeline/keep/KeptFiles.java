package dossier.pipeline.keep;

import dossier.text.Hash;
import java.util.Map;

/**
 * All that was kept of the last build into a folder.
 *
 * @param premises the hash of what everything was made from
 * @param files by the planned address
 */
record KeptFiles(Hash premises, Map<String, KeptFile> files) {
  /** Nothing was kept. */
  static final KeptFiles NONE = new KeptFiles(Hash.of(), Map.of());

  KeptFiles {
    files = Map.copyOf(files);
  }
}

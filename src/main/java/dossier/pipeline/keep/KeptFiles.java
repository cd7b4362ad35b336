package dossier.pipeline.keep;

import dossier.text.Hash;
import java.util.List;
import java.util.Map;

/**
 * All that was kept of the last build into a folder.
 *
 * @param premises the hash of what everything was made from
 * @param looked what was looked at, by number: as {@link Versions} calls it
 * @param versions what each of it was then
 * @param files by the planned address
 */
record KeptFiles(
    Hash premises, List<String> looked, List<String> versions, Map<String, KeptFile> files) {
  /** Nothing was kept. */
  static final KeptFiles NONE = new KeptFiles(Hash.of(), List.of(), List.of(), Map.of());
}

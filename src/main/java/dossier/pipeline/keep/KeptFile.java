package dossier.pipeline.keep;

import dossier.site.publish.Written;
import dossier.text.Hash;
import dossier.text.Reads;
import java.util.List;

/**
 * What was made of one planned file, and from what.
 *
 * @param written the files that came of it, as they stood when they were published
 * @param version the hash of all that was looked at, as it was then
 * @param log what was looked at
 */
record KeptFile(List<Written> written, Hash version, Reads.Log log) {}

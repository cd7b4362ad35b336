package dossier.pipeline.keep;

import dossier.site.publish.Written;
import java.util.List;

/**
 * What was made of one planned file, and from what.
 *
 * @param sort the sort of its key
 * @param written the files that came of it, as they stood when they were published
 * @param looked the numbers of what was looked at
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeptFile(String sort, List<Written> written, int[] looked) {}

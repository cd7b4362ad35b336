package dossier.pipeline.importing;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What importing a text would write.
 *
 * @param files the bytes of all new files: the story, then its sources, then its pictures
 * @param newSources how many sources are new
 * @param knownSources how many are cited that were there
 * @param pictures how many pictures are kept
 * @param notKept what of the text is not kept, each kind once with its number
 */
public record StoryPlan(
    Map<Path, byte[]> files, int newSources, int knownSources, int pictures, List<String> notKept) {
  public StoryPlan {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    notKept = List.copyOf(notKept);
  }
}

package dossier.pipeline.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes new files: all of them, or none. */
public final class StoryWriting {
  private StoryWriting() {}

  /**
   * Writes the files of a plan.
   *
   * @throws IOException if a file is there by now, or the disk fails; everything is then as it was
   */
  public static void files(StoryPlan plan) throws IOException {
    List<Path> begun = new ArrayList<>();
    try {
      for (Map.Entry<Path, byte[]> file : plan.files().entrySet()) {
        Files.createDirectories(file.getKey().getParent());
        Files.write(file.getKey(), new byte[0], StandardOpenOption.CREATE_NEW);
        begun.add(file.getKey());
        Files.write(file.getKey(), file.getValue());
      }
    } catch (IOException failed) {
      for (Path file : begun) {
        Files.deleteIfExists(file);
      }
      throw failed;
    }
  }
}

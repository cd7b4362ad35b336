package dossier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is packaged is what lies in the folder of templates: a new file is on its list. */
class BundledTest {
  private static final Path FOLDER = Path.of("templates");

  private static List<String> files(String folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER.resolve(folder))) {
      return all.filter(Files::isRegularFile)
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(ending))
          .sorted()
          .toList();
    }
  }

  @Test
  void everyAssetIsPublished() throws IOException {
    assertEquals(files("assets", ""), List.copyOf(Templates.NONE.allAssets().keySet()));
  }
}

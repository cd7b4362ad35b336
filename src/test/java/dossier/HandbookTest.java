package dossier;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handbook cannot be wrong: whoever types what it shows gets what it says. */
class HandbookTest {
  private static final Path HANDBOOK = Path.of("docs", "handbook.md");

  @TempDir private Path folder;

  @Test
  void whatItShowsIsTypedAndDoesWhatItSays() throws IOException {
    HandbookDesk desk = new HandbookDesk(folder.toRealPath());
    for (Handbook.Block block : Handbook.read(HANDBOOK).blocks()) {
      desk.follow(block);
    }
    desk.isFit();
    assertTrue(Files.exists(folder.resolve("ferry/site/stories/the-ferry.html")));
  }

  @Test
  void eachOfItsSectionsIsInItsContents() throws IOException {
    String text = Files.readString(HANDBOOK);
    for (String heading : text.lines().filter(line -> line.matches("##+ .*")).toList()) {
      String words = heading.replaceFirst("#+ ", "").replace(",", "");
      String anchor = words.replace(' ', '-').toLowerCase(Locale.ROOT);
      assertTrue(text.contains("](#" + anchor + ")"), heading);
    }
  }
}

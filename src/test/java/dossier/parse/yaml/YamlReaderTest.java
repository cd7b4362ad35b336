package dossier.parse.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.report.Outcome;
import dossier.text.TextFile;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

  private static String only(String text) {
    Outcome<Yaml.Mapping> read =
        YamlReader.read(new TextFile("stories/a.md", text), 0, text.length());
    assertEquals(List.of(), read.complaints());
    Yaml.Scalar title = (Yaml.Scalar) read.value().orElseThrow().fields().get(0).value();
    return title.text();
  }

  /** The YAML scanner reads 1,025 characters at a time, a long text in another way. */
  @Test
  void aWideCharacterMayStandAnywhere() {
    IntStream.concat(IntStream.range(0, 3_200), IntStream.range(33_000, 34_030))
        .mapToObj(before -> "x".repeat(before) + "🕊")
        .forEach(title -> assertEquals(title, only("title: " + title + "\n")));
  }

  /** What is long is not nested deeply. */
  @Test
  void aNameOrANumberMayBeAsLongAsAFile() {
    String digits = "1".repeat(5_000);
    assertEquals(digits, only("title: " + digits + "\n"));
    String name = "x".repeat(60_000);
    assertEquals("y", only("? " + name + "\n: y\n"));
  }

  @Test
  void wideCharactersMayFollowEachOther() {
    for (String shift : List.of("", "x")) {
      String title = shift + "🕊".repeat(5_000);
      assertEquals(title, only("title: " + title + "\n"));
    }
  }
}

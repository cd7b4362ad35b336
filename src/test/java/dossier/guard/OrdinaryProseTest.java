package dossier.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.guard.read.Readings;
import dossier.text.Decoded;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No false alarm in more than 200,000 words of each language, in whatever way they can be read. The
 * texts are Debian's packages fortunes, fortunes-ru and manpages-uk, laid out below the folder of
 * {@code -Dprose=DIR}; {@code .ci/run} fetches them.
 */
class OrdinaryProseTest {
  private static final Path PROSE = Path.of(System.getProperty("prose", "prose"));
  private static final int WORDS = 200_000;

  /** Made-up names; many are also forms of words that everybody writes, such as boilers. */
  private static final String LIST =
      """
      Khvorostyanov | Хворостьянов
      Zhdanyuk
      Zhiltsov | Жильцов
      Щукарёва
      Kotlov | Котлов
      Babushkina | Бабушкина
      Ivan Chubenko | Іван Чубенко
      Krikunova | Крикунова
      Marina Ozhigina | Марина Ожигина
      Starikov | Стариков
      Korabelnik
      Ручко
      Tom Arrow
      Vesna Lugovaya | Весна Луговая
      Kopytov | Копытов
      Kovaliv | Ковалів
      Мороз Нечипорук
      Roman Kim | Роман Ким
      Lev T. Bondar | Лев Т. Бондарь
      Ада Мак
      Гладышев
      Шевцова
      Чехонин
      """;

  @ParameterizedTest
  @CsvSource({
    "English, usr/share/games/fortunes, the",
    "Russian, usr/share/games/fortunes/ru, стариков",
    "Ukrainian, usr/share/man/uk, який"
  })
  void namesAreNotSeenWhereNoneAre(String language, String folder, String proof) throws Exception {
    boolean there = Files.isDirectory(PROSE.resolve(folder));
    boolean mustBe = "true".equals(System.getenv("CI"));
    assertTrue(there || !mustBe, "no prose: .ci/run fetches it, and names it with -Dprose=DIR");
    assumeTrue(there, "SKIPPED, no prose to be read: name it with -Dprose=DIR");
    String text = text(PROSE.resolve(folder));
    assertTrue(Pattern.compile("\\s+").splitAsStream(text).count() >= WORDS, language);
    assertTrue(text.contains(proof), language);
    ProtectedNames names =
        ProtectedNames.read(Decoded.utf8("list", LIST.getBytes(UTF_8))).value().orElseThrow();
    NameMatcher lookout = new NameMatcher(names);
    List<String> readings = Readings.ofMarkdown(text.getBytes(UTF_8)).texts();
    assertTrue(readings.size() > 1, language);
    assertEquals(
        List.of(), readings.stream().flatMap(reading -> alarms(lookout, reading)).toList());
  }

  private static Stream<String> alarms(NameMatcher lookout, String text) {
    return lookout.in(text, false).stream().map(seen -> text.substring(seen.start(), seen.end()));
  }

  private static String text(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder, folder.endsWith("fortunes") ? 1 : 3)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".dat") && !name.endsWith(".u8")) {
          text.append(read(file, name.endsWith(".gz"))).append('\n');
        }
      }
    }
    return text.toString();
  }

  private static String read(Path file, boolean packed) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String((packed ? new GZIPInputStream(in) : in).readAllBytes(), UTF_8);
    }
  }
}

package dossier.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.intake.record.ImportedSource;
import dossier.report.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were damaged at random: each gives sources or findings, never an exception. */
class HostileFilesTest {
  private static final int ROUNDS = Integer.getInteger("rounds", 120);

  private static final Map<String, byte[]> WHOLE =
      Map.of(
          "a.bib",
          """
          @string{x = "y"}
          @article{li, author = {Li, Anna and {A B} and de la C, Jr., D}, title = {{T} \\"{a} $x^2$ \\textbf{b}},
            year = 2023, month = dec, journal = x # { z}, url = {https://example.org/a\\_b}}
          @comment{c}
          @book{b, title = "T", date = {2020-05/2021}}
          """
              .getBytes(UTF_8),
          "a.ris",
          "TY  - JOUR\nID  - 1\nTI  - T\nmore\nAU  - Li, Anna, Jr\nPY  - 2023/12/18/x\nSP  - 1\nER  - \n"
              .getBytes(UTF_8),
          "a.json",
          """
          [{"id": 1, "type": "book", "title": "T", "author": [{"family": "L", "given": "A"}],
            "issued": {"date-parts": [[2023, 1], ["2024"]], "circa": 1}, "URL": "https://example.org"}]
          """
              .getBytes(UTF_8),
          "a.html",
          """
          <!-- saved from url=(0019)https://example.org -->
          <html lang="en"><head><title>T</title><meta name="citation_author" content="Li, A">
          <script type="application/ld+json">{"@type": "NewsArticle", "author": [{"name": "A B"}]}</script>
          """
              .getBytes(UTF_8),
          "a.mhtml",
          "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>a\n--x--\n"
              .getBytes(UTF_8),
          "metadata.json",
          """
          {"status": "ok", "metadata": {"url": "https://example.org", "timestamp": "2023-01-02 03:04:05"},
           "media": [{"filename": "/tmp/a.html", "properties": {"hash": "SHA-256:00"}}]}
          """
              .getBytes(UTF_8),
          "a.wacz",
          new MadeWacz().page("https://example.org/", "T", "<title>T</title>").bytes());

  @TempDir private Path folder;

  @Test
  void neverFailsOnADamagedFile() throws IOException {
    int read = 0;
    for (String name : WHOLE.keySet().stream().sorted().toList()) {
      Random random = new Random(name.hashCode());
      for (int round = 0; round < ROUNDS; round++) {
        Path file = folder.resolve(name);
        Files.write(file, damaged(WHOLE.getOrDefault(name, new byte[1]), random));
        Outcome<List<ImportedSource>> outcome = RecordFile.read(file);
        assertFalse(outcome.value().isEmpty() && outcome.complaints().isEmpty(), name);
        read += outcome.value().isPresent() ? 1 : 0;
      }
    }
    assertTrue(read > ROUNDS, read + " were read");
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    switch (random.nextInt(4)) {
      case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 1 -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      case 2 -> bytes = without(bytes, random.nextInt(bytes.length), random.nextInt(8));
      default -> {
        byte sign = (byte) "{}[]\",:-=@\\\n%#<>&".charAt(random.nextInt(17));
        bytes[random.nextInt(bytes.length)] = sign;
      }
    }
    return bytes;
  }

  private static byte[] without(byte[] bytes, int from, int count) {
    List<Byte> left = new ArrayList<>();
    for (int i = 0; i < bytes.length; i++) {
      if (i < from || i >= from + count) {
        left.add(bytes[i]);
      }
    }
    byte[] result = new byte[left.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = left.get(i);
    }
    return result;
  }
}

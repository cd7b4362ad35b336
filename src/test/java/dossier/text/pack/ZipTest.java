package dossier.text.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ZipTest {
  private static final byte[] LONG = "the pier ".repeat(400).getBytes(UTF_8);

  private static Zip zip() {
    return new Zip().add("b/ü.txt", LONG).add("a.txt", "a".getBytes(UTF_8)).first("mimetype", LONG);
  }

  @Test
  void javaReadsWhatWasPacked() throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip().bytes("end")))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName() + " " + (entry.getMethod() == ZipEntry.STORED));
        byte[] expected = entry.getName().equals("a.txt") ? "a".getBytes(UTF_8) : LONG;
        assertArrayEquals(expected, in.readAllBytes(), entry.getName());
      }
    }
    assertEquals(List.of("mimetype true", "a.txt true", "b/ü.txt false"), names);
  }

  @Test
  void endsInItsComment() {
    String all = new String(zip().bytes("the end"), UTF_8);
    assertEquals("the end", all.substring(all.length() - 7));
  }

  @Test
  void hasTheSameBytesInEveryTimeZone() {
    byte[] here = zip().bytes("");
    TimeZone before = TimeZone.getDefault();
    try {
      for (String zone : List.of("Pacific/Kiritimati", "America/Los_Angeles", "Africa/Monrovia")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertArrayEquals(here, zip().bytes(""), zone);
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }
}

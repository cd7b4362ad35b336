package dossier.pipeline.store.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dossier.model.Kind;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.TextFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What was written is read back. */
class RecordReaderTest {
  private static final TextFile FILE = new TextFile("a.md", "Причал: 𝒫ier");

  /** One of each sort of value. */
  record Everything(
      String words,
      int number,
      long large,
      boolean yes,
      boolean no,
      Kind term,
      List<Located<Id>> list,
      Set<Kind> set,
      Set<Integer> sorted,
      Map<Integer, String> map,
      Optional<String> nothing,
      Optional<Optional<String>> something,
      LocalDate day) {}

  /** Refuses to be made. */
  record Positive(int number) {
    Positive {
      if (number < 0) {
        throw new IllegalArgumentException("negative");
      }
    }
  }

  private static Everything everything(int number, long large) {
    return new Everything(
        "Причал 𝒫ier\u0000",
        number,
        large,
        true,
        false,
        Kind.PLACE,
        List.of(new Located<>(new Id("pier"), FILE.span(2, 9))),
        Set.of(Kind.STORY),
        new TreeSet<>(Set.of(3, 1, 2)),
        Map.of(7, "seven"),
        Optional.empty(),
        Optional.of(Optional.of("")),
        LocalDate.of(-4, 2, 29));
  }

  private static Object again(Object value) throws CannotKeep {
    RecordWriter writer = new RecordWriter(List.of(), other -> other);
    byte[] bytes = writer.bytes(value, FILE);
    return new RecordReader(writer.classes(), (other, file) -> other).value(Bytes.all(bytes), FILE);
  }

  @Test
  void everySortOfValueIsReadBack() throws CannotKeep {
    for (int number : List.of(0, 1, 127, 128, -1, Integer.MIN_VALUE, Integer.MAX_VALUE)) {
      for (long large : List.of(0L, -1L, 1L << 31, 1L << 32, Long.MIN_VALUE, Long.MAX_VALUE)) {
        assertEquals(everything(number, large), again(everything(number, large)));
      }
    }
  }

  @Test
  void whatIsNoValueIsNotWritten() {
    assertThrows(CannotKeep.class, () -> again(Optional.of(new StringBuilder("no value"))));
  }

  @Test
  void bytesThatHoldNoValueAreTold() throws CannotKeep {
    RecordWriter writer = new RecordWriter(List.of(), other -> other);
    byte[] bytes = writer.bytes(everything(1, 1), FILE);
    RecordReader reader = new RecordReader(writer.classes(), (other, file) -> other);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(bytes, length);
      assertThrows(CannotKeep.class, () -> reader.value(Bytes.all(cut), FILE));
    }
  }

  @Test
  void aRecordThatRefusesIsTold() throws CannotKeep {
    RecordWriter writer = new RecordWriter(List.of(), other -> other);
    byte[] bytes = writer.bytes(new Positive(1), FILE);
    byte[] negative = java.util.Arrays.copyOf(bytes, bytes.length + 4);
    java.util.Arrays.fill(negative, bytes.length - 1, negative.length - 1, (byte) 0xFF);
    negative[negative.length - 1] = 0x0F;
    RecordReader reader = new RecordReader(writer.classes(), (other, file) -> other);
    assertThrows(CannotKeep.class, () -> reader.value(Bytes.all(negative), FILE));
  }

  @Test
  void noClassOfOthersIsMade() {
    assertThrows(
        CannotKeep.class,
        () -> new RecordReader(List.of("java.lang.Runtime"), (other, file) -> other));
  }
}

package dossier.pipeline.store.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.text.TextFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads what {@link RecordWriter} wrote. Safe to share between threads. */
public final class RecordReader {
  private final List<Class<?>> classes = new ArrayList<>();
  private final Other others;

  /** Makes a value of another sort of what was written instead. */
  public interface Other {
    /**
     * The value.
     *
     * @throws CannotKeep if there is none
     */
    Object of(Object instead, TextFile file) throws CannotKeep;
  }

  /**
   * A reader of values.
   *
   * @param classes by their numbers
   * @throws CannotKeep if there is no such class in this program
   */
  public RecordReader(List<String> classes, Other others) throws CannotKeep {
    this.others = others;
    for (String name : classes) {
      try {
        Class<?> type = Class.forName(name, false, RecordReader.class.getClassLoader());
        if (!name.startsWith("dossier.") || !(type.isRecord() || type.isEnum())) {
          throw new CannotKeep(name + " is not kept");
        }
        this.classes.add(type);
      } catch (ClassNotFoundException e) {
        throw new CannotKeep(e);
      }
    }
  }

  /**
   * The value that stands in some bytes.
   *
   * @param file the text file that stands in it
   * @throws CannotKeep if there is none
   */
  public Object value(Bytes bytes, TextFile file) throws CannotKeep {
    try {
      return new Reading(bytes.of(), bytes.from(), file).value();
    } catch (IndexOutOfBoundsException | DateTimeException | NegativeArraySizeException e) {
      throw new CannotKeep(e);
    }
  }

  private final class Reading {
    private final byte[] bytes;
    private final TextFile file;
    private int at;

    Reading(byte[] bytes, int from, TextFile file) {
      this.bytes = bytes;
      this.at = from;
      this.file = file;
    }

    Object value() throws CannotKeep {
      return switch (RecordSort.of(bytes[at++])) {
        case WORDS -> words();
        case NUMBER -> number();
        case LONG -> wide();
        case YES -> true;
        case NO -> false;
        case TERM -> classes.get(number()).getEnumConstants()[number()];
        case RECORD -> record();
        case LIST -> Collections.unmodifiableList(all());
        case SET -> Collections.unmodifiableSet(new LinkedHashSet<>(all()));
        case SORTED_SET -> Collections.unmodifiableSortedSet(new TreeSet<>(all()));
        case MAP -> map(all(), all());
        case NOTHING -> Optional.empty();
        case SOMETHING -> Optional.of(value());
        case DAY -> LocalDate.ofEpochDay(wide());
        case FILE -> file;
        case OTHER -> others.of(value(), file);
      };
    }

    private Object record() throws CannotKeep {
      RecordShape shape = RecordShape.of(classes.get(number()));
      Object[] components = new Object[shape.accessors().size()];
      for (int i = 0; i < components.length; i++) {
        components[i] = value();
      }
      return shape.made(components);
    }

    private List<Object> all() throws CannotKeep {
      int size = number();
      List<Object> all = new ArrayList<>(Math.min(size, bytes.length - at));
      for (int i = 0; i < size; i++) {
        all.add(value());
      }
      return all;
    }

    private static Map<Object, Object> map(List<Object> keys, List<Object> values) {
      Map<Object, Object> map = new HashMap<>();
      for (int i = 0; i < keys.size(); i++) {
        map.put(keys.get(i), values.get(i));
      }
      return Collections.unmodifiableMap(map);
    }

    private String words() {
      int length = number();
      String words = new String(bytes, at, length, UTF_8);
      at += length;
      return words;
    }

    private int number() {
      int number = 0;
      int shift = 0;
      byte next;
      do {
        next = bytes[at++];
        number |= (next & 0x7F) << shift;
        shift += 7;
      } while (next < 0);
      return number;
    }

    private long wide() {
      long high = number();
      return (high << 32) | (number() & 0xFFFFFFFFL);
    }
  }
}

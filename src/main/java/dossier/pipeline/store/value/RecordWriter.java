package dossier.pipeline.store.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.text.TextFile;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Writes records and what they hold: words, numbers, days, closed lists, collections and other
 * records, each after a number that says what it is. Classes are written by their numbers in a list
 * that all values share. Safe to share between threads.
 */
@SuppressWarnings("EnumOrdinal") // the very program that wrote them reads them
public final class RecordWriter {
  private final List<String> classes;
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final Function<Object, Object> others;

  /**
   * A writer that goes on where another one stopped.
   *
   * @param classes those that have numbers already
   * @param others what is written instead of a value of another sort
   */
  public RecordWriter(List<String> classes, Function<Object, Object> others) {
    this.classes = Collections.synchronizedList(new ArrayList<>(classes));
    this.others = others;
    for (int i = 0; i < classes.size(); i++) {
      numbers.put(classes.get(i), i);
    }
  }

  /** The classes of all that was written, by their numbers. */
  public List<String> classes() {
    return List.copyOf(classes);
  }

  private int number(Class<?> type) {
    return numbers.computeIfAbsent(
        type.getName(),
        name -> {
          synchronized (classes) {
            classes.add(name);
            return classes.size() - 1;
          }
        });
  }

  /**
   * The bytes of a value.
   *
   * @param file the one text file that the value may hold: of it nothing is written
   * @throws CannotKeep if there is something in it that cannot be written
   */
  public byte[] bytes(Object value, TextFile file) throws CannotKeep {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Writing(out, file).value(value);
    return out.toByteArray();
  }

  private final class Writing {
    private final ByteArrayOutputStream out;
    private final TextFile file;

    Writing(ByteArrayOutputStream out, TextFile file) {
      this.out = out;
      this.file = file;
    }

    void value(Object value) throws CannotKeep {
      if (value instanceof String words) {
        words(words);
      } else if (value instanceof Integer number) {
        sort(RecordSort.NUMBER);
        number(number);
      } else if (value instanceof Boolean yes) {
        sort(yes ? RecordSort.YES : RecordSort.NO);
      } else if (value instanceof Record) {
        sort(RecordSort.RECORD);
        of(value);
      } else if (value instanceof Enum<?> term) {
        sort(RecordSort.TERM);
        number(RecordWriter.this.number(term.getDeclaringClass()));
        number(term.ordinal());
      } else if (value instanceof Optional<?> perhaps) {
        sort(perhaps.isPresent() ? RecordSort.SOMETHING : RecordSort.NOTHING);
        if (perhaps.isPresent()) {
          value(perhaps.get());
        }
      } else if (value == file) {
        sort(RecordSort.FILE);
      } else {
        rarer(value);
      }
    }

    private void rarer(Object value) throws CannotKeep {
      if (value instanceof List<?> list) {
        sort(RecordSort.LIST);
        all(list);
      } else if (value instanceof Set<?> set) {
        sort(set instanceof SortedSet ? RecordSort.SORTED_SET : RecordSort.SET);
        all(set);
      } else if (value instanceof Map<?, ?> map) {
        sort(RecordSort.MAP);
        all(map.keySet());
        all(map.values());
      } else if (value instanceof LocalDate day) {
        sort(RecordSort.DAY);
        wide(day.toEpochDay());
      } else if (value instanceof Long number) {
        sort(RecordSort.LONG);
        wide(number);
      } else {
        sort(RecordSort.OTHER);
        other(value);
      }
    }

    private void other(Object value) throws CannotKeep {
      Object instead = others.apply(value);
      if (instead == value) {
        throw new CannotKeep("a " + value.getClass() + " cannot be kept");
      }
      value(instead);
    }

    private void of(Object value) throws CannotKeep {
      number(RecordWriter.this.number(value.getClass()));
      RecordShape shape = RecordShape.of(value.getClass());
      for (Method accessor : shape.accessors()) {
        value(shape.got(accessor, value));
      }
    }

    private void all(Collection<?> values) throws CannotKeep {
      number(values.size());
      for (Object value : values) {
        value(value);
      }
    }

    private void words(String words) {
      sort(RecordSort.WORDS);
      byte[] bytes = words.getBytes(UTF_8);
      number(bytes.length);
      out.writeBytes(bytes);
    }

    private void sort(RecordSort sort) {
      out.write(sort.ordinal());
    }

    /** Seven bits to a byte, the last of them without the eighth. */
    private void number(int number) {
      int left = number;
      while ((left & ~0x7F) != 0) {
        out.write((left & 0x7F) | 0x80);
        left >>>= 7;
      }
      out.write(left);
    }

    private void wide(long number) {
      number((int) (number >>> 32));
      number((int) number);
    }
  }
}

package dossier.text;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at while something is made, so that it can be told later whether it would be made
 * the same again. Whoever hands out a part of a dossier notes it here; where nobody listens, that
 * does nothing. Each thread has its own log.
 */
public final class Reads {
  private static final ThreadLocal<@Nullable Log> NOW = new ThreadLocal<>();

  private Reads() {}

  /** What there is but once, and is looked at as a whole. */
  public enum Whole {
    /** The front matter of all entries. */
    EVERYTHING,
    /** The texts of all entries. */
    TEXTS,
    /** The order of the cases. */
    CASES,
    /** On which page each claim stands. */
    CLAIMS,
    /** All groups. */
    GROUPS,
    /** All places, and how often each is told of. */
    PLACES,
    /** All pages about the dossier. */
    PAGES
  }

  /**
   * What was looked at. Filled by one thread, and not changed once it is handed out.
   *
   * @param files the entries whose front matter was looked at, or that were found missing
   * @param bodies the entries whose texts were looked at
   * @param about the entries of which was asked what others have to do with them
   * @param wholes what was looked at as a whole
   * @param templates the templates that something was printed with
   */
  public record Log(
      Set<Id> files, Set<Id> bodies, Set<Id> about, Set<Whole> wholes, Set<String> templates) {
    private Log() {
      this(
          new HashSet<>(),
          new HashSet<>(),
          new HashSet<>(),
          EnumSet.noneOf(Whole.class),
          new HashSet<>());
    }

    private void add(Log other) {
      files.addAll(other.files);
      bodies.addAll(other.bodies);
      about.addAll(other.about);
      wholes.addAll(other.wholes);
      templates.addAll(other.templates);
    }
  }

  /** Something that was made, and what was looked at meanwhile. */
  public record Noted<T>(T value, Log log) {

    /** The value, which is looked at now: so is all that it was made from. */
    public T again() {
      Log now = NOW.get();
      if (now != null) {
        now.add(log);
      }
      return value;
    }
  }

  /** Makes something and notes what is looked at; who makes something around it notes it too. */
  public static <T> Noted<T> during(Supplier<T> making) {
    Log around = NOW.get();
    Log log = new Log();
    NOW.set(log);
    try {
      return new Noted<>(making.get(), log);
    } finally {
      NOW.set(around);
      if (around != null) {
        around.add(log);
      }
    }
  }

  /** Makes something of which nobody notes what is looked at: it is noted as a whole instead. */
  public static <T> T apart(Supplier<T> making) {
    Log around = NOW.get();
    NOW.remove();
    try {
      return making.get();
    } finally {
      NOW.set(around);
    }
  }

  /** An entry's text is looked at. */
  public static void body(Id id) {
    Log now = NOW.get();
    if (now != null) {
      now.bodies.add(id);
    }
  }

  /** An entry is looked for, and its front matter looked at. */
  public static void file(Id id) {
    Log now = NOW.get();
    if (now != null) {
      now.files.add(id);
    }
  }

  /** It is asked what others have to do with an entry. */
  public static void about(Id id) {
    Log now = NOW.get();
    if (now != null) {
      now.about.add(id);
    }
  }

  /** Something is looked at as a whole. */
  public static void whole(Whole whole) {
    Log now = NOW.get();
    if (now != null) {
      now.wholes.add(whole);
    }
  }

  /** Something is printed with a template. */
  public static void template(String name) {
    Log now = NOW.get();
    if (now != null) {
      now.templates.add(name);
    }
  }
}

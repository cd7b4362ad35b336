package dossier.text;

import org.jspecify.annotations.Nullable;

/**
 * The name of an entry: its file's name without {@code .md}. Lower-case ASCII letters, digits and
 * hyphens, beginning and ending with a letter or digit.
 */
public record Id(String value) implements Comparable<Id> {
  /** The longest id that is allowed, so that every address fits every file system. */
  public static final int LONGEST = 100;

  /** Stands where an id is missing or wrong; the build stops before it could be seen. */
  public static final Id NONE = new Id("");

  /** Whether some text could be an id. Ids name files, so the names of Windows' devices cannot. */
  public static boolean allows(String text) {
    return text.length() <= LONGEST && isWritten(text) && !FileName.isDevice(text);
  }

  private static boolean isWritten(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean hyphen = c == '-' && at > 0 && at + 1 < text.length();
      if (!hyphen && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** What to write instead of a text that cannot be an id. */
  public static String advice(String text) {
    return FileName.isDevice(text)
        ? "Windows takes this name for a device: choose another"
        : "an id is made of lower-case letters a to z, digits and hyphens, %s at most"
            .formatted(LONGEST);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Id id && value.equals(id.value));
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(Id other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

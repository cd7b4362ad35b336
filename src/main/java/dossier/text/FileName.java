package dossier.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of files that every system can hold, Windows and a stick among them. */
public final class FileName {
  /** The longest name, in bytes of UTF-8: it leaves room for what is put after it. */
  public static final int LONGEST = 200;

  /** The longest path below a folder, in bytes of UTF-8. */
  public static final int LONGEST_PATH = 1000;

  private static final String FORBIDDEN = "\\:*?\"<>|";

  /** To Windows, {@code aux.tar.gz} is the device AUX too. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³]) *(\\..*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final int SHORTEST_DEVICE = 3;

  private FileName() {}

  /** Why not every system can hold a name, as words after "it"; empty if each can. */
  public static Optional<String> fault(String name) {
    return characters(name)
        .or(() -> told(name.endsWith(".") || name.endsWith(" "), "ends in a dot or a space"))
        .or(() -> told(isDevice(name), "means a device on Windows"))
        .or(() -> told(isLonger(name, LONGEST), "has more than " + LONGEST + " bytes"));
  }

  /** As {@link #fault}, for a path with {@code /} between folders. */
  public static Optional<String> faultOfPath(String path) {
    for (String name : path.split("/", -1)) {
      Optional<String> fault = fault(name);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return told(isLonger(path, LONGEST_PATH), "has more than " + LONGEST_PATH + " bytes");
  }

  /** Whether Windows takes a name for a device. */
  public static boolean isDevice(String name) {
    return name.length() >= SHORTEST_DEVICE
        && "cpanlCPANL".indexOf(name.charAt(0)) >= 0
        && DEVICE.matcher(name).matches();
  }

  private static Optional<String> characters(String name) {
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      Optional<String> fault = character(name.codePointAt(i));
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> character(int c) {
    if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
      return Optional.of("has a line break or another control character");
    }
    if (c == '\uFFFD' || Character.getType(c) == Character.SURROGATE) {
      return Optional.of("is not UTF-8");
    }
    return FORBIDDEN.indexOf(c) >= 0
        ? Optional.of("has '" + Character.toString(c) + "'")
        : Optional.empty();
  }

  /** No character has more than three bytes for each of its code units. */
  private static boolean isLonger(String text, int bytes) {
    return text.length() > bytes / 3 && text.getBytes(StandardCharsets.UTF_8).length > bytes;
  }

  private static Optional<String> told(boolean wrong, String fault) {
    return wrong ? Optional.of(fault) : Optional.empty();
  }
}

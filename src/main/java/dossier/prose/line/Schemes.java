package dossier.prose.line;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which addresses may stand in a link: an allow-list, so that an unknown scheme is refused. */
public final class Schemes {
  private static final Pattern SCHEME =
      Pattern.compile("^\\s*([A-Za-z][A-Za-z0-9+.\\-\\s]*):.*", Pattern.DOTALL);
  private static final Set<String> ALLOWED = Set.of("https", "http", "mailto");

  private Schemes() {}

  /** Whether an address begins with a scheme (RFC 3986, section 3.1), as browsers read it. */
  public static boolean hasScheme(String address) {
    return SCHEME.matcher(stripped(address)).matches();
  }

  /**
   * Whether an address may be linked: {@code https}, {@code http}, {@code mailto}, or a reference
   * without a scheme and without another host.
   */
  public static boolean allows(String address) {
    String plain = stripped(address);
    Matcher scheme = SCHEME.matcher(plain);
    if (scheme.matches()) {
      return plain.equals(address) && ALLOWED.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }
    return !plain.startsWith("//") && plain.indexOf('\\') < 0;
  }

  /** Browsers drop tabs and line ends inside an address and control characters before it. */
  private static String stripped(String address) {
    return address
        .codePoints()
        .filter(c -> !Character.isISOControl(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }
}

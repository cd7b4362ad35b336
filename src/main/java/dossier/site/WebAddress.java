package dossier.site;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The whole address of a page on the web. What browsers take is taken (WHATWG URL), and written so
 * that every program takes it (RFC 3986): a host in letters by its ASCII name, other letters
 * percent-encoded one by one, neither composed nor decomposed.
 *
 * @param text the address, in ASCII
 * @param host its host, in ASCII
 */
public record WebAddress(String text, String host) {
  private static final Pattern PARTS =
      Pattern.compile(
          "(?s)(?<scheme>(?i:https?))://(?<host>\\[[0-9A-Fa-f:.]+]|[^/?#:@]+)(?<port>:\\d{1,5})?(?<path>[/?][^#]*)?(?:#(?<fragment>.*))?");
  private static final Pattern HOST =
      Pattern.compile("(?!.*[^.]{64})[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.?|\\[[0-9A-Fa-f:.]+]");

  /** Letters that the rules of 2003 and of 2008 for hosts read as different names. */
  private static final Pattern AMBIGUOUS = Pattern.compile("[ßς\\u200C\\u200D]");

  private static final Pattern SIGN = Pattern.compile("[\\s\\p{Cc}<>\"\\\\]|%(?![0-9A-Fa-f]{2})");
  private static final String MARKS = "-._~:/?@!$&'()*+,;=";
  private static final String PLAIN = MARKS + "%";
  private static final int LONGEST_LABEL = 63;

  /** Reads an address; empty if it is none, or holds a password. */
  public static Optional<WebAddress> of(String written) {
    int host = written.startsWith("https://") ? 8 : written.startsWith("http://") ? 7 : 0;
    int end = Math.max(host, host(written, host));
    return host > 0 && isPlain(written, host, end)
        ? Optional.of(new WebAddress(written, written.substring(host, end)))
        : any(written);
  }

  /** Where a name ends that begins somewhere. */
  private static int host(String written, int from) {
    int end = written.indexOf('/', from);
    return end < 0 ? written.length() : end;
  }

  /** Whether it is what most addresses are, as which it can stand without another look. */
  private static boolean isPlain(String written, int host, int end) {
    boolean named = end - host <= LONGEST_LABEL && isLetterOrDigit(written, host, end);
    for (int i = host; i < end; i++) {
      boolean dot = written.charAt(i) == '.' && isLetterOrDigit(written, i + 1, end);
      named &= dot || isLetterOrDigit(written, i, end) || written.charAt(i) == '-';
    }
    for (int i = end; named && i < written.length(); i++) {
      named =
          isLetterOrDigit(written, i, written.length()) || MARKS.indexOf(written.charAt(i)) >= 0;
    }
    return named;
  }

  private static boolean isLetterOrDigit(String text, int at, int end) {
    char c = at < end ? text.charAt(at) : ' ';
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** The same for whatever else a browser takes. */
  static Optional<WebAddress> any(String written) {
    Matcher parts = PARTS.matcher(written);
    if (SIGN.matcher(written).find() || !parts.matches()) {
      return Optional.empty();
    }
    return host(parts.group("host")).map(host -> new WebAddress(text(parts, host), host));
  }

  private static String text(Matcher parts, String host) {
    return parts.group("scheme")
        + "://"
        + host
        + given(parts, "port")
        + Percent.encoded(given(parts, "path"), PLAIN)
        + (parts.group("fragment") == null
            ? ""
            : "#" + Percent.encoded(given(parts, "fragment"), PLAIN));
  }

  private static String given(Matcher parts, String group) {
    return Optional.ofNullable(parts.group(group)).orElse("");
  }

  private static Optional<String> host(String written) {
    if (AMBIGUOUS.matcher(written).find()) {
      return Optional.empty();
    }
    try {
      boolean ascii = written.chars().allMatch(c -> c < 0x80);
      return Optional.of(ascii ? written : IDN.toASCII(written))
          .filter(host -> HOST.matcher(host).matches());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What to write in place of an address that could not be read. */
  public static String advice(String written) {
    Matcher sign = SIGN.matcher(written);
    if (!written.matches("(?is)https?://.+")) {
      return "write the whole address, beginning with https://";
    }
    if (sign.find()) {
      String found = sign.group();
      String named = found.isBlank() ? "the space" : "'" + found + "'";
      return "write " + Percent.encoded(found, "") + " for " + named + " in it";
    }
    return written.contains("@")
        ? "leave out the name and the password before the host"
        : "write the host in ASCII, as a browser shows it when the address is copied";
  }
}

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
  private static final String PLAIN = "-._~:/?@!$&'()*+,;=%";

  /** Reads an address; empty if it is none, or holds a password. */
  public static Optional<WebAddress> of(String written) {
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

package dossier.site;

import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an output stands: a path below the site's root, such as {@code stories/way-home.html}, and
 * optionally a fragment on that page.
 *
 * @param path {@code /} between folders, never leading outside the site
 * @param fragment the id of an element on the page; empty for the page itself
 */
public record Address(String path, String fragment) implements Comparable<Address> {
  private static final String UNRESERVED = "-._~!$&'()*+,;=:@";

  /** Of an address while references are resolved; there is no such scheme. */
  private static final String ROOT = "site:/";

  private static final String IN_PATH = UNRESERVED + "/";

  public Address {
    if (!isInside(path)) {
      throw new IllegalArgumentException("no address inside a site: " + path);
    }
  }

  /** Whether no part of a path is empty or leads to a folder itself or to the one above. */
  public static boolean isInside(String path) {
    int from = 0;
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', from)) {
      if (!isName(path, from, end)) {
        return false;
      }
      from = end + 1;
    }
    return isName(path, from, path.length()) && path.indexOf('\0') < 0;
  }

  private static boolean isName(String path, int from, int end) {
    int length = end - from;
    boolean dots = length <= 2 && path.startsWith("..".substring(0, length), from);
    return length > 0 && !dots;
  }

  /** The address of a whole file. */
  public static Address of(String path) {
    return new Address(path, "");
  }

  /** A spot on the same page. */
  public Address at(String id) {
    return new Address(path, id);
  }

  /** What must be unique: the path in NFC and folded letter case, for file systems that fold. */
  public String folded() {
    return folded(path);
  }

  /** A path in NFC and folded letter case: two that are equal then may be one file. */
  public static String folded(String path) {
    String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
    return Normalizer.normalize(
        composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  /**
   * The relative reference (RFC 3986, section 4.2) that leads from a page to this address,
   * percent-encoded and naming its file.
   */
  public String from(Address page) {
    if (path.equals(page.path) && !fragment.isEmpty()) {
      return "#" + encoded(fragment);
    }
    int common = common(page.path);
    int levels = (int) page.path.chars().skip(common).filter(c -> c == '/').count();
    String down = path.substring(common);
    return "../".repeat(levels) + encodedPath(down, levels == 0) + hash();
  }

  /** How many characters name the folders that both stand in. */
  private int common(String other) {
    int common = 0;
    for (int i = 0; i < Math.min(path.length(), other.length()); i++) {
      if (path.charAt(i) != other.charAt(i)) {
        return common;
      }
      common = path.charAt(i) == '/' ? i + 1 : common;
    }
    return common;
  }

  /**
   * Where a relative reference leads that stands on this page; empty if that is no place in the
   * site. What follows a question mark is left out.
   */
  public Optional<Address> resolved(String reference) {
    String asked = reference.replaceFirst("\\?[^#]*", "");
    try {
      URI relative = URI.create(asked);
      if (relative.isAbsolute() || asked.startsWith("/")) {
        return Optional.empty();
      }
      URI page = URI.create(ROOT + fromRoot());
      URI target = asked.isEmpty() ? page : page.resolve(relative);
      String spot = Optional.ofNullable(target.getFragment()).orElse("");
      return Optional.of(new Address(target.getPath().substring(1), spot));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The reference that leads here from the site's root, percent-encoded. */
  public String fromRoot() {
    return encodedPath(path, false) + hash();
  }

  @Override
  public int compareTo(Address other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : fragment.compareTo(other.fragment);
  }

  private String hash() {
    return fragment.isEmpty() ? "" : "#" + encoded(fragment);
  }

  /** A colon in the first segment of a relative reference would be read as a scheme. */
  private static String encodedPath(String path, boolean first) {
    int end = path.indexOf('/');
    String head = end < 0 ? path : path.substring(0, end);
    return first && head.indexOf(':') >= 0
        ? encoded(head).replace(":", "%3A")
            + Percent.encoded(path.substring(head.length()), IN_PATH)
        : Percent.encoded(path, IN_PATH);
  }

  private static String encoded(String text) {
    return Percent.encoded(text, UNRESERVED);
  }
}

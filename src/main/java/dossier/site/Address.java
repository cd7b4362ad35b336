package dossier.site;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where an output stands: a path below the site's root, such as {@code stories/way-home.html}, and
 * optionally a fragment on that page.
 *
 * @param path {@code /} between folders, never leading outside the site
 * @param fragment the id of an element on the page; empty for the page itself
 */
public record Address(String path, String fragment) implements Comparable<Address> {
  private static final String UNRESERVED = "-._~!$&'()*+,;=:@";

  public Address {
    boolean inside =
        !path.isEmpty()
            && Arrays.stream(path.split("/", -1))
                .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    if (!inside || path.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("no address inside a site: " + path);
    }
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
    List<String> here = Arrays.asList(page.path.split("/"));
    List<String> there = Arrays.asList(path.split("/"));
    int common = 0;
    while (common < Math.min(here.size(), there.size()) - 1
        && here.get(common).equals(there.get(common))) {
      common++;
    }
    String up = "../".repeat(here.size() - 1 - common);
    String down = String.join("/", there.subList(common, there.size()));
    return up + encodedPath(down, up.isEmpty()) + hash();
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
    String[] parts = path.split("/");
    for (int i = 0; i < parts.length; i++) {
      String part = encoded(parts[i]);
      parts[i] = first && i == 0 ? part.replace(":", "%3A") : part;
    }
    return String.join("/", parts);
  }

  private static String encoded(String text) {
    return Percent.encoded(text, UNRESERVED);
  }
}

package dossier.emit;

import dossier.model.Settings;
import dossier.site.Address;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A feed, whatever form it is written in.
 *
 * @param entries the newest first
 */
record Feed(Settings settings, Head head, List<Entry> entries) {
  Feed {
    entries = List.copyOf(entries);
  }

  /**
   * What a feed has and each of its entries.
   *
   * @param id stays the same while words and addresses change
   * @param page the page that shows the same
   * @param updated when something of it changed last
   */
  record Head(String id, String title, Address page, LocalDate updated) {}

  /**
   * Something new.
   *
   * @param published when it came out, if that is another thing than when it changed
   * @param whole whether the words are all there is to read of it, or only a summary
   */
  record Entry(
      Head head, Optional<LocalDate> published, String words, boolean whole, List<String> topics) {}

  /** Links are whole where the settings know the site's address. */
  String link(Address to) {
    return settings.baseUrl().orElse("") + to.fromRoot();
  }

  /** A day as a moment (RFC 3339), which feeds ask for. */
  static String midnight(LocalDate date) {
    return date + "T00:00:00Z";
  }

  /** An id that follows from a name. */
  static String urn(String name) {
    return "urn:uuid:"
        + UUID.nameUUIDFromBytes(("dossier/" + name).getBytes(StandardCharsets.UTF_8));
  }
}

package dossier.emit;

import dossier.model.Settings;
import dossier.route.FixedPage;
import dossier.site.Address;
import dossier.site.Editions;
import dossier.text.Urn;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A feed, whatever form it is written in.
 *
 * @param entries the newest first
 */
record Feed(Settings settings, Head head, List<Entry> entries) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

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
   * @param authors who wrote it, if not the dossier as a whole
   * @param published when it came out, if that is another thing than when it changed
   * @param whole whether the words are all there is to read of it, or only a summary
   */
  record Entry(
      Head head,
      List<String> authors,
      Optional<LocalDate> published,
      String words,
      boolean whole,
      List<String> topics) {}

  /** Links are whole where the settings know the site's address. */
  String link(Address to) {
    Editions editions = settings.editions();
    Address placed = editions.placed(to);
    return settings
        .baseUrl()
        .map(base -> base + placed.fromRoot())
        .orElseGet(() -> placed.from(editions.placed(FixedPage.FEED)));
  }

  /** The first moment of a day where the dossier is made (RFC 3339), which feeds ask for. */
  String midnight(LocalDate date) {
    ZoneId zone = settings.timezone().map(ZoneId::of).orElse(ZoneOffset.UTC);
    return MOMENT.format(date.atStartOfDay(zone));
  }

  /** An id that follows from a name; in a translation it is another. */
  static String urn(String name, Settings settings) {
    return Urn.of(settings.editions().here().folder() + name);
  }
}

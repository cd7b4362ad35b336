package dossier.pipeline;

import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.pipeline.keep.Keeping;
import dossier.prose.part.Heading;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.route.Addresses;
import dossier.route.Key;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Addresses of headings that the published site still has and the next one would not: somebody may
 * have linked to them.
 */
final class LostAddresses {
  private static final long LONGEST_PAGE = 16 << 20;

  /** A heading of a text, or an old id that it kept; what the page itself uses begins with _. */
  private static final Pattern HEADING =
      Pattern.compile("<h[2-6] id=\"([^_\"][^\"]*)\">|(?<=>)<span id=\"([^\"]+)\"></span>");

  private LostAddresses() {}

  /**
   * Looks through the pages of the site that is published now.
   *
   * @param keeping which of them would be made the same again, so that nothing of them is lost
   * @throws IOException if the disk fails
   */
  static List<Diagnostic> in(Path site, Dossier dossier, Keeping keeping) throws IOException {
    try {
      return dossier.entries().of(Entry.class).parallelStream()
          .filter(entry -> !keeping.stands(Addresses.of(entry), new Key.EntryPage(entry.id(), 1)))
          .flatMap(entry -> lost(entry, published(site, entry)).stream())
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<String> published(Path site, Entry entry) {
    Path page = site.resolve(Addresses.of(entry).path());
    try {
      return Files.isRegularFile(page) && Files.size(page) <= LONGEST_PAGE
          ? HEADING
              .matcher(Files.readString(page))
              .results()
              .map(id -> id.group(1) == null ? id.group(2) : id.group(1))
              .toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Diagnostic> lost(Entry entry, List<String> published) {
    Set<String> kept = entry.body().anchors();
    List<Heading> headings = entry.body().headings();
    List<Diagnostic> lost = new ArrayList<>();
    int place = 0;
    for (String id : published) {
      if (kept.contains(id)) {
        place = behind(id, headings, place);
      } else {
        Optional<Heading> successor = fresh(headings, place, published);
        lost.add(lost(id, successor, entry));
        place += successor.isPresent() ? 1 : 0;
      }
    }
    return lost;
  }

  private static int behind(String id, List<Heading> headings, int place) {
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).id().equals(id)) {
        return i + 1;
      }
    }
    return place;
  }

  /** The heading at a place, if it is not published yet: it stands where the lost one stood. */
  private static Optional<Heading> fresh(
      List<Heading> headings, int place, List<String> published) {
    return headings.stream()
        .skip(place)
        .findFirst()
        .filter(heading -> !published.contains(heading.id()));
  }

  private static Diagnostic lost(String id, Optional<Heading> successor, Entry entry) {
    String message =
        "the published page has a heading at '#%s', and this one has not".formatted(id);
    return successor
        .map(
            heading ->
                Diagnostic.of(Rule.LOST_ADDRESS, heading.span(), message)
                    .replaceWith(keeping(heading.span().text(), id)))
        .orElseGet(
            () ->
                Diagnostic.of(Rule.LOST_ADDRESS, entry.header().span(), message)
                    .help("give it to the heading that leads on: {#its-own-id #" + id + "}"));
  }

  /** The heading as written, with the lost id behind its own. */
  private static String keeping(String heading, String id) {
    String line = heading.stripTrailing();
    return line.matches("(?s).*\\{#[^{}]*}")
        ? line.substring(0, line.length() - 1) + " #" + id + "}"
        : line + " {#" + id + "}";
  }
}

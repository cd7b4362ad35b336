package dossier.view;

import dossier.graph.Addresses;
import dossier.model.CitationFormat;
import dossier.model.Entry;
import dossier.model.Settings;
import dossier.model.Story;
import dossier.site.Address;
import dossier.view.part.CiteView;
import dossier.view.part.Dates;
import dossier.view.part.Link;
import dossier.view.part.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** How readers cite a page, and where programs for references find it. */
final class Citing {
  private static final String UNKNOWN_ADDRESS = "[the address where you read it]";

  private Citing() {}

  static CiteView of(Story story, Sheet sheet) {
    return new CiteView(
        line(story, sheet.dossier().settings()),
        sheet.bibliography().of(story),
        files(story, sheet));
  }

  /** A source or a story in each format. */
  static List<Link> files(Entry entry, Sheet sheet) {
    return links(format -> Addresses.of(entry, format), sheet);
  }

  /** All sources in each format. */
  static List<Link> filesOfAllSources(Sheet sheet) {
    return links(Addresses::ofAllSources, sheet);
  }

  private static List<Link> links(Function<CitationFormat, Address> address, Sheet sheet) {
    return Arrays.stream(CitationFormat.values())
        .map(format -> sheet.link(address.apply(format), format.word()))
        .toList();
  }

  private static String line(Story story, Settings settings) {
    String title = story.title().matches("(?s).*[.?!…]") ? story.title() : story.title() + ".";
    String corrected =
        story.corrected().map(day -> ", last corrected " + Dates.of(day).words()).orElse("");
    String changed =
        story.byline().changed().map(day -> ", last changed " + Dates.of(day).words()).orElse("");
    return "%s%s %s, %s. Published %s%s%s. %s"
        .formatted(
            Words.names(story.byline().authors())
                .map(names -> Words.sentence(names) + " ")
                .orElse(""),
            title,
            settings.title(),
            settings.publisher(),
            Dates.of(story.published()).words(),
            changed,
            corrected,
            Addresses.onTheWeb(story, settings).orElse(UNKNOWN_ADDRESS));
  }
}

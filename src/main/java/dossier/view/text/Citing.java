package dossier.view.text;

import dossier.model.Claim;
import dossier.model.Entry;
import dossier.model.Settings;
import dossier.model.Story;
import dossier.model.value.CitationFormat;
import dossier.route.Addresses;
import dossier.site.Address;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.part.Terms;
import dossier.words.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How readers cite a page, and where programs for references find it. */
public final class Citing {
  private Citing() {}

  /** How to cite a story. */
  public static CiteView of(Story story, PageContext context) {
    return new CiteView(
        line(story, context),
        Addresses.onTheWeb(story, context.settings()).isPresent(),
        context.bibliography().of(story),
        files(story, context),
        story.claims().stream().map(claim -> claim(story, claim, context)).toList());
  }

  private static Link claim(Story story, Claim claim, PageContext context) {
    Address address = Addresses.of(story, claim);
    String web = Addresses.onTheWeb(story, context.settings()).orElse("");
    return context.link(address, web + "#" + address.fragment());
  }

  /** A source or a story in each format. */
  public static List<Link> files(Entry entry, PageContext context) {
    return links(format -> Addresses.of(entry, format), context);
  }

  /** All sources in each format. */
  public static List<Link> filesOfAllSources(PageContext context) {
    return links(Addresses::ofAllSources, context);
  }

  private static List<Link> links(Function<CitationFormat, Address> address, PageContext context) {
    return Arrays.stream(CitationFormat.values())
        .map(format -> context.link(address.apply(format), format.word()))
        .toList();
  }

  private static String line(Story story, PageContext context) {
    Settings settings = context.settings();
    String title = story.title().matches("(?s).*[.?!…]") ? story.title() : story.title() + ".";
    Words words = context.words();
    String published = context.date(story.published()).words();
    String changed = day("cite-line.changed", story.byline().changed(), context);
    String corrected = day("cite-line.corrected", story.corrected(), context);
    String line =
        words.of(
            "cite-line",
            Map.of(
                "title",
                title,
                "dossier",
                settings
                    .ownPublisher()
                    .map(name -> dossier(settings.title(), name, words))
                    .orElse(settings.title()),
                "published",
                published + changed + corrected,
                "address",
                Addresses.onTheWeb(story, settings)
                    .orElseGet(() -> words.of("cite-line.unknown-address"))));
    return context
        .terms()
        .names(story.byline().authors())
        .map(names -> Terms.sentence(names) + " " + line)
        .orElse(line);
  }

  private static String dossier(String title, String publisher, Words words) {
    return words.of("cite-line.dossier", Map.of("dossier", title, "publisher", publisher));
  }

  /** After a comma, what happened on a day; empty if it did not. */
  private static String day(String key, Optional<LocalDate> day, PageContext context) {
    return day.map(on -> context.date(on).words())
        .map(date -> ", " + context.words().of(key, Map.of("date", date)))
        .orElse("");
  }
}

package dossier.view.text;

import dossier.model.Entry;
import dossier.model.Settings;
import dossier.model.Story;
import dossier.model.value.CitationFormat;
import dossier.route.Addresses;
import dossier.site.Address;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.part.Terms;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** How readers cite a page, and where programs for references find it. */
public final class Citing {
  private static final String UNKNOWN_ADDRESS = "[the address where you read it]";

  private Citing() {}

  public static CiteView of(Story story, PageContext context) {
    return new CiteView(
        line(story, context), context.bibliography().of(story), files(story, context));
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
    Settings settings = context.dossier().settings();
    String title = story.title().matches("(?s).*[.?!…]") ? story.title() : story.title() + ".";
    String corrected =
        story.corrected().map(day -> ", last corrected " + context.date(day).words()).orElse("");
    String changed =
        story
            .byline()
            .changed()
            .map(day -> ", last changed " + context.date(day).words())
            .orElse("");
    return "%s%s %s, %s. Published %s%s%s. %s"
        .formatted(
            context
                .terms()
                .names(story.byline().authors())
                .map(names -> Terms.sentence(names) + " ")
                .orElse(""),
            title,
            settings.title(),
            settings.publisher(),
            context.date(story.published()).words(),
            changed,
            corrected,
            Addresses.onTheWeb(story, settings).orElse(UNKNOWN_ADDRESS));
  }
}

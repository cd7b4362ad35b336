package dossier.pipeline.make;

import dossier.cite.Item;
import dossier.cite.Items;
import dossier.cite.Style;
import dossier.graph.Dossier;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.site.Html;
import dossier.view.part.Bibliography;
import dossier.view.part.StyledReference;
import dossier.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Sets references, in the style of the dossier and in those of the page "cite this". */
public final class References implements Bibliography.Setter {
  private final Settings settings;
  private final Style style;
  private final Bibliographers bibliographers;
  private final Words words;
  private final String language;

  private References(Settings settings, Style style, Bibliographers bibliographers) {
    this.settings = settings;
    this.style = style;
    this.bibliographers = bibliographers;
    this.words = bibliographers.words();
    this.language = words.pageLanguage(settings.language());
  }

  /** The references of a dossier. */
  public static Bibliography of(Dossier dossier, Style style, Bibliographers bibliographers) {
    return new Bibliography(new References(dossier.settings(), style, bibliographers));
  }

  @Override
  public Html of(Source source) {
    return bibliographers.in(style, language).reference(source);
  }

  @Override
  public List<StyledReference> of(Story story) {
    Optional<String> address = Addresses.onTheWeb(story, settings);
    Item item = Items.of(story, settings, address, words);
    return Arrays.stream(PageStyle.values())
        .map(
            page ->
                StyledReference.of(
                    words.of("style." + page.style()),
                    page.style(),
                    bibliographers.in(page, language).reference(item),
                    address))
        .toList();
  }
}

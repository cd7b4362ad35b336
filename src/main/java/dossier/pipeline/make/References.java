package dossier.pipeline.make;

import dossier.cite.Bibliographer;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets references with a bibliographer for each style and thread, made when one is needed. */
public final class References implements Bibliography.Setter {
  private final Settings settings;
  private final Style style;
  private final Words words;
  private final String language;
  private final ThreadLocal<Map<String, Bibliographer>> bibliographers =
      ThreadLocal.withInitial(HashMap::new);

  private References(Settings settings, Style style, Words words) {
    this.settings = settings;
    this.style = style;
    this.words = words;
    this.language = words.pageLanguage(settings.language());
  }

  /**
   * The references of a dossier.
   *
   * @param words for what the editors say of a source
   */
  public static Bibliography of(Dossier dossier, Style style, Words words) {
    return new Bibliography(new References(dossier.settings(), style, words));
  }

  @Override
  public Html of(Source source) {
    return in(style).reference(source);
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
                    in(page).reference(item),
                    address))
        .toList();
  }

  private Bibliographer in(PageStyle page) {
    Bibliographer known = bibliographers.get().get(page.style());
    return known == null ? in(Style.bundled(page.style())) : known;
  }

  private Bibliographer in(Style wanted) {
    return bibliographers
        .get()
        .computeIfAbsent(wanted.name(), name -> new Bibliographer(wanted, language, words));
  }
}

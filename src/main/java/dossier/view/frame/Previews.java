package dossier.view.frame;

import dossier.model.Settings;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.site.Address;
import dossier.view.frame.Preview.Article;
import dossier.view.part.PageContext;
import dossier.view.text.KeyQuotations;
import java.util.Locale;
import java.util.Optional;

/** How pages are shown where a link to them is shared. */
final class Previews {
  private static final Address PICTURE = Address.of("assets/preview.png");

  private Previews() {}

  static Preview of(Settings settings) {
    return of(settings, Optional.empty(), Optional.empty());
  }

  static Preview of(Story story, PageContext context) {
    return of(
        context.settings(),
        KeyQuotations.shared(story, context),
        Optional.of(
            new Article(
                story.published().toString(),
                story
                    .corrected()
                    .or(story.byline()::changed)
                    .map(day -> story.updated().toString()))));
  }

  private static Preview of(Settings settings, Optional<String> words, Optional<Article> article) {
    return new Preview(
        locale(settings.language()), Addresses.onTheWeb(PICTURE, settings), words, article);
  }

  /** Open Graph knows a language together with its region only. */
  private static Optional<String> locale(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return Optional.of(locale.getLanguage() + "_" + locale.getCountry())
        .filter(name -> !locale.getCountry().isEmpty());
  }
}

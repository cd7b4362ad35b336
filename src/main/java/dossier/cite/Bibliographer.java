package dossier.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import dossier.model.Source;
import dossier.model.Source.Publication;
import dossier.model.When;
import dossier.site.Html;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Sets what is cited as references, one at a time. Not safe to share between threads: a reference
 * is the same whichever instance sets it.
 */
public final class Bibliographer {
  private static final Map<String, String> LOCALES =
      Map.of(
          "en", "en-GB", "ru", "ru-RU", "uk", "uk-UA", "de", "de-DE", "fr", "fr-FR", "es", "es-ES",
          "pl", "pl-PL");
  private static final String FALLBACK = "en-GB";

  /**
   * Titles and names are printed as the source prints them. Styles change the letter case of
   * English items alone, so that none may be taken for English.
   */
  private static final String NOT_ENGLISH = "zxx";

  private final Desk desk = new Desk();
  private final CSL csl;

  /**
   * Makes one for a style.
   *
   * @param language the language of terms such as "and" (BCP 47); British English if there is none
   */
  public Bibliographer(Style style, String language) {
    try {
      this.csl = new CSL(desk, style.xml(), locale(language));
      this.csl.setOutputFormat("html");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The reference of a source, without its address: pages link it themselves. Some styles leave
   * some types out of bibliographies (APA: personal communications); these get title, publisher and
   * date.
   */
  public Html reference(Source source) {
    return set(Items.printed(source)).orElseGet(() -> plain(source.publication()));
  }

  /** The reference of an item. */
  public Html reference(Item item) {
    return set(item).orElseGet(() -> Html.text(item.data().getTitle()));
  }

  private Optional<Html> set(Item item) {
    desk.item = Optional.of(new CSLItemDataBuilder(item.data()).language(NOT_ENGLISH).build());
    csl.reset();
    csl.registerCitationItems(List.of(item.data().getId()));
    return Arrays.stream(csl.makeBibliography().getEntries()).findFirst().map(Markup::clean);
  }

  private static Html plain(Publication publication) {
    String publisher = publication.anonymous() ? "" : publication.publisher() + ". ";
    String date = publication.issued().map(When::edtf).map(edtf -> edtf + ".").orElse("");
    return Html.text((publication.title() + ". " + publisher + date).strip());
  }

  private static String locale(String language) {
    Locale wanted = Locale.forLanguageTag(language);
    String full =
        wanted.getCountry().isEmpty()
            ? LOCALES.getOrDefault(wanted.getLanguage(), FALLBACK)
            : wanted.toLanguageTag();
    return CSL.class.getResource("/locales-" + full + ".xml") == null ? FALLBACK : full;
  }

  /** The one item that is being set. */
  private static final class Desk implements ItemDataProvider {
    private Optional<CSLItemData> item = Optional.empty();

    @Override
    public CSLItemData retrieveItem(String id) {
      return item.orElseThrow();
    }

    @Override
    public Collection<String> getIds() {
      return item.map(CSLItemData::getId).stream().toList();
    }
  }
}

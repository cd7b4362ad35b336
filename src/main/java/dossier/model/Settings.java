package dossier.model;

import dossier.model.work.MadeWith;
import dossier.model.work.Translation;
import dossier.seal.VerifyingKey;
import dossier.site.Editions;
import dossier.text.Located;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.List;
import java.util.Optional;

/**
 * {@code dossier.yml}.
 *
 * @param baseUrl where the site is published, ending in {@code /}; only for what cannot be relative
 * @param citationStyle the name of a CSL style
 * @param namesRequired where it says that nothing is published without a list of protected names
 * @param signingKey the public key of who signs the site
 * @param accepted the warnings that editors let stand, in the order in which they are written
 * @param madeWith what part machines had in its stories, where a story does not say otherwise
 * @param navigation ids of entries to show in the navigation; all pages if empty
 * @param languages into which some of it is translated (BCP 47)
 * @param editions all languages of the site, and the one that these settings are of
 * @param translation what is said of their words where they are translated
 */
public record Settings(
    String title,
    Optional<String> subtitle,
    String language,
    String publisher,
    Optional<String> baseUrl,
    Located<String> citationStyle,
    Optional<String> timezone,
    Optional<String> contact,
    Optional<Span> namesRequired,
    Optional<VerifyingKey> signingKey,
    List<Acceptance> accepted,
    Optional<MadeWith> madeWith,
    List<Located<String>> navigation,
    List<Located<String>> languages,
    Editions editions,
    Optional<Translation> translation) {

  /** The place for what is made from the settings alone, and from no case file. */
  public Span place() {
    return citationStyle.span().file().start();
  }

  /** The same of a site that is one of several languages. */
  public Settings among(Editions all) {
    return new Settings(
        title,
        subtitle,
        language,
        publisher,
        baseUrl,
        citationStyle,
        timezone,
        contact,
        namesRequired,
        signingKey,
        accepted,
        madeWith,
        navigation,
        languages,
        all,
        translation);
  }

  /** The same, whose words are a translation. */
  public Settings translated(String into, Translation said) {
    return new Settings(
        title,
        subtitle,
        into,
        publisher,
        baseUrl,
        citationStyle,
        timezone,
        contact,
        namesRequired,
        signingKey,
        accepted,
        madeWith,
        navigation,
        languages,
        editions,
        Optional.of(said));
  }

  /** Who publishes it, where that has another name than the dossier itself. */
  public Optional<String> ownPublisher() {
    return Optional.of(publisher).filter(name -> !name.equals(title));
  }

  /** The style that references are set in unless the settings say otherwise. */
  public static final String DEFAULT_STYLE = "chicago-author-date";

  /**
   * Stands where the settings cannot be read, so that everything else is looked at all the same.
   */
  public static final Settings UNREADABLE =
      new Settings(
          "",
          Optional.empty(),
          "en",
          "",
          Optional.empty(),
          new Located<>(DEFAULT_STYLE, new TextFile("", "").start()),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          Editions.only("en"),
          Optional.empty());
}

package dossier.evidence.sentence;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.model.Source;
import dossier.model.Source.Publication;
import dossier.model.Source.Retraction;
import dossier.model.value.EdtfDate;
import dossier.model.work.Name;
import dossier.model.work.Particulars;
import dossier.prose.part.Citation.Cite;
import dossier.prose.part.Citation.Locator;
import dossier.prose.part.Citation.Original;
import dossier.text.Hash;
import dossier.text.Id;
import dossier.text.Located;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a key is made from, written down field by field so that no two things are written alike.
 *
 * <p>Of a source this is what tells which work it is and how it was seen: who would have looked at
 * another work, or at another copy of it, has not checked the sentence. What editors note about it
 * (where it was archived, whether its address still leads there, how reliable it is, when it was
 * looked at last) is not among it.
 */
final class KeyText {
  private static final String VERSION = "dossier sentence 1";
  private static final int DIGITS = 12;

  private final StringBuilder text = new StringBuilder();

  KeyText(String words) {
    field(VERSION, Normalizer.normalize(words, Normalizer.Form.NFC));
  }

  /** The key: the first digits of the SHA-256 of all that was added. */
  String key() {
    return "s" + Hash.of(text.toString().getBytes(UTF_8)).hex().substring(0, DIGITS);
  }

  /** That as many sentences before it have the same words and sources. */
  KeyText after(int alike) {
    return field("alike", String.valueOf(alike));
  }

  /**
   * What a citation says of a source.
   *
   * @param number which of the sources of the sentence it is: not by its id, which may change
   */
  KeyText cite(int number, Cite cite) {
    field("cite", String.valueOf(number)).field("prefix", cite.prefix());
    field("label", cite.locator().map(Locator::label));
    field("locator", cite.locator().map(Locator::value));
    field("suffix", cite.suffix()).field("translator", cite.translator());
    return field("original", cite.original().map(Original::text));
  }

  /**
   * Which work a source is, and how it was seen.
   *
   * @param titles the title of another source, or its id where there is none
   */
  KeyText source(Source source, UnaryOperator<String> titles) {
    publication(source.publication());
    field("url", source.whereabouts().url());
    field("language", source.languages().read());
    field("original-language", source.languages().original());
    field("consulted", source.sight().consulted().value().word());
    source.sight().through().forEach(id -> field("seen-through", titles.apply(id.value().value())));
    field(
        "retracts",
        source
            .retraction()
            .map(Retraction::retracts)
            .map(Located::value)
            .map(Id::value)
            .map(titles));
    return field("capture", source.capture());
  }

  private void publication(Publication work) {
    field("title", work.title()).field("type", work.type().word());
    names("author", work.credits().authors());
    names("editor", work.credits().editors());
    field("publisher", work.publisher()).field("container", work.container());
    field("issued", work.issued().map(EdtfDate::edtf));
    Particulars known = work.particulars();
    field("volume", known.volume()).field("issue", known.issue()).field("pages", known.pages());
    field("edition", known.edition()).field("number", known.number());
    field("collection", known.collection()).field("doi", known.doi());
  }

  private void names(String field, List<Name> names) {
    names.forEach(name -> field(field, name.inverted()));
  }

  private KeyText field(String name, Optional<String> value) {
    return value.map(known -> field(name, known)).orElse(this);
  }

  private KeyText field(String name, String value) {
    text.append(name).append(':').append(value.length()).append(':').append(value).append('\n');
    return this;
  }
}

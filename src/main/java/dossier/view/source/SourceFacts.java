package dossier.view.source;

import dossier.model.Source;
import dossier.model.work.Credits;
import dossier.model.work.Particulars;
import dossier.view.part.Dates;
import dossier.view.part.Link;
import dossier.view.part.Terms;
import dossier.view.source.SourcePage.Fact;
import dossier.view.source.SourcePage.Outward;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What a source is, as its page shows it like a label. */
final class SourceFacts {
  private SourceFacts() {}

  /** Its names and values, in the order in which they are read. */
  static List<Fact> of(Source source) {
    List<Fact> facts = new ArrayList<>();
    facts.addAll(publication(source));
    source.languages().read().map(SourceFacts::language).ifPresent(fact("Language", facts));
    source
        .languages()
        .original()
        .map(SourceFacts::language)
        .ifPresent(fact("Translated from", facts));
    source
        .whereabouts()
        .accessed()
        .map(day -> Dates.of(day).words())
        .ifPresent(fact("Last seen by an editor", facts));
    facts.addAll(standing(source));
    return facts;
  }

  private static Consumer<String> fact(String name, List<Fact> facts) {
    return value -> facts.add(new Fact(name, value));
  }

  private static List<Fact> publication(Source source) {
    List<Fact> facts = new ArrayList<>();
    Credits credits = source.publication().credits();
    Terms.names(credits.authors()).ifPresent(fact("By", facts));
    Terms.names(credits.editors()).ifPresent(fact("Edited by", facts));
    facts.add(new Fact("Published by", Terms.outlet(source)));
    particulars(source.publication().particulars(), facts);
    facts.add(
        new Fact("Date", source.publication().issued().map(Dates::words).orElse("not known")));
    return facts;
  }

  private static void particulars(Particulars known, List<Fact> facts) {
    known.collection().ifPresent(fact("Series", facts));
    known.volume().ifPresent(fact("Volume", facts));
    known.issue().ifPresent(fact("Issue", facts));
    known.pages().ifPresent(fact("Pages", facts));
    known.edition().ifPresent(fact("Edition", facts));
    known.number().ifPresent(fact("Number", facts));
  }

  private static List<Fact> standing(Source source) {
    List<Fact> facts = new ArrayList<>();
    if (source.provenance().primary()) {
      facts.add(new Fact("Standing", "The record itself, not a report of it"));
    }
    source
        .provenance()
        .origin()
        .map(label -> Terms.upperFirst(label.replace('-', ' ')))
        .ifPresent(fact("Origin label", facts));
    source.reliability().map(SourceFacts::words).ifPresent(fact("Reliability", facts));
    return facts;
  }

  private static String words(Source.Reliability reliability) {
    return Terms.upperFirst(reliability.grade().value().words()) + ": " + reliability.reason();
  }

  private static String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
  }

  /** Where it stands, and where copies of it do. */
  static List<Outward> addresses(Source source) {
    List<Outward> addresses = new ArrayList<>();
    String status =
        source
            .whereabouts()
            .status()
            .map(Terms::of)
            .orElse("whether it still leads there was not checked");
    source
        .whereabouts()
        .url()
        .ifPresent(url -> addresses.add(new Outward("Address", new Link(url, url), status)));
    source
        .publication()
        .particulars()
        .doiAddress()
        .ifPresent(
            url ->
                addresses.add(new Outward("DOI", new Link(url, url), "leads to its registrant")));
    source
        .whereabouts()
        .archives()
        .forEach(
            archive ->
                addresses.add(
                    new Outward(
                        "Archived copy",
                        new Link(archive.url(), archive.url()),
                        Dates.of(archive.date()).words())));
    return addresses;
  }
}

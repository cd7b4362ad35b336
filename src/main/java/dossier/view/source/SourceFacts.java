package dossier.view.source;

import dossier.model.Source;
import dossier.model.work.Particulars;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.part.Terms;
import dossier.view.source.SourcePage.Byline;
import dossier.view.source.SourcePage.Fact;
import dossier.view.source.SourcePage.Outward;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a source is, as its page shows it like a label. */
record SourceFacts(Source source, PageContext context) {

  /** Who brought it out, when, and in which language. */
  Byline byline() {
    return new Byline(
        context.terms().names(source.publication().authors()),
        context.terms().outlet(source),
        source
            .publication()
            .issued()
            .map(when -> context.date(when).words())
            .orElseGet(() -> word("source.date-unknown")),
        source.languages().read().map(this::language));
  }

  /** What else is known of it, in the order in which it is read. */
  List<Fact> all() {
    List<Fact> facts = new ArrayList<>();
    context
        .terms()
        .names(source.publication().credits().editors())
        .ifPresent(fact("source.edited-by", facts));
    particulars(source.publication().particulars(), facts);
    source
        .languages()
        .original()
        .map(this::language)
        .ifPresent(fact("source.translated-from", facts));
    source
        .whereabouts()
        .accessed()
        .map(day -> context.date(day).words())
        .ifPresent(fact("source.seen", facts));
    standing(facts);
    return facts;
  }

  private Consumer<String> fact(String name, List<Fact> facts) {
    return value -> facts.add(new Fact(word(name), value));
  }

  private String word(String name) {
    return context.words().of(name);
  }

  private void particulars(Particulars known, List<Fact> facts) {
    known.collection().ifPresent(fact("source.series", facts));
    known.volume().ifPresent(fact("source.volume", facts));
    known.issue().ifPresent(fact("source.issue", facts));
    known.pages().ifPresent(fact("source.pages", facts));
    known.edition().ifPresent(fact("source.edition", facts));
    known.number().ifPresent(fact("source.number", facts));
  }

  private void standing(List<Fact> facts) {
    if (source.provenance().primary()) {
      fact("source.standing", facts).accept(word("source.record-itself"));
    }
    source
        .provenance()
        .origin()
        .map(label -> Terms.upperFirst(label.replace('-', ' ')))
        .ifPresent(fact("source.origin-label", facts));
    source.reliability().map(this::reliability).ifPresent(fact("source.reliability", facts));
  }

  private String reliability(Source.Reliability reliability) {
    String grade = Terms.upperFirst(context.terms().of(reliability.grade().value()));
    return grade + ": " + reliability.reason();
  }

  private String language(String tag) {
    return context.words().languageName(tag);
  }

  /** Where it stands, and where copies of it do. */
  List<Outward> addresses() {
    List<Outward> addresses = new ArrayList<>();
    String status =
        source
            .whereabouts()
            .status()
            .map(context.terms()::of)
            .orElseGet(() -> word("source.address-unchecked"));
    source
        .whereabouts()
        .url()
        .ifPresent(url -> addresses.add(outward("source.address", url, status)));
    source
        .publication()
        .particulars()
        .doiAddress()
        .ifPresent(url -> addresses.add(outward("source.doi", url, word("source.doi-leads"))));
    source
        .whereabouts()
        .archives()
        .forEach(
            archive ->
                addresses.add(
                    outward(
                        "source.archived", archive.url(), context.date(archive.date()).words())));
    return addresses;
  }

  private Outward outward(String name, String url, String note) {
    return new Outward(word(name), new Link(url, url), note);
  }
}

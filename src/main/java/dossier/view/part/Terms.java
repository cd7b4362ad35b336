package dossier.view.part;

import static java.util.stream.Collectors.joining;

import dossier.model.Claim.Relation;
import dossier.model.Claim.SameSpeaker;
import dossier.model.Claim.Scope;
import dossier.model.ClaimStatus;
import dossier.model.Group;
import dossier.model.Person.NameIs;
import dossier.model.Source;
import dossier.model.Source.Consulted;
import dossier.model.Source.Duress;
import dossier.model.Source.Grade;
import dossier.model.Source.UrlStatus;
import dossier.model.Story;
import dossier.model.value.SourceType;
import dossier.model.value.Term;
import dossier.model.work.Name;
import dossier.origin.Origins;
import dossier.prose.part.Citation;
import dossier.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What closed lists, and what is counted and listed, are called on pages. */
public record Terms(Words words) {

  /** What a source says of a claim. */
  public String of(Relation relation) {
    return term("relation", relation);
  }

  /** How much of a source was seen. */
  public String of(Consulted consulted) {
    return term("consulted", consulted);
  }

  /** How much of a claim was taken back. */
  public String of(Scope scope) {
    return term("scope", scope);
  }

  /** Whether who takes it back is who said it. */
  public String of(SameSpeaker speaker) {
    return term("speaker", speaker);
  }

  /** Whether there was pressure behind a retraction. */
  public String of(Duress duress) {
    return term("duress", duress);
  }

  /** What sort of name a person has. */
  public String of(NameIs name) {
    return term("name", name);
  }

  /** What a group is. */
  public String of(Group.Type type) {
    return term("group", type);
  }

  /** What an address led to. */
  public String of(UrlStatus status) {
    return term("url", status);
  }

  /** How reliable a source is. */
  public String of(Grade grade) {
    return term("grade", grade);
  }

  /** What a source is. */
  public String of(SourceType type) {
    return term("type", type);
  }

  /** The status of a claim. */
  public String of(ClaimStatus status) {
    return term("status", status);
  }

  private String term(String subject, Term term) {
    return words.of(subject + "." + term.word().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** The stamp of a status. */
  public Stamp stamp(ClaimStatus status) {
    return new Stamp(of(status), status.word(), words.of("status." + status.word() + ".meaning"));
  }

  /** Terms that end as a sentence does, with one full stop at most. */
  public static String sentence(String words) {
    return words.matches("(?s).*[.!?…][”’»)]?") ? words : words + ".";
  }

  /** On how many origins something rests. */
  public String of(Origins.Count count) {
    int number = count.atLeast();
    if (number == 0) {
      return words.of("origins.unknown");
    }
    return words.of(count.open() ? "origins.at-least" : "origins.count", Map.of("count", number));
  }

  /** What a source is, as a heading begins. */
  public String type(Source source) {
    return upperFirst(of(source.publication().type()));
  }

  /** Who brought it out: the publisher, and what carried it. */
  public String outlet(Source source) {
    String publisher =
        source.publication().anonymous()
            ? words.of("publisher.unknown")
            : source.publication().publisher();
    return source
        .publication()
        .container()
        .filter(container -> !container.equals(publisher))
        .map(
            container ->
                words.of("publisher.in", Map.of("publisher", publisher, "container", container)))
        .orElse(publisher);
  }

  /**
   * What a source is called in a drawing: its outlet, or if that is not known what editors call it
   * in short, or its title.
   */
  public String heading(Source source) {
    if (!source.publication().anonymous()) {
      return source.publication().publisher();
    }
    return upperFirst(work(source));
  }

  /** A work in few words: what editors call it in short where it has no title, or the title. */
  public static String work(Source source) {
    String title = source.name().replaceAll("^\\[|\\]$", "");
    return source
        .publication()
        .particulars()
        .shortTitle()
        .filter(brief -> source.isDescribed() || source.publication().anonymous())
        .orElse(title);
  }

  /** Who translated quoted words, or that the source does not say. */
  public String translator(String by) {
    return Citation.Translation.isName(by) ? by : words.of("comparison.not-stated");
  }

  /** Several names as a sentence lists them; empty if there are none. */
  public Optional<String> names(List<Name> names) {
    return Optional.of(list(names.stream().map(Name::printed).toList()))
        .filter(listed -> !listed.isEmpty());
  }

  /** Several things as a sentence lists them. */
  public String list(List<String> things) {
    int last = things.size() - 1;
    String before = things.stream().limit(Math.max(0, last)).collect(joining(", "));
    return before.isEmpty()
        ? String.join("", things)
        : words.of("list.and", Map.of("before", before, "last", things.get(last)));
  }

  /** From which case to which, by their numbers. */
  public String cases(Story from, Story to) {
    int first = from.caseNumber().value();
    int last = to.caseNumber().value();
    return first == last
        ? words.of("parts.case", Map.of("number", first))
        : words.of("parts.cases", Map.of("first", first, "last", last));
  }

  /** The same words with a capital first letter. */
  public static String upperFirst(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}

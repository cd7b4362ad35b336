package dossier.sheet;

import dossier.evidence.Comparisons;
import dossier.evidence.sentence.KeyedSentence;
import dossier.evidence.sentence.StorySentences;
import dossier.model.Claim;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.value.EdtfDate;
import dossier.prose.part.Citation;
import dossier.prose.part.Citation.Cite;
import dossier.prose.part.ClaimMark;
import dossier.prose.part.Quotation;
import dossier.prose.part.Sentence;
import dossier.text.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the sheet of a case. Pure. */
public final class Sheets {
  private final Story story;
  private final Function<Id, Optional<Source>> sources;
  private final Comparisons comparisons;

  private Sheets(Story story, Function<Id, Optional<Source>> sources, Comparisons comparisons) {
    this.story = story;
    this.sources = sources;
    this.comparisons = comparisons;
  }

  /**
   * The sheet of a case.
   *
   * @param sources the source with an id, if there is one
   * @param comparisons which of its quotations were compared
   */
  public static Sheet of(
      Story story, Function<Id, Optional<Source>> sources, Comparisons comparisons) {
    return new Sheet(story.title(), new Sheets(story, sources, comparisons).rows());
  }

  private List<SheetRow> rows() {
    List<SheetRow> rows = new ArrayList<>();
    for (KeyedSentence keyed : StorySentences.of(story, sources)) {
      rows.add(row(rows.size() + 1, keyed.sentence(), keyed.key()));
    }
    return rows;
  }

  private SheetRow row(int number, Sentence sentence, String key) {
    return new SheetRow(
        number,
        sentence.span().line(),
        sentence.text(),
        sentence.citations().stream()
            .flatMap(citation -> citation.cites().stream())
            .map(this::cited)
            .toList(),
        sentence.quotations().stream().map(this::quoted).toList(),
        sentence.marks().stream().map(this::claimed).toList(),
        checked(key),
        story.id().value(),
        key);
  }

  private String cited(Cite cite) {
    String at =
        Stream.of(
                cite.locator().map(locator -> locator.label() + " " + locator.value()),
                Optional.of(cite.suffix()).filter(suffix -> !suffix.isBlank()),
                cite.translator().map(name -> "translated by " + name))
            .flatMap(Optional::stream)
            .map(String::strip)
            .collect(Collectors.joining(", "));
    Id id = new Id(cite.source().value());
    String work = sources.apply(id).map(source -> ": " + work(source)).orElse("");
    return id + (at.isEmpty() ? "" : ", " + at) + work;
  }

  private static String work(Source source) {
    Source.Publication work = source.publication();
    return Stream.of(
            Optional.of(work.title()),
            Optional.of(work.publisher()),
            work.issued().map(EdtfDate::edtf),
            source.whereabouts().url())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private String quoted(Quotation quotation) {
    String how =
        quotation
            .citation()
            .map(citation -> isCompared(citation) ? "word for word in a copy" : "not compared")
            .orElse("names no source");
    return "“" + quotation.text().strip() + "”: " + how;
  }

  private boolean isCompared(Citation citation) {
    return citation.cites().stream()
        .map(cite -> new Id(cite.source().value()))
        .flatMap(id -> comparisons.before(story, citation.index(), id).stream())
        .anyMatch(Comparisons.Compared::matched);
  }

  private String claimed(ClaimMark mark) {
    return story
        .claim(mark.claim().value())
        .map((Claim claim) -> claim.text() + " (" + claim.status().value().word() + ")")
        .orElse(mark.claim().value());
  }

  private List<String> checked(String key) {
    return story.checking().ticks().stream()
        .filter(ticks -> ticks.sentences().stream().anyMatch(one -> one.value().equals(key)))
        .map(ticks -> ticks.by() + ", " + ticks.on().value())
        .toList();
  }
}

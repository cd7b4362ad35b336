package dossier.check.entry;

import dossier.check.rule.StoryCheck;
import dossier.evidence.sentence.TickedSentences;
import dossier.graph.Dossier;
import dossier.model.Story;
import dossier.model.Story.Ticks;
import dossier.report.Diagnostic;
import dossier.report.Fix;
import dossier.report.Rule;
import dossier.text.Located;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every sentence that somebody ticked is still the one that he or she read, and so its sources. */
public final class TickStands implements StoryCheck {

  @Override
  public Stream<Diagnostic> findings(Story story, Dossier dossier) {
    if (story.checking().ticks().isEmpty()) {
      return Stream.empty();
    }
    Set<String> ticked = TickedSentences.of(story, dossier.entries()::source).ticked();
    return story.checking().ticks().stream().flatMap(ticks -> stale(ticks, ticked));
  }

  @Override
  public boolean needsAll() {
    return true;
  }

  /** A list that would be left empty is not mended: it goes as a whole. */
  private static Stream<Diagnostic> stale(Ticks ticks, Set<String> ticked) {
    List<Located<String>> stale =
        ticks.sentences().stream().filter(key -> !ticked.contains(key.value())).toList();
    boolean some = stale.size() < ticks.sentences().size();
    return stale.stream().map(key -> stale(key, ticks.by(), some));
  }

  private static Diagnostic stale(Located<String> key, String by, boolean some) {
    Span line = line(key.span());
    boolean alone = line.text().strip().equals("- " + key.value());
    return new Diagnostic(
        Rule.STALE_TICK,
        key.span(),
        "what " + by + " ticked here is another sentence now, or rests on another source",
        List.of(),
        Optional.of("take '" + key.value() + "' out, and have the sentence read again"),
        Optional.of(new Fix(line, "")).filter(fix -> some && alone),
        Optional.empty());
  }

  /** The line of a place, with its end. */
  private static Span line(Span place) {
    TextFile file = place.file();
    int line = place.line();
    return file.span(file.lineStart(line), file.lineStart(line + 1));
  }
}

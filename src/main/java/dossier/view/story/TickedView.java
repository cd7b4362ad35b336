package dossier.view.story;

import dossier.evidence.sentence.TickedSentences;
import dossier.model.Story;
import dossier.model.work.Name;
import dossier.view.part.PageContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much of a case is checked sentence by sentence.
 *
 * @param brief how many of its sentences
 * @param words how many, by whom, and when last
 */
public record TickedView(String brief, String words) {

  /** Empty where no sentence is checked as it stands, or a named person read the whole. */
  static Optional<TickedView> of(Story story, PageContext context) {
    return story.checking().whole().isPresent()
        ? Optional.empty()
        : of(TickedSentences.of(story, context::source), context);
  }

  private static Optional<TickedView> of(TickedSentences sentences, PageContext context) {
    return sentences.last().map(last -> view(sentences, context.date(last).words(), context));
  }

  private static TickedView view(TickedSentences sentences, String last, PageContext context) {
    int checked = sentences.ticked().size();
    List<Name> names = sentences.by().stream().<Name>map(Name.Whole::new).toList();
    Map<String, Object> count = Map.of("checked", checked, "count", sentences.all());
    return new TickedView(
        context.words().of("story.ticked-brief", count),
        context
            .words()
            .of(
                "story.ticked",
                Map.of(
                    "checked",
                    checked,
                    "count",
                    sentences.all(),
                    "names",
                    context.terms().names(names).orElse(""),
                    "date",
                    last)));
  }
}

package dossier.view.text;

import dossier.evidence.Comparisons.Compared;
import dossier.evidence.KeyQuotation;
import dossier.model.Story;
import dossier.prose.line.Curls;
import dossier.view.part.PageContext;
import java.util.Map;
import java.util.Optional;

/** The quotations that stand for stories. */
public final class KeyQuotations {
  private KeyQuotations() {}

  /** That of a story, with the hands it went through; empty if the story has none. */
  public static Optional<KeyQuotationView> of(Story story, PageContext context) {
    return KeyQuotation.of(story, context.comparisons()).map(found -> view(story, found, context));
  }

  private static KeyQuotationView view(Story story, Compared found, PageContext context) {
    return new KeyQuotationView(
        words(found), context.languages().text(story), found.matched(), Threads.of(found, context));
  }

  private static String words(Compared found) {
    return Curls.of(found.quoted().quotation().text()).strip();
  }

  /**
   * What is shown of a story where somebody shares a link to it: a content warning first, then its
   * quotation with who prints it and whether the words were compared, then what it is about. Empty
   * if it has no quotation.
   */
  public static Optional<String> shared(Story story, PageContext context) {
    return KeyQuotation.of(story, context.comparisons())
        .map(found -> quoted(found, context) + " " + story.summary())
        .map(
            words ->
                story
                    .standing()
                    .contentWarning()
                    .map(warning -> warned(warning, words, context))
                    .orElse(words));
  }

  private static String warned(String warning, String words, PageContext context) {
    return context.words().of("feed.warned", Map.of("warning", warning, "summary", words));
  }

  private static String quoted(Compared found, PageContext context) {
    String key = found.matched() ? "preview.compared" : "preview.not-compared";
    return context
        .words()
        .of(
            key,
            Map.of("words", words(found), "outlet", context.terms().outlet(found.quoted().of())));
  }
}

package dossier.check.quotation;

import dossier.check.rule.StoryCheck;
import dossier.evidence.KeyQuotation;
import dossier.graph.Dossier;
import dossier.model.Story;
import dossier.prose.part.Quotation;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Located;
import dossier.text.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The key quotation of a story is a quotation of its text, has a source, and may be shown to those
 * who have not opened a passage that describes violence.
 */
public final class KeyQuotationThere implements StoryCheck {

  @Override
  public Stream<Diagnostic> findings(Story story, Dossier dossier) {
    return story.showing().keyQuote().flatMap(key -> finding(story, key)).stream();
  }

  private static Optional<Diagnostic> finding(Story story, Located<String> key) {
    Optional<Quotation> named = KeyQuotation.named(story, key);
    if (named.isEmpty()) {
      return Optional.of(unknown(story, key));
    }
    return named
        .filter(quotation -> !KeyQuotation.mayStandAlone(story, quotation))
        .map(quotation -> unfit(story, key, quotation));
  }

  private static Diagnostic unknown(Story story, Located<String> key) {
    Diagnostic unknown =
        Diagnostic.of(Rule.UNKNOWN_KEY_QUOTATION, key.span(), "no quotation of the text begins so");
    return Nearest.to(key.value(), beginnings(story, key.value()))
        .map(near -> unknown.help("the nearest begins: " + near))
        .orElseGet(() -> unknown.help("write the first words of a quotation of the text"));
  }

  /** As many words of each quotation as were written. */
  private static List<String> beginnings(Story story, String key) {
    int words = key.split("\\s+").length;
    return story.body().quotations().stream()
        .filter(quotation -> KeyQuotation.mayStandAlone(story, quotation))
        .map(quotation -> Arrays.stream(quotation.text().split("\\s+")).limit(words).toList())
        .map(beginning -> String.join(" ", beginning))
        .toList();
  }

  private static Diagnostic unfit(Story story, Located<String> key, Quotation quotation) {
    boolean violent = story.body().isViolent(quotation.span());
    String why =
        violent
            ? "this quotation stands in a passage that describes violence"
            : "this quotation names no source";
    return Diagnostic.of(Rule.UNKNOWN_KEY_QUOTATION, key.span(), why)
        .note(quotation.span(), "it stands here")
        .help(violent ? "name another one" : "name another one, or put [@id] behind it");
  }
}

package dossier.view.schemaorg;

import dossier.model.Claim;
import dossier.model.Story;
import dossier.site.Html;
import dossier.text.Id;
import dossier.view.part.PageContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A story as schema.org has it: an article with its sources, corrections, claims and quotations.
 * Every work stands in it once.
 */
public final class LinkedStory {
  private LinkedStory() {}

  /**
   * The content of a script element of type {@code application/ld+json}.
   *
   * @param quotations the words that it may repeat
   */
  public static Html of(Story story, PageContext context, List<Said> quotations) {
    Base base = new Base(context, story);
    Set<Id> cited = cited(story, context);
    return Block.of(
        block -> {
          new Article(block, base).write(cited);
          story.claims().forEach(new ClaimReviews(block, base)::write);
          quotations(quotations).forEach((quoted, sources) -> quotation(block, quoted, sources));
          works(story, cited).forEach(new Works(block, context)::write);
        });
  }

  private static Set<Id> cited(Story story, PageContext context) {
    Set<Id> cited = new LinkedHashSet<>();
    story.body().citations().stream()
        .flatMap(citation -> citation.cites().stream())
        .map(cite -> new Id(cite.source().value()))
        .filter(id -> context.source(id).isPresent())
        .forEach(cited::add);
    return cited;
  }

  private static Set<Id> works(Story story, Collection<Id> cited) {
    Set<Id> works = new LinkedHashSet<>(cited);
    for (Claim claim : story.claims()) {
      works.addAll(ClaimReviews.appearances(claim));
    }
    return works;
  }

  /** Words that are quoted of two sources stand once. */
  private static Map<String, Set<Id>> quotations(List<Said> quotations) {
    Map<String, Set<Id>> sources = new LinkedHashMap<>();
    quotations.forEach(
        said -> sources.computeIfAbsent(said.words(), words -> new TreeSet<>()).add(said.source()));
    return sources;
  }

  private static void quotation(Block block, String words, Collection<Id> sources) {
    block.node(
        "Quotation",
        () -> {
          block.text("text", words);
          block.list("isBasedOn", sources, source -> block.reference(Works.id(source)));
        });
  }
}

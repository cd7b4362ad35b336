package dossier.view.story;

import dossier.model.Story;
import dossier.view.claim.StripView;
import dossier.view.claim.Strips;
import dossier.view.part.DateView;
import dossier.view.part.Link;
import dossier.view.part.PageContext;

/**
 * A story in a list.
 *
 * @param strip its claims at a glance
 */
public record CaseLine(
    int number, Link story, String summary, DateView published, boolean draft, StripView strip) {

  /** A story in a list of a page. */
  public static CaseLine of(Story story, PageContext context) {
    return new CaseLine(
        story.caseNumber().value(),
        context.link(story),
        story.summary(),
        context.date(story.published()),
        story.isDraft(),
        Strips.of(story, context));
  }
}

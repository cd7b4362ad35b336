package dossier.check.correction;

import dossier.graph.Dossier;
import dossier.model.Story;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stories of a dossier as they stood once.
 *
 * @param at what the editor calls that time: a branch, a tag or a commit
 * @param stories those that could be read, drafts too
 * @param unread what stood there and cannot be read
 */
public record Earlier(String at, List<Story> stories, List<Diagnostic> unread) {
  public Earlier {
    stories = List.copyOf(stories);
    unread = List.copyOf(unread);
  }

  /** What changed of that which was published, and no correction tells of; none of it twice. */
  public List<Diagnostic> findings(Dossier now) {
    Successors successors = new Successors(now);
    List<Diagnostic> findings = new ArrayList<>(unread);
    for (Story then : stories) {
      if (then.isPublic()) {
        findings.addAll(findings(then, successors, now));
      }
    }
    return findings;
  }

  private List<Diagnostic> findings(Story then, Successors successors, Dossier now) {
    Optional<Story> story = successors.story(then.id());
    if (story.isPresent()) {
      return findings(then, story.get(), successors);
    }
    if (now.drafts().contains(successors.of(then.id()))) {
      return List.of(gone(then, "is a draft now"));
    }
    return now.complete() ? List.of(gone(then, "is gone now")) : List.of();
  }

  private List<Diagnostic> findings(Story then, Story now, Successors successors) {
    if (now.isWithdrawn()) {
      return List.of();
    }
    if (now.isDraft()) {
      return List.of(gone(then, "is a draft now"));
    }
    NewCorrections corrections = NewCorrections.of(then, now);
    List<Alteration> changes = new ArrayList<>(new ClaimChanges(then, now, successors::of).all());
    changes.addAll(new QuotationChanges(then, now, successors::of).all());
    List<Diagnostic> findings = new ArrayList<>(corrections.untrue(at));
    changes.stream()
        .filter(change -> !corrections.tell(change))
        .map(change -> change.untold(at))
        .forEach(findings::add);
    return findings;
  }

  private Diagnostic gone(Story then, String what) {
    return Diagnostic.of(
            Rule.UNTOLD_CHANGE,
            then.header().span(),
            "the story '%s' was published at '%s', and %s".formatted(then.id(), at, what))
        .help(
            "withdraw it with a note, or name its old address in 'aliases' of what took its place");
  }
}

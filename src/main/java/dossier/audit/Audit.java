package dossier.audit;

import dossier.audit.StoryReport.ClaimOrigins;
import dossier.audit.StoryReport.Heading;
import dossier.audit.StoryReport.Quotations;
import dossier.audit.StoryReport.StatusCount;
import dossier.audit.StoryReport.Unarchived;
import dossier.evidence.Comparisons;
import dossier.evidence.Comparisons.Compared;
import dossier.graph.Dossier;
import dossier.model.Claim;
import dossier.model.ClaimStatus;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.model.Story;
import dossier.origin.Origins;
import dossier.origin.Rests;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Counts what the stories of a dossier rest on. Pure. */
public final class Audit {
  private final Dossier dossier;
  private final Comparisons comparisons;

  private Audit(Dossier dossier, Comparisons comparisons) {
    this.dossier = dossier;
    this.comparisons = comparisons;
  }

  /** The report on all stories, withdrawn ones aside. */
  public static Report of(Dossier dossier, Comparisons comparisons) {
    Audit audit = new Audit(dossier, comparisons);
    return new Report(
        dossier.settings().title(),
        dossier.entries().stories().stream().map(audit::story).toList());
  }

  private StoryReport story(Story story) {
    List<Source> sources = Rests.of(story, dossier.entries());
    return new StoryReport(
        heading(story),
        quotations(story),
        statuses(story),
        story.claims().stream().map(this::origins).toList(),
        Uncited.lines(story.body()),
        lowGraded(story),
        sources.stream().filter(Source::isUnseen).map(Entry::id).toList(),
        sources.stream().flatMap(Audit::unarchived).toList());
  }

  private static Heading heading(Story story) {
    String file = story.header().kind().folder() + "/" + story.id() + ".md";
    return new Heading(
        story.caseNumber().value(), story.id(), file, story.title(), story.isDraft());
  }

  private Quotations quotations(Story story) {
    List<Compared> all = comparisons.in(story);
    return new Quotations((int) all.stream().filter(Compared::matched).count(), all.size());
  }

  private static List<StatusCount> statuses(Story story) {
    return Arrays.stream(ClaimStatus.values())
        .map(status -> new StatusCount(status, count(story, status)))
        .filter(count -> count.claims() > 0)
        .toList();
  }

  private static int count(Story story, ClaimStatus status) {
    return (int) story.claims().stream().filter(claim -> claim.status().value() == status).count();
  }

  private ClaimOrigins origins(Claim claim) {
    Origins.Count count = dossier.origins().of(claim);
    return new ClaimOrigins(claim.id().value(), count.atLeast(), count.open());
  }

  private List<String> lowGraded(Story story) {
    return story.claims().stream()
        .filter(claim -> LowGraded.alone(claim, dossier.entries()))
        .map(claim -> claim.id().value())
        .toList();
  }

  private static Stream<Unarchived> unarchived(Source source) {
    return source.whereabouts().archives().isEmpty()
        ? source.whereabouts().url().map(url -> new Unarchived(source.id(), url)).stream()
        : Stream.empty();
  }
}

package dossier.check.entry;

import dossier.check.rule.WholeCheck;
import dossier.graph.Backlink;
import dossier.graph.Dossier;
import dossier.model.Source;
import dossier.model.Story;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Id;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A story that cites what was taken back shows the taking-back at least once. */
public final class RetractionShown implements WholeCheck {

  @Override
  public List<Diagnostic> findings(Dossier dossier) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Source retracting : dossier.entries().sources()) {
      retracting
          .retraction()
          .flatMap(taken -> dossier.entries().source(taken.retracts().value()))
          .ifPresent(retracted -> findings(retracted, retracting, dossier, findings));
    }
    return findings;
  }

  private static void findings(
      Source retracted, Source retracting, Dossier dossier, List<Diagnostic> findings) {
    Map<Id, Story> silent = citing(dossier, retracted);
    silent.keySet().removeAll(citing(dossier, retracting).keySet());
    silent.values().forEach(story -> findings.add(finding(story, retracted, retracting)));
  }

  /** The stories that cite a source in their text, in a claim or in an event. */
  private static Map<Id, Story> citing(Dossier dossier, Source source) {
    Map<Id, Story> citing = new LinkedHashMap<>();
    for (Backlink spot : dossier.backlinks().to(source.id())) {
      if (spot.cites() && spot.in() instanceof Story story) {
        citing.put(story.id(), story);
      }
    }
    return citing;
  }

  private static Diagnostic finding(Story story, Source source, Source retraction) {
    String message =
        "this story cites '%s', which '%s' takes back, and does not show that"
            .formatted(source.id(), retraction.id());
    return Diagnostic.of(Rule.RETRACTION_NOT_SHOWN, place(story, source), message)
        .help(
            "cite '"
                + retraction.id()
                + "' at least once, or add it under 'taken-back' of a claim");
  }

  private static Span place(Story story, Source source) {
    return story.body().citations().stream()
        .flatMap(citation -> citation.cites().stream())
        .filter(cite -> cite.source().value().equals(source.id().value()))
        .map(cite -> cite.source().span())
        .findFirst()
        .orElse(story.header().span());
  }
}

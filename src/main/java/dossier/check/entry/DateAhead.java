package dossier.check.entry;

import dossier.check.rule.WholeCheck;
import dossier.graph.Dossier;
import dossier.model.Claim;
import dossier.model.Entry;
import dossier.model.Event;
import dossier.model.Source;
import dossier.model.Story;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Id;
import dossier.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Nothing lies far ahead of the last day on which the editors did anything, as far as other entries
 * tell. No clock: the same content gives the same findings whenever it is checked.
 */
public final class DateAhead implements WholeCheck {
  private static final int YEARS_OF_WORK = 1;
  private static final int YEARS_OF_EVENTS = 10;

  /** The last day of work that one entry tells of. */
  private record Work(Id in, LocalDate day) {}

  /** The latest two: one of them is another entry's. */
  private record Latest(List<Work> two) {
    Optional<LocalDate> ofOthersThan(Entry entry) {
      for (Work work : two) {
        if (!work.in().equals(entry.id())) {
          return Optional.of(work.day());
        }
      }
      return Optional.empty();
    }
  }

  @Override
  public List<Diagnostic> findings(Dossier dossier) {
    Latest latest = latest(dossier);
    List<Diagnostic> findings = new ArrayList<>();
    dossier.entries().stories().forEach(story -> story(story, latest, findings));
    for (Source source : dossier.entries().sources()) {
      Span place = source.header().span();
      source.whereabouts().accessed().ifPresent(day -> work(source, day, place, latest, findings));
      for (Source.Archive archive : source.whereabouts().archives()) {
        work(source, archive.date(), place, latest, findings);
      }
    }
    return findings;
  }

  private static void story(Story story, Latest latest, List<Diagnostic> findings) {
    Span place = story.header().span();
    work(story, story.published(), place, latest, findings);
    story.byline().changed().ifPresent(day -> work(story, day, place, latest, findings));
    story
        .checking()
        .ticks()
        .forEach(ticks -> work(story, ticks.on().value(), ticks.on().span(), latest, findings));
    for (Claim claim : story.claims()) {
      Span at = claim.id().span();
      claim.ruling().ifPresent(ruling -> work(story, ruling.date(), at, latest, findings));
    }
    story
        .corrections()
        .forEach(correction -> work(story, correction.date(), correction.span(), latest, findings));
    for (Event event : story.events()) {
      LocalDate day = event.date().value().earliest();
      ahead(story, day, YEARS_OF_EVENTS, latest)
          .ifPresent(last -> findings.add(finding(event.date().span(), day, last)));
    }
  }

  private static void work(
      Entry entry, LocalDate day, Span place, Latest latest, List<Diagnostic> findings) {
    ahead(entry, day, YEARS_OF_WORK, latest)
        .ifPresent(last -> findings.add(finding(place, day, last)));
  }

  /** The last day of work of which another entry tells, if a day lies far ahead of it. */
  private static Optional<LocalDate> ahead(Entry entry, LocalDate day, int years, Latest latest) {
    return latest
        .ofOthersThan(entry)
        .filter(last -> day.getYear() - last.getYear() >= years)
        .filter(last -> last.plusYears(years).isBefore(day));
  }

  private static Diagnostic finding(Span place, LocalDate day, LocalDate last) {
    String message = "%s lies far ahead of the last day of work, %s".formatted(day, last);
    return Diagnostic.of(Rule.DATE_AHEAD, place, message).help("look the date up");
  }

  private static Latest latest(Dossier dossier) {
    return new Latest(
        dossier.entries().all().parallelStream()
            .flatMap(
                entry ->
                    days(entry)
                        .max(Comparator.naturalOrder())
                        .map(day -> new Work(entry.id(), day))
                        .stream())
            .sorted(Comparator.comparing(Work::day).reversed().thenComparing(Work::in))
            .limit(2)
            .toList());
  }

  private static Stream<LocalDate> days(Entry entry) {
    if (entry instanceof Story story && !story.isWithdrawn()) {
      Stream<LocalDate> rulings =
          story.claims().stream().flatMap(claim -> claim.ruling().stream()).map(Claim.Ruling::date);
      return Stream.concat(Stream.of(story.updated()), rulings);
    }
    return entry instanceof Source source
        ? Stream.concat(
            source.whereabouts().accessed().stream(),
            source.whereabouts().archives().stream().map(Source.Archive::date))
        : Stream.empty();
  }
}

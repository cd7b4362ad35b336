package dossier.view;

import dossier.graph.Dossier;
import dossier.graph.Touched;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.text.Id;
import dossier.text.Memo;
import dossier.text.Reads;
import dossier.text.Reads.Noted;
import dossier.view.profile.ProfileParts;
import dossier.view.source.SourceParts;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the pages of entries end that have more than one: found once, for the plan and for all
 * pages. Those of the others are found again when they are asked for, and not kept.
 */
final class EntryParts {
  private final Dossier dossier;
  private final int limit;
  private final Map<Id, Integer> counts = new HashMap<>();
  private final Memo<Id, SourceParts> sources = new Memo<>();
  private final Memo<Id, ProfileParts> profiles = new Memo<>();

  EntryParts(Dossier dossier, int limit) {
    this.dossier = dossier;
    this.limit = limit;
    dossier.entries().all().forEach(this::find);
  }

  private EntryParts(EntryParts before, Dossier dossier, Touched touched) {
    this.dossier = dossier;
    this.limit = before.limit;
    for (Entry entry : dossier.entries().all()) {
      Integer known = before.counts.get(entry.id());
      if (touched.concerns(entry.id())) {
        find(entry);
      } else if (known != null) {
        counts.put(entry.id(), known);
      }
    }
  }

  /** Those of the same dossier after a change, as they would be found from scratch. */
  EntryParts next(Dossier changed, Touched touched) {
    return touched.all() ? new EntryParts(changed, limit) : new EntryParts(this, changed, touched);
  }

  private void find(Entry entry) {
    switch (entry.kind()) {
      case SOURCE -> source((Source) entry);
      case PERSON, GROUP, PLACE -> named(entry);
      case STORY, PAGE -> {}
    }
  }

  private void source(Source source) {
    if (SourceParts.isSurelyOne(source, dossier.backlinks(), limit)) {
      return;
    }
    Noted<SourceParts> parts = Reads.during(() -> found(source));
    if (parts.value().count() > 1) {
      counts.put(source.id(), parts.value().count());
      sources.remember(source.id(), parts);
    }
  }

  private void named(Entry entry) {
    Noted<ProfileParts> parts = Reads.during(() -> found(entry));
    if (parts.value().count() > 1) {
      counts.put(entry.id(), parts.value().count());
      profiles.remember(entry.id(), parts);
    }
  }

  private SourceParts found(Source source) {
    return SourceParts.of(source, dossier.backlinks(), dossier.entries().scripts(), limit);
  }

  private ProfileParts found(Entry entry) {
    return ProfileParts.of(
        entry,
        dossier.backlinks().to(entry.id()),
        dossier.timeline().involving(entry.id()),
        dossier.entries(),
        limit);
  }

  /** How heavy a page may be. */
  int limit() {
    return limit;
  }

  /** Those of a source. */
  SourceParts of(Source source) {
    return count(source) == 1 ? found(source) : sources.of(source.id(), id -> found(source));
  }

  /** Those of a person, group or place. */
  ProfileParts profile(Entry entry) {
    return count(entry) == 1 ? found(entry) : profiles.of(entry.id(), id -> found(entry));
  }

  /** How many pages an entry has. */
  int count(Entry entry) {
    return counts.getOrDefault(entry.id(), 1);
  }
}

package dossier.view;

import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.text.Id;
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
  private final Map<Id, Noted<SourceParts>> sources = new HashMap<>();
  private final Map<Id, Noted<ProfileParts>> profiles = new HashMap<>();

  EntryParts(Dossier dossier, int limit) {
    this.dossier = dossier;
    this.limit = limit;
    dossier.entries().all().forEach(this::find);
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
    Noted<SourceParts> parts = Reads.during(() -> of(source));
    if (parts.value().count() > 1) {
      sources.put(source.id(), parts);
    }
  }

  private void named(Entry entry) {
    Noted<ProfileParts> parts = Reads.during(() -> profile(entry));
    if (parts.value().count() > 1) {
      profiles.put(entry.id(), parts);
    }
  }

  /** Those of a source. */
  SourceParts of(Source source) {
    Noted<SourceParts> known = sources.get(source.id());
    return known == null ? fresh(source) : known.again();
  }

  private SourceParts fresh(Source source) {
    return SourceParts.of(source, dossier.backlinks(), dossier.entries().scripts(), limit);
  }

  /** Those of a person, group or place. */
  ProfileParts profile(Entry entry) {
    Noted<ProfileParts> known = profiles.get(entry.id());
    return known == null ? fresh(entry) : known.again();
  }

  private ProfileParts fresh(Entry entry) {
    return ProfileParts.of(
        entry,
        dossier.backlinks().to(entry.id()),
        dossier.timeline().involving(entry.id()),
        dossier.entries(),
        limit);
  }

  /** How many pages an entry has. */
  int count(Entry entry) {
    Noted<SourceParts> source = sources.get(entry.id());
    Noted<ProfileParts> profile = profiles.get(entry.id());
    return source != null ? source.value().count() : profile != null ? profile.value().count() : 1;
  }
}

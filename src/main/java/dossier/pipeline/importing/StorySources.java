package dossier.pipeline.importing;

import dossier.intake.record.ImportedSource;
import dossier.intake.record.SourceDraft;
import dossier.intake.record.SourceField;
import dossier.site.WebAddress;
import dossier.text.Id;
import dossier.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The sources that a text names by their addresses: those that are there, and new ones. */
final class StorySources {
  private static final int LONGEST_TITLE = 300;

  private final KnownSources known;
  private final Predicate<Id> taken;
  private final Span place;
  private final Map<String, Id> ids = new HashMap<>();
  private final Map<Id, ImportedSource> begun = new LinkedHashMap<>();
  private final Set<Id> there = new HashSet<>();

  /**
   * None yet.
   *
   * @param taken whether an id is somebody's already
   * @param place the file of the text
   */
  StorySources(KnownSources known, Predicate<Id> taken, Span place) {
    this.known = known;
    this.taken = taken;
    this.place = place;
  }

  /**
   * The source at an address; of several that are there the first.
   *
   * @param words by which the text calls it; they are the title of a new source
   * @return empty if it is no address of a page
   */
  Optional<Id> at(String address, String words) {
    return WebAddress.of(address)
        .map(
            page ->
                ids.computeIfAbsent(
                    KnownSources.plainUrl(page.text()), key -> found(page.text(), words)));
  }

  private Id found(String address, String words) {
    List<Id> matches = known.withAddress(address);
    if (!matches.isEmpty()) {
      there.add(matches.get(0));
      return matches.get(0);
    }
    ImportedSource record = record(address, words);
    Id id = ReadableId.of(record, other -> taken.test(other) || begun.containsKey(other));
    begun.put(id, record);
    return id;
  }

  /** Nobody has seen the title there: so it stands in brackets. */
  private ImportedSource record(String address, String words) {
    SourceDraft draft = new SourceDraft(place, address);
    draft.url("address", address);
    String title = words.strip();
    boolean tells =
        title.length() <= LONGEST_TITLE
            && title.codePoints().anyMatch(Character::isLetter)
            && WebAddress.of(title).isEmpty();
    if (tells) {
      draft.words(SourceField.TITLE, "title", "[" + title.replaceAll("[\\[\\]]", "") + "]");
    }
    return draft.source(Optional.empty());
  }

  /** The new ones with their case files, in the order of the text. */
  Map<Id, String> files() {
    Map<Id, String> files = new LinkedHashMap<>();
    begun.forEach((id, record) -> files.put(id, SourceStarter.file(record, id)));
    return files;
  }

  /** How many were there. */
  int known() {
    return there.size();
  }
}

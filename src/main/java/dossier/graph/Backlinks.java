package dossier.graph;

import dossier.graph.index.Pointer;
import dossier.graph.index.Pointers;
import dossier.model.Entries;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.model.Story;
import dossier.prose.part.Citation;
import dossier.text.Id;
import dossier.text.Memo;
import dossier.text.Reads;
import java.util.List;
import java.util.Optional;

/**
 * Every reference turned round: for each id, who refers to it and where. In order of the referring
 * entries' ids, then of their texts. Withdrawn stories refer to nothing. Safe to share between
 * threads.
 */
public final class Backlinks {
  private final Pointers pointers;
  private final Entries entries;
  private final Memo<Id, Notes> notes = new Memo<>();
  private final Memo<Id, List<Backlink>> known = new Memo<>();

  Backlinks(Pointers pointers, Entries entries) {
    this.pointers = pointers;
    this.entries = entries;
  }

  /** The notes of an entry's text, numbered once. */
  public Notes notes(Entry entry) {
    return notes.of(entry.id(), id -> Notes.of(entry.body()));
  }

  /** All spots that refer to an id. */
  public List<Backlink> to(Id id) {
    return known.of(id, this::found);
  }

  private List<Backlink> found(Id id) {
    Reads.about(id);
    return pointers.to(id).stream().flatMap(pointer -> backlink(pointer).stream()).toList();
  }

  /** How many spots refer to an id at most, without looking at any of them. */
  public int most(Id id) {
    return pointers.to(id).size();
  }

  /** How many of them are claims at most. */
  public int mostClaims(Id id) {
    return (int) pointers.to(id).stream().filter(Pointer.OfClaim.class::isInstance).count();
  }

  /** Whether nothing but links in texts refers to an id, if anything does. */
  public boolean isOnlyMentioned(Id id) {
    return pointers.to(id).stream()
        .allMatch(
            pointer ->
                pointer instanceof Pointer.Mentioned || entries.find(pointer.in()).isEmpty());
  }

  /** Whether another entry than the one with this id refers to it. */
  public boolean isNamedByOthers(Id id) {
    return pointers.to(id).stream()
        .map(Pointer::in)
        .anyMatch(in -> !in.equals(id) && entries.find(in).isPresent());
  }

  /** Where an id is referred to, by ids and numbers only. */
  List<Pointer> pointers(Id id) {
    return pointers.to(id);
  }

  /** The spots of one sort that refer to an id. */
  public <T extends Backlink> List<T> to(Id id, Class<T> sort) {
    return to(id).stream().filter(sort::isInstance).map(sort::cast).toList();
  }

  /** The index holds ids and numbers; what stands there is looked up as it is now. */
  private Optional<Backlink> backlink(Pointer pointer) {
    return entries.find(pointer.in()).map(in -> of(pointer, in));
  }

  private static Backlink of(Pointer pointer, Entry in) {
    if (pointer instanceof Pointer.Cited cited) {
      Citation citation = in.body().citations().get(cited.citation());
      boolean violent = in.body().isViolent(citation.span());
      return new Backlink.Cited(in, cited.occurrence(), citation, violent);
    } else if (pointer instanceof Pointer.Mentioned) {
      return new Backlink.Mentioned(in);
    } else if (pointer instanceof Pointer.Derived derived) {
      return new Backlink.Derived((Source) in, derived.inferred());
    } else if (pointer instanceof Pointer.Shown) {
      return new Backlink.Shown((Source) in);
    } else if (pointer instanceof Pointer.Retracted) {
      return new Backlink.Retracted((Source) in);
    }
    return ofStory(pointer, (Story) in);
  }

  private static Backlink ofStory(Pointer pointer, Story in) {
    if (pointer instanceof Pointer.OfClaim of) {
      return new Backlink.OfClaim(in, in.claims().get(of.claim()));
    } else if (pointer instanceof Pointer.OfEvent of) {
      return new Backlink.OfEvent(in, in.events().get(of.event()), of.event());
    } else if (pointer instanceof Pointer.OfComparison of) {
      return new Backlink.OfComparison(in, in.comparisons().get(of.comparison()));
    }
    return new Backlink.Cast(in);
  }
}

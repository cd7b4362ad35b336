package dossier.origin;

import dossier.model.Claim;
import dossier.model.Entries;
import dossier.model.Entry;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.Memo;
import java.util.List;
import java.util.Optional;

/**
 * Counts on how many independent origins a claim rests: the largest number of chains from distinct
 * origins to what the editors saw that have no source in common. A minimum, never an estimate.
 * Pure, and safe to share between threads.
 */
public final class Origins {
  private final Entries entries;

  /** What narrows a claim where nobody knows who published what it rests on. */
  public static final String ANONYMOUS = Newsrooms.ANONYMOUS;

  /** By the place of the claim's id, once it was asked for: every page that shows a claim does. */
  private final Memo<Located<String>, Count> counts = new Memo<>();

  /** Counts for every claim of these entries at once. */
  public Origins(Entries entries) {
    this.entries = entries;
  }

  /**
   * What was counted.
   *
   * @param atLeast how many origins are certain
   * @param open whether some source rests on something that is not known
   * @param narrows where all chains must pass, as many as there are origins: newsrooms, or titles
   *     of sources
   */
  public record Count(int atLeast, boolean open, List<String> narrows) {}

  /** The origins of the sources that support a claim. */
  public Count of(Claim claim) {
    return counts.of(claim.id(), id -> count(claim));
  }

  private Count count(Claim claim) {
    ClaimChains chains = new ClaimChains(entries, claim);
    FlowNetwork.Flow flow = chains.flow();
    return new Count(
        flow.chains(), chains.open(), flow.narrows().stream().map(this::name).toList());
  }

  private String name(String vertex) {
    String name = vertex.substring(vertex.indexOf(' ') + 1);
    if (!vertex.startsWith(Paths.ORIGIN)) {
      return "'" + name + "'";
    }
    String printed = Newsrooms.name(name);
    return Optional.of(new Id(printed))
        .filter(id -> Newsrooms.isLabel(name))
        .flatMap(entries::find)
        .map(Entry::name)
        .orElse(printed);
  }
}

package dossier.origin.passing;

import dossier.model.Claim;
import dossier.model.Source;
import dossier.text.Id;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Words that began in one place, or in two or three that one text took them from, and the texts
 * that passed them on.
 *
 * @param origins those with which it begins; what is below stands with the first of them
 * @param reports how many texts there are below, drawn or not
 * @param known what is known of where it begins
 */
public record PassedOn(List<Text> origins, int reports, Known known) {
  /** So many texts one drawing has at most. */
  public static final int MOST = 8;

  /** So many texts stand after one another at most. */
  public static final int COLUMNS = 3;

  /** What is known of where it begins. */
  public enum Known {
    /** There, and nowhere else. */
    ONE,
    /** There; something is inferred or not named, or comes from elsewhere too. */
    AT_LEAST_ONE,
    /** Not there, and nobody says where. */
    NONE
  }

  public PassedOn {
    origins = List.copyOf(origins);
  }

  /**
   * One text.
   *
   * @param way how it came here from the text above; empty at the top
   * @param alsoFrom other texts from which it has something, in its order
   * @param below those that have it from here
   * @param more how many others have, or have it from those, for which there is no room
   */
  public record Text(
      Source source, Optional<Way> way, List<Source> alsoFrom, List<Text> below, int more) {
    public Text {
      alsoFrom = List.copyOf(alsoFrom);
      below = List.copyOf(below);
    }
  }

  /** Those of the evidence for and against some claims, that with most of it first. */
  public static List<PassedOn> of(List<Claim> claims, Function<Id, Optional<Source>> sources) {
    PassingGraph graph = new PassingGraph(sources);
    claims.forEach(graph::claim);
    return new PassingTrees(graph).all();
  }

  /**
   * What comes to a source, and what others have from it; empty if there is neither.
   *
   * @param derived the sources that have something from it directly
   */
  public static Optional<PassedOn> of(
      Source source, List<Source> derived, Function<Id, Optional<Source>> sources) {
    PassingGraph graph = new PassingGraph(sources);
    graph.enter(source, source.provenance().derivesFrom());
    derived.forEach(below -> graph.below(source, below));
    return new PassingTrees(graph).around(source.id());
  }
}

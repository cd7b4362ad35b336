package dossier.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.made.CaseText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The count of origins held against another that follows the rule's own words: every chain is
 * written out, and the largest set of chains without a common member is searched for by trying all.
 */
class OriginsOracleTest {

  /** A dossier of a few sources and one claim, and how it is written. */
  private record World(
      Map<String, Source> sources,
      List<String> evidence,
      Map<String, List<String>> via,
      String saidIn) {}

  private record Source(
      String publisher, String author, String label, List<String> derives, List<String> through) {}

  @Test
  void equalsTheOracleOnRandomDossiers() {
    Random random = new Random(2023);
    int[] counts = new int[8];
    for (int i = 0; i < 3000; i++) {
      World world = world(random);
      int expected = new Oracle(world).count();
      assertEquals(expected, count(world), () -> world.toString());
      counts[expected]++;
    }
    assertTrue(
        counts[0] > 100 && counts[1] > 500 && counts[2] > 100 && counts[3] > 10,
        java.util.Arrays.toString(counts));
  }

  /** Whoever only repeats a piece of evidence that the editors saw adds nothing. */
  @Test
  void aRepeaterNeverChangesTheCount() {
    Random random = new Random(2024);
    for (int i = 0; i < 1000; i++) {
      World world = world(random);
      String repeated = world.evidence().get(random.nextInt(world.evidence().size()));
      boolean seen =
          world.sources().getOrDefault(repeated, source(random, 0, 1)).through().isEmpty();
      if (repeated.equals(world.saidIn()) || !seen) {
        continue;
      }
      Map<String, Source> sources = new LinkedHashMap<>(world.sources());
      sources.put("repeater", new Source("Repeater", "", "", List.of(repeated), List.of()));
      List<String> evidence = new ArrayList<>(world.evidence());
      evidence.add("repeater");
      int before = count(world);
      assertEquals(
          before,
          count(new World(sources, evidence, world.via(), world.saidIn())),
          () -> repeated + " in " + world);
    }
  }

  private static World world(Random random) {
    int size = 2 + random.nextInt(6);
    Map<String, Source> sources = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      sources.put("s" + i, source(random, i, size));
    }
    List<String> ids = new ArrayList<>(sources.keySet());
    Collections.shuffle(ids, random);
    List<String> evidence = List.copyOf(ids.subList(0, 1 + random.nextInt(Math.min(5, size))));
    Map<String, List<String>> via = new LinkedHashMap<>();
    for (String piece : evidence) {
      List<String> derives = sources.getOrDefault(piece, source(random, 0, 1)).derives();
      if (derives.size() > 1) {
        via.put(piece, derives.subList(0, 1 + random.nextInt(derives.size())));
      }
    }
    return new World(
        sources, evidence, via, random.nextInt(3) == 0 ? "s" + random.nextInt(size) : "");
  }

  private static Source source(Random random, int index, int size) {
    List<String> derives = new ArrayList<>();
    for (int above = 0; above < index; above++) {
      if (random.nextInt(3) == 0) {
        derives.add("s" + above);
      }
    }
    if (derives.isEmpty() || random.nextInt(3) == 0) {
      derives.add(random.nextInt(4) == 0 ? "unknown" : "own");
    }
    List<String> through = new ArrayList<>();
    if (random.nextInt(3) == 0 && size > 1) {
      for (int n = 1 + random.nextInt(2); n > 0; n--) {
        int other = random.nextInt(size);
        if (other != index && !through.contains("s" + other)) {
          through.add("s" + other);
        }
      }
    }
    String publisher = random.nextInt(6) == 0 ? "unknown" : "P" + random.nextInt(9);
    String author = random.nextInt(6) == 0 ? "Author " + random.nextInt(2) : "";
    return new Source(publisher, author, random.nextInt(8) == 0 ? "label" : "", derives, through);
  }

  private static int count(World world) {
    OriginsTest dossier = new OriginsTest();
    world.sources().forEach((id, source) -> dossier.read(text(id, source)));
    String[] evidence =
        world.evidence().stream().map(piece -> piece + via(world, piece)).toArray(String[]::new);
    return dossier.count(world.saidIn(), evidence).atLeast();
  }

  private static String via(World world, String piece) {
    List<String> via = world.via().getOrDefault(piece, List.of());
    return via.isEmpty() ? "" : ", via: " + via;
  }

  private static CaseText text(String id, Source source) {
    CaseText text =
        CaseText.source(id)
            .with("publisher", source.publisher())
            .with("derives-from", source.derives().toString());
    text = source.author().isEmpty() ? text : text.with("authors", "[" + source.author() + "]");
    text = source.label().isEmpty() ? text : text.with("origin", source.label());
    return source.through().isEmpty()
        ? text
        : text.with("consulted", "secondhand").with("seen-through", source.through().toString());
  }

  /** The rule, word by word, without a network. */
  private static final class Oracle {
    private final World world;
    private final Set<String> origins = new TreeSet<>();

    Oracle(World world) {
      this.world = world;
    }

    int count() {
      List<List<String>> chains = new ArrayList<>();
      world.evidence().forEach(piece -> chains.addAll(chainsTo(piece)));
      List<Set<String>> named = chains.stream().map(this::withMergedOrigins).toList();
      return largest(named, 0, new HashSet<>());
    }

    private Source get(String id) {
      Source source = world.sources().get(id);
      if (source == null) {
        throw new IllegalStateException(id);
      }
      return source;
    }

    private List<List<String>> chainsTo(String piece) {
      List<List<String>> chains = new ArrayList<>();
      boolean place = piece.equals(world.saidIn());
      if (get(piece).through().isEmpty()) {
        chains.addAll(place ? List.of(begin(piece)) : up(piece));
      } else if (place) {
        get(piece).through().forEach(by -> shownFrom(begin(by), by, piece, chains));
      } else {
        for (List<String> chain : up(piece)) {
          get(piece).through().forEach(by -> shownFrom(plus(chain, by), by, piece, chains));
        }
      }
      return chains;
    }

    /** Goes on from one that shows until somebody is reached who was seen. */
    private void shownFrom(List<String> chain, String by, String piece, List<List<String>> chains) {
      if (new HashSet<>(chain).size() < chain.size()) {
        return;
      }
      if (get(by).through().isEmpty()) {
        chains.add(plus(chain, "shown " + piece));
      } else {
        get(by).through().forEach(next -> shownFrom(plus(chain, next), next, piece, chains));
      }
    }

    private List<List<String>> up(String id) {
      boolean isEvidence = world.evidence().contains(id);
      List<String> all = get(id).derives();
      List<String> upstreams = isEvidence ? world.via().getOrDefault(id, all) : all;
      if (upstreams.size() > 1 && !isEvidence) {
        return List.of(begin(id));
      }
      List<List<String>> chains = new ArrayList<>();
      for (String upstream : upstreams) {
        if (upstream.equals("own") || upstream.equals(world.saidIn())) {
          chains.add(begin(id));
        } else if (!upstream.equals("unknown")) {
          up(upstream).forEach(chain -> chains.add(plus(chain, id)));
        }
      }
      return chains;
    }

    private List<String> begin(String id) {
      origins.add(id);
      return List.of("origin " + id, id);
    }

    private static List<String> plus(List<String> chain, String id) {
      List<String> longer = new ArrayList<>(chain);
      longer.add(id);
      return longer;
    }

    /** Origins that share a label, publisher or author are one, and so on through others. */
    private Set<String> withMergedOrigins(List<String> chain) {
      Set<String> members = new TreeSet<>(chain.subList(1, chain.size()));
      members.add("origin " + cluster(chain.get(0).substring("origin ".length())));
      return members;
    }

    private String cluster(String id) {
      TreeSet<String> cluster = new TreeSet<>(Set.of(id));
      int before = 0;
      while (cluster.size() > before) {
        before = cluster.size();
        for (String other : origins) {
          if (cluster.stream().anyMatch(member -> share(get(member), get(other)))) {
            cluster.add(other);
          }
        }
      }
      return cluster.first();
    }

    private static boolean share(Source a, Source b) {
      boolean anonymous = a.publisher().equals("unknown");
      boolean publisher =
          a.publisher().equals(b.publisher())
              && !(anonymous && (!a.label().isEmpty() || !b.label().isEmpty()));
      return publisher
          || (!a.author().isEmpty() && a.author().equals(b.author()))
          || (!a.label().isEmpty() && a.label().equals(b.label()));
    }

    private static int largest(List<Set<String>> chains, int from, Set<String> used) {
      if (from == chains.size()) {
        return 0;
      }
      int without = largest(chains, from + 1, used);
      Set<String> chain = chains.get(from);
      if (!Collections.disjoint(chain, used)) {
        return without;
      }
      Set<String> more = new HashSet<>(used);
      more.addAll(chain);
      return Math.max(without, 1 + largest(chains, from + 1, more));
    }
  }
}

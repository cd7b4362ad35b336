package dossier.picture.map.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What maps know of the world. */
class WorldTest {
  private static List<LandRing.Step> steps() {
    return World.parts().stream()
        .flatMap(part -> part.rings().stream())
        .flatMap(ring -> ring.steps().stream())
        .toList();
  }

  @Test
  void everyDisputeHasALineAndTheFileHasNoOther() {
    assertEquals(
        Set.of(Dispute.values()),
        steps().stream()
            .flatMap(step -> step.arc().dispute().stream())
            .collect(Collectors.toSet()));
  }

  @Test
  void anArcIsTheEdgeOfNoMoreThanTwoPieces() {
    var uses = steps().stream().collect(Collectors.groupingBy(LandRing.Step::arc));
    assertTrue(uses.values().stream().allMatch(used -> used.size() <= 2));
  }

  @Test
  void everyRingIsClosed() {
    for (Part part : World.parts()) {
      for (LandRing ring : part.rings()) {
        List<LandRing.Step> steps = ring.steps();
        for (int i = 0; i < steps.size(); i++) {
          assertEquals(steps.get(i).end(), steps.get((i + 1) % steps.size()).start());
        }
      }
    }
  }

  @Test
  void takenTogetherAllLandEndsAtCoasts() {
    Merged merged = Merged.of(World.parts());
    for (LandRing outline : merged.outlines()) {
      List<LandRing.Step> steps = outline.steps();
      assertEquals(steps.get(steps.size() - 1).end(), steps.get(0).start());
    }
    assertFalse(merged.borders().isEmpty());
  }

  @Test
  void onlyUkrainesBordersAreCalledResolved() {
    assertEquals(
        Set.of("Ukraine"),
        World.parts().stream()
            .map(Part::country)
            .filter(Country::resolved)
            .map(Country::name)
            .collect(Collectors.toSet()));
  }

  @Test
  void ofCitiesEachIsNamedOnceAndLiesInTheWorld() {
    Set<String> names = new HashSet<>();
    for (City city : City.all()) {
      assertTrue(names.add(city.name()), city::name);
      assertTrue(Math.abs(city.at().latitude()) < 80, city::name);
    }
    assertTrue(City.all().stream().filter(City::capital).count() > 180);
    for (String disputed : Arrays.asList("Jerusalem", "Taipei", "Pristina", "Ramallah")) {
      assertTrue(City.all().stream().noneMatch(c -> c.name().equals(disputed) && c.capital()));
    }
  }

  @Test
  void whereaboutsNameACapitalRatherThanACityThatIsALittleNearer() {
    assertEquals(
        Optional.of(new Whereabouts("Kyiv", 25, "way.north-west")),
        Whereabouts.of(Compass.of(50.55, 30.21), "Bucha"));
    assertEquals(Optional.empty(), Whereabouts.of(Compass.of(55.75, 37.62), "Moscow"));
    assertEquals(Optional.empty(), Whereabouts.of(Compass.of(-48.9, -123.4), "Nowhere"));
  }
}

package dossier.picture.map.ground;

import dossier.picture.map.world.Arc;
import dossier.picture.map.world.Country;
import dossier.picture.map.world.Dispute;
import dossier.picture.map.world.LandRing;
import dossier.picture.map.world.Merged;
import dossier.picture.map.world.Part;
import dossier.picture.map.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The land that is seen in a window: where it ends, its borders, and whose it is. */
public final class MapGround {
  private static final double FIRST_TOLERANCE = .35;
  private static final double COARSER = 1.7;
  private static final int ROUNDS = 6;

  private final Window window;
  private final MapLines lines;
  private final List<double[]> land;
  private final List<double[]> borders = new ArrayList<>();
  private final Map<Country, NavigableSet<Dispute>> disputes = new LinkedHashMap<>();
  private final Map<Country, List<double[]>> owned = new LinkedHashMap<>();
  private final List<Country> owners = new ArrayList<>();
  private final Raster raster;

  /**
   * All that is seen, coarser until it is no longer than about so many characters.
   *
   * @param longest of a path of the land, and of one of the borders
   */
  public static MapGround of(Window window, int longest) {
    double radius = window.radius();
    List<Part> parts =
        World.parts().stream().filter(part -> part.meets(window.centre(), radius)).toList();
    Merged merged = Merged.of(parts);
    MapGround ground = new MapGround(new MapLines(window, FIRST_TOLERANCE), merged);
    for (int i = 0; i < ROUNDS && ground.length() > longest; i++) {
      ground = new MapGround(ground.lines.coarser(COARSER), merged);
    }
    parts.forEach(ground::own);
    parts.forEach(ground::dispute);
    ground.owners.addAll(ground.owned.keySet());
    return ground;
  }

  private MapGround(MapLines lines, Merged merged) {
    this.lines = lines;
    this.window = lines.window();
    this.raster = new Raster(window);
    this.land = seen(merged.outlines());
    merged.borders().forEach(this::border);
  }

  private int length() {
    return Math.max(land().length(), borders().length());
  }

  private List<double[]> seen(List<LandRing> rings) {
    return rings.stream()
        .map(ring -> Clip.ring(lines.of(ring), window))
        .filter(ring -> ring.length >= 6)
        .toList();
  }

  private void border(Arc arc) {
    if (arc.dispute().isEmpty()) {
      borders.addAll(Clip.line(lines.of(arc), window));
    }
  }

  private void dispute(Part part) {
    part.rings().stream()
        .flatMap(ring -> ring.steps().stream())
        .map(LandRing.Step::arc)
        .filter(arc -> arc.dispute().isPresent() && !Clip.line(lines.of(arc), window).isEmpty())
        .forEach(
            arc ->
                disputes
                    .computeIfAbsent(part.country(), key -> new TreeSet<>())
                    .add(arc.dispute().orElseThrow()));
  }

  private void own(Part part) {
    List<double[]> rings = seen(part.rings());
    if (!rings.isEmpty()) {
      List<double[]> all = owned.computeIfAbsent(part.country(), key -> new ArrayList<>());
      all.addAll(rings);
      raster.fill(rings, List.copyOf(owned.keySet()).indexOf(part.country()));
    }
  }

  /** What of the world it is. */
  public Window window() {
    return window;
  }

  /** Where land meets the sea, as a path of halves of a dot. */
  public String land() {
    return PathText.rings(land, lines.tolerance());
  }

  /** The borders that are not in dispute, as a path of halves of a dot. */
  public String borders() {
    return PathText.lines(borders);
  }

  /** The lines that are left out. */
  public NavigableSet<Dispute> disputes() {
    return disputes.values().stream()
        .flatMap(NavigableSet::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a line of a country is left out: a tint of its own would draw that. */
  public boolean isDisputed(Country country) {
    return disputes.containsKey(country);
  }

  /** The land of one country, as a path of halves of a dot. */
  public Optional<String> of(Country country) {
    return Optional.ofNullable(owned.get(country))
        .map(rings -> PathText.rings(rings, lines.tolerance()));
  }

  /** The countries that are seen. */
  public List<Country> countries() {
    return List.copyOf(owners);
  }

  /** How much of a box is a country's, in percent. */
  public int percent(Country country, Box box) {
    return raster.percent(owners.indexOf(country), box);
  }

  /** The middle of what is seen of a country, in dots, and for how many cells that is. */
  public int[] middle(Country country) {
    return raster.middle(owners.indexOf(country));
  }

  /** Whether no land lies under a box; what reaches out of the drawing is not known to be sea. */
  public boolean isSea(Box box) {
    return raster.seaPercent(box) == 100;
  }
}

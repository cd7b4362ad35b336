package dossier.picture.map.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The land of the world, read once. How its file is made and how it is written stands in
 * docs/map-data.mjs.
 */
public final class World {
  private static final String FILE = "/dossier/picture/world.txt";

  private static final List<Part> PARTS = read();

  private World() {}

  /** Every piece of land. */
  public static List<Part> parts() {
    return PARTS;
  }

  private static List<Part> read() {
    List<String> lines = text(FILE).lines().toList();
    int empty = lines.indexOf("");
    List<Arc> arcs = lines.subList(0, empty).stream().map(Arc::read).toList();
    return lines.subList(empty + 1, lines.size()).stream()
        .flatMap(line -> parts(line.split("\t", -1), arcs))
        .toList();
  }

  private static Stream<Part> parts(String[] fields, List<Arc> arcs) {
    boolean resolved = fields[0].startsWith("§");
    Country country = new Country(fields[0].substring(resolved ? 1 : 0), resolved);
    return Arrays.stream(fields)
        .skip(1)
        .map(part -> Arrays.stream(part.split("/")).map(ring -> ring(ring, arcs)).toList())
        .map(rings -> Part.of(country, rings));
  }

  private static LandRing ring(String numbers, List<Arc> arcs) {
    return new LandRing(
        Arrays.stream(numbers.split(" ")).map(number -> World.step(number, arcs)).toList());
  }

  private static LandRing.Step step(String number, List<Arc> arcs) {
    boolean backwards = number.startsWith("~");
    int index = Integer.parseInt(number.substring(backwards ? 1 : 0));
    return new LandRing.Step(arcs.get(index), backwards);
  }

  static String text(String file) {
    try (InputStream in = Objects.requireNonNull(World.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

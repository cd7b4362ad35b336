package dossier.picture.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The world's coasts (Natural Earth, 1:50 million), read once. How the file is made and how it is
 * written stands in docs/coastlines.mjs.
 */
final class Coastlines {
  private static final String FILE = "/dossier/picture/coastlines.txt";
  private static final double PARTS_OF_A_DEGREE = 100;
  private static final int OFFSET = 63;
  private static final int MORE = 0x20;

  /** Every ring. */
  static final List<Coast> ALL =
      text().lines().map(line -> new Coast(new Coastlines(line).points())).toList();

  private static final double ROUGHLY = .2;

  /** The larger ones, roughly. */
  static final List<Coast> COARSE =
      ALL.stream()
          .filter(coast -> coast.isLargerThan(ROUGHLY))
          .map(coast -> coast.simpler(ROUGHLY))
          .toList();

  private final String line;
  private int at;

  private Coastlines(String line) {
    this.line = line;
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(Coastlines.class.getResourceAsStream(FILE), FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double[] points() {
    double[] points = new double[line.length()];
    int size = 0;
    int north = 0;
    int east = 0;
    while (at < line.length()) {
      north += number();
      east += number();
      points[size++] = east / PARTS_OF_A_DEGREE;
      points[size++] = Mercator.north(north / PARTS_OF_A_DEGREE);
    }
    return Arrays.copyOf(points, size);
  }

  private int number() {
    int bits = 0;
    int shift = 0;
    int part;
    do {
      part = line.charAt(at++) - OFFSET;
      bits |= (part & (MORE - 1)) << shift;
      shift += 5;
    } while (part >= MORE);
    return (bits & 1) == 1 ? ~(bits >> 1) : bits >> 1;
  }
}

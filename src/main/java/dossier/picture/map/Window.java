package dossier.picture.map;

import java.util.List;

/**
 * The part of the world that a drawing shows.
 *
 * @param west the longitude of its left edge, between -180 and 540
 * @param north the projection's degrees of its upper edge
 * @param scale dots for a degree
 */
record Window(double west, double north, double scale, Format format) {
  private static final int MARGIN = 48;
  private static final int WORLD = 360;

  /** All spots with a margin, and never less than a format asks for. */
  static Window around(List<Spot> spots, Format format) {
    double west = westernmost(spots);
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (Spot spot : spots) {
      double reach = Mercator.degrees(spot.kilometres(), spot.latitude());
      double x = from(west, spot.longitude());
      double y = Mercator.north(spot.latitude());
      left = Math.min(left, x - reach);
      right = Math.max(right, x + reach);
      low = Math.min(low, y - reach);
      high = Math.max(high, y + reach);
    }
    double across = (format.width - 2 * MARGIN) / Math.max(1e-9, right - left);
    double up = (format.height - 2 * MARGIN) / Math.max(1e-9, high - low);
    double most =
        format.width / Mercator.degrees(format.kilometres, Mercator.latitude((low + high) / 2));
    return about(
        (left + right) / 2, (low + high) / 2, Math.min(most, Math.min(across, up)), format);
  }

  private static Window about(double x, double y, double scale, Format format) {
    double least = (double) format.width / WORLD;
    double kept = Math.max(scale, least);
    return new Window(x - format.width / kept / 2, y + format.height / kept / 2, kept, format);
  }

  /** The spot behind the widest gap: from there all of them take the least room. */
  private static double westernmost(List<Spot> spots) {
    double[] sorted = spots.stream().mapToDouble(Spot::longitude).sorted().toArray();
    double best = sorted[0];
    double widest = from(sorted[sorted.length - 1], sorted[0]) - sorted[sorted.length - 1];
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] - sorted[i - 1] > widest) {
        widest = sorted[i] - sorted[i - 1];
        best = sorted[i];
      }
    }
    return best;
  }

  /** A longitude no less than another one and less than a turn beyond it. */
  private static double from(double west, double longitude) {
    return longitude < west ? longitude + WORLD : longitude;
  }

  /** The same middle, and more around it. */
  Window wider(double factor) {
    return about(
        west + format.width / scale / 2, north - format.height / scale / 2, scale / factor, format);
  }

  boolean isWorld() {
    return format.width / scale >= WORLD - 1e-9;
  }

  double x(double longitude) {
    return (longitude - west) * scale;
  }

  double y(double projected) {
    return (north - projected) * scale;
  }

  /** A longitude as it lies in this window, if it does. */
  double turned(double longitude) {
    double turn = Math.floor((longitude - west) / WORLD);
    return longitude - turn * WORLD;
  }

  /** Whether a spot lies well within, so that its dot is whole. */
  boolean shows(Spot spot) {
    return Box.around(x(spot), y(spot), PlaceLabel.DOT).within(format);
  }

  int x(Spot spot) {
    return (int) Math.round(x(turned(spot.longitude())));
  }

  int y(Spot spot) {
    return (int) Math.round(y(Mercator.north(spot.latitude())));
  }

  double east() {
    return west + format.width / scale;
  }

  double south() {
    return north - format.height / scale;
  }

  /** How many dots a distance takes at a latitude. */
  double dots(double kilometres, double latitude) {
    return Mercator.degrees(kilometres, latitude) * scale;
  }

  double middle() {
    return Mercator.latitude((north + south()) / 2);
  }
}

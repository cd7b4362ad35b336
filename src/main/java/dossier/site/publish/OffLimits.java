package dossier.site.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Folders that a published site must not come near, wherever links lead. */
public record OffLimits(List<Limit> limits) {
  /** Nothing is off limits. */
  static final OffLimits NONE = new OffLimits(List.of());

  /**
   * One such folder. Nothing may be published into it, nor into a folder that holds it.
   *
   * @param name what people call it
   * @param within whether nothing may be published into folders within it either
   */
  public record Limit(Path folder, String name, boolean within) {}

  public OffLimits {
    limits = List.copyOf(limits);
  }

  /** What is off limits to every project: what it is made of, the project itself, and home. */
  public static OffLimits of(Path content, Optional<Path> templates) {
    Path beside = content.toAbsolutePath().normalize().resolveSibling("captures");
    return new OffLimits(
        Stream.concat(
                templates.stream().map(folder -> new Limit(folder, "the templates", true)),
                Stream.of(
                    new Limit(content, "the content", true),
                    new Limit(Path.of("templates"), "the templates", true),
                    new Limit(Path.of("captures"), "the private copies", true),
                    new Limit(beside, "the private copies", true),
                    new Limit(Path.of(".git"), "the repository", true),
                    new Limit(beside.resolveSibling(".git"), "the repository", true),
                    new Limit(Path.of(""), "the current folder", false),
                    new Limit(beside.resolveSibling(""), "the project", false),
                    new Limit(Path.of(System.getProperty("user.home")), "the home folder", false)))
            .toList());
  }

  /**
   * Why nothing may be published into a folder; empty if nothing speaks against it.
   *
   * @throws IOException if links lead in a circle
   */
  public Optional<String> met(Path folder) throws IOException {
    Path real = RealPath.of(folder);
    for (Limit limit : limits) {
      Optional<String> met = met(real, limit);
      if (met.isPresent()) {
        return met;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> met(Path real, Limit limit) {
    Path off = real(limit.folder());
    if (off.equals(real)) {
      return Optional.of("it is " + limit.name());
    }
    if (off.startsWith(real)) {
      return Optional.of("it holds " + limit.name());
    }
    return limit.within() && real.startsWith(off)
        ? Optional.of("it lies in " + limit.name())
        : Optional.empty();
  }

  /** A folder that cannot be reached cannot be published into by a link to it either. */
  private static Path real(Path folder) {
    try {
      return RealPath.of(folder);
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }
}

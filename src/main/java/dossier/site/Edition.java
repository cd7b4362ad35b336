package dossier.site;

import java.util.Set;

/**
 * The site in one language.
 *
 * @param language what it is written in (BCP 47)
 * @param folder where its pages stand, ending in {@code /}; empty for the original
 * @param paths what it has of its own, by the addresses that the original gives them; the original
 *     has everything
 */
public record Edition(String language, String folder, Set<String> paths) {
  public Edition {
    paths = Set.copyOf(paths);
  }

  /** The language in which a dossier is written. */
  public static Edition original(String language) {
    return new Edition(language, "", Set.of());
  }

  /** A language into which some of it is translated. */
  public static Edition translated(String language, Set<String> paths) {
    return new Edition(language, language + "/", paths);
  }

  /** Whether it is the original. */
  public boolean isOriginal() {
    return folder.isEmpty();
  }

  /** Whether it has a page or file of its own in the place of one of the original. */
  public boolean has(Address address) {
    String path = address.path();
    int slash = path.indexOf('/');
    return isOriginal()
        || paths.contains(path)
        || (slash > 0 && paths.contains(path.substring(0, slash)));
  }

  /** What the original calls the address of something that stands here. */
  public Address unplaced(Address placed) {
    return new Address(placed.path().substring(folder.length()), placed.fragment());
  }

  /** Where it stands here, by its address in the original. */
  public Address placed(Address address) {
    return new Address(folder + address.path(), address.fragment());
  }
}

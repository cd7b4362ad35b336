package dossier.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A published image: where it stands, how large it is in pixels, and the same in smaller sizes.
 *
 * @param smaller the smallest first
 */
public record Image(Address address, int width, int height, List<ImageSize> smaller) {
  public Image {
    smaller = List.copyOf(smaller);
  }

  /** The image as it is written on a page. */
  public ShownImage from(LinkBase page) {
    Optional<String> sources =
        smaller.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Stream.concat(smaller.stream(), Stream.of(new ImageSize(address, width)))
                    .map(size -> candidate(size, page))
                    .collect(Collectors.joining(", ")));
    return new ShownImage(page.to(address), sources, width, height);
  }

  /** A comma at the end of an address would be read as the end of the candidate. */
  private static String candidate(ImageSize size, LinkBase page) {
    return page.to(size.address()).replace(",", "%2C") + " " + size.width() + "w";
  }
}

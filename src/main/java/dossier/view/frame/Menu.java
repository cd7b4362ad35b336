package dossier.view.frame;

import dossier.view.part.Link;
import java.util.List;
import java.util.Optional;

/**
 * What leads from every page to the parts of the dossier.
 *
 * @param items those that are always in view where there is room
 * @param more all others
 * @param search where words are looked for
 */
public record Menu(List<Item> items, List<Item> more, Item search) {
  public Menu {
    items = List.copyOf(items);
    more = List.copyOf(more);
  }

  /**
   * A part of the dossier.
   *
   * @param current {@code page} if the reader is there, {@code true} if it holds what is read
   */
  public record Item(Link link, Optional<String> current) {}

  /** Whether the reader is in a part that is not always in view. */
  public boolean isWithin() {
    return more.stream().anyMatch(item -> item.current().isPresent());
  }
}

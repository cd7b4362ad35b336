package dossier.model.work;

import java.util.List;

/** Who made a work, each in the order in which it is printed. */
public record Credits(List<Name> authors, List<Name> editors) {
  public Credits {
    authors = List.copyOf(authors);
    editors = List.copyOf(editors);
  }
}

package dossier.view.frame;

import dossier.view.part.MaybeLink;
import dossier.view.part.TextLanguage;
import java.util.List;
import java.util.Optional;

/**
 * Where a page stands in the dossier.
 *
 * @param above what it is a part of, the whole first
 * @param here what the page itself is called there
 * @param language of that, where it is not the page's
 */
public record Trail(List<MaybeLink> above, String here, Optional<TextLanguage> language) {
  public Trail {
    above = List.copyOf(above);
  }
}

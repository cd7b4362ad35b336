package dossier.links;

import dossier.evidence.Quoted;
import java.util.List;

/**
 * An address outside.
 *
 * @param address of a page, without a fragment, in ASCII
 * @param uses where the dossier names it, in the order of its entries
 * @param quotations those of the sources of which this is an archived copy
 */
public record WebLink(String address, List<LinkUse> uses, List<Quoted> quotations) {
  public WebLink {
    uses = List.copyOf(uses);
    quotations = List.copyOf(quotations);
  }

  /** Whether an archive keeps a source there, so that it is to be read and not only looked for. */
  public boolean isArchive() {
    return uses.stream().anyMatch(use -> use.role() == LinkUse.Role.ARCHIVE);
  }
}

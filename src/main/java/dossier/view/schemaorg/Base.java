package dossier.view.schemaorg;

import dossier.model.Claim;
import dossier.model.Page;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.site.Address;
import dossier.text.Id;
import dossier.view.part.PageContext;
import java.util.Optional;

/** A story of a dossier, and the whole addresses of its pages where the settings know them. */
record Base(PageContext context, Story story) {

  Optional<String> whole(Address page) {
    return Addresses.onTheWeb(page, context.settings());
  }

  /** The address of a page about the dossier, if there is one with this name. */
  Optional<String> page(String name) {
    return context
        .find(new Id(name))
        .filter(Page.class::isInstance)
        .flatMap(page -> whole(Addresses.of(page)));
  }

  /** A claim's element; relative to the page itself where no address is known. */
  String id(Claim claim) {
    Address spot = Addresses.of(story, claim);
    return whole(spot).orElseGet(() -> spot.from(Addresses.of(story)));
  }
}

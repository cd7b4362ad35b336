package dossier.cite.process;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The citation processor for one style and language, one item at a time. Used by one thread. */
public final class Processor {
  /** So many are kept; what many items share is among the first. */
  private static final int MOST_LAYOUTS = 1_000;

  private final Desk desk = new Desk();
  private final ReferenceFormat format = new ReferenceFormat();
  private final Map<CSLItemData, Optional<Layout>> layouts = new HashMap<>();
  private final CSL csl;

  /** A processor for a style, whose XML this is, and a language (BCP 47). */
  public Processor(String xml, String locale) {
    try {
      this.csl = new CSL(desk, xml, locale);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An item's entry in a bibliography, in HTML; nothing where the style lists no such item. */
  public Optional<String> entry(CSLItemData item) {
    desk.item = Optional.of(item);
    csl.reset();
    csl.setOutputFormat(format);
    csl.registerCitationItems(List.of(item.getId()));
    return Arrays.stream(csl.makeBibliography().getEntries()).findFirst();
  }

  /** The same, sooner where many items differ in little but their titles, addresses and days. */
  public Optional<String> entryOfMany(CSLItemData item) {
    return Layout.isFor(item)
        ? layout(Layout.standIn(item))
            .map(layout -> format.entry(layout.filled(item), layout.context()))
            .or(() -> entry(item))
        : entry(item);
  }

  private Optional<Layout> layout(CSLItemData standIn) {
    Optional<Layout> known = layouts.get(standIn);
    if (known != null) {
      return known;
    }
    if (layouts.size() == MOST_LAYOUTS) {
      return Optional.empty();
    }
    Optional<Layout> fresh =
        entry(standIn).flatMap(set -> format.seen()).filter(layout -> layout.fits(standIn));
    layouts.put(standIn, fresh);
    return fresh;
  }

  /** The one item that is being set. */
  private static final class Desk implements ItemDataProvider {
    private Optional<CSLItemData> item = Optional.empty();

    @Override
    public CSLItemData retrieveItem(String id) {
      return item.orElseThrow();
    }

    @Override
    public Collection<String> getIds() {
      return item.map(CSLItemData::getId).stream().toList();
    }
  }
}

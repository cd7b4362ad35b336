package dossier.cite;

import dossier.model.value.CitationFormat;
import java.util.List;

/** Items as one file that programs for references read. */
public final class CitationFile {
  private CitationFile() {}

  /** The text of the file, with the items in the order in which they are given. */
  public static String of(CitationFormat format, List<Item> items) {
    return switch (format) {
      case CSL_JSON -> CslJson.of(items);
      case RIS -> Ris.of(items);
      case BIBTEX -> BibTex.of(items);
    };
  }
}

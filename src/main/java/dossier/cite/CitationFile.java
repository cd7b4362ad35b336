package dossier.cite;

import dossier.model.value.CitationFormat;
import dossier.words.Words;
import java.util.List;

/** Items as one file that programs for references read. */
public final class CitationFile {
  private CitationFile() {}

  /**
   * The text of the file, with the items in the order in which they are given.
   *
   * @param words in which a doubt about a year is told
   */
  public static String of(CitationFormat format, List<Item> items, Words words) {
    return switch (format) {
      case CSL_JSON -> CslJson.of(items);
      case RIS -> Ris.of(items, words);
      case BIBTEX -> BibTex.of(items, words);
    };
  }
}

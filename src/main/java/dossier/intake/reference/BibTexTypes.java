package dossier.intake.reference;

import dossier.model.value.SourceType;
import java.util.Map;
import java.util.Optional;

/**
 * What the entry types of BibTeX and biblatex are here: some for certain, some only if nobody has
 * said it better, as an article can stand in a newspaper.
 */
final class BibTexTypes {
  private static final Map<String, SourceType> CERTAIN =
      Map.ofEntries(
          Map.entry("book", SourceType.BOOK),
          Map.entry("mvbook", SourceType.BOOK),
          Map.entry("booklet", SourceType.PAMPHLET),
          Map.entry("inbook", SourceType.CHAPTER),
          Map.entry("incollection", SourceType.CHAPTER),
          Map.entry("inproceedings", SourceType.PAPER_CONFERENCE),
          Map.entry("conference", SourceType.PAPER_CONFERENCE),
          Map.entry("collection", SourceType.COLLECTION),
          Map.entry("proceedings", SourceType.COLLECTION),
          Map.entry("inreference", SourceType.ENTRY_ENCYCLOPEDIA),
          Map.entry("techreport", SourceType.REPORT),
          Map.entry("report", SourceType.REPORT),
          Map.entry("phdthesis", SourceType.THESIS),
          Map.entry("mastersthesis", SourceType.THESIS),
          Map.entry("thesis", SourceType.THESIS),
          Map.entry("unpublished", SourceType.MANUSCRIPT),
          Map.entry("periodical", SourceType.PERIODICAL),
          Map.entry("patent", SourceType.PATENT),
          Map.entry("dataset", SourceType.DATASET),
          Map.entry("software", SourceType.SOFTWARE),
          Map.entry("video", SourceType.MOTION_PICTURE),
          Map.entry("movie", SourceType.MOTION_PICTURE),
          Map.entry("letter", SourceType.PERSONAL_COMMUNICATION),
          Map.entry("legislation", SourceType.LEGISLATION),
          Map.entry("jurisdiction", SourceType.LEGAL_CASE),
          Map.entry("standard", SourceType.STANDARD),
          Map.entry("performance", SourceType.PERFORMANCE),
          Map.entry("artwork", SourceType.GRAPHIC),
          Map.entry("image", SourceType.GRAPHIC));

  private static final Map<String, SourceType> ASSUMED =
      Map.of(
          "article", SourceType.ARTICLE_JOURNAL,
          "online", SourceType.WEBPAGE,
          "electronic", SourceType.WEBPAGE,
          "www", SourceType.WEBPAGE,
          "audio", SourceType.SONG,
          "misc", SourceType.DOCUMENT,
          "manual", SourceType.DOCUMENT);

  private static final Map<String, SourceType> SUBTYPES =
      Map.of(
          "newspaper", SourceType.ARTICLE_NEWSPAPER,
          "magazine", SourceType.ARTICLE_MAGAZINE);

  private BibTexTypes() {}

  /**
   * The type that is certain.
   *
   * @param subtype what biblatex adds to it, or nothing
   */
  static Optional<SourceType> certain(String word, String subtype) {
    return Optional.ofNullable(word.equals("article") ? SUBTYPES.get(subtype) : CERTAIN.get(word));
  }

  static SourceType assumed(String word) {
    return ASSUMED.getOrDefault(word, SourceType.DOCUMENT);
  }

  static boolean knows(String word) {
    return CERTAIN.containsKey(word) || ASSUMED.containsKey(word);
  }
}

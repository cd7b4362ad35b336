package dossier.intake.reference;

import dossier.model.value.SourceType;
import java.util.Map;
import java.util.Optional;

/** What the types of RIS are here: some for certain, some only if nobody has said it better. */
final class RisTypes {
  private static final Map<String, SourceType> CERTAIN =
      Map.ofEntries(
          Map.entry("NEWS", SourceType.ARTICLE_NEWSPAPER),
          Map.entry("MGZN", SourceType.ARTICLE_MAGAZINE),
          Map.entry("JOUR", SourceType.ARTICLE_JOURNAL),
          Map.entry("EJOUR", SourceType.ARTICLE_JOURNAL),
          Map.entry("BILL", SourceType.BILL),
          Map.entry("BLOG", SourceType.POST_WEBLOG),
          Map.entry("BOOK", SourceType.BOOK),
          Map.entry("EBOOK", SourceType.BOOK),
          Map.entry("EDBOOK", SourceType.BOOK),
          Map.entry("CHAP", SourceType.CHAPTER),
          Map.entry("ECHAP", SourceType.CHAPTER),
          Map.entry("CLSWK", SourceType.CLASSIC),
          Map.entry("DATA", SourceType.DATASET),
          Map.entry("DICT", SourceType.ENTRY_DICTIONARY),
          Map.entry("ENCYC", SourceType.ENTRY_ENCYCLOPEDIA),
          Map.entry("FIGURE", SourceType.FIGURE),
          Map.entry("ART", SourceType.GRAPHIC),
          Map.entry("HEAR", SourceType.HEARING),
          Map.entry("CASE", SourceType.LEGAL_CASE),
          Map.entry("STAT", SourceType.LEGISLATION),
          Map.entry("MANSCPT", SourceType.MANUSCRIPT),
          Map.entry("UNPB", SourceType.MANUSCRIPT),
          Map.entry("MAP", SourceType.MAP),
          Map.entry("MPCT", SourceType.MOTION_PICTURE),
          Map.entry("MUSIC", SourceType.MUSICAL_SCORE),
          Map.entry("PAMP", SourceType.PAMPHLET),
          Map.entry("CPAPER", SourceType.PAPER_CONFERENCE),
          Map.entry("PAT", SourceType.PATENT),
          Map.entry("JFULL", SourceType.PERIODICAL),
          Map.entry("RPRT", SourceType.REPORT),
          Map.entry("GOVDOC", SourceType.REPORT),
          Map.entry("COMP", SourceType.SOFTWARE),
          Map.entry("STAND", SourceType.STANDARD),
          Map.entry("THES", SourceType.THESIS));

  /** One word for several types. */
  private static final Map<String, SourceType> ASSUMED =
      Map.of(
          "ELEC", SourceType.WEBPAGE,
          "VIDEO", SourceType.MOTION_PICTURE,
          "SOUND", SourceType.SONG,
          "PCOMM", SourceType.PERSONAL_COMMUNICATION,
          "ICOMM", SourceType.PERSONAL_COMMUNICATION,
          "CONF", SourceType.COLLECTION,
          "GEN", SourceType.DOCUMENT);

  private RisTypes() {}

  static Optional<SourceType> certain(String word) {
    return Optional.ofNullable(CERTAIN.get(word));
  }

  static SourceType assumed(String word) {
    return ASSUMED.getOrDefault(word, SourceType.DOCUMENT);
  }

  static boolean knows(String word) {
    return CERTAIN.containsKey(word) || ASSUMED.containsKey(word);
  }
}

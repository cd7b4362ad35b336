package dossier.model.value;

/** The types of source: those of the Citation Style Language 1.0.2, appendix III. */
public enum SourceType implements Term {
  ARTICLE("article"),
  ARTICLE_JOURNAL("article-journal"),
  ARTICLE_MAGAZINE("article-magazine"),
  ARTICLE_NEWSPAPER("article-newspaper"),
  BILL("bill"),
  BOOK("book"),
  BROADCAST("broadcast"),
  CHAPTER("chapter"),
  CLASSIC("classic"),
  COLLECTION("collection"),
  DATASET("dataset"),
  DOCUMENT("document"),
  ENTRY("entry"),
  ENTRY_DICTIONARY("entry-dictionary"),
  ENTRY_ENCYCLOPEDIA("entry-encyclopedia"),
  EVENT("event"),
  FIGURE("figure"),
  GRAPHIC("graphic"),
  HEARING("hearing"),
  INTERVIEW("interview"),
  LEGAL_CASE("legal_case"),
  LEGISLATION("legislation"),
  MANUSCRIPT("manuscript"),
  MAP("map"),
  MOTION_PICTURE("motion_picture"),
  MUSICAL_SCORE("musical_score"),
  PAMPHLET("pamphlet"),
  PAPER_CONFERENCE("paper-conference"),
  PATENT("patent"),
  PERFORMANCE("performance"),
  PERIODICAL("periodical"),
  PERSONAL_COMMUNICATION("personal_communication"),
  POST("post"),
  POST_WEBLOG("post-weblog"),
  REGULATION("regulation"),
  REPORT("report"),
  REVIEW("review"),
  REVIEW_BOOK("review-book"),
  SOFTWARE("software"),
  SONG("song"),
  SPEECH("speech"),
  STANDARD("standard"),
  THESIS("thesis"),
  TREATY("treaty"),
  WEBPAGE("webpage");

  private final String csl;

  SourceType(String csl) {
    this.csl = csl;
  }

  /** The type's name in the Citation Style Language. */
  @Override
  public String word() {
    return csl;
  }

  /** Whether it appears in what its publisher is known by: a newspaper, a site. */
  public boolean isOfPeriodicals() {
    return switch (this) {
      case ARTICLE, ARTICLE_JOURNAL, ARTICLE_MAGAZINE, ARTICLE_NEWSPAPER, POST_WEBLOG, WEBPAGE ->
          true;
      default -> false;
    };
  }
}

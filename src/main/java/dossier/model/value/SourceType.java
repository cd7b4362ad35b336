package dossier.model.value;

/** The types of source: those of the Citation Style Language 1.0.2, appendix III. */
public enum SourceType implements Term {
  ARTICLE("article", "article"),
  ARTICLE_JOURNAL("article-journal", "journal article"),
  ARTICLE_MAGAZINE("article-magazine", "magazine article"),
  ARTICLE_NEWSPAPER("article-newspaper", "news article"),
  BILL("bill", "bill"),
  BOOK("book", "book"),
  BROADCAST("broadcast", "broadcast"),
  CHAPTER("chapter", "chapter"),
  CLASSIC("classic", "classic"),
  COLLECTION("collection", "collection"),
  DATASET("dataset", "data set"),
  DOCUMENT("document", "document"),
  ENTRY("entry", "entry"),
  ENTRY_DICTIONARY("entry-dictionary", "dictionary entry"),
  ENTRY_ENCYCLOPEDIA("entry-encyclopedia", "encyclopedia entry"),
  EVENT("event", "event"),
  FIGURE("figure", "figure"),
  GRAPHIC("graphic", "picture"),
  HEARING("hearing", "hearing"),
  INTERVIEW("interview", "interview"),
  LEGAL_CASE("legal_case", "court case"),
  LEGISLATION("legislation", "law"),
  MANUSCRIPT("manuscript", "manuscript"),
  MAP("map", "map"),
  MOTION_PICTURE("motion_picture", "video"),
  MUSICAL_SCORE("musical_score", "musical score"),
  PAMPHLET("pamphlet", "pamphlet"),
  PAPER_CONFERENCE("paper-conference", "conference paper"),
  PATENT("patent", "patent"),
  PERFORMANCE("performance", "performance"),
  PERIODICAL("periodical", "periodical"),
  PERSONAL_COMMUNICATION("personal_communication", "personal communication"),
  POST("post", "post"),
  POST_WEBLOG("post-weblog", "blog post"),
  REGULATION("regulation", "regulation"),
  REPORT("report", "report"),
  REVIEW("review", "review"),
  REVIEW_BOOK("review-book", "book review"),
  SOFTWARE("software", "software"),
  SONG("song", "audio recording"),
  SPEECH("speech", "speech"),
  STANDARD("standard", "standard"),
  THESIS("thesis", "thesis"),
  TREATY("treaty", "treaty"),
  WEBPAGE("webpage", "web page");

  private final String csl;
  private final String words;

  SourceType(String csl, String words) {
    this.csl = csl;
    this.words = words;
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

  /** What readers are told that it is. */
  public String words() {
    return words;
  }
}

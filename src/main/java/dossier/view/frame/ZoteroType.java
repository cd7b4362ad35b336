package dossier.view.frame;

import dossier.model.value.SourceType;

/** The item types of Zotero (6 and later), for the types of the Citation Style Language. */
final class ZoteroType {
  private ZoteroType() {}

  static String of(SourceType type) {
    return switch (type) {
      case ARTICLE, ARTICLE_MAGAZINE -> "magazineArticle";
      case ARTICLE_JOURNAL, REVIEW, REVIEW_BOOK -> "journalArticle";
      case ARTICLE_NEWSPAPER -> "newspaperArticle";
      case BILL -> "bill";
      case BOOK, CLASSIC, COLLECTION, PAMPHLET -> "book";
      case BROADCAST -> "tvBroadcast";
      case CHAPTER -> "bookSection";
      case ENTRY, ENTRY_ENCYCLOPEDIA -> "encyclopediaArticle";
      case ENTRY_DICTIONARY -> "dictionaryEntry";
      case FIGURE, GRAPHIC -> "artwork";
      case HEARING -> "hearing";
      case INTERVIEW -> "interview";
      case LEGAL_CASE -> "case";
      case LEGISLATION, REGULATION, TREATY -> "statute";
      case MANUSCRIPT -> "manuscript";
      case MAP -> "map";
      case MOTION_PICTURE -> "videoRecording";
      case PAPER_CONFERENCE -> "conferencePaper";
      case PATENT -> "patent";
      case PERSONAL_COMMUNICATION -> "letter";
      case POST -> "forumPost";
      case POST_WEBLOG -> "blogPost";
      case REPORT -> "report";
      case SOFTWARE -> "computerProgram";
      case SONG -> "audioRecording";
      case SPEECH -> "presentation";
      case THESIS -> "thesis";
      case WEBPAGE -> "webpage";
      case DATASET, DOCUMENT, EVENT, MUSICAL_SCORE, PERFORMANCE, PERIODICAL, STANDARD -> "document";
    };
  }
}

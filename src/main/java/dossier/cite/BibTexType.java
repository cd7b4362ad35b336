package dossier.cite;

import de.undercouch.citeproc.csl.CSLItemData;

/**
 * The entry types of BibTeX that are used here, and the fields in which they say who carries them.
 */
enum BibTexType {
  ARTICLE("article", "journal", "publisher"),
  BOOK("book", "series", "publisher"),
  INCOLLECTION("incollection", "booktitle", "publisher"),
  INPROCEEDINGS("inproceedings", "booktitle", "publisher"),
  TECHREPORT("techreport", "series", "institution"),
  PHDTHESIS("phdthesis", "series", "school"),
  MISC("misc", "howpublished", "publisher");

  private final String word;
  private final String containerField;
  private final String publisherField;

  BibTexType(String word, String containerField, String publisherField) {
    this.word = word;
    this.containerField = containerField;
    this.publisherField = publisherField;
  }

  String word() {
    return word;
  }

  String containerField() {
    return containerField;
  }

  String publisherField() {
    return publisherField;
  }

  /**
   * The type of an item; the general one where a field that the special one demands is not known.
   */
  static BibTexType of(CSLItemData item) {
    BibTexType type = special(item);
    boolean whole =
        switch (type) {
          case ARTICLE, INCOLLECTION, INPROCEEDINGS -> item.getContainerTitle() != null;
          case BOOK, TECHREPORT, PHDTHESIS -> item.getPublisher() != null;
          case MISC -> true;
        };
    return whole ? type : MISC;
  }

  private static BibTexType special(CSLItemData item) {
    return switch (item.getType()) {
      case ARTICLE, ARTICLE_JOURNAL, ARTICLE_MAGAZINE, ARTICLE_NEWSPAPER, REVIEW, REVIEW_BOOK ->
          ARTICLE;
      case BOOK, CLASSIC, COLLECTION -> BOOK;
      case CHAPTER, ENTRY, ENTRY_DICTIONARY, ENTRY_ENCYCLOPEDIA -> INCOLLECTION;
      case PAPER_CONFERENCE -> INPROCEEDINGS;
      case REPORT -> TECHREPORT;
      case THESIS -> PHDTHESIS;
      default -> MISC;
    };
  }
}

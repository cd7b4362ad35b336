package dossier.view.schemaorg;

import dossier.model.Source;
import dossier.model.Source.Publication;
import dossier.model.value.SourceType;
import dossier.text.Id;
import dossier.view.part.DateView;
import dossier.view.part.PageContext;

/** The sources as creative works. Nothing but this block knows them by their ids. */
final class Works {
  private final Block block;
  private final PageContext context;

  Works(Block block, PageContext context) {
    this.block = block;
    this.context = context;
  }

  /** The id of a work, which means nothing outside its block. */
  static String id(Id source) {
    return "_:" + source.value();
  }

  void write(Id id) {
    context.source(id).ifPresent(this::write);
  }

  private void write(Source source) {
    Publication publication = source.publication();
    block.node(
        type(publication.type()),
        () -> {
          block.text("@id", id(source.id()));
          block.text("name", publication.title());
          block.text("url", source.whereabouts().reachable());
          block.text("datePublished", publication.issued().flatMap(DateView::iso));
          block.list("author", publication.authors(), name -> Named.write(name, block));
          block.list("editor", publication.credits().editors(), name -> Named.write(name, block));
          block.text("sameAs", publication.particulars().doiAddress());
          block.text("pagination", publication.particulars().pages());
          if (!publication.anonymous()) {
            block.node(
                "publisher", "Organization", () -> block.text("name", publication.publisher()));
          }
        });
  }

  /** What schema.org calls it; what it has no word for is a work. */
  private static String type(SourceType type) {
    return switch (type) {
      case ARTICLE, ARTICLE_MAGAZINE, ENTRY_ENCYCLOPEDIA -> "Article";
      case ARTICLE_JOURNAL, PAPER_CONFERENCE -> "ScholarlyArticle";
      case ARTICLE_NEWSPAPER -> "NewsArticle";
      case BILL, LEGISLATION, REGULATION -> "Legislation";
      case BOOK -> "Book";
      case CHAPTER -> "Chapter";
      case COLLECTION -> "Collection";
      case DATASET -> "Dataset";
      case FIGURE, GRAPHIC -> "ImageObject";
      case MANUSCRIPT -> "Manuscript";
      case MAP -> "Map";
      case MOTION_PICTURE -> "VideoObject";
      case MUSICAL_SCORE -> "SheetMusic";
      case PERIODICAL -> "Periodical";
      case POST -> "SocialMediaPosting";
      case POST_WEBLOG -> "BlogPosting";
      case REPORT -> "Report";
      case REVIEW, REVIEW_BOOK -> "Review";
      case SONG -> "AudioObject";
      case THESIS -> "Thesis";
      case WEBPAGE -> "WebPage";
      default -> "CreativeWork";
    };
  }
}

package dossier.view.story;

import dossier.model.Story;
import dossier.model.work.MadeWith;
import dossier.view.part.PageContext;
import dossier.view.part.TextLanguage;
import java.util.Optional;

/**
 * What part machines had in a story.
 *
 * @param statement said in the words of Regulation (EU) 2024/1689, Article 50(4)
 * @param words what the editors add
 * @param language that of the editors' words, where it is not the page's
 */
public record MadeWithView(
    String statement, Optional<String> words, Optional<TextLanguage> language) {

  /** Shown until a named person is responsible for the whole; empty if machines had no part. */
  static Optional<MadeWithView> of(Story story, PageContext context) {
    return context
        .madeWith(story)
        .filter(made -> story.checking().whole().isEmpty())
        .flatMap(made -> statement(made, context).map(said -> view(said, made, story, context)));
  }

  private static MadeWithView view(
      String statement, MadeWith made, Story story, PageContext context) {
    boolean own = story.byline().madeWith().isPresent();
    return new MadeWithView(
        statement,
        made.words(),
        own ? context.languages().text(story) : context.languages().content());
  }

  private static Optional<String> statement(MadeWith made, PageContext context) {
    return switch (made.part()) {
      case NONE -> Optional.empty();
      case ASSISTED -> Optional.of(context.words().of("story.made-with.assisted"));
      case GENERATED -> Optional.of(context.words().of("story.made-with.generated"));
    };
  }
}

package dossier.view.schemaorg;

import dossier.model.Entry;
import dossier.model.Settings;
import dossier.model.Story;
import dossier.model.Story.Cast;
import dossier.model.work.MadeWith;
import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.text.Id;
import dossier.text.Located;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The story itself, and who publishes it by which rules. */
final class Article {
  private static final String PUBLISHER = "_:publisher";
  private static final String IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/";

  private final Block block;
  private final Base base;
  private final Story story;

  Article(Block block, Base base) {
    this.block = block;
    this.base = base;
    this.story = base.story();
  }

  void write(Collection<Id> cited) {
    Settings settings = base.context().settings();
    Optional<String> address = base.whole(Addresses.of(story));
    block.node(
        "NewsArticle",
        () -> {
          block.text("headline", story.title());
          block.text("description", story.summary());
          block.text("datePublished", story.published().toString());
          block.text("dateModified", story.updated().toString());
          block.text("inLanguage", story.language().orElse(settings.language()));
          block.text("url", address);
          block.text("mainEntityOfPage", address);
          block.yes("isAccessibleForFree");
          block.texts("digitalSourceType", sourceTypes());
          authors();
          block.node("publisher", "Organization", this::policies);
          block.list("about", about(), entry -> Named.write(entry, block));
          block.list("mentions", mentioned(), entry -> Named.write(entry, block));
          block.list("correction", story.corrections(), this::correction);
          block.list("citation", cited, source -> block.reference(Works.id(source)));
        });
  }

  /** Who is behind the dossier, as the author of something in it. */
  static void publisher(String name, Block block, Base base) {
    block.node(name, "Organization", () -> publisher(block, base));
  }

  private static void publisher(Block block, Base base) {
    block.text("@id", PUBLISHER);
    block.text("name", base.context().settings().publisher());
  }

  /**
   * How machines took part: schema.org's word, and the concept of the International Press
   * Telecommunications Council that it stands for. It stays when a person has become responsible:
   * that does not change how the text was made. What machines helped with is a composite:
   * "enhanced" would say that they added nothing.
   */
  private List<String> sourceTypes() {
    return base.context()
        .madeWith(story)
        .map(MadeWith::part)
        .map(
            part ->
                switch (part) {
                  case NONE -> List.<String>of();
                  case ASSISTED -> sourceTypes("CompositeWithTrainedAlgorithmicMedia");
                  case GENERATED -> sourceTypes("TrainedAlgorithmicMedia");
                })
        .orElse(List.of());
  }

  private static List<String> sourceTypes(String name) {
    return List.of(
        "https://schema.org/" + name + "DigitalSource",
        IPTC + Character.toLowerCase(name.charAt(0)) + name.substring(1));
  }

  private void authors() {
    if (story.byline().authors().isEmpty()) {
      publisher("author", block, base);
    } else {
      block.list("author", story.byline().authors(), name -> Named.write(name, block));
    }
  }

  private void policies() {
    publisher(block, base);
    block.text("correctionsPolicy", base.whole(FixedPage.CORRECTIONS.address()));
    block.text("publishingPrinciples", base.page(FixedPage.METHOD.value()));
  }

  private void correction(Story.Correction correction) {
    block.node(
        "CorrectionComment",
        () -> {
          block.text("text", correction.text());
          block.text("datePublished", correction.date().toString());
        });
  }

  private List<Entry> about() {
    Cast cast = story.cast();
    return Stream.of(cast.people(), cast.groups(), cast.places())
        .flatMap(List::stream)
        .map(Located::value)
        .flatMap(id -> base.context().find(id).stream())
        .toList();
  }

  /** Those whom the text names besides, where nobody has to open a folded section to read it. */
  private List<Entry> mentioned() {
    List<Entry> about = about();
    return story.body().mentions().stream()
        .filter(mention -> !story.body().isViolent(mention.target().span()))
        .flatMap(mention -> base.context().find(new Id(mention.target().value())).stream())
        .filter(entry -> Named.type(entry).isPresent() && !about.contains(entry))
        .distinct()
        .toList();
  }
}

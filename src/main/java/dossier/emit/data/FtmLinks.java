package dossier.emit.data;

import dossier.model.Source;
import dossier.model.Story;
import dossier.model.Upstream;
import dossier.model.value.Term;
import dossier.text.Id;
import dossier.text.Located;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who has to do with whom, as entities of FollowTheMoney. */
final class FtmLinks {
  private FtmLinks() {}

  /** Whom and what groups a story is about. */
  static Stream<FtmEntity> of(Story story) {
    return ids(story.cast().people(), story.cast().groups()).stream()
        .distinct()
        .map(
            id ->
                new FtmEntity(story.id() + ".about." + id, FtmSchema.DOCUMENTATION)
                    .with("document", story.id().value())
                    .with("entity", id));
  }

  /** From which others a source has something, and what it did with it. */
  static Stream<FtmEntity> of(Source source) {
    return Upstream.sources(source.provenance().derivesFrom()).stream()
        .collect(Collectors.groupingBy(from -> from.source().value()))
        .entrySet()
        .stream()
        .map(
            from ->
                new FtmEntity(source.id() + ".from." + from.getKey(), FtmSchema.UNKNOWN_LINK)
                    .with("subject", source.id().value())
                    .with("object", from.getKey().value())
                    .with(
                        "role",
                        from.getValue().stream()
                            .flatMap(of -> of.taking().did().stream())
                            .map(Term::word)
                            .toList()));
  }

  /** The ids of entries, in their order. */
  static List<String> ids(Collection<Located<Id>> some, Collection<Located<Id>> others) {
    return Stream.concat(some.stream(), others.stream()).map(id -> id.value().value()).toList();
  }
}

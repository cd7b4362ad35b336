package dossier.view.schemaorg;

import dossier.model.Entry;
import dossier.model.Group;
import dossier.model.work.Name;
import java.util.Optional;

/** Who and what has a name. */
final class Named {
  private Named() {}

  /** What schema.org calls a person, group or place; empty for other entries. */
  static Optional<String> type(Entry entry) {
    return switch (entry.kind()) {
      case GROUP -> Optional.of(type((Group) entry));
      case PERSON -> Optional.of("Person");
      case PLACE -> Optional.of("Place");
      case STORY, SOURCE, PAGE -> Optional.empty();
    };
  }

  private static String type(Group group) {
    return group
        .type()
        .map(
            type ->
                switch (type) {
                  case MEDIA -> "NewsMediaOrganization";
                  case GOVERNMENT -> "GovernmentOrganization";
                  case UNNAMED_SPEAKERS -> "Thing";
                  default -> "Organization";
                })
        .orElse("Organization");
  }

  /** Whether it can have said something as itself: nobody is named by the name of the unnamed. */
  static boolean isSpeaker(Entry entry) {
    return type(entry).filter(type -> !type.equals("Place") && !type.equals("Thing")).isPresent();
  }

  /** Writes an author or editor as a value of a list. */
  static void write(Name name, Block block) {
    String type = name instanceof Name.Personal ? "Person" : "Organization";
    block.node(type, () -> block.text("name", name.printed()));
  }

  /** Writes it as a value of a list. */
  static void write(Entry entry, Block block) {
    type(entry).ifPresent(type -> block.node(type, () -> block.text("name", entry.name())));
  }
}

package dossier.model;

import dossier.prose.Prose;
import dossier.text.Id;
import java.util.List;
import java.util.stream.Stream;

/** One case file, read. */
public sealed interface Entry permits Story, Source, Person, Group, Place, Page {

  /** Id, kind and file. */
  Header header();

  /** What it is called on pages and in links. */
  String name();

  /** Other spellings of its name, as written; none for what is known by its title. */
  default List<String> also() {
    return List.of();
  }

  /** Its name and the other spellings of it. */
  default List<String> spellings() {
    return Stream.concat(Stream.of(name()), also().stream()).toList();
  }

  /** Whether readers and machines may be told of it: not of drafts, nor of withdrawn stories. */
  default boolean isPublic() {
    return true;
  }

  /** The Markdown below the front matter. */
  Prose body();

  /** Of which kind it is. Who does something else for each kind switches over this. */
  default Kind kind() {
    return header().kind();
  }

  /** Its name, unique over all kinds. */
  default Id id() {
    return header().id();
  }
}

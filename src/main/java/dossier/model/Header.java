package dossier.model;

import dossier.model.work.Translation;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What every entry has.
 *
 * @param id its name, unique over all kinds
 * @param file the case file
 * @param aliases old addresses of its page that lead to it
 * @param translation where its words are those of a translation, what is said of that
 */
public record Header(
    Id id,
    Kind kind,
    TextFile file,
    List<Located<String>> aliases,
    Optional<Translation> translation) {
  public Header {
    aliases = List.copyOf(aliases);
  }

  /** The ids that it had before, as far as its old addresses tell. */
  public List<Id> formerIds() {
    Pattern page = Pattern.compile(Pattern.quote(kind.folder()) + "/([^/]+)\\.html");
    return aliases.stream()
        .map(alias -> page.matcher(alias.value()))
        .filter(Matcher::matches)
        .map(old -> new Id(old.group(1)))
        .toList();
  }

  /** The place for what concerns the entry as a whole. */
  public Span span() {
    return file.start();
  }
}

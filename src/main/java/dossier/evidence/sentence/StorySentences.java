package dossier.evidence.sentence;

import dossier.model.Source;
import dossier.model.Story;
import dossier.parse.Parser;
import dossier.prose.ProseReader;
import dossier.prose.part.Sentence;
import dossier.text.Id;
import dossier.text.Reads;
import dossier.text.TextFile;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Gives the sentences of cases their keys. Pure. */
public final class StorySentences {
  private StorySentences() {}

  /**
   * The sentences of a case, in the order of its text.
   *
   * @param sources the source with an id, if there is one
   */
  public static List<KeyedSentence> of(Story story, Function<Id, Optional<Source>> sources) {
    Reads.body(story.id());
    TextFile file = story.header().file();
    Map<String, Integer> alike = new HashMap<>();
    return ProseReader.sentences(file, Parser.bodyOf(file)).stream()
        .map(sentence -> new KeyedSentence(sentence, key(sentence, sources, alike)))
        .toList();
  }

  private static String key(
      Sentence sentence, Function<Id, Optional<Source>> sources, Map<String, Integer> alike) {
    KeyText text = new KeyText(sentence.text());
    Set<Id> cited = new LinkedHashSet<>();
    sentence.citations().stream()
        .flatMap(citation -> citation.cites().stream())
        .forEach(
            cite -> {
              text.cite(cite);
              cited.add(new Id(cite.source().value()));
            });
    cited.forEach(id -> sources.apply(id).ifPresent(text::source));
    String key = text.key();
    int before = alike.merge(key, 1, Integer::sum) - 1;
    return before == 0 ? key : text.after(before).key();
  }
}

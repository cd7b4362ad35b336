package dossier.evidence.sentence;

import dossier.model.Source;
import dossier.model.Story;
import dossier.parse.Parser;
import dossier.prose.ProseReader;
import dossier.prose.part.Sentence;
import dossier.text.Id;
import dossier.text.Reads;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static String title(String id, Function<Id, Optional<Source>> sources) {
    return sources.apply(new Id(id)).map(Source::name).orElse(id);
  }

  private static String key(
      Sentence sentence, Function<Id, Optional<Source>> sources, Map<String, Integer> alike) {
    KeyText text = new KeyText(sentence.text());
    List<Id> cited = new ArrayList<>();
    sentence.citations().stream()
        .flatMap(citation -> citation.cites().stream())
        .forEach(
            cite -> {
              Id id = new Id(cite.source().value());
              if (!cited.contains(id)) {
                cited.add(id);
              }
              text.cite(cited.indexOf(id), cite);
            });
    cited.forEach(
        id ->
            sources
                .apply(id)
                .ifPresent(source -> text.source(source, other -> title(other, sources))));
    String key = text.key();
    int before = alike.merge(key, 1, Integer::sum) - 1;
    return before == 0 ? key : text.after(before).key();
  }
}

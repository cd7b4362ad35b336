package dossier.pipeline;

import dossier.pipeline.folder.TemplateFolder;
import dossier.pipeline.make.Bibliographers;
import dossier.render.TemplateRenderer;
import dossier.render.Templates;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.words.Catalogue;
import dossier.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * What pages are made with, whatever stands on them: it serves as long as a project's templates and
 * words are what they are.
 *
 * @param own the project's templates
 * @param presses what the pages in one language are made with, by the language of their words
 */
record Equipment(Templates own, Map<String, Press> presses) {

  /**
   * What the pages in one language are made with.
   *
   * @param templates all of them, and who prints with them
   */
  record Press(Words words, TemplateRenderer templates, Bibliographers bibliographers) {
    private static Press of(Words words, Templates templates) {
      return new Press(words, new TemplateRenderer(templates, words), new Bibliographers(words));
    }
  }

  /**
   * Gets it; there is no value where a template or the words cannot be read.
   *
   * @param languages those of the words that pages are to have ({@link Catalogue#around})
   */
  static Outcome<Equipment> of(Optional<Path> folder, SortedSet<String> languages)
      throws IOException {
    Outcome<Templates> own =
        folder.isPresent() ? TemplateFolder.read(folder.get()) : Outcome.of(Templates.NONE);
    return own.gate().then(templates -> of(templates, languages).gate());
  }

  private static Outcome<Equipment> of(Templates own, SortedSet<String> languages) {
    Map<String, Press> presses = new TreeMap<>();
    List<Diagnostic> complaints = new ArrayList<>();
    for (String language : languages) {
      Outcome<Words> words = Catalogue.of(language, own.words());
      words.value().ifPresent(read -> presses.put(language, Press.of(read, own)));
      complaints.addAll(words.complaints());
    }
    return Outcome.of(
        new Equipment(own, Map.copyOf(presses)), complaints.stream().distinct().toList());
  }

  /** What the pages around content in some language are made with. */
  Press around(String content) {
    return Optional.ofNullable(presses.get(Catalogue.around(content))).orElseThrow();
  }
}

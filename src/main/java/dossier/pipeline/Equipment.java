package dossier.pipeline;

import dossier.pipeline.folder.TemplateFolder;
import dossier.pipeline.make.Bibliographers;
import dossier.render.TemplateRenderer;
import dossier.render.Templates;
import dossier.report.Outcome;
import dossier.words.Catalogue;
import dossier.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What pages are made with, whatever stands on them: it serves as long as a project's templates and
 * words are what they are.
 *
 * @param own the project's templates
 * @param templates all of them, and who prints with them
 */
record Equipment(
    Templates own, Words words, TemplateRenderer templates, Bibliographers bibliographers) {

  /** Gets it; there is no value where a template or the words cannot be read. */
  static Outcome<Equipment> of(Optional<Path> folder) throws IOException {
    Outcome<Templates> own =
        folder.isPresent() ? TemplateFolder.read(folder.get()) : Outcome.of(Templates.NONE);
    return own.gate()
        .then(
            templates ->
                Catalogue.english(templates.words())
                    .gate()
                    .map(
                        words ->
                            new Equipment(
                                templates,
                                words,
                                new TemplateRenderer(templates, words),
                                new Bibliographers(words))));
  }
}

package dossier.pipeline;

import dossier.edition.Edition;
import dossier.graph.Dossier;
import dossier.pipeline.edition.EditionFile;
import dossier.pipeline.keep.Keeping;
import dossier.report.Diagnostic;
import dossier.site.publish.Draft;
import dossier.site.publish.OffLimits;
import dossier.site.publish.Publisher;
import dossier.site.publish.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Where a site is published: into a folder or a file, or nowhere if it is only to be checked. */
interface Target {
  /** Nothing is published, and nothing stands there. */
  Target NOWHERE =
      new Target() {
        @Override
        public List<Diagnostic> prepare() {
          return List.of();
        }

        @Override
        public List<Diagnostic> lost(Dossier dossier, Keeping keeping) {
          return List.of();
        }

        @Override
        public Draft begin() {
          return Draft.NOWHERE;
        }
      };

  /** What keeps every site from being published here; what a killed build left is put right. */
  List<Diagnostic> prepare() throws IOException;

  /**
   * The addresses that stand here and in no page of a dossier.
   *
   * @param keeping which pages stand as they would be made
   */
  List<Diagnostic> lost(Dossier dossier, Keeping keeping) throws IOException;

  /**
   * Begins to lay the next site.
   *
   * @throws Refusal if another publisher is at work, or something is in the way
   */
  Draft begin() throws IOException, Refusal;

  /** A file that an edition is. */
  static Target file(Path out, OffLimits offLimits, Edition edition) {
    EditionFile file = new EditionFile(out, offLimits);
    return new Target() {
      @Override
      public List<Diagnostic> prepare() throws IOException {
        return file.faults();
      }

      @Override
      public List<Diagnostic> lost(Dossier dossier, Keeping keeping) {
        return List.of();
      }

      @Override
      public Draft begin() {
        return file.begin(edition.binding(file.name()));
      }
    };
  }

  /** A folder. */
  static Target folder(Path out, OffLimits offLimits) {
    Publisher publisher = new Publisher(out, offLimits);
    return new Target() {
      @Override
      public List<Diagnostic> prepare() throws IOException {
        return publisher.prepare();
      }

      @Override
      public List<Diagnostic> lost(Dossier dossier, Keeping keeping) throws IOException {
        return LostAddresses.in(out, dossier, keeping);
      }

      @Override
      public Draft begin() throws IOException, Refusal {
        return publisher.begin();
      }
    };
  }
}

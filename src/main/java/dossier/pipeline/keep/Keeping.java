package dossier.pipeline.keep;

import dossier.pipeline.read.Checked;
import dossier.pipeline.store.Store;
import dossier.render.Templates;
import dossier.report.Outcome;
import dossier.route.Key;
import dossier.route.Planned;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.site.publish.Draft;
import dossier.text.Hash;
import dossier.text.Recall;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What of a site need not be made again, and what is kept for the next time. */
public interface Keeping {
  /** Everything is made, and nothing is kept. */
  Keeping NOTHING =
      new Keeping() {
        @Override
        public Recall values() {
          return Recall.NOTHING;
        }

        @Override
        public boolean stands(Address address, Key key) {
          return false;
        }

        @Override
        public List<Planned> left(List<Planned> files, Draft draft) {
          return files;
        }

        @Override
        public Set<String> templates() {
          return Set.of();
        }

        @Override
        public Outcome<List<Artifact>> noting(
            Planned file, Supplier<Outcome<List<Artifact>>> making) {
          return making.get();
        }

        @Override
        public void keep() {}
      };

  /** What was made for more than one file. */
  Recall values();

  /**
   * Whether a file of one address stands as it would be made again; from several threads at once.
   */
  boolean stands(Address address, Key key);

  /** Lays what would be made the same again, and gives what has to be made; called once, first. */
  List<Planned> left(List<Planned> files, Draft draft) throws IOException;

  /** The templates with which was printed what was laid so. */
  Set<String> templates();

  /** Makes a file, and notes what it is made from; from several threads at once. */
  Outcome<List<Artifact>> noting(Planned file, Supplier<Outcome<List<Artifact>>> making);

  /** Keeps what was made, once it is published. */
  void keep();

  /**
   * For a site in a folder.
   *
   * @param pictures the files of the images
   */
  static Keeping of(
      Checked checked, Path site, Templates templates, Collection<Artifact> pictures) {
    return checked
        .store()
        .map(store -> of(store, checked, site, Premises.of(checked, templates, pictures)))
        .orElse(NOTHING);
  }

  private static Keeping of(Store store, Checked checked, Path site, Hash premises) {
    return new Keeper(store, site, premises, new Versions(checked));
  }
}

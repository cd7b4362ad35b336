package dossier.pipeline.edition;

import dossier.edition.bind.Binding;
import dossier.edition.bind.Seal;
import dossier.report.Diagnostic;
import dossier.site.Artifact;
import dossier.site.publish.Draft;
import dossier.site.publish.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An edition that is one file while it is put together; nothing of an earlier one is kept. */
record FileDraft(EditionFile file, Binding binding) implements Draft {
  @Override
  public void lay(Artifact artifact) {
    binding.add(artifact);
  }

  @Override
  public boolean keep(List<Written> files) {
    return false;
  }

  @Override
  public List<Path> carried() {
    return List.of();
  }

  @Override
  public List<Diagnostic> publish() throws IOException {
    return file.write(Seal.set(binding.bound()));
  }

  @Override
  public void close() {
    // Nothing is written before it is whole.
  }
}

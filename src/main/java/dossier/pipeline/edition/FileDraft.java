package dossier.pipeline.edition;

import dossier.edition.bind.Binding;
import dossier.edition.bind.EndMark;
import dossier.report.Diagnostic;
import dossier.site.Artifact;
import dossier.site.FileDigest;
import dossier.site.publish.Draft;
import dossier.site.publish.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** An edition that is one file while it is put together; nothing of an earlier one is kept. */
final class FileDraft implements Draft {
  private final EditionFile file;
  private final Binding binding;
  private final SortedMap<String, FileDigest> laid = new TreeMap<>();

  FileDraft(EditionFile file, Binding binding) {
    this.file = file;
    this.binding = binding;
  }

  @Override
  public void lay(Artifact artifact) {
    binding.add(artifact);
    laid.put(artifact.address().path(), FileDigest.of(artifact));
  }

  @Override
  public boolean keep(List<Written> files) {
    return false;
  }

  @Override
  public SortedMap<String, FileDigest> laid() {
    return Collections.unmodifiableSortedMap(laid);
  }

  @Override
  public List<Path> carried() {
    return List.of();
  }

  @Override
  public List<Diagnostic> publish() throws IOException {
    return file.write(EndMark.set(binding.bound()));
  }

  @Override
  public void close() {
    // Nothing is written before it is whole.
  }
}

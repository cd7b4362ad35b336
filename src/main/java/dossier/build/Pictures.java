package dossier.build;

import dossier.graph.Dossier;
import dossier.media.Images;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Span;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The images that are published: those alone that something to be published shows. */
final class Pictures {
  private Pictures() {}

  static Outcome<List<Artifact>> of(Dossier dossier, ContentFolder folder) throws IOException {
    Set<Address> used = dossier.links().usedMedia();
    List<Outcome<Artifact>> pictures = new ArrayList<>();
    for (Path file : folder.media()) {
      Address address = Address.of(folder.relative(file));
      if (used.contains(address)) {
        pictures.add(picture(file, address));
      }
    }
    return Outcome.all(pictures);
  }

  private static Outcome<Artifact> picture(Path file, Address address) throws IOException {
    Span origin = new TextFile(ContentFolder.shown(file), "").start();
    if (Files.size(file) > Images.LARGEST) {
      String message =
          "the image has %d bytes, and %d are published"
              .formatted(Files.size(file), Images.LARGEST);
      return Outcome.failed(Diagnostic.of(Rule.TOO_LARGE, origin, message).help("make it smaller"));
    }
    return Images.published(Files.readAllBytes(file), origin)
        .map(bytes -> new Artifact(address, bytes, origin));
  }
}

package dossier.media;

import dossier.site.Artifact;
import dossier.site.Image;
import java.util.List;

/** An image ready to be published: what pages need to know of it, and its files. */
public record PublishedImage(Image image, List<Artifact> files) {
  public PublishedImage {
    files = List.copyOf(files);
  }
}

package dossier.pipeline;

import dossier.graph.Dossier;
import dossier.media.PublishedImage;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.folder.MediaFile;
import dossier.report.Outcome;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.site.Image;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The images that are published: those alone that something to be published shows.
 *
 * @param all by address
 * @param files of all their sizes
 */
record Pictures(Map<Address, Image> all, List<Artifact> files) {
  static final Pictures NONE = new Pictures(Map.of(), List.of());

  Pictures {
    all = Map.copyOf(all);
    files = List.copyOf(files);
  }

  static Outcome<Pictures> of(Dossier dossier, ContentFolder folder) throws IOException {
    Set<Address> used = dossier.links().usedMedia();
    boolean whole = dossier.complete() && dossier.drafts().isEmpty();
    MediaFile.Reader reader = new MediaFile.Reader(whole);
    try {
      List<Outcome<Optional<PublishedImage>>> read =
          folder.media().parallelStream()
              .map(path -> new MediaFile(path, Address.of(folder.relative(path))))
              .map(file -> reader.read(file, used.contains(file.address())))
              .toList();
      return Outcome.all(read).map(Pictures::of);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Pictures of(List<Optional<PublishedImage>> read) {
    List<PublishedImage> images = read.stream().flatMap(Optional::stream).toList();
    return new Pictures(
        images.stream()
            .map(PublishedImage::image)
            .collect(Collectors.toMap(Image::address, Function.identity())),
        images.stream().flatMap(image -> image.files().stream()).toList());
  }
}

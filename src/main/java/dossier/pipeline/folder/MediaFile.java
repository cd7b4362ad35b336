package dossier.pipeline.folder;

import dossier.media.Foreign;
import dossier.media.Images;
import dossier.media.PublishedImage;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.site.Address;
import dossier.text.FileName;
import dossier.text.Span;
import dossier.text.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * A file under {@code media/}.
 *
 * @param address where it stands if it is published
 */
public record MediaFile(Path path, Address address) {

  /** Reads such files, from several threads at once. */
  public static final class Reader {
    /** A decoded image can take 200 MB of memory. */
    private final Semaphore decoding = new Semaphore(4);

    private final boolean whole;

    /**
     * @param whole whether everything that could show an image was looked at
     */
    public Reader(boolean whole) {
      this.whole = whole;
    }

    /**
     * The image, if it is used. What is no image at all is refused, used or not: whoever put it
     * there expects it to be published.
     *
     * @throws UncheckedIOException if the disk fails
     */
    public Outcome<Optional<PublishedImage>> read(MediaFile file, boolean used) {
      try {
        Optional<Foreign> foreign = file.foreign().filter(kind -> used || kind.isDocument());
        if (foreign.isPresent()) {
          return Outcome.failed(foreign.get().refused(file.origin()));
        }
        return used ? image(file).map(Optional::of) : Outcome.of(Optional.empty(), unused(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private List<Diagnostic> unused(MediaFile file) {
      Diagnostic unused =
          Diagnostic.of(Rule.UNUSED_FILE, file.origin(), "nothing shows this file or links to it")
              .help("show it where it belongs, or take it away");
      boolean named = FileName.faultOfPath(file.address().path()).isEmpty();
      return whole && named ? List.of(unused) : List.of();
    }

    private Outcome<PublishedImage> image(MediaFile file) throws IOException {
      long bytes = Files.size(file.path());
      if (bytes > Images.LARGEST) {
        return Outcome.failed(file.tooLarge(bytes));
      }
      decoding.acquireUninterruptibly();
      try {
        return Images.published(Files.readAllBytes(file.path()), file.address(), file.origin());
      } finally {
        decoding.release();
      }
    }
  }

  private Optional<Foreign> foreign() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return Foreign.of(path.getFileName().toString(), in.readNBytes(Foreign.HEAD));
    }
  }

  private Diagnostic tooLarge(long bytes) {
    String message =
        "the image has %s bytes, and %s are published".formatted(bytes, Images.LARGEST);
    return Diagnostic.of(Rule.TOO_LARGE, origin(), message).help("make it smaller");
  }

  private Span origin() {
    return new TextFile(ContentFolder.shown(path), "").start();
  }
}

package dossier.pipeline.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.model.Kind;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.folder.SignaturesFile;
import dossier.pipeline.read.Checked;
import dossier.text.Hash;
import dossier.text.Id;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One hash of all files of the content folder from which a site was made: that of their list in the
 * form of {@code sha256sum}, by path. The case files of drafts that are left out are not in it, so
 * that nobody can try on a published site what an unpublished text might say; nor is the file of
 * signatures, which says what was signed.
 */
final class ContentDigest {
  private ContentDigest() {}

  static Hash of(Checked checked) throws IOException {
    List<String> files = files(checked.folder(), checked.dossier().drafts());
    Path content = checked.folder().root();
    try {
      return Hash.of(
          files.parallelStream()
              .map(file -> hash(content.resolve(file)) + "  " + file + "\n")
              .collect(Collectors.joining())
              .getBytes(UTF_8));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<String> files(ContentFolder folder, Set<Id> drafts) {
    Set<String> left =
        drafts.stream()
            .map(draft -> Kind.STORY.folder() + "/" + draft + ".md")
            .collect(Collectors.toSet());
    return folder.everyFile().stream()
        .filter(file -> !left.contains(file) && !file.equals(SignaturesFile.NAME))
        .sorted()
        .toList();
  }

  private static Hash hash(Path file) {
    try {
      return Hash.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dossier.pipeline.importing;

import dossier.intake.manuscript.Manuscript;
import dossier.media.Images;
import dossier.report.Diagnostic;
import dossier.site.Address;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of a text as files under {@code media/}: those that can be published. */
final class StoryPictures {
  private static final int MOST = 200;
  private static final byte PNG = (byte) 0x89;

  private final Path content;
  private final String story;
  private final Manuscript manuscript;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, Optional<String>> addresses = new HashMap<>();

  /**
   * None yet.
   *
   * @param story the id of the story, from which their names are made
   */
  StoryPictures(Path content, String story, Manuscript manuscript) {
    this.content = content;
    this.story = story;
    this.manuscript = manuscript;
  }

  /** The address of a picture below the content; empty if it cannot be published. */
  Optional<String> address(String name) {
    return addresses.computeIfAbsent(name, this::kept);
  }

  private Optional<String> kept(String name) {
    byte[] bytes = manuscript.pictures().getOrDefault(name, new byte[0]);
    if (files.size() >= MOST || bytes.length == 0 || bytes.length > Images.LARGEST) {
      manuscript.notKept().add("pictures that are empty, too large or too many");
      return Optional.empty();
    }
    String address = free(bytes[0] == PNG ? ".png" : ".jpg");
    Optional<String> fault =
        Images.published(bytes, Address.of(address), manuscript.place()).complaints().stream()
            .map(Diagnostic::message)
            .findFirst();
    fault.ifPresent(why -> manuscript.notKept().add("pictures (" + why + ")"));
    if (fault.isPresent()) {
      return Optional.empty();
    }
    files.put(address, bytes);
    return Optional.of(address);
  }

  private String free(String ending) {
    int number = files.size() + 1;
    while (Files.exists(
            content.resolve("media").resolve(story + "-" + number + ending),
            LinkOption.NOFOLLOW_LINKS)
        || files.containsKey("media/" + story + "-" + number + ending)) {
      number++;
    }
    return "media/" + story + "-" + number + ending;
  }

  /** The bytes of those that are kept, by their addresses. */
  Map<String, byte[]> files() {
    return files;
  }
}

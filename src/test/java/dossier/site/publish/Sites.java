package dossier.site.publish;

import dossier.site.Address;
import dossier.site.Artifact;
import dossier.site.Site;
import dossier.text.TextFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sites of a few files. */
final class Sites {
  private Sites() {}

  static Site of(Map<String, String> files) {
    return Site.of(
            files.entrySet().stream()
                .map(file -> artifact(file.getKey(), file.getValue()))
                .toList())
        .value()
        .orElseThrow();
  }

  private static Artifact artifact(String path, String text) {
    return new Artifact(
        Address.of(path), text.getBytes(StandardCharsets.UTF_8), new TextFile("x.md", "").start());
  }
}

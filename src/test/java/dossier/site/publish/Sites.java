package dossier.site.publish;

import dossier.report.Diagnostic;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Sites of a few files. */
final class Sites {
  private Sites() {}

  /** Publishes a site into a folder, and gives the complaints. */
  static List<Diagnostic> publish(Path out, Map<String, String> files) throws IOException {
    try (Draft draft = new Publisher(out, OffLimits.NONE).begin()) {
      lay(draft, files);
      return draft.publish();
    } catch (Refusal e) {
      return e.diagnostics();
    }
  }

  static void lay(Draft draft, Map<String, String> files) throws IOException, Refusal {
    for (Map.Entry<String, String> file : files.entrySet()) {
      draft.lay(
          new Artifact(
              Address.of(file.getKey()),
              file.getValue().getBytes(StandardCharsets.UTF_8),
              new TextFile("x.md", "").start()));
    }
  }
}

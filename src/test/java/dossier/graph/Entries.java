package dossier.graph;

import dossier.model.Entry;
import dossier.model.Id;
import dossier.model.Kind;
import dossier.parse.Parser;
import dossier.report.Outcome;
import dossier.text.Decoded;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Entries read from text. */
public final class Entries {
  private Entries() {}

  public static Entry read(Kind kind, String id, String text) {
    Outcome<Entry> outcome =
        Parser.entry(
            kind, new Id(id), Decoded.utf8(id + ".md", text.getBytes(StandardCharsets.UTF_8)));
    if (!outcome.complaints().equals(List.of())) {
      throw new IllegalArgumentException(outcome.complaints().toString());
    }
    return outcome.value().orElseThrow();
  }
}

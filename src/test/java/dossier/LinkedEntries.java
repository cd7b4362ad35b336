package dossier;

import dossier.model.Entry;
import dossier.model.Kind;
import dossier.parse.Parser;
import dossier.report.Outcome;
import dossier.text.Decoded;
import dossier.text.Id;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** LinkedEntries read from text. */
public final class LinkedEntries {
  private LinkedEntries() {}

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

package dossier.report.sarif;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.report.Diagnostic;
import dossier.text.Hash;
import dossier.text.Span;
import java.util.HashMap;
import java.util.Map;

/**
 * What tells a finding from others, wherever its line has moved to: its code, its file, the words
 * that it marks, the line that they stand in, and how many alike there were before it. The message
 * is not among it, so that better words make no new finding.
 */
final class Fingerprints {
  private final Map<String, Integer> alike = new HashMap<>();

  /** The fingerprint of the next finding. */
  String next(Diagnostic finding) {
    Span span = finding.span();
    String line = span.file().lineText(span.line()).strip();
    String same = String.join("\0", finding.rule().code(), span.file().path(), span.text(), line);
    int number = alike.merge(same, 1, Integer::sum);
    return Hash.of((same + "\0" + number).getBytes(UTF_8)).hex();
  }
}

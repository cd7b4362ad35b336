package dossier.seal;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.seal.SiteManifest.Earlier;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every manifest of a site that was ever signed, the first one first.
 *
 * @param place where they are written
 */
public record Signatures(List<SignedManifest> all, Span place) {
  private static final String HEAD = "dossier signatures 1";
  private static final String NEVER_EDIT =
      "never edit it by hand: take the file back as it was committed last";

  public Signatures {
    all = List.copyOf(all);
  }

  /** Nothing was ever signed. */
  public static Signatures none(TextFile file) {
    return new Signatures(List.of(), file.start());
  }

  /** Reads the file; no value if any line is wrong. */
  public static Outcome<Signatures> read(TextFile file) {
    List<SignedManifest> all = new ArrayList<>();
    for (int line = 1; line <= file.line(file.text().length()); line++) {
      String text = file.lineText(line);
      Optional<SignedManifest> signed = SignedManifest.ofLine(text);
      signed.ifPresent(all::add);
      boolean end = text.isEmpty() && line > 1;
      if (line == 1 ? !text.equals(HEAD) : signed.isEmpty() && !end) {
        return Outcome.failed(
            Diagnostic.of(Rule.UNSOUND_SIGNATURE, span(file, line), "this is no line of signatures")
                .help(NEVER_EDIT));
      }
    }
    return Outcome.of(new Signatures(all, file.start()));
  }

  private static Span span(TextFile file, int line) {
    return file.span(file.lineStart(line), file.lineStart(line) + file.lineText(line).length());
  }

  /** These and another one. */
  public Signatures and(SignedManifest next) {
    return new Signatures(Stream.concat(all.stream(), Stream.of(next)).toList(), place);
  }

  /** The text of the file. */
  public String text() {
    return all.stream()
        .map(signed -> signed.line() + "\n")
        .collect(Collectors.joining("", HEAD + "\n", ""));
  }

  /** What was signed last; empty if nothing was. */
  public Optional<SignedManifest> last() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** What was signed, without the signatures. */
  public List<Earlier> manifests() {
    return all.stream().map(SignedManifest::manifest).toList();
  }
}

package dossier.pipeline.importing;

import dossier.intake.record.ImportedSource;
import dossier.intake.record.SourceField;
import dossier.model.Kind;
import dossier.parse.SourceFields;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.folder.ContentFolder.CasePath;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.site.WebAddress;
import dossier.text.Decoded;
import dossier.text.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sources that are there, found by what tells one from another. */
final class KnownSources {
  private final Map<Id, SourceFields> sources;

  private KnownSources(Map<Id, SourceFields> sources) {
    this.sources = sources;
  }

  /** How a record can be known again, the surest first. */
  enum By {
    KEY,
    DOI,
    URL
  }

  /**
   * Reads all sources; no value if one cannot be read, since it might be the one that a record is
   * of.
   */
  static Outcome<KnownSources> in(ContentFolder folder) throws IOException {
    Map<Id, SourceFields> sources = new TreeMap<>();
    List<Diagnostic> unreadable = new ArrayList<>();
    for (CasePath path : folder.cases()) {
      if (path.kind() == Kind.SOURCE) {
        Outcome<SourceFields> fields =
            SourceFields.in(
                Decoded.utf8(ContentFolder.shown(path.file()), Files.readAllBytes(path.file())));
        fields.value().ifPresent(found -> sources.put(path.id(), found));
        unreadable.addAll(fields.value().isEmpty() ? fields.complaints() : List.of());
      }
    }
    return unreadable.isEmpty()
        ? Outcome.of(new KnownSources(sources))
        : Outcome.failed(unreadable);
  }

  /** The fields of a source. */
  Optional<SourceFields> fields(Id id) {
    return Optional.ofNullable(sources.get(id));
  }

  /** The sources that a record may be of. */
  List<Id> matches(ImportedSource record, By by) {
    Optional<String> wanted = mark(record, by);
    return wanted.isEmpty()
        ? List.of()
        : sources.entrySet().stream()
            .filter(source -> mark(source.getValue(), by).equals(wanted))
            .map(Map.Entry::getKey)
            .toList();
  }

  /** The sources that have an address, as their own or as that of a copy in an archive. */
  List<Id> withAddress(String url) {
    String wanted = plainUrl(url);
    return sources.entrySet().stream()
        .filter(
            source ->
                addresses(source.getValue()).map(KnownSources::plainUrl).anyMatch(wanted::equals))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Stream<String> addresses(SourceFields source) {
    return Stream.concat(source.text("url").stream(), source.archived().stream());
  }

  private static Optional<String> mark(ImportedSource record, By by) {
    return switch (by) {
      case KEY -> Optional.of(record.key());
      case DOI -> record.words(SourceField.DOI).map(KnownSources::plainDoi);
      case URL -> record.words(SourceField.URL).map(KnownSources::plainUrl);
    };
  }

  private static Optional<String> mark(SourceFields source, By by) {
    return switch (by) {
      case KEY -> source.text("imported-from");
      case DOI -> source.text("doi").map(KnownSources::plainDoi);
      case URL -> source.text("url").map(KnownSources::plainUrl);
    };
  }

  /** Small and capital letters are the same in it. */
  private static String plainDoi(String doi) {
    return doi.toLowerCase(Locale.ROOT);
  }

  /**
   * Without what does not lead to another page: the protocol, a place in it, a slash at its end.
   */
  static String plainUrl(String url) {
    return WebAddress.of(url)
        .map(
            address ->
                address
                        .text()
                        .replaceFirst("(?i)^https?://[^/?#]+", "")
                        .replaceFirst("#.*$", "")
                        .replaceFirst("/$", "")
                    + " "
                    + address.host().toLowerCase(Locale.ROOT))
        .orElse(url);
  }
}

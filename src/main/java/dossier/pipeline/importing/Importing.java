package dossier.pipeline.importing;

import dossier.intake.RecordFile;
import dossier.intake.record.ImportedSource;
import dossier.intake.record.PageCopy;
import dossier.intake.record.SourceField;
import dossier.model.Kind;
import dossier.parse.Parser;
import dossier.pipeline.Capturing;
import dossier.pipeline.edit.EditedText;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.importing.KnownSources.By;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.site.publish.RealPath;
import dossier.text.Id;
import dossier.text.Nearest;
import dossier.text.TextFile;
import dossier.vault.Capture;
import dossier.vault.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out what an import does, before anything is written: all records, or none. Used once. */
public final class Importing {
  private final ImportRequest request;
  private final KnownSources known;
  private final List<Capture> captures;
  private final List<Diagnostic> complaints = new ArrayList<>();
  private final Map<ImportedSource, Id> found = new HashMap<>();
  private final Set<Id> given = new HashSet<>();

  private Importing(ImportRequest request, KnownSources known, List<Capture> captures) {
    this.request = request;
    this.known = known;
    this.captures = captures;
  }

  /**
   * What is to be done, in the order of the records. Nothing is written.
   *
   * @return no value if a record cannot be read, or it is not clear which source it is
   */
  public static Outcome<List<ImportStep>> plan(ImportRequest request) throws IOException {
    Outcome<List<ImportedSource>> records =
        RecordFile.read(request.from()).then(all -> chosen(all, request));
    if (records.value().isEmpty()) {
      return Outcome.failed(records.complaints());
    }
    ContentFolder folder = ContentFolder.list(request.content());
    return inside(request.content())
        .then(content -> KnownSources.in(folder))
        .then(
            known ->
                Vault.open(request.captures())
                    .gate()
                    .then(
                        vault ->
                            new Importing(request, known, vault.captures())
                                .steps(records.value().get())));
  }

  /** A link would lead the new files out of the content. */
  private static Outcome<Path> inside(Path content) throws IOException {
    Path sources = content.resolve(Kind.SOURCE.folder());
    return RealPath.of(sources).startsWith(RealPath.of(content))
        ? Outcome.of(sources)
        : Outcome.failed(
            Diagnostic.of(
                Rule.LINK_ON_DISK,
                new TextFile(ContentFolder.shown(sources), "").start(),
                "this leads out of the content"));
  }

  private static Outcome<List<ImportedSource>> chosen(
      List<ImportedSource> all, ImportRequest request) {
    List<ImportedSource> chosen =
        request
            .entry()
            .map(
                entry ->
                    all.stream()
                        .filter(one -> one.entry().equals(entry) || one.key().equals(entry))
                        .toList())
            .orElse(all);
    if (chosen.isEmpty()) {
      return Outcome.failed(noEntry(all, request.entry().orElse("")));
    }
    return chosen.size() > 1 && request.id().isPresent()
        ? Outcome.failed(
            unclear(chosen.get(1), "here is another entry, and one id was given")
                .help("--entry takes one of them; without an id each gets its own"))
        : Outcome.of(chosen);
  }

  private static Diagnostic noEntry(List<ImportedSource> all, String entry) {
    List<String> entries = all.stream().map(ImportedSource::entry).toList();
    Diagnostic none =
        Diagnostic.of(
            Rule.RECORD_UNCLEAR,
            all.get(0).place(),
            "there is no entry '" + entry + "' in this file");
    return Nearest.to(entry, entries)
        .map(near -> none.help("there is '" + near + "'"))
        .orElse(none);
  }

  private static Diagnostic unclear(ImportedSource record, String message) {
    return Diagnostic.of(Rule.RECORD_UNCLEAR, record.place(), message);
  }

  private Outcome<List<ImportStep>> steps(List<ImportedSource> records) {
    refuseDoubles(records);
    for (By by : By.values()) {
      records.stream().filter(record -> !found.containsKey(record)).forEach(one -> find(one, by));
    }
    if (!complaints.isEmpty()) {
      return Outcome.failed(complaints);
    }
    List<ImportStep> steps = records.stream().map(this::step).toList();
    return complaints.isEmpty() ? Outcome.of(steps) : Outcome.failed(complaints);
  }

  private void refuseDoubles(List<ImportedSource> records) {
    Map<String, ImportedSource> first = new HashMap<>();
    for (ImportedSource record : records) {
      ImportedSource other = first.putIfAbsent(record.key(), record);
      if (other != null) {
        complaints.add(
            unclear(record, "the key '" + record.key() + "' is given twice")
                .note(other.place(), "the first one is here")
                .help("give each entry a key of its own"));
      }
    }
  }

  private void find(ImportedSource record, By by) {
    List<Id> matches =
        known.matches(record, by).stream()
            .filter(source -> by != By.URL || !isOther(record, source))
            .toList();
    Optional<Id> wanted = request.id().filter(matches::contains);
    if (matches.size() > 1 && wanted.isEmpty()) {
      complaints.add(
          unclear(record, "several sources are this record: " + String.join(", ", words(matches)))
              .help("--entry and the id of the source say which"));
    } else if (!matches.isEmpty()) {
      claim(record, wanted.orElse(matches.get(0)));
    }
  }

  /** Two libraries can have one key for two works, and two works can have one address. */
  private boolean isOther(ImportedSource record, Id source) {
    Optional<String> doi = known.fields(source).flatMap(fields -> fields.text("doi"));
    return doi.isPresent()
        && record
            .words(SourceField.DOI)
            .filter(own -> !own.equalsIgnoreCase(doi.get()))
            .isPresent();
  }

  private static List<String> words(List<Id> ids) {
    return ids.stream().map(Id::value).toList();
  }

  private void claim(ImportedSource record, Id source) {
    if (isOther(record, source)) {
      complaints.add(
          unclear(
                  record,
                  "this is the record of the source '" + source + "', which has another DOI")
              .help("put that right in the source, or give the entry another key"));
    } else if (!given.add(source)) {
      complaints.add(
          unclear(record, "two entries of this file are the source '" + source + "'")
              .help("--entry takes one of them"));
    } else if (request.id().filter(id -> !id.equals(source)).isPresent()) {
      complaints.add(
          unclear(record, "this is there already as '" + source + "', and an id is never changed")
              .help("leave the id out"));
    }
    found.put(record, source);
  }

  private ImportStep step(ImportedSource record) {
    Optional<Id> there = Optional.ofNullable(found.get(record));
    Id id = there.or(request::id).orElseGet(() -> ReadableId.of(record, this::isTaken));
    Path file = Capturing.caseFile(request.content(), id);
    if (there.isEmpty() && (isTaken(id) || !given.add(id))) {
      complaints.add(
          Diagnostic.of(Rule.DUPLICATE_ID, record.place(), "the id '" + id + "' is taken")
              .help("choose another"));
    }
    Optional<String> begun =
        there.isPresent() ? Optional.empty() : Optional.of(SourceStarter.file(record, id));
    Optional<EditedText> changed =
        there.flatMap(known::fields).flatMap(source -> SourceChange.of(record, source));
    refuseLarge(record, begun.or(() -> changed.map(EditedText::after)));
    return new ImportStep(record, id, file, begun, changed, copies(record, id));
  }

  private void refuseLarge(ImportedSource record, Optional<String> text) {
    text.filter(whole -> whole.getBytes(StandardCharsets.UTF_8).length > Parser.LARGEST)
        .ifPresent(
            whole ->
                complaints.add(
                    Diagnostic.of(
                        Rule.TOO_LARGE,
                        record.place(),
                        "this record makes too large a case file")));
  }

  /** The same bytes are taken once. */
  private boolean copies(ImportedSource record, Id id) {
    return record
        .copy()
        .map(PageCopy::hash)
        .filter(
            hash ->
                captures.stream()
                    .noneMatch(
                        capture -> capture.source().equals(id) && capture.original().equals(hash)))
        .isPresent();
  }

  private boolean isTaken(Id id) {
    return given.contains(id)
        || Arrays.stream(Kind.values())
            .map(kind -> request.content().resolve(kind.folder()).resolve(id + ".md"))
            .anyMatch(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS));
  }
}

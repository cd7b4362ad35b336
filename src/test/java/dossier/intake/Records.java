package dossier.intake;

import dossier.intake.record.FieldValue;
import dossier.intake.record.ImportedSource;
import dossier.intake.record.SourceField;
import dossier.report.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A file with records in a folder of a test, and what is read from it. */
public record Records(Path folder) {

  /** The one source in a file. */
  public ImportedSource one(String name, String text) {
    List<ImportedSource> all = all(name, text.getBytes(StandardCharsets.UTF_8));
    if (all.size() != 1) {
      throw new AssertionError(all.size() + " sources");
    }
    return all.get(0);
  }

  /** All sources in a file. */
  public List<ImportedSource> all(String name, byte[] bytes) {
    Outcome<List<ImportedSource>> outcome = read(name, bytes);
    return outcome.value().orElseThrow(() -> new AssertionError(outcome.complaints().toString()));
  }

  /** What is wrong with a file: code, line and column of each finding. */
  public List<String> wrong(String name, String text) {
    return wrong(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same for bytes. */
  public List<String> wrong(String name, byte[] bytes) {
    Outcome<List<ImportedSource>> outcome = read(name, bytes);
    if (outcome.value().isPresent()) {
      throw new AssertionError("it was read");
    }
    return outcome.complaints().stream()
        .map(
            found -> {
              var file = found.span().file();
              int at = found.span().start();
              return found.rule().code() + " " + file.line(at) + ":" + file.column(at);
            })
        .toList();
  }

  private Outcome<List<ImportedSource>> read(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return RecordFile.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All fields as lines, {@code name = value}; names of persons as catalogues turn them. */
  public static String told(ImportedSource source) {
    return source.fields().entrySet().stream()
        .map(field -> field.getKey().word() + " = " + told(field.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String told(FieldValue value) {
    return value instanceof FieldValue.Names names
        ? names.names().stream()
            .map(name -> name.getClass().getSimpleName() + " " + name.inverted())
            .collect(Collectors.joining("; "))
        : ((FieldValue.Words) value).text();
  }

  /** The type that is taken if nobody says. */
  public static String assumedType(ImportedSource source) {
    return source.assumed().containsKey(SourceField.TYPE)
        ? told(source.assumed().get(SourceField.TYPE))
        : "";
  }
}

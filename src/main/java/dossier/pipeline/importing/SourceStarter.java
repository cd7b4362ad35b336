package dossier.pipeline.importing;

import dossier.intake.record.FieldValue;
import dossier.intake.record.ImportedSource;
import dossier.intake.record.SourceField;
import dossier.text.Id;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The case file of a new source. What the record does not know and a source must say stands in it
 * as {@code dossier new source} writes it, remarks included, for an editor to decide.
 */
final class SourceStarter {
  private static final String RESOURCE = "/dossier/new/source.md";
  private static final String FENCE = "---\n";
  private static final String TEXT = text();

  private SourceStarter() {}

  /** The whole text of the file. */
  static String file(ImportedSource source, Id id) {
    List<String> blocks = new ArrayList<>();
    blocks.add(known(source, id));
    blocks.add(paragraph("consulted:"));
    blocks.add(paragraph("derives-from:"));
    blocks.add("imported-from: " + YamlWords.scalar(source.key()));
    String body = TEXT.substring(TEXT.indexOf(FENCE, FENCE.length()) + FENCE.length());
    return FENCE + String.join("\n\n", blocks) + "\n" + FENCE + body;
  }

  private static String known(ImportedSource source, Id id) {
    List<String> outlets = outlets(source);
    return Arrays.stream(SourceField.values())
        .flatMap(field -> written(field, source, id, outlets).lines())
        .collect(Collectors.joining("\n"));
  }

  private static String written(
      SourceField field, ImportedSource source, Id id, List<String> outlets) {
    Optional<FieldValue> value =
        Optional.ofNullable(source.fields().get(field))
            .or(() -> Optional.ofNullable(source.assumed().get(field)));
    if (value.isPresent()) {
      return YamlWords.field(field.word(), value.get(), outlets);
    }
    return switch (field) {
      case TITLE, TYPE, PUBLISHER -> lines(field.word() + ":").replace("{{title}}", words(id));
      default -> "";
    };
  }

  /** Names that are no persons': those of the publisher and of what carries it. */
  static List<String> outlets(ImportedSource source) {
    return Stream.of(SourceField.PUBLISHER, SourceField.CONTAINER)
        .flatMap(field -> source.words(field).stream())
        .map(dossier.prose.line.Curls::of)
        .toList();
  }

  private static String words(Id id) {
    String words = id.value().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A field of the starter with the remarks right above it. */
  private static String lines(String field) {
    List<String> lines = TEXT.lines().toList();
    int last = 0;
    while (!lines.get(last).startsWith(field)) {
      last++;
    }
    int first = last;
    while (lines.get(first - 1).startsWith("# ") && !isField(lines.get(first - 1))) {
      first--;
    }
    return String.join("\n", lines.subList(first, last + 1));
  }

  private static boolean isField(String remark) {
    return remark.matches("# (?: +.*|[a-z-]+:.*)");
  }

  /** The paragraph of the starter in which a field stands. */
  private static String paragraph(String field) {
    return Arrays.stream(TEXT.split("\n\n|\n" + FENCE, -1))
        .filter(block -> block.lines().anyMatch(line -> line.startsWith(field)))
        .findFirst()
        .orElse(field + " unknown");
  }

  private static String text() {
    try (@Nullable InputStream in = SourceStarter.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not packaged: " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

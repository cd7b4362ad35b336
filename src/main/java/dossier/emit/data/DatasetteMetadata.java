package dossier.emit.data;

import dossier.model.Settings;
import dossier.table.Table;
import dossier.table.Tables;
import dossier.words.Words;
import java.nio.charset.StandardCharsets;

/**
 * What the database is to Datasette: its {@code metadata.yaml}. Each value is a string in double
 * quotes, which YAML 1.2 reads as JSON has it.
 */
final class DatasetteMetadata {
  private final StringBuilder yaml = new StringBuilder();

  private DatasetteMetadata() {}

  static byte[] bytes(Settings settings, Words words) {
    DatasetteMetadata metadata = new DatasetteMetadata();
    metadata.value(0, "title", settings.title());
    metadata.value(0, "description", words.of("data.summary"));
    metadata.value(0, "source", settings.publisher());
    settings.baseUrl().ifPresent(url -> metadata.value(0, "source_url", url));
    metadata.within(0, "databases");
    metadata.within(1, "dossier");
    metadata.within(2, "tables");
    Tables.all().forEach(table -> metadata.table(table, words));
    return metadata.yaml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void table(Table<?> table, Words words) {
    within(3, table.name().word());
    value(4, "description", table.says(words));
    within(4, "columns");
    table.columns().forEach(column -> value(5, column.name(), column.says(table.name(), words)));
  }

  private void within(int depth, String name) {
    yaml.append("  ".repeat(depth)).append(name).append(":\n");
  }

  private void value(int depth, String name, String value) {
    String quoted = JsonText.of(json -> json.writeString(value));
    yaml.append("  ".repeat(depth)).append(name).append(": ").append(quoted).append('\n');
  }
}

package dossier.emit.data;

import dossier.route.TableName;
import dossier.table.Table;
import dossier.table.TableColumn;
import dossier.table.TableColumn.Holding;
import dossier.table.Tables;
import dossier.words.Words;
import tools.jackson.core.JsonGenerator;

/**
 * What the CSV files are to programs: Metadata Vocabulary for Tabular Data (W3C, CSV on the Web),
 * under the name by which such programs look for it beside the files.
 */
final class CsvMetadata {
  private final Words words;
  private final JsonGenerator json;

  private CsvMetadata(Words words, JsonGenerator json) {
    this.words = words;
    this.json = json;
  }

  static byte[] bytes(Words words) {
    return JsonText.file(json -> new CsvMetadata(words, json).tables());
  }

  private void tables() {
    json.writeStartObject();
    json.writeArrayPropertyStart("@context");
    json.writeString("http://www.w3.org/ns/csvw");
    json.writeStartObject();
    json.writeStringProperty("@language", words.language());
    json.writeEndObject();
    json.writeEndArray();
    json.writeArrayPropertyStart("tables");
    Tables.all().forEach(this::table);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void table(Table<?> table) {
    json.writeStartObject();
    json.writeStringProperty("url", file(table.name()));
    json.writeStringProperty("dc:description", table.says(words));
    json.writeObjectPropertyStart("tableSchema");
    json.writeArrayPropertyStart("columns");
    table.columns().forEach(column -> column(table, column));
    json.writeEndArray();
    json.writeStringProperty("primaryKey", table.key());
    json.writeArrayPropertyStart("foreignKeys");
    table.references().forEach(this::reference);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void column(Table<?> table, TableColumn<?> column) {
    json.writeStartObject();
    json.writeStringProperty("name", column.name());
    json.writeStringProperty("titles", column.name());
    json.writeStringProperty("dc:description", column.says(table.name(), words));
    json.writeName("datatype");
    datatype(column.holding());
    if (column.holding() == Holding.LIST) {
      json.writeStringProperty("separator", "; ");
    }
    json.writeEndObject();
  }

  private void datatype(Holding holding) {
    switch (holding) {
      case KEY, WORDS, TEXT, LIST, DATE -> json.writeString("string");
      case NUMBER -> json.writeString("integer");
      case DECIMAL -> json.writeString("decimal");
      case DAY -> json.writeString("date");
      case ADDRESS -> json.writeString("anyURI");
      case FLAG -> {
        json.writeStartObject();
        json.writeStringProperty("base", "boolean");
        json.writeStringProperty("format", "yes|no");
        json.writeEndObject();
      }
    }
  }

  private void reference(TableColumn<?> column) {
    TableName to = column.refersTo().orElseThrow();
    json.writeStartObject();
    json.writeStringProperty("columnReference", column.name());
    json.writeObjectPropertyStart("reference");
    json.writeStringProperty("resource", file(to));
    json.writeStringProperty("columnReference", Tables.of(to).key());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String file(TableName table) {
    return JsonText.name(table.in(TableName.Form.CSV));
  }
}

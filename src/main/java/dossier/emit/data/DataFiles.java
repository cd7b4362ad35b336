package dossier.emit.data;

import dossier.audit.roll.Roll;
import dossier.audit.roll.RollCsv;
import dossier.audit.roll.RollJson;
import dossier.evidence.Comparisons;
import dossier.graph.Dossier;
import dossier.route.Download;
import dossier.route.Key;
import dossier.route.Planned;
import dossier.route.TableName;
import dossier.table.Tables;
import dossier.text.Memo;
import dossier.text.Span;
import dossier.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The dossier as data: each table as CSV (RFC 4180) and as a JSON array of objects (RFC 8259), all
 * of them in one database, and what other programs read. Safe to share between threads.
 */
public final class DataFiles {
  private final Dossier dossier;
  private final Comparisons comparisons;
  private final Words words;
  private final Memo<TableName, Roll> rolls = new Memo<>();

  /** Makes no file yet. */
  public DataFiles(Dossier dossier, Comparisons comparisons, Words words) {
    this.dossier = dossier;
    this.comparisons = comparisons;
    this.words = words;
  }

  /** All files. */
  public static List<Planned> planned(Span settings) {
    List<Planned> files = new ArrayList<>();
    for (TableName table : TableName.values()) {
      for (TableName.Form form : TableName.Form.values()) {
        files.add(new Planned(table.in(form), new Key.TableFile(table, form), settings));
      }
    }
    Arrays.stream(Download.values())
        .map(each -> new Planned(each.address(), new Key.DownloadFile(each), settings))
        .forEach(files::add);
    return files;
  }

  /** The bytes of a table. */
  public byte[] bytes(Key.TableFile key) {
    Roll rows = rows(key.table());
    String text =
        switch (key.form()) {
          case CSV -> RollCsv.print(rows);
          case JSON -> RollJson.print(rows);
        };
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The bytes of another file. */
  public byte[] bytes(Key.DownloadFile key) {
    return switch (key.download()) {
      case SQLITE -> Database.bytes(this::rows);
      case DATASETTE -> DatasetteMetadata.bytes(dossier.settings(), words);
      case CSVW -> CsvMetadata.bytes(words);
      case GEOJSON -> PlacesGeoJson.bytes(rows(TableName.PLACES));
      case FTM -> FtmEntities.bytes(dossier);
      case ANNOTATIONS ->
          WebAnnotations.bytes(dossier, comparisons, words.of("data.file.annotations"));
      case CRATE -> ResearchCrate.bytes(dossier, words);
    };
  }

  private Roll rows(TableName table) {
    return rolls.of(table, name -> Tables.of(name).roll(dossier));
  }
}

package dossier.view.table;

import dossier.route.Download;
import dossier.route.FixedPage;
import dossier.route.TableName;
import dossier.site.Address;
import dossier.table.Table;
import dossier.table.TableColumn;
import dossier.table.Tables;
import dossier.view.frame.Frames;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.table.TablesPage.ColumnView;
import dossier.view.table.TablesPage.FileView;
import dossier.view.table.TablesPage.TableView;
import dossier.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Describes the tables; what stands in them is made elsewhere. */
public final class DescribedTables {
  private final PageContext context;
  private final Words words;

  private DescribedTables(PageContext context) {
    this.context = context;
    this.words = context.words();
  }

  /** The page of the data. */
  public static TablesPage page(PageContext anywhere, Frames frames) {
    PageContext context = anywhere.on(FixedPage.DATA.address());
    DescribedTables described = new DescribedTables(context);
    return new TablesPage(
        frames.of(
            context.linkBase(),
            context.words().of("data.title"),
            context.words().of("data.summary")),
        context.settings().baseUrl().isPresent(),
        Arrays.stream(Download.values()).map(described::file).toList(),
        Tables.all().stream().map(described::table).toList());
  }

  private FileView file(Download download) {
    return new FileView(link(download.address()), words.of("data.file." + download.word()));
  }

  private TableView table(Table<?> table) {
    List<Link> files =
        Arrays.stream(TableName.Form.values()).map(form -> link(table.name().in(form))).toList();
    return new TableView(table.name().word(), table.says(words), files, columns(table));
  }

  /** A file by its own name. */
  private Link link(Address file) {
    return context.link(file, file.from(Download.CRATE.address()));
  }

  private List<ColumnView> columns(Table<?> table) {
    return table.columns().stream()
        .map(
            column -> new ColumnView(column.name(), kind(column), column.says(table.name(), words)))
        .toList();
  }

  private String kind(TableColumn<?> column) {
    String kind = words.of("data.holding." + column.holding().name().toLowerCase(Locale.ROOT));
    return column
        .refersTo()
        .map(table -> words.of("data.refers", Map.of("kind", kind, "table", table.word())))
        .orElse(kind);
  }
}

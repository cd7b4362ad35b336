package dossier.emit.search;

import dossier.emit.search.SearchDocument.Part;
import dossier.emit.search.pack.PackedScript;
import dossier.emit.search.pack.Packing;
import dossier.emit.search.pack.Parting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;

/** The texts of the pages, from which what was found is shown, in files of some pages each. */
final class TextFiles {
  /** How many characters a file has before it is compressed, unless one page alone has more. */
  private static final int MOST = 24_000;

  private TextFiles() {}

  /**
   * A file.
   *
   * @param first the number of its first page
   */
  record TextFile(int first, PackedScript file) {}

  static List<TextFile> of(List<SearchDocument> pages, Packing packing) {
    List<Integer> firsts = firsts(pages);
    firsts.add(pages.size());
    return IntStream.range(0, firsts.size() - 1)
        .parallel()
        .mapToObj(
            file ->
                file(
                    pages.subList(firsts.get(file), firsts.get(file + 1)),
                    firsts.get(file),
                    packing))
        .toList();
  }

  /** The number of the first page of each file. */
  private static List<Integer> firsts(List<SearchDocument> pages) {
    List<Integer> firsts = new ArrayList<>();
    Parting parting = new Parting(MOST);
    for (int page = 0; page < pages.size(); page++) {
      if (parting.begins(pages.get(page).address().path(), length(pages.get(page)))) {
        firsts.add(page);
      }
    }
    return firsts;
  }

  private static int length(SearchDocument page) {
    return page.body().parts().stream()
        .mapToInt(part -> part.anchor().length() + part.label().length() + part.text().length())
        .sum();
  }

  private static TextFile file(List<SearchDocument> pages, int first, Packing packing) {
    return new TextFile(first, packing.hashed(json -> write(pages, json)));
  }

  private static void write(List<SearchDocument> pages, JsonGenerator json) {
    json.writeStartArray();
    pages.forEach(page -> write(page, json));
    json.writeEndArray();
  }

  private static void write(SearchDocument page, JsonGenerator json) {
    json.writeStartArray();
    json.writeString(page.address().fromRoot());
    json.writeString(page.title().words());
    json.writeString(page.title().language());
    json.writeString(page.body().language());
    for (Part part : page.body().parts()) {
      json.writeStartArray();
      json.writeString(part.anchor());
      json.writeString(part.label());
      json.writeString(part.text());
      part.labelLanguage().ifPresent(json::writeString);
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}

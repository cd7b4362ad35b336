package dossier.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.parse.Parser;
import dossier.text.Decoded;
import dossier.text.Id;
import dossier.text.Located;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No field that holds an id is forgotten: what an entry holds is looked through by its types. */
class EdgeTest {

  @ParameterizedTest
  @ValueSource(strings = {"content", "src/test/resources/sites/small/content"})
  void everyIdThatAnEntryHoldsIsAnEdge(String content) throws Exception {
    int ids = 0;
    for (Kind kind : Kind.values()) {
      for (Entry entry : entries(Path.of(content), kind)) {
        TreeSet<Integer> held = new TreeSet<>();
        collect(entry, held);
        TreeSet<Integer> edges =
            Edge.of(entry).stream()
                .filter(edge -> edge.role() != Edge.Role.CITED && edge.role() != Edge.Role.LINKED)
                .map(edge -> edge.to().span().start())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(held, edges, entry.id().value());
        ids += held.size();
      }
    }
    assertTrue(ids > 10);
  }

  private static Iterable<Entry> entries(Path content, Kind kind) throws IOException {
    Path folder = content.resolve(kind.folder());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(file -> entry(kind, file)).toList();
    }
  }

  private static Entry entry(Kind kind, Path file) {
    Id id = new Id(file.getFileName().toString().replace(".md", ""));
    try {
      return Parser.entry(kind, id, Decoded.utf8(file.toString(), Files.readAllBytes(file)))
          .value()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The places of all located ids in a value; the text of a body is read by its citations. */
  private static void collect(Object value, Set<Integer> places) throws Exception {
    if (value instanceof Located<?> located && located.value() instanceof Id) {
      places.add(located.span().start());
    } else if (value instanceof Optional<?> optional && optional.isPresent()) {
      collect(optional.get(), places);
    } else if (value instanceof Collection<?> all) {
      for (Object one : all) {
        collect(one, places);
      }
    } else if (value instanceof Record && value.getClass().getName().startsWith("dossier.model.")) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        collect(component.getAccessor().invoke(value), places);
      }
    }
  }
}

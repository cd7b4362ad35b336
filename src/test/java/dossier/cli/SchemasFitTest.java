package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dossier.model.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas that editors are given hold for what Dossier reads, as a validator sees them. */
class SchemasFitTest {
  private static final String SETTINGS = "settings";
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Map<String, Schema> SCHEMAS =
      Stream.concat(Stream.of(SETTINGS), Stream.of(Kind.values()).map(Kind::noun))
          .collect(Collectors.toUnmodifiableMap(Function.identity(), SchemasFitTest::schema));

  @TempDir private static Path folder;

  /** What the program itself writes: the example, and a file begun of each kind. */
  @BeforeAll
  static void begin() {
    Path project = folder.resolve("begun");
    assertEquals(0, CommandLineForTests.run("init", project.toString()).exit());
    String content = project.resolve("content").toString();
    for (Kind kind : Kind.values()) {
      String id = "begun-" + kind.noun();
      CommandLineForTests.run("new", kind.noun(), id, "--content", content);
    }
  }

  private static Schema schema(String name) {
    String printed = CommandLineForTests.run("explain", "--schema", name).out();
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(printed);
  }

  private static List<Error> misfits(String name, JsonNode fields) {
    return Objects.requireNonNull(SCHEMAS.get(name)).validate(fields);
  }

  private static JsonNode fields(Path file) throws IOException {
    String text = Files.readString(file).replace("\r\n", "\n");
    return YAML.readTree(
        file.endsWith("dossier.yml") ? text : text.substring(4, text.indexOf("\n---", 3)));
  }

  private static Map<Path, String> files(Path content) throws IOException {
    try (Stream<Path> all = Files.walk(content, 2)) {
      return all.filter(file -> file.endsWith("dossier.yml") || file.toString().endsWith(".md"))
          .collect(Collectors.toMap(Function.identity(), file -> schemaOf(content, file)));
    }
  }

  private static String schemaOf(Path content, Path file) {
    return Stream.of(Kind.values())
        .filter(kind -> file.startsWith(content.resolve(kind.folder())))
        .map(Kind::noun)
        .findAny()
        .orElse(SETTINGS);
  }

  private static void allFit(Path content) throws IOException {
    Map<Path, String> files = files(content);
    assertTrue(files.containsValue(SETTINGS), "no settings in " + content);
    for (Map.Entry<Path, String> file : files.entrySet()) {
      assertEquals(
          List.of(), misfits(file.getValue(), fields(file.getKey())), file.getKey()::toString);
    }
  }

  @Test
  void whatIsPublishedFits() throws IOException {
    allFit(Path.of("content"));
  }

  @Test
  void theDossiersOfTheTestsFit() throws IOException {
    allFit(Path.of("src/test/resources/sites/small/content"));
    allFit(Path.of("src/test/resources/sites/sparse/content"));
  }

  @Test
  void theExampleAndABegunFileOfEachKindFit() throws IOException {
    Path content = folder.resolve("begun/content");
    assertEquals(
        SCHEMAS.keySet(), files(content).values().stream().collect(Collectors.toUnmodifiableSet()));
    allFit(content);
  }

  /** Each file fits as it is, so the letter that is changed is all that is wrong with it. */
  @Test
  void withAMistypedFieldNothingFits() throws IOException {
    for (Map.Entry<Path, String> file : files(folder.resolve("begun/content")).entrySet()) {
      ObjectNode fields = (ObjectNode) fields(file.getKey());
      for (String name : List.copyOf(fields.propertyNames())) {
        ObjectNode mistyped = fields.deepCopy();
        mistyped.set(name + "s", mistyped.remove(name));
        assertFalse(
            misfits(file.getValue(), mistyped).isEmpty(), file.getKey() + " fits with " + name);
      }
    }
  }

  @Test
  void aMistakeInsideAGroupOfFieldsIsSeen() throws IOException {
    String text =
        Files.readString(folder.resolve("begun/content/stories/the-first-case.md"))
            .replace("relation: contradicts", "relation: contradict");
    Path mistaken = Files.writeString(folder.resolve("mistaken.md"), text);
    List<Error> misfits = misfits(Kind.STORY.noun(), fields(mistaken));
    assertTrue(
        misfits.stream()
            .map(misfit -> misfit.getInstanceLocation().toString())
            .anyMatch("/claims/1/evidence/1/relation"::equals),
        misfits::toString);
  }
}

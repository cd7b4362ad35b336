package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.model.Kind;
import dossier.pipeline.make.Progress;
import dossier.pipeline.read.Workspace;
import dossier.report.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenameTest {
  @TempDir private Path folder;

  private static CommandLineForTests rename(Workbench bench, String... arguments) {
    return CommandLineForTests.run(
        Stream.concat(
                Stream.of("rename", "--content", bench.path("content").toString()),
                Arrays.stream(arguments))
            .toArray(String[]::new));
  }

  private static Map<String, String> texts(Workbench bench) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Path content = bench.path("content");
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(one -> one.toString().matches(".*\\.(md|yml|lock)")).toList()) {
        texts.put(content.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private static List<String> ids(Workbench bench, Kind kind) throws IOException {
    Path entries = bench.path("content").resolve(kind.folder());
    if (!Files.isDirectory(entries)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(entries)) {
      return files.map(file -> file.getFileName().toString().replace(".md", "")).sorted().toList();
    }
  }

  private static List<Diagnostic> findings(Workbench bench) throws IOException {
    return Workspace.of(bench.path("content"), true).check(Progress.NONE).complaints();
  }

  @Test
  void afterwardsNothingNamesTheOldIdButTheOldAddress() throws IOException {
    Workbench bench = Workbench.small(folder);
    bench.replace("content/sources/the-letter.md", "by: the-council", "by: The council");
    assertEquals(List.of(), findings(bench));
    for (Kind kind : Kind.values()) {
      for (String id : ids(bench, kind)) {
        CommandLineForTests renamed = rename(bench, id, "now-" + id, "--write");
        assertEquals(0, renamed.exit(), renamed.err());
        if (kind == Kind.PAGE) {
          continue; // what it is called is a word of English too
        }
        Pattern named = Pattern.compile("(?<![\\w/-])" + id + "(?![\\w-])");
        texts(bench)
            .forEach((path, text) -> assertFalse(named.matcher(text).find(), path + ": " + text));
      }
      assertEquals(List.of(), findings(bench), kind::noun);
    }
    bench.buildInto("site").passes();
    for (String old : List.of("stories/the-sale", "sources/the-minutes", "people/jane-doe")) {
      String last = old.substring(old.indexOf('/') + 1);
      assertTrue(bench.read("site/" + old + ".html").contains("url=now-" + last + ".html"), old);
    }
  }

  @Test
  void thereAndBackLeavesOnlyTheOldAddress() throws IOException {
    Workbench bench = Workbench.small(folder);
    Map<String, String> before = texts(bench);
    rename(bench, "the-minutes", "minutes", "--write");
    rename(bench, "minutes", "the-minutes", "--write");
    Map<String, String> after = texts(bench);
    String source = "sources/the-minutes.md";
    assertTrue(
        String.valueOf(after.get(source)).contains("aliases: [sources/minutes.html]\n---\n"),
        after.get(source));
    after.computeIfPresent(
        source, (path, text) -> text.replace("aliases: [sources/minutes.html]\n", ""));
    assertEquals(before, after);
    bench.check().passes();
  }

  @Test
  void anOldAddressIsAddedInTheWayInWhichTheListIsWritten() throws IOException {
    for (List<String> lists :
        List.of(
            List.of("aliases: [old.html]", "aliases: [old.html, people/jane-doe.html]"),
            List.of("aliases: ['old.html' ]", "aliases: ['old.html', people/jane-doe.html ]"),
            List.of("aliases:\n- old.html", "aliases:\n- old.html\n- people/jane-doe.html"),
            List.of(
                "aliases:\n  - \"a.html\" # x",
                "aliases:\n  - \"a.html\" # x\n  - people/jane-doe.html"),
            List.of("aliases: []", "aliases: [people/jane-doe.html]"),
            List.of("aliases:", "aliases: [people/jane-doe.html]"))) {
      Path place = Files.createTempDirectory(folder, "list");
      Workbench bench = Workbench.small(place);
      bench.replace("content/people/jane-doe.md", "description:", lists.get(0) + "\ndescription:");
      assertEquals(0, rename(bench, "jane-doe", "jane", "--write").exit());
      assertTrue(
          bench.read("content/people/jane.md").contains(lists.get(1) + "\ndescription:"),
          bench.read("content/people/jane.md"));
      bench.check().passes();
    }
  }

  @Test
  void ofTheDossierItselfTheProofsStayTrue() throws IOException {
    Workbench bench = Workbench.copy(Path.of(""), folder);
    String source = "newsweek-2023-07-troops-apologize";
    assertEquals(0, rename(bench, source, "newsweek-troops", "--write").exit());
    assertFalse(bench.read("content/quotes.lock").contains(source));
    assertEquals(
        List.of(),
        findings(bench).stream()
            .filter(found -> found.rule().code().matches("D05[4-8]|D09."))
            .toList());
  }

  @Test
  void showsFirstAndRefusesWhatCannotBe() throws IOException {
    Workbench bench = Workbench.small(folder);
    Map<String, String> before = texts(bench);
    CommandLineForTests shown = rename(bench, "jane-doe", "j-doe");
    assertTrue(shown.out().contains("-people: [jane-doe]\n+people: [j-doe]\n"), shown.out());
    assertTrue(shown.out().contains("people/j-doe.md"), shown.out());
    assertTrue(shown.out().endsWith("nothing is written without --write\n"), shown.out());
    assertTrue(rename(bench, "jane-doe", "the-sale").err().contains("is taken by"));
    assertTrue(rename(bench, "jane-doe", "Jane").err().contains("cannot be an id"));
    assertTrue(rename(bench, "nobody", "jane").err().contains("there is no entry 'nobody'"));
    assertEquals(before, texts(bench));
    bench.replace("content/sources/the-letter.md", "---\n", "");
    CommandLineForTests refused = rename(bench, "jane-doe", "j-doe", "--write");
    assertEquals(1, refused.exit());
    assertTrue(refused.err().contains("mend it first"), refused.err());
  }
}

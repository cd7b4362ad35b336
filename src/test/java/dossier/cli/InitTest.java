package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.text.Hash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A project that a newsroom can begin with, and publish. */
class InitTest {
  @TempDir private Path folder;
  private Path project = Path.of("");
  private String said = "";

  @BeforeEach
  void init() {
    project = folder.resolve("pier");
    CommandLineForTests run = CommandLineForTests.run("init", project.toString());
    assertEquals(0, run.exit(), run.err());
    said = run.out();
  }

  private Workbench bench() {
    return Workbench.empty(project);
  }

  @Test
  void withoutItsStoryTheExampleStillBuilds() {
    bench()
        .delete("content/stories/the-first-case.md")
        .build()
        .passes()
        .reports("D099", "quotes.lock:3:1")
        .reports("D047", "people/jane-doe.md:1:1")
        .build("--strict")
        .ends(1);
  }

  /** What the warnings say, and the page of the example, are enough to get rid of all of it. */
  @Test
  void theWholeExampleCanBeDeleted() {
    bench()
        .delete("content/stories/the-first-case.md")
        .delete("content/sources/a-report.md")
        .delete("content/sources/the-record.md")
        .delete("content/people/jane-doe.md")
        .delete("content/groups/the-council.md")
        .delete("content/places/the-harbour.md")
        .quote()
        .passes()
        .build("--strict")
        .passes()
        .reportsOnly(0);
  }

  @Test
  void aBareDossierIsEmptyAndFit() {
    Path bare = folder.resolve("bare");
    CommandLineForTests run = CommandLineForTests.run("init", "--bare", bare.toString());
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("made an empty dossier in " + bare), run.out());
    Workbench empty = Workbench.empty(bare);
    assertEquals(List.of("dossier.yml"), List.copyOf(empty.files("content").keySet()));
    assertFalse(Files.exists(bare.resolve("captures")));
    assertTrue(Files.exists(bare.resolve("ci/dossier.sh")));
    empty.build("--strict").passes().reportsOnly(0);
  }

  @Test
  void aCaseThatIsBegunBesideTheExampleIsNotFarAheadOfIt() {
    CommandLineForTests.run("new", "story", "mine", "--content", project + "/content");
    Workbench begun = bench().check("--drafts");
    assertTrue(begun.err().contains("[D084]"), begun.err());
    assertFalse(begun.err().contains("[D098]"), begun.err());
  }

  @Test
  void theNextStepsAreTold() {
    for (String words :
        List.of(
            project.toString(),
            "dossier build",
            "new story",
            "ci/dossier.sh",
            "docs/handbook.md")) {
      assertTrue(said.contains(words), said);
    }
  }

  @Test
  void whatIsPrivateIsKeptOutOfGit() {
    List<String> ignored = bench().read(".gitignore").lines().toList();
    assertTrue(
        ignored.containsAll(List.of("/captures/", "/preview/", ".*.dossier/")), ignored::toString);
  }

  @Test
  void gitlabChecksRequestsAndPublishesTheDefaultBranch() {
    JsonNode jobs = new YAMLMapper().readTree(project.resolve(".gitlab-ci.yml").toFile());
    assertEquals(
        "[\"sh ci/dossier.sh check --unguarded\"]", jobs.get("check").get("script").toString());
    assertEquals(
        "[\"sh ci/dossier.sh build --out public\"]", jobs.get("pages").get("script").toString());
    assertEquals("[\"public\"]", jobs.get("pages").get("artifacts").get("paths").toString());
  }

  @Test
  void theReleaseHasToBeNamed() throws Exception {
    assertEquals(2, script("", ""));
  }

  @Test
  void theReleaseIsHeldAgainstItsSum() throws Exception {
    Path zip = release();
    assertEquals(3, script(zip.toUri().toString(), Hash.of(new byte[0]).hex()));
    assertFalse(Files.exists(project.resolve("ran")), "it ran all the same");
    assertEquals(0, script(zip.toUri().toString(), Hash.of(Files.readAllBytes(zip)).hex()));
    assertEquals("check 'two words'\nMade Up\n", bench().read("ran"));
  }

  /** A release that writes down how it was called, and the list that it was given. */
  private Path release() throws IOException {
    String program = "echo \"$1 '$2'\" >ran\ncat \"$DOSSIER_PROTECTED\" >>ran\n";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("dossier-9.9.9/bin/dossier"));
      zip.write(program.getBytes(StandardCharsets.UTF_8));
    }
    return Files.write(folder.resolve("release.zip"), bytes.toByteArray());
  }

  private int script(String zip, String sum) throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/curl")), "curl is missing");
    String named =
        bench()
            .read("ci/dossier.sh")
            .replace("ZIP=\nSHA256=\n", "ZIP=" + zip + "\nSHA256=" + sum + "\n");
    bench().write("ci/named.sh", named);
    Process process = process("sh", "ci/named.sh", "check", "two words");
    return process.waitFor();
  }

  private Process process(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile());
    String path = System.getProperty("java.home") + "/bin:" + System.getenv("PATH");
    builder.environment().put("PATH", path);
    builder.environment().put("PROTECTED_NAMES", "Made Up");
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}

package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What runs on a host: other people's actions by their commit, and secrets away from strangers. */
class WorkflowsTest {
  private static final Path OF_A_NEW_PROJECT =
      Path.of("src/main/resources/dossier/init/github/publish.yml");

  static Stream<Path> workflows() throws IOException {
    try (Stream<Path> own = Files.list(Path.of(".github/workflows"))) {
      return Stream.concat(own, Stream.of(OF_A_NEW_PROJECT)).toList().stream();
    }
  }

  private static List<JsonNode> jobs(Path workflow) {
    List<JsonNode> jobs = new ArrayList<>();
    new YAMLMapper().readTree(workflow.toFile()).get("jobs").forEach(jobs::add);
    assertFalse(jobs.isEmpty(), workflow::toString);
    return jobs;
  }

  /** A tag can be moved to other code; a commit cannot. Which version it is stands behind it. */
  @ParameterizedTest
  @MethodSource("workflows")
  void actionsArePinnedByCommit(Path workflow) throws IOException {
    List<String> uses =
        Files.readAllLines(workflow).stream().filter(line -> line.contains("uses:")).toList();
    assertFalse(uses.isEmpty());
    for (String line : uses) {
      boolean own = line.strip().equals("uses: ./.github/workflows/check.yml");
      assertTrue(
          own || line.matches(" *(?:- )?uses: [\\w-]+/[\\w-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"),
          line);
    }
  }

  /** Everything is read-only but for the one job that publishes. */
  @ParameterizedTest
  @MethodSource("workflows")
  void noJobMayWriteIntoTheRepository(Path workflow) {
    assertEquals(
        "{\"contents\":\"read\"}",
        new YAMLMapper().readTree(workflow.toFile()).get("permissions").toString());
    for (JsonNode job : jobs(workflow)) {
      assertFalse(job.path("permissions").path("contents").asString("").equals("write"));
    }
  }

  /**
   * A job that gets a secret either runs the main branch's program, takes over no cache, and reads
   * the change; or is not for pull requests; or only hands the secret on.
   */
  @ParameterizedTest
  @MethodSource("workflows")
  void aJobWithASecretRunsNothingOfAPullRequest(Path workflow) {
    for (JsonNode job : jobs(workflow)) {
      String all = job.toString();
      if (!all.contains("secrets.")) {
        continue;
      }
      boolean onlyHandsOn = job.has("uses");
      boolean afterTheMerge = job.path("if").asString("").equals("github.event_name == 'push'");
      assertTrue(onlyHandsOn || afterTheMerge || runsTheMainBranch(job), all);
      assertFalse(all.contains(".ci/run") || all.contains("\"cache\""), all);
    }
  }

  private static boolean runsTheMainBranch(JsonNode job) {
    JsonNode program = job.get("steps").get(0).path("with");
    boolean ofMain =
        program.path("ref").asString("").equals("${{ github.event.repository.default_branch }}")
            && program.path("path").asString("").equals("program");
    for (JsonNode step : job.get("steps")) {
      String run = step.path("run").asString("");
      ofMain &= !run.contains("dossier check") || run.contains("../program/dossier check");
      ofMain &= !run.contains("\n./") && !run.contains("mvn");
    }
    return ofMain;
  }
}

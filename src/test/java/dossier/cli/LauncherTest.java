package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.LauncherBench.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void saysThatJavaIsMissing() throws Exception {
    Ended ended = packaged().withoutJava().run("--version");
    assertEquals(3, ended.code());
    assertTrue(ended.errors().startsWith("dossier: Java is missing"), ended.errors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_392", "9-internal", "11.0.2", "16"})
  void refusesAnOldJava(String version) throws Exception {
    Ended ended = packaged().withJava(version).run("build");
    assertEquals(3, ended.code());
    assertTrue(ended.errors().contains("is too old: Dossier needs 17 or newer"), ended.errors());
    assertTrue(ended.arguments().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"17.0.15", "17", "21-ea", "25.0.3", "100"})
  void startsOnEachLaterJava(String version) throws Exception {
    assertEquals(0, packaged().withJava(version).run("build").code());
  }

  @Test
  void prefersTheJavaOfJavaHome() throws Exception {
    LauncherBench bench = packaged().withJava("11");
    bench.put(bench.root().resolve("jdk/bin/java"), LauncherBench.java("17"));
    Ended ended = bench.set("JAVA_HOME", bench.root().resolve("jdk").toString()).run("check");
    assertEquals(0, ended.code());
  }

  @Test
  void whoStaysForHoursHasBothCompilers() throws Exception {
    List<String> arguments = packaged().withJava("17").run("serve").arguments();
    assertTrue(
        arguments.indexOf("-XX:TieredStopAtLevel=4") > arguments.indexOf("-XX:TieredStopAtLevel=1"),
        arguments.toString());
    assertFalse(
        packaged().withJava("17").run("build").arguments().contains("-XX:TieredStopAtLevel=4"));
  }

  @Test
  void startsThroughASymbolicLink() throws Exception {
    LauncherBench bench = packaged();
    Path near = Files.createDirectories(bench.root().resolve("near"));
    Path far = Files.createDirectories(bench.root().resolve("far away"));
    Files.createSymbolicLink(near.resolve("one"), Path.of("../app/bin/dossier"));
    Files.createSymbolicLink(far.resolve("two"), near.resolve("one"));
    Ended ended = bench.runAs(far.resolve("two"), "explain");
    assertEquals(bench.jar().toString(), ended.after("-jar"));
  }

  @Test
  void worksFromAnotherFolder() throws Exception {
    Ended ended = packaged().run("build");
    assertEquals(folder.toRealPath().resolve("project").toString(), ended.workingFolder());
  }

  @Test
  void worksInAFolderWithSpaces() throws Exception {
    LauncherBench bench = LauncherBench.packaged(folder.resolve("a folder  with 'spaces' $HOME *"));
    assertEquals(0, bench.run("build").code());
    assertEquals(bench.jar().toString(), bench.run("build").after("-jar"));
  }

  @Test
  void handsOnTheArgumentsAsTheyAre() throws Exception {
    Ended ended = packaged().run("new", "", "two words", "*", "--", "$HOME", "-x");
    assertEquals(
        List.of("new", "", "two words", "*", "--", "$HOME", "-x"), ended.argumentsOfDossier());
  }

  @Test
  void keepsTheExitCode() throws Exception {
    assertEquals(1, packaged().set("FAKE_EXIT", "1").run("build").code());
    assertEquals(2, packaged().set("FAKE_EXIT", "2").run("explain", "x").code());
  }

  @Test
  void putsTheUsersOptionsLast() throws Exception {
    Ended ended = packaged().set("DOSSIER_JAVA_OPTS", "-Xmx2g  -Dx=*").run("build");
    int jar = ended.arguments().indexOf("-jar");
    assertEquals(List.of("-Xmx2g", "-Dx=*"), ended.arguments().subList(jar - 2, jar));
  }

  @Test
  void tellsThatThereIsNoTerminal() throws Exception {
    assertFalse(packaged().run("build").arguments().contains("-Ddossier.terminal=true"));
  }

  @Test
  void makesAnArchiveOnTheFirstBuildAndUsesItEverAfter() throws Exception {
    LauncherBench bench = packaged();
    assertTrue(bench.run("--help").archive().isEmpty());
    String first = bench.run("build").archive();
    assertTrue(first.endsWith(".jsa"), first);
    assertEquals(first, bench.run("--help").archive());
    assertEquals(first, bench.run("build").archive());
    assertEquals(List.of(first), bench.archives());
  }

  @Test
  void makesAnAotCacheOnNewJavas() throws Exception {
    Ended ended = packaged().withJava("25").run("check");
    assertTrue(ended.archive().endsWith(".aot"), ended.archive());
    assertTrue(ended.arguments().contains("-XX:+IgnoreUnrecognizedVMOptions"));
  }

  @Test
  void replacesTheArchiveWhenTheProgramChanges() throws Exception {
    LauncherBench bench = packaged();
    String first = bench.run("build").archive();
    Files.writeString(bench.jar(), "another program");
    String second = bench.run("build").archive();
    assertFalse(first.equals(second));
    assertEquals(List.of(second), bench.archives());
  }

  @Test
  void worksWithoutAnArchiveIfNoneCanBeMade() throws Exception {
    LauncherBench bench = packaged().set("FAKE_ARCHIVE", "fails");
    Ended ended = bench.run("build");
    assertEquals(0, ended.code());
    assertEquals("", ended.archive() + ended.errors());
    assertEquals("done\n", ended.output());
    assertEquals(1, bench.archives().size());
  }

  @Test
  void worksWithoutAFolderForArchives() throws Exception {
    LauncherBench bench = packaged();
    Path file = Files.writeString(bench.root().resolve("file"), "");
    assertEquals("", bench.set("XDG_CACHE_HOME", file.toString()).run("build").errors());
  }

  @Test
  void makesNoArchiveWhereNoneIsWanted() throws Exception {
    LauncherBench bench = packaged().set("DOSSIER_NO_CACHE", "1");
    assertEquals("", bench.run("build").archive());
    assertFalse(Files.exists(bench.cache()));
  }

  @Test
  void buildsACheckoutOnlyWhenASourceIsNewer() throws Exception {
    LauncherBench bench = checkout();
    assertEquals(0, bench.run("build").code());
    bench.run("build");
    assertEquals(1, bench.builds());
    bench.age(bench.jar());
    bench.run("build");
    assertEquals(2, bench.builds());
  }

  @Test
  void buildsAgainWhatWasSavedDuringABuild() throws Exception {
    LauncherBench bench = checkout().set("FAKE_MAVEN", "is edited");
    bench.run("build");
    bench.set("FAKE_MAVEN", "").run("build");
    bench.run("build");
    assertEquals(2, bench.builds());
  }

  @Test
  void runsNoOldProgramWhenTheBuildFails() throws Exception {
    LauncherBench bench = checkout();
    bench.run("build");
    bench.age(bench.jar());
    Ended ended = bench.set("FAKE_MAVEN", "fails").run("build");
    assertEquals(3, ended.code());
    assertEquals("", ended.output());
    assertTrue(ended.errors().contains("Maven's reason"), ended.errors());
    assertFalse(Files.exists(bench.jar()));
  }

  @Test
  void doesNotTrustABuildThatWasCutOff() throws Exception {
    LauncherBench bench = checkout();
    bench.set("FAKE_MAVEN", "is cut off").run("build");
    assertTrue(Files.exists(bench.jar()));
    Files.setLastModifiedTime(bench.jar(), FileTime.from(Instant.now().plusSeconds(5)));
    bench.set("FAKE_MAVEN", "").run("build");
    assertEquals(2, bench.builds());
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    Ended ended = checkout().withoutMaven().run("build");
    assertEquals(3, ended.code());
    assertTrue(ended.errors().startsWith("dossier: Maven is missing"), ended.errors());
  }

  private LauncherBench packaged() throws IOException {
    return LauncherBench.packaged(folder);
  }

  private LauncherBench checkout() throws IOException {
    return LauncherBench.checkout(folder);
  }
}

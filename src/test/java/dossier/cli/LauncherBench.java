package dossier.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The launcher, laid out in a folder of its own, with a Java and a Maven that only write down how
 * they were called. Nothing else of the machine is on its path but the tools it needs.
 */
final class LauncherBench {
  private static final List<String> TOOLS =
      List.of(
          "sh",
          "cat",
          "cksum",
          "dirname",
          "find",
          "head",
          "ls",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "touch");

  private final Path root;
  private final Path launcher;
  private final Path jar;
  private final Map<String, String> environment = new TreeMap<>();

  /** How the launcher ended, and what it called Java with, its working folder first. */
  record Ended(int code, String output, String errors, List<String> record) {
    String workingFolder() {
      return record.get(0);
    }

    List<String> arguments() {
      return record.subList(Math.min(1, record.size()), record.size());
    }

    String after(String option) {
      return arguments().get(arguments().indexOf(option) + 1);
    }

    List<String> argumentsOfDossier() {
      return arguments().subList(arguments().indexOf("-jar") + 2, arguments().size());
    }

    /** The archive that Java was told to use, or nothing. */
    String archive() {
      return arguments().stream()
          .filter(option -> option.matches("-XX:(SharedArchiveFile|AOTCache)=.*"))
          .map(option -> option.substring(option.indexOf('=') + 1))
          .findFirst()
          .orElse("");
    }
  }

  private LauncherBench(Path folder, String launcher, String jar) throws IOException {
    this.root = Files.createDirectories(folder).toRealPath();
    this.launcher = root.resolve(launcher);
    this.jar = root.resolve(jar);
    Files.createDirectories(root.resolve("project"));
    Files.createDirectories(root.resolve("tools"));
    for (String tool : TOOLS) {
      put(root.resolve("tools").resolve(tool), "#!/bin/sh\nexec '" + find(tool) + "' \"$@\"\n");
    }
    Path own = Path.of(System.getProperty("project.basedir", "")).resolve("dossier");
    Files.createDirectories(this.launcher.getParent());
    Files.copy(own, this.launcher, StandardCopyOption.REPLACE_EXISTING);
    environment.put("PATH", root.resolve("tools").toString());
    environment.put("HOME", root.resolve("home").toString());
    environment.put("XDG_CACHE_HOME", root.resolve("cache").toString());
    environment.put("RECORD", root.resolve("record").toString());
    environment.put("FAKE_EXIT", "0");
    withJava("17.0.15");
  }

  static LauncherBench packaged(Path folder) throws IOException {
    LauncherBench bench = new LauncherBench(folder, "app/bin/dossier", "app/lib/dossier.jar");
    Files.createDirectories(bench.jar.getParent());
    Files.writeString(bench.jar, "the program");
    return bench;
  }

  static LauncherBench checkout(Path folder) throws IOException {
    LauncherBench bench = new LauncherBench(folder, "app/dossier", "app/target/app/dossier.jar");
    bench.put(
        bench.root.resolve("tools/mvn"),
        """
        #!/bin/sh
        echo build >>"$RECORD.maven"
        [ "$FAKE_MAVEN" != fails ] || { echo "Maven's reason"; exit 1; }
        mkdir -p target/app
        echo program >target/app/dossier.jar
        [ "$FAKE_MAVEN" != "is cut off" ] || kill -9 $$
        [ "$FAKE_MAVEN" != "is edited" ] || { sleep 0.05; touch pom.xml; }
        """);
    for (String source : List.of("pom.xml", "src/main/Main.java", "templates/page.ftlh")) {
      bench.put(bench.root.resolve("app").resolve(source), "");
    }
    return bench;
  }

  /** A Java of some version. */
  static String java(String version) {
    return """
        #!/bin/sh
        if [ "$1" = -version ]; then
          echo "Picked up JAVA_TOOL_OPTIONS: -Dversion=8" >&2
          echo 'openjdk version "VERSION" 2025-04-15' >&2
          exit
        fi
        printf '%s\\n' "$PWD" "$@" >"$RECORD"
        for argument; do
          case $argument in
            -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*)
              [ "$FAKE_ARCHIVE" != fails ] || { echo noise; echo noise >&2; exit 134; }
              echo classes >"${argument#*=}" ;;
            */starter) mkdir -p "$argument" ;;
          esac
        done
        echo done
        exit "$FAKE_EXIT"
        """
        .replace("VERSION", version);
  }

  LauncherBench withJava(String version) throws IOException {
    put(root.resolve("tools/java"), java(version));
    return this;
  }

  LauncherBench withoutJava() throws IOException {
    Files.delete(root.resolve("tools/java"));
    return this;
  }

  LauncherBench withoutMaven() throws IOException {
    Files.delete(root.resolve("tools/mvn"));
    return this;
  }

  LauncherBench set(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Path root() {
    return root;
  }

  Path jar() {
    return jar;
  }

  Path cache() {
    return root.resolve("cache");
  }

  /** The finished archives, and whatever else was left behind beside them. */
  List<String> archives() throws IOException {
    try (Stream<Path> files = Files.list(cache().resolve("dossier"))) {
      return files.map(Path::toString).toList();
    }
  }

  /** How often Maven was called. */
  int builds() throws IOException {
    return Files.readAllLines(root.resolve("record.maven")).size();
  }

  /** Makes a file older than all others. */
  void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
  }

  /** Writes a file that can be run. */
  void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  Ended run(String... arguments) throws IOException, InterruptedException {
    return runAs(launcher, arguments);
  }

  /** Runs the launcher by another name. */
  Ended runAs(Path name, String... arguments) throws IOException, InterruptedException {
    Path record = root.resolve("record");
    Path output = root.resolve("output");
    Path errors = root.resolve("errors");
    Files.deleteIfExists(record);
    List<String> command = new ArrayList<>(List.of(find("sh").toString(), name.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(root.resolve("project").toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the launcher does not end");
    }
    List<String> recorded = Files.exists(record) ? Files.readAllLines(record) : List.of();
    return new Ended(
        process.exitValue(), Files.readString(output), Files.readString(errors), recorded);
  }

  private static Path find(String tool) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }
}

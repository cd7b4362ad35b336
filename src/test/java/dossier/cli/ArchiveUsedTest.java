package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The archive that the launcher makes is really used: Java itself says from where it loads. */
@DisabledOnOs(OS.WINDOWS)
class ArchiveUsedTest {
  private static final Path JAVAS = Path.of("/usr/lib/jvm");

  @TempDir private Path folder = Path.of("");

  /** The Java of the tests, and one with an AOT cache where there is one. */
  static Stream<Path> javas() throws IOException {
    List<Path> javas = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
    if (Files.isDirectory(JAVAS)) {
      try (Stream<Path> others = Files.list(JAVAS)) {
        others
            .filter(java -> java.getFileName().toString().matches("temurin-25-.*|java-25-.*"))
            .filter(java -> Files.isExecutable(java.resolve("bin/java")))
            .sorted()
            .limit(1)
            .forEach(javas::add);
      }
    }
    return javas.stream();
  }

  @ParameterizedTest
  @MethodSource("javas")
  void classesComeFromTheArchive(Path java) throws Exception {
    install();
    Path project = folder.resolve("project");
    assertEquals(0, run(java, folder, "init", project.toString()));
    assertEquals(0, run(java, project, "build", "--quiet"));
    // Where nothing has changed, hardly a class is needed.
    Path settings = project.resolve("content/dossier.yml");
    Files.writeString(settings, "\n", StandardOpenOption.APPEND);
    Path loaded = folder.resolve("loaded.txt");
    assertEquals(
        0, run(java, project, "build", "--quiet", "-Xlog:class+load:file=" + loaded + ":none"));
    Map<Boolean, Long> ours =
        Files.readAllLines(loaded).stream()
            .filter(line -> line.startsWith("dossier.") && !line.contains("Lambda"))
            .collect(
                Collectors.partitioningBy(
                    line -> line.contains("shared objects file"), Collectors.counting()));
    long archived = ours.getOrDefault(true, 0L);
    long others = ours.getOrDefault(false, 0L);
    assertTrue(archived > 200 && archived > 9 * others, () -> "from the archive: " + ours);
  }

  /** The launcher, and what it starts: the classes of this checkout as a jar. */
  private void install() throws IOException, URISyntaxException {
    Path launcher = Files.createDirectories(folder.resolve("app/bin")).resolve("dossier");
    Files.copy(Path.of(System.getProperty("project.basedir", "")).resolve("dossier"), launcher);
    Path lib = Files.createDirectories(folder.resolve("app/lib"));
    Map<String, Path> files = new LinkedHashMap<>();
    List<String> jars = new ArrayList<>();
    for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(place).toAbsolutePath();
      if (place.endsWith(".jar")) {
        jars.add(path.toUri().toString());
      } else if (Files.isDirectory(path) && !path.getFileName().toString().startsWith("test")) {
        try (Stream<Path> all = Files.walk(path)) {
          all.filter(Files::isRegularFile)
              .forEach(file -> files.putIfAbsent(path.relativize(file).toString(), file));
        }
      }
    }
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, "dossier.cli.Main");
    attributes.put(Attributes.Name.CLASS_PATH, String.join(" ", jars));
    try (OutputStream out = Files.newOutputStream(lib.resolve("dossier.jar"));
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      for (Map.Entry<String, Path> file : files.entrySet()) {
        if (!file.getKey().equals("META-INF/MANIFEST.MF")) {
          jar.putNextEntry(new JarEntry(file.getKey()));
          Files.copy(file.getValue(), jar);
        }
      }
    }
  }

  /** Runs a command; what begins with {@code -X} is for Java. */
  private int run(Path java, Path where, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", folder + "/app/bin/dossier"));
    Arrays.stream(arguments).filter(one -> !one.startsWith("-X")).forEach(command::add);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(where.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output").toFile());
    Map<String, String> environment = builder.environment();
    environment.remove("DOSSIER_NO_CACHE");
    environment.put("JAVA_HOME", java.toString());
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    environment.put(
        "DOSSIER_JAVA_OPTS",
        Arrays.stream(arguments)
            .filter(one -> one.startsWith("-X"))
            .collect(Collectors.joining(" ")));
    Process process = builder.start();
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the launcher does not end");
    return process.exitValue();
  }
}

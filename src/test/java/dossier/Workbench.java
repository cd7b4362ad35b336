package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.CommandLineForTests;
import dossier.made.CaseText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A dossier on disk to work on: write, build, look. Every step gives the workbench again, so that a
 * test reads as a story.
 */
public final class Workbench {
  /** Where test dossiers are kept. */
  public static final Path SITES = Path.of("src", "test", "resources", "sites");

  private final Path root;
  private int exit;
  private String out = "";
  private String err = "";

  private Workbench(Path root) {
    this.root = root;
  }

  /** A copy of the smallest dossier that has one of everything. */
  public static Workbench small(Path folder) {
    return copy(SITES.resolve("small"), folder);
  }

  /** A copy of another dossier. */
  public static Workbench copy(Path project, Path folder) {
    try (Stream<Path> files = Files.walk(project.resolve("content"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(project.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Workbench(folder);
  }

  /** A dossier with nothing in it. */
  public static Workbench empty(Path folder) {
    return new Workbench(folder);
  }

  public Path path(String name) {
    return root.resolve(name);
  }

  /** Writes a file below the project's folder. */
  public Workbench write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes case files. */
  public Workbench write(CaseText... texts) {
    for (CaseText text : texts) {
      write("content/" + text.path(), text.text());
    }
    return this;
  }

  public Workbench write(String name, byte[] bytes) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.write(path(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public Workbench delete(String name) {
    try {
      Files.delete(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Replaces words in a file; they must be there. */
  public Workbench replace(String name, String words, String others) {
    String text = read(name);
    assertTrue(text.contains(words), () -> name + " has no " + words);
    return write(name, text.replace(words, others));
  }

  public String read(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds into {@code site}, with further options. */
  public Workbench build(String... options) {
    return buildInto("site", options);
  }

  /** Builds into a folder below the project's, with further options. */
  public Workbench buildInto(String out, String... options) {
    return run(
        "build", Stream.concat(Stream.of("--out", path(out).toString()), Arrays.stream(options)));
  }

  /** Checks, with further options. */
  public Workbench check(String... options) {
    return run("check", Arrays.stream(options));
  }

  /** Prints the report, with further options. */
  public Workbench report(String... options) {
    Stream<String> content = Stream.of("report", "--content", path("content").toString());
    return took(
        CommandLineForTests.run(
            Stream.concat(content, Arrays.stream(options)).toArray(String[]::new)));
  }

  /** Takes a private copy of a source: a file with this name and these bytes. */
  public Workbench capture(String source, String name, byte[] bytes) {
    write("downloads/" + name, bytes);
    return vault("capture", source, path("downloads/" + name).toString());
  }

  public Workbench capture(String source, String text) {
    return capture(source, source + ".txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Holds the quotations against the private copies. */
  public Workbench quote(String... options) {
    return vault(Stream.concat(Stream.of("quote"), Arrays.stream(options)).toArray(String[]::new));
  }

  private Workbench vault(String... command) {
    Stream<String> folders =
        Stream.of(
            "--content", path("content").toString(), "--captures", path("captures").toString());
    return took(
        CommandLineForTests.run(
            Stream.concat(Arrays.stream(command), folders).toArray(String[]::new)));
  }

  private Workbench run(String command, Stream<String> options) {
    Stream<String> project =
        Stream.of(command, "--content", path("content").toString(), "--templates", templates());
    return took(CommandLineForTests.run(Stream.concat(project, options).toArray(String[]::new)));
  }

  private Workbench took(CommandLineForTests line) {
    exit = line.exit();
    out = line.out();
    err = line.err();
    return this;
  }

  /**
   * The project's own templates; an empty folder where it has none, so that the bundled ones serve.
   */
  private String templates() {
    try {
      return Files.createDirectories(path("templates")).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last command ended with this exit code. */
  public Workbench ends(int code) {
    assertEquals(code, exit, () -> out + err);
    return this;
  }

  public Workbench passes() {
    return ends(0);
  }

  /**
   * The last command printed this finding: its place is file:line:column below the content folder.
   */
  public Workbench reports(String code, String place) {
    String shown = path("content") + "/" + place + ": ";
    boolean found =
        err.lines().anyMatch(line -> line.startsWith(shown) && line.contains("[" + code + "]:"));
    assertTrue(found, () -> "no " + code + " at " + place + " in:\n" + err);
    return this;
  }

  /** The last command printed exactly so many findings. */
  public Workbench reportsOnly(int count) {
    long found =
        err.lines().filter(line -> line.matches(".*: (error|warning)\\[D\\d{3}]: .*")).count();
    assertEquals(count, found, () -> err);
    return this;
  }

  /** The last command's findings hold these words. */
  public Workbench says(String words) {
    assertTrue(err.contains(words), () -> "not said: " + words + "\n" + err);
    return this;
  }

  public String out() {
    return out;
  }

  public String err() {
    return err;
  }

  /** Every file of a folder and its text, by path. */
  public Map<String, String> files(String folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(path(folder))) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = path(folder).relativize(file).toString().replace('\\', '/');
        files.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The names beside the content and the site: what a build may have left lying about. */
  public List<String> names() {
    try (Stream<Path> names = Files.list(root)) {
      return names.map(name -> name.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

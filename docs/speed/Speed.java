import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Measures Dossier beside Hugo on the dossiers that {@code Corpus.java} makes up, and prints the
 * tables of {@code docs/scale.md} as Markdown. From the folder of the checkout:
 *
 * <pre>java docs/speed/Speed.java SCRATCH [--rounds 5] [--beside 100,1000,10000]
 *     [--plain 1000,3000,10000,30000] [--rich 1000,3000,10000] [--hugo hugo]</pre>
 *
 * <p>A list that is {@code none} is left out. Needs a JDK, what {@code ./dossier} needs, Hugo, and
 * GNU time as {@code /usr/bin/time} or {@code gtime}, which knows the memory of a process that has
 * ended. SCRATCH is a folder for corpora and sites; nothing else is written.
 */
public final class Speed {
  /** What is built, one after the other, in each round. */
  enum Step {
    FIRST("first build"),
    UNCHANGED("nothing changed"),
    BODY("one story's text edited"),
    TITLE("one story's title edited");

    final String words;

    Step(String words) {
      this.words = words;
    }
  }

  /** What one build took; memory is the largest of its processes at its largest. */
  record Taken(double wall, double cpu, double megabytes) {}

  /** What stands in a published folder. */
  record Size(long files, long pages, long bytes) {}

  /** A generator, and where its corpora and sites are. */
  private record Generator(Path folder, List<String> command) {
    Path corpus() {
      return folder.resolve("corpus");
    }

    Path site() {
      return folder.resolve("site");
    }

    Path edited() {
      return corpus().resolve("content/stories/story-50.md");
    }
  }

  private final Path scratch;
  private final Map<String, String> options;
  private final String time;

  private Speed(Path scratch, Map<String, String> options) {
    this.scratch = scratch;
    this.options = options;
    this.time =
        Stream.of("/usr/bin/time", "/usr/local/bin/gtime", "/opt/homebrew/bin/gtime")
            .filter(path -> Files.isExecutable(Path.of(path)))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("GNU time is missing"));
  }

  /** Measures, and prints the tables; how far it is, it tells on standard error. */
  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.ROOT);
    Map<String, String> options = new LinkedHashMap<>();
    options.put("--rounds", "5");
    options.put("--beside", "100,1000,10000");
    options.put("--plain", "1000,3000,10000,30000");
    options.put("--rich", "1000,3000,10000");
    options.put("--hugo", "hugo");
    for (int i = 1; i + 1 < arguments.length; i += 2) {
      if (options.replace(arguments[i], arguments[i + 1]) == null) {
        throw new IllegalArgumentException("there is no option " + arguments[i]);
      }
    }
    new Speed(Path.of(arguments[0]).toAbsolutePath(), options).run();
  }

  private void run() throws Exception {
    Files.createDirectories(scratch);
    output(List.of(launcher(), "--version"));
    System.out.println(machine());
    System.out.println(start());
    if (!sizes("--beside").isEmpty()) {
      System.out.println(beside());
    }
    if (!sizes("--plain").isEmpty() || !sizes("--rich").isEmpty()) {
      System.out.println(growth());
    }
  }

  // ---- Tables

  private String machine() throws Exception {
    return "%s, commit %s. %s; %s. %s, %s processors, %s MB of memory. %s rounds, medians.\n"
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            output(List.of("git", "rev-parse", "--short", "HEAD")),
            "Java " + System.getProperty("java.version"),
            output(List.of(options.get("--hugo"), "version")).replaceAll(" BuildDate.*", ""),
            fact("/proc/cpuinfo", "model name"),
            Runtime.getRuntime().availableProcessors(),
            fact("/proc/meminfo", "MemTotal").replaceAll("...\\D*$", ""),
            options.get("--rounds"));
  }

  /** The archive of classes is made by the very first build; what that costs is said apart. */
  private String start() throws Exception {
    Generator small = dossier("start");
    prepare(small, 10);
    delete(scratch.resolve("cache"));
    Taken making = build(small);
    clear(small);
    Taken made = build(small);
    return "The archive of classes, made once for each version by its first build: %.1f s, %.1f s of CPU.\n"
        .formatted(making.wall() - made.wall(), making.cpu() - made.cpu());
  }

  private String beside() throws Exception {
    StringBuilder table =
        new StringBuilder(
            """
            | stories | build | Dossier s | CPU s | MB | files | site MB | Hugo s | CPU s | MB | files | site MB | ratio |
            | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            """);
    for (int stories : sizes("--beside")) {
      Generator dossier = dossier("dossier-" + stories);
      Generator hugo = hugo("hugo-" + stories);
      prepare(dossier, stories);
      prepare(hugo, stories, "--for", "hugo");
      Map<Step, List<Taken>> ours = new LinkedHashMap<>();
      Map<Step, List<Taken>> theirs = new LinkedHashMap<>();
      for (int round = 1; round <= rounds(); round++) {
        tell(stories + " stories, round " + round);
        round(dossier, ours);
        round(hugo, theirs);
      }
      String our = "%d | %.1f".formatted(size(dossier).files(), size(dossier).bytes() / 1e6);
      String their = "%d | %.1f".formatted(size(hugo).files(), size(hugo).bytes() / 1e6);
      for (Step step : Step.values()) {
        table.append(
            "| %d | %s | %s | %s | %s | %s | %.2f |\n"
                .formatted(
                    stories,
                    step.words,
                    cells(ours.get(step)),
                    our,
                    cells(theirs.get(step)),
                    their,
                    ratio(ours.get(step), theirs.get(step))));
      }
    }
    return table.toString();
  }

  private String growth() throws Exception {
    StringBuilder table =
        new StringBuilder(
            """
            | dossier | stories | pages | files | site MB | s | CPU s | MB | ms a page | CPU ms a page | kB of memory a page |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            """);
    for (int stories : sizes("--plain")) {
      table.append(grown("plain", stories));
    }
    for (int stories : sizes("--rich")) {
      table.append(grown("rich", stories, "--rich"));
    }
    return table.toString();
  }

  private String grown(String name, int stories, String... kind) throws Exception {
    Generator dossier = dossier(name + "-" + stories);
    prepare(dossier, stories, kind);
    List<Taken> all = new ArrayList<>();
    for (int round = 1; round <= rounds(); round++) {
      tell(stories + " stories, " + name + ", round " + round);
      clear(dossier);
      all.add(build(dossier));
    }
    Size size = size(dossier);
    delete(dossier.folder());
    return "| %s | %d | %d | %d | %.1f | %s | %.2f | %.2f | %.0f |\n"
        .formatted(
            name,
            stories,
            size.pages(),
            size.files(),
            size.bytes() / 1e6,
            cells(all),
            median(all, Taken::wall) * 1e3 / size.pages(),
            median(all, Taken::cpu) * 1e3 / size.pages(),
            median(all, Taken::megabytes) * 1e3 / size.pages());
  }

  private static String cells(List<Taken> all) {
    return "%.2f | %.2f | %.0f"
        .formatted(
            median(all, Taken::wall), median(all, Taken::cpu), median(all, Taken::megabytes));
  }

  /** The median of the rounds' ratios, since a machine is not equally fast in all rounds. */
  private static double ratio(List<Taken> ours, List<Taken> theirs) {
    double[] ratios = new double[ours.size()];
    Arrays.setAll(ratios, i -> ours.get(i).wall() / theirs.get(i).wall());
    return median(ratios);
  }

  private static double median(List<Taken> all, ToDoubleFunction<Taken> of) {
    return median(all.stream().mapToDouble(of).toArray());
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }

  // ---- Rounds

  private void round(Generator generator, Map<Step, List<Taken>> taken) throws Exception {
    String story = Files.readString(generator.edited());
    clear(generator);
    for (Step step : Step.values()) {
      switch (step) {
        case FIRST, UNCHANGED -> {}
        case BODY -> Files.writeString(generator.edited(), story + "\nA sentence was added.\n");
        case TITLE -> Files.writeString(generator.edited(), titled(story));
      }
      taken.computeIfAbsent(step, none -> new ArrayList<>()).add(build(generator));
    }
    Files.writeString(generator.edited(), story);
  }

  private static String titled(String story) {
    return story.replaceFirst("title: \"", "title: \"Again: ") + "\nA sentence was added.\n";
  }

  private void prepare(Generator generator, int stories, String... kind) throws Exception {
    delete(generator.folder());
    List<String> command = new ArrayList<>(List.of(java(), "docs/speed/Corpus.java"));
    command.addAll(List.of(Integer.toString(stories), generator.corpus().toString()));
    command.addAll(List.of(kind));
    output(command);
  }

  /** Nothing is left of an earlier build. */
  private static void clear(Generator generator) throws IOException {
    delete(generator.site());
    delete(generator.corpus().resolve(".dossier"));
    delete(generator.corpus().resolve("resources"));
  }

  private Taken build(Generator generator) throws Exception {
    output(List.of("sync"));
    Path told = scratch.resolve("time.txt");
    List<String> command = new ArrayList<>(List.of(time, "-o", told.toString(), "-f", "%U %S %M"));
    command.addAll(generator.command());
    long before = System.nanoTime();
    run(command, generator.corpus());
    double wall = (System.nanoTime() - before) / 1e9;
    String[] figures = Files.readString(told).strip().split(" ", -1);
    double cpu = Double.parseDouble(figures[0]) + Double.parseDouble(figures[1]);
    return new Taken(wall, cpu, Double.parseDouble(figures[2]) / 1024);
  }

  private Generator dossier(String name) {
    Path folder = scratch.resolve(name);
    String site = folder.resolve("site").toString();
    return new Generator(
        folder, List.of(launcher(), "build", "--quiet", "--content", "content", "--out", site));
  }

  private Generator hugo(String name) {
    Path folder = scratch.resolve(name);
    String site = folder.resolve("site").toString();
    return new Generator(folder, List.of(options.get("--hugo"), "--quiet", "--destination", site));
  }

  // ---- Processes

  private void run(List<String> command, Path folder) throws Exception {
    Path log = scratch.resolve("log.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("XDG_CACHE_HOME", scratch.resolve("cache").toString());
    builder.environment().remove("DOSSIER_NO_CACHE");
    if (builder.start().waitFor() != 0) {
      throw new IllegalStateException(command + " failed:\n" + Files.readString(log));
    }
  }

  private String output(List<String> command) throws Exception {
    run(command, Path.of("").toAbsolutePath());
    return Files.readString(scratch.resolve("log.txt")).strip();
  }

  private static String launcher() {
    return Path.of("dossier").toAbsolutePath().toString();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static void tell(String words) {
    System.err.println(words);
  }

  // ---- Files

  private static String fact(String file, String name) throws IOException {
    Path path = Path.of(file);
    List<String> lines = Files.exists(path) ? Files.readAllLines(path) : List.of();
    return lines.stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown");
  }

  private static Size size(Generator generator) throws IOException {
    long[] sums = new long[3];
    Files.walkFileTree(
        generator.site(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            sums[0]++;
            sums[1] += file.toString().endsWith(".html") ? 1 : 0;
            sums[2] += attributes.size();
            return FileVisitResult.CONTINUE;
          }
        });
    return new Size(sums[0], sums[1], sums[2]);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failed)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private List<Integer> sizes(String option) {
    String sizes = options.get(option);
    return sizes.equals("none")
        ? List.of()
        : Stream.of(sizes.split(",", -1)).map(Integer::valueOf).toList();
  }

  private int rounds() {
    return Integer.parseInt(options.get("--rounds"));
  }
}

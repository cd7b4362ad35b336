package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dossier.cli.CommandLineForTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody who does what the handbook says, and nothing else. */
final class HandbookDesk {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Set<String> FILE_OPTIONS =
      Set.of("--from", "--out", "--read", "--protected");

  /** The folders that a command takes by default, below the one in which somebody stands. */
  private static final Map<String, List<String>> FOLDERS =
      Map.ofEntries(
          Map.entry("init", List.of()),
          Map.entry("explain", List.of()),
          Map.entry("new", List.of("content", "captures")),
          Map.entry("capture", List.of("content", "captures")),
          Map.entry("quote", List.of("content", "captures")),
          Map.entry("check", List.of("content", "templates")),
          Map.entry("build", List.of("content", "templates")),
          Map.entry("fix", List.of("content", "templates")),
          Map.entry("rename", List.of("content", "templates")),
          Map.entry("sheet", List.of("content")),
          Map.entry("list", List.of("content")),
          Map.entry("report", List.of("content")),
          Map.entry("links", List.of("content")));

  private Path here;
  private String printed = "";

  HandbookDesk(Path folder) {
    this.here = folder;
  }

  /** Does what a block says; fails if it is not clear what that is, or if a command fails. */
  void follow(Handbook.Block block) throws IOException {
    String lead = block.lead();
    if (block.language().equals("sh")) {
      for (String line : block.lines()) {
        type(line, block.line());
      }
    } else if (lead.isEmpty() && block.language().equals("text")) {
      block.lines().forEach(this::printed);
    } else {
      TypedInto.place(block)
          .ifPresentOrElse(
              file -> write(here.resolve(file).normalize(), block),
              () -> fail("line " + block.line() + " does not say what to do with its block"));
    }
  }

  private static void write(Path file, Handbook.Block block) {
    try {
      Files.createDirectories(file.getParent());
      String before = Files.exists(file) ? Files.readString(file) : "";
      Files.writeString(file, TypedInto.after(before, block));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void type(String command, int line) throws IOException {
    List<String> words = words(command);
    switch (words.get(0)) {
      case "cd" -> here = here.resolve(words.get(1));
      case "dossier" -> run(words.subList(1, words.size()), "line " + line + ": " + command);
      default -> fail("line " + line + " has a command that nobody knows: " + command);
    }
  }

  private static List<String> words(String command) {
    return WORD.matcher(command)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .toList();
  }

  /** Runs a command of which {@code serve}, which does not end, is only looked up. */
  private void run(List<String> words, String place) throws IOException {
    List<String> typed = words.get(0).equals("serve") ? List.of("help", "serve") : placed(words);
    CommandLineForTests done = CommandLineForTests.run(typed.toArray(String[]::new));
    printed = (done.out() + done.err()).replace(here + "/", "");
    assertEquals(0, done.exit(), () -> place + "\n" + printed);
  }

  /** The words with their files and folders below the one in which somebody stands. */
  private List<String> placed(List<String> words) throws IOException {
    List<String> placed = new ArrayList<>(words);
    String command = words.get(0);
    for (int i = 1; i < words.size(); i++) {
      boolean isFile =
          FILE_OPTIONS.contains(words.get(i - 1))
              || (command.equals("init") && !words.get(i).startsWith("--"))
              || (command.equals("capture") && i == 2);
      if (isFile) {
        placed.set(i, here.resolve(words.get(i)).normalize().toString());
      }
    }
    if (!FOLDERS.containsKey(command)) {
      fail("no folders are known of 'dossier " + command + "'");
    }
    for (String folder : FOLDERS.get(command)) {
      Files.createDirectories(here.resolve(folder));
      placed.addAll(List.of("--" + folder, here.resolve(folder).toString()));
    }
    out(words).ifPresent(name -> placed.addAll(List.of("--out", here.resolve(name).toString())));
    return placed;
  }

  private static Optional<String> out(List<String> words) {
    return switch (words.get(0)) {
      case "build" -> Optional.of(words.contains("--drafts") ? "preview" : "site");
      case "sheet" ->
          words.contains("--out") || words.contains("--read")
              ? Optional.empty()
              : Optional.of(words.get(1) + ".xlsx");
      default -> Optional.empty();
    };
  }

  /** The last command printed this; an ellipsis stands for anything. */
  private void printed(String line) {
    int from = 0;
    for (String piece : line.split("…", -1)) {
      int at = printed.indexOf(piece.strip(), from);
      assertTrue(at >= 0, () -> "not printed: " + line + "\n" + printed);
      from = at + piece.strip().length();
    }
  }

  /** Nothing is wrong with the dossier, and no warning stands. */
  void isFit() throws IOException {
    run(List.of("check", "--strict"), "at the end");
  }
}

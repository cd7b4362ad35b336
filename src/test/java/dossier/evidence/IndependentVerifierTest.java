package dossier.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.evidence.lock.LockReader;
import dossier.evidence.lock.ProvedQuotation;
import dossier.evidence.lock.QuotesLock;
import dossier.made.CaseText;
import dossier.prose.part.Quotation;
import dossier.text.TextFile;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The verifier in {@code docs}, which shares no line with Dossier, accepts what Dossier wrote and
 * rejects each change of it; and so does Dossier.
 */
class IndependentVerifierTest {
  private static final String SMALL = Workbench.SITES.resolve("small/content").toString();

  @TempDir private static Path classes = Path.of("");
  private static Class<?> verifier = Object.class;

  @BeforeAll
  static void compile() throws Exception {
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", classes.toString(), "docs/VerifyQuotes.java");
    assertEquals(0, failed);
    URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null);
    verifier = loader.loadClass("VerifyQuotes");
  }

  private static List<?> verify(String lock, Function<String, String> files) throws Exception {
    Object one = verifier.getConstructor(Function.class).newInstance(files);
    Method verify = verifier.getMethod("verify", String.class);
    return (List<?>) verify.invoke(one, lock);
  }

  private static Map<String, String> files(String content) throws Exception {
    Map<String, String> files = new HashMap<>();
    try (var all = Files.walk(Path.of(content))) {
      for (Path file : all.filter(path -> path.toString().endsWith(".md")).toList()) {
        String name = Path.of(content).relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readString(file));
      }
    }
    return files;
  }

  private static String lock(String content) throws Exception {
    return Files.readString(Path.of(content, "quotes.lock"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "small"})
  void acceptsTheCommittedLock(String name) throws Exception {
    String content = name.equals("small") ? SMALL : name;
    Map<String, String> files = files(content);
    assertEquals(List.of(), verify(lock(content), file -> files.getOrDefault(file, "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "small"})
  void rejectsEachChangedByteOfAProof(String name) throws Exception {
    String content = name.equals("small") ? SMALL : name;
    Map<String, String> files = files(content);
    List<Cases.Proved> committed = Cases.proved(Path.of(content));
    String[] blocks = lock(content).split("\n\n", -1);
    List<String> missed = new ArrayList<>();
    int changes = 0;
    for (String block : Arrays.asList(blocks).subList(1, blocks.length)) {
      String entry = block.replaceAll("\npassage .*", "").stripTrailing();
      for (int at = 0; at < entry.length(); at++) {
        for (char other : others(entry.charAt(at))) {
          changes++;
          String changed = entry.substring(0, at) + other + entry.substring(at + 1);
          String lock = blocks[0] + "\n\n" + changed + "\n";
          boolean here = proves(lock, committed);
          boolean there = verify(lock, file -> files.getOrDefault(file, "")).isEmpty();
          if (here || there) {
            missed.add(
                (here ? "Dossier " : "")
                    + (there ? "verifier " : "")
                    + at
                    + other
                    + " in "
                    + block);
          }
        }
      }
    }
    assertEquals(List.of(), missed);
    assertTrue(changes > 2_000, "hardly a byte was changed");
  }

  /** Something that never fits, and something that could stand there. */
  private static char[] others(char c) {
    char near =
        c == '9' ? '0' : c == 'f' ? 'a' : c == '\n' ? ' ' : c == ' ' ? '\n' : (char) (c + 1);
    return new char[] {c == '~' ? '!' : '~', near};
  }

  /** What Dossier says of the lock; a text must quote the words, and the root be the source's. */
  private static boolean proves(String lock, List<Cases.Proved> committed) {
    var read = LockReader.read(new TextFile("quotes.lock", lock)).value();
    if (read.isEmpty()) {
      return false;
    }
    ProvedQuotation entry = read.get().entries().get(0).value();
    return committed.stream()
        .filter(proved -> proved.entry().in().equals(entry.in()))
        .filter(proved -> proved.entry().of().equals(entry.of()))
        .filter(proved -> ProofCheck.as(proved.expected(), entry))
        .anyMatch(proved -> ProofCheck.proves(entry, proved.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "small"})
  void rejectsEachChangedByteOfARoot(String name) throws Exception {
    String content = name.equals("small") ? SMALL : name;
    Map<String, String> files = files(content);
    for (String file : List.copyOf(files.keySet())) {
      String text = files.getOrDefault(file, "");
      int root = text.indexOf("\ncapture: ") + "\ncapture: ".length();
      for (int at = root; text.contains("\ncapture: ") && at < root + 64; at++) {
        char other = text.charAt(at) == 'f' ? 'a' : 'f';
        files.put(file, text.substring(0, at) + other + text.substring(at + 1));
        assertFalse(verify(lock(content), each -> files.getOrDefault(each, "")).isEmpty());
      }
      files.put(file, text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "small"})
  void rejectsEachChangedByteOfAQuotedWord(String name) throws Exception {
    String content = name.equals("small") ? SMALL : name;
    Map<String, String> files = files(content);
    int changes = 0;
    for (Cases.Proved proved : Cases.proved(Path.of(content))) {
      String file = "stories/" + proved.in() + ".md";
      String text = withoutComparisons(files.getOrDefault(file, ""), proved.quotation());
      String shown = proved.quotation().text();
      String lock = QuotesLock.print(List.of(proved.entry()));
      boolean asShown = text.contains(shown);
      String words = asShown ? shown : shown.replace("[", "\\[").replace("]", "\\]");
      int start = text.indexOf(first(words), text.indexOf("\n---\n"));
      assertTrue(start > 0, words);
      for (int at = start; at < start + first(words).length(); at++) {
        changes++;
        char other = text.charAt(at) == 'x' ? 'y' : 'x';
        files.put(file, text.substring(0, at) + other + text.substring(at + 1));
        assertFalse(
            verify(lock, each -> files.getOrDefault(each, "")).isEmpty(),
            () -> "changed: " + words);
      }
      files.put(file, text);
    }
    assertTrue(changes > 50, "hardly a byte was changed");
  }

  /** The same words may stand in a comparison too, which would prove them as well. */
  private static String withoutComparisons(String text, Quotation quotation) {
    String without = text.replaceFirst("(?ms)^comparisons:\\n.*?(?=^[^\\s-]|^---$)", "");
    assertTrue(without.contains(quotation.span().text()));
    return without;
  }

  /** The words as far as they stand on one line, without the marks at their edges. */
  private static String first(String words) {
    String line = words.contains(" [") ? words : words.split("\n", -1)[0];
    return line.replaceAll("^\\[\\p{L}]|^[\\p{P}\\s]+|\\P{L}+$", "");
  }

  private static final String COPY =
      "Sell it while you can, he wrote. There was no coop-\neration what-\nsoever at all. Wir wussten es"
          + " alle. We said, in so many words, that we do not want this war.";

  private static final String STORY =
      CaseText.story("kinds")
          .body(
              """
      "There was no cooperation what-soever," he said [@the-report, tr. X]. And „wussten es“
      [@the-report, tr. X]; ‘We said, in so […] that we do not’ [@the-report, tr. X].

      "All of us knew" [@the-report, tr. Our Desk: "Wir wussten es […] We said, in"].

      > no cooperation
      > [@the-report, tr. X].
      """)
          .text();

  @Test
  void agreesOnEveryKindOfQuotation(@TempDir Path folder) throws Exception {
    Workbench bench =
        Workbench.small(folder)
            .capture("the-report", COPY)
            .write("content/stories/kinds.md", STORY)
            .quote()
            .passes()
            .check()
            .passes();
    String lock = bench.read("content/quotes.lock");
    Map<String, String> files = files(bench.path("content").toString());
    assertEquals(List.of(), verify(lock, file -> files.getOrDefault(file, "")));
    assertEquals(5, lock.split("in kinds\n", -1).length - 1);
    for (String word :
        List.of("cooperation what", "soever", "wussten es“", "wussten es […]", "do not’")) {
      String changed = STORY.replace(word, word.replaceFirst("[a-z]", "x"));
      assertFalse(
          verify(
                  lock,
                  file -> file.equals("stories/kinds.md") ? changed : files.getOrDefault(file, ""))
              .isEmpty(),
          word);
      bench.write("content/stories/kinds.md", changed).check().ends(1).says("[D055]");
    }
    bench.write("content/stories/kinds.md", STORY);
    String silent = lock.replaceAll("cleared \\d+\n", "");
    assertEquals(2, verify(silent, file -> files.getOrDefault(file, "")).size());
  }

  private static final CaseText COMPARED =
      CaseText.story("kinds")
          .and(
              """
              comparisons:
                - id: one
                  title: One
                  slots: [a, b, c]
                  rows:
                    - source: the-report
                      words:
                        - "We have no hope left"
                        - ...
                        - 'sit down, he said'
                    - words: ["", "while you can", "no hope"]
                      source: the-report
                      en: Ours
              """)
          .body("[compare: one]\n\nSo it was [@the-report].\n");

  @Test
  void agreesOnTheWordsOfComparisons(@TempDir Path folder) throws Exception {
    Workbench bench =
        Workbench.small(folder)
            .capture("the-report", COPY + " We have no hope left ... sit down, he said.")
            .write(COMPARED)
            .quote()
            .passes()
            .check()
            .passes();
    String lock = bench.read("content/quotes.lock");
    Map<String, String> files = files(bench.path("content").toString());
    assertEquals(3, lock.split("in kinds\n", -1).length - 1);
    assertEquals(List.of(), verify(lock, file -> files.getOrDefault(file, "")));
    String story = COMPARED.text();
    for (String word :
        List.of("hope left", "sit down", "while you", "no hope\"", "the-report\n   ")) {
      String changed = story.replace(word, word.replaceFirst("[a-z]", "x"));
      assertFalse(
          verify(
                  lock,
                  file -> file.equals("stories/kinds.md") ? changed : files.getOrDefault(file, ""))
              .isEmpty(),
          word);
    }
    bench
        .write("content/stories/kinds.md", story.replace("sit down", "sit up"))
        .check()
        .ends(1)
        .says("[D055]")
        .quote()
        .ends(1)
        .says("[D054]")
        .says("[-up-] {+down+}");
  }

  @Test
  void runsWithAJdkAlone() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(java.toString(), "docs/VerifyQuotes.java", "content")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    assertTrue(output.contains("every proof holds"), output);
  }
}

package dossier.pipeline.git;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dossier.pipeline.git.Git.Answer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of one folder in one commit, read from Git's store.
 *
 * @param hashes of their contents, by their names
 */
public record CommittedFiles(Git git, SortedMap<String, String> hashes) {
  /** Mode, type, hash and path of an ordinary file; links and submodules are none. */
  private static final Pattern FILE =
      Pattern.compile("100(?:644|755|664) blob ([0-9a-f]+)\t(?:.*/)?([^/]+)", Pattern.DOTALL);

  private static final Pattern HEAD = Pattern.compile("[0-9a-f]+ blob ([0-9]{1,18})");
  private static final int LONGEST_HEAD = 200;

  static CommittedFiles of(Git git, Answer tree) {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String line : tree.names()) {
      Matcher file = FILE.matcher(line);
      if (file.matches()) {
        hashes.put(file.group(2), file.group(1));
      }
    }
    return new CommittedFiles(git, hashes);
  }

  /**
   * The bytes of some of them.
   *
   * @param wanted which, by name
   * @param largest how many bytes of each are read at most: one more where it has more
   * @throws GitTrouble if Git does not have them all
   */
  public SortedMap<String, byte[]> bytes(Predicate<String> wanted, int largest) throws GitTrouble {
    try {
      Process process =
          git.builder("cat-file", "--batch").redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try {
        return answered(process, wanted, largest);
      } finally {
        process.destroy();
      }
    } catch (IOException e) {
      throw new GitTrouble("Git does not give what was committed: the clone may lack it", e);
    }
  }

  /** Asks for one after another, so that neither side waits for the other for ever. */
  private SortedMap<String, byte[]> answered(Process process, Predicate<String> wanted, int largest)
      throws IOException {
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    try (OutputStream ask = process.getOutputStream();
        InputStream answers = new BufferedInputStream(process.getInputStream())) {
      for (Map.Entry<String, String> file : hashes.entrySet()) {
        if (wanted.test(file.getKey())) {
          ask.write((file.getValue() + "\n").getBytes(US_ASCII));
          ask.flush();
          bytes.put(file.getKey(), next(answers, largest));
        }
      }
    }
    return bytes;
  }

  /** Reads one answer: a line with the size, so many bytes, and a line end. */
  private static byte[] next(InputStream answers, int largest) throws IOException {
    Matcher head = HEAD.matcher(head(answers));
    if (!head.matches()) {
      throw new IOException("Git does not have the file");
    }
    long size = Long.parseLong(head.group(1));
    byte[] bytes = answers.readNBytes((int) Math.min(size, largest + 1L));
    answers.skipNBytes(size - bytes.length + 1);
    return bytes;
  }

  private static String head(InputStream answers) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int c = answers.read(); c != '\n'; c = answers.read()) {
      if (c < 0 || head.length() == LONGEST_HEAD) {
        throw new IOException("Git broke off");
      }
      head.append((char) c);
    }
    return head.toString();
  }
}

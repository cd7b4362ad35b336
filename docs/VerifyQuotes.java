import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Verifies the quotations of a dossier without Dossier: with a JDK alone, run {@code java
 * docs/VerifyQuotes.java content}. Written from docs/quotes-lock.md, and from nothing else.
 */
public final class VerifyQuotes {
  static final String GAP = "\uE000";
  static final String LINE_END = "\u2027";

  /** What opens and closes quotations, folded or not. */
  static final String MARKS = "'\u2033\u2036\u2032\u2035`\u00b4「」『』｢｣﹁﹂﹃﹄〝〞〟⹂❝❞❛❜《》〈〉〈〉❮❯״〃";
  static final String SAYING = "!?¿¡";
  static final List<String> FOLDERS =
      List.of("stories", "sources", "people", "groups", "places", "pages");

  /** The text of a file below the content folder; empty where there is none. */
  private final Function<String, String> files;

  public VerifyQuotes(Function<String, String> files) {
    this.files = files;
  }

  public static void main(String[] arguments) throws Exception {
    Path content = Path.of(arguments.length == 0 ? "content" : arguments[0]);
    VerifyQuotes verifier = new VerifyQuotes(name -> read(content.resolve(name)));
    List<String> wrong = verifier.verify(read(content.resolve("quotes.lock")));
    wrong.forEach(System.out::println);
    System.out.println(wrong.isEmpty() ? "every proof holds" : wrong.size() + " do not hold");
    System.exit(wrong.isEmpty() ? 0 : 1);
  }

  /** What is wrong with the entries of a lock, a line for each. */
  public List<String> verify(String lock) throws Exception {
    List<String> wrong = new ArrayList<>();
    String[] blocks = lock.split("\n\n", -1);
    if (!blocks[0].equals("dossier quotes.lock 1")) {
      wrong.add("this is no quotes.lock of version 1");
    }
    for (int i = 1; i < blocks.length; i++) {
      String reason = new Entry(blocks[i].strip()).reason();
      if (!reason.isEmpty()) {
        wrong.add("entry " + i + ": " + reason);
      }
    }
    return wrong;
  }

  /** One entry of the lock. */
  private final class Entry {
    private static final Pattern WORD = Pattern.compile("word ([0-9]{1,9}) ([0-9a-f]{32}) (\\S+)");

    private static final Pattern HASH = Pattern.compile("beside [0-9a-f]{64}");

    private String in = "";
    private String of = "";
    private int size;
    private int cleared;
    private final List<Integer> indexes = new ArrayList<>();
    private final List<byte[]> leaves = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<byte[]> beside = new ArrayList<>();
    private boolean readable = true;

    Entry(String block) throws Exception {
      for (String line : block.split("\n")) {
        String value = line.substring(line.indexOf(' ') + 1);
        if (HASH.matcher(line).matches()) {
          beside.add(HexFormat.of().parseHex(value));
          continue;
        }
        Matcher word = WORD.matcher(line);
        if (word.matches()) {
          long index = Long.parseLong(word.group(1));
          byte[] salt = HexFormat.of().parseHex(word.group(2));
          indexes.add((int) index);
          words.add(word.group(3));
          leaves.add(sha(new byte[] {0}, salt, number(index), utf8(word.group(3))));
        } else if (line.matches("size [0-9]{1,9}")) {
          size = Integer.parseInt(value);
        } else if (line.matches("cleared [1-9][0-9]{0,8}")) {
          cleared = Integer.parseInt(value);
        } else if (line.matches("in [a-z0-9-]+")) {
          in = value;
        } else if (line.matches("of [a-z0-9-]+")) {
          of = value;
        } else {
          readable &= line.matches("passage \\S+");
        }
      }
    }

    String reason() throws Exception {
      if (!readable || words.isEmpty() || !inOrder()) {
        return "it is malformed";
      }
      if (cleared != breaks()) {
        return "nothing says that it leaves out no negation";
      }
      String root = HexFormat.of().formatHex(sha(new byte[] {2}, number(size), node(0, size)));
      if (!beside.isEmpty() || !leaves.isEmpty()) {
        return "it has more than its tree";
      }
      if (!files.apply("sources/" + of + ".md").contains("\ncapture: " + root + "\n")) {
        return "it does not lead to the root of " + of;
      }
      for (String folder : FOLDERS) {
        if (quotes(files.apply(folder + "/" + in + ".md"))) {
          return "";
        }
      }
      return in + " does not quote these words of " + of;
    }

    /** How often words of the copy are left out. */
    private int breaks() {
      int breaks = 0;
      for (int i = 1; i < indexes.size(); i++) {
        breaks += indexes.get(i) == indexes.get(i - 1) + 1 ? 0 : 1;
      }
      return breaks;
    }

    private boolean inOrder() {
      for (int i = 1; i < indexes.size(); i++) {
        if (indexes.get(i) <= indexes.get(i - 1)) {
          return false;
        }
      }
      return indexes.get(indexes.size() - 1) < size;
    }

    /** The hash of the tree over the words from one index to another; uses up leaves and hashes. */
    private byte[] node(int from, int to) throws Exception {
      boolean shown = false;
      for (int index : indexes) {
        shown |= index >= from && index < to;
      }
      if (!shown) {
        return beside.isEmpty() ? new byte[32] : beside.remove(0);
      }
      if (to - from == 1) {
        return leaves.remove(0);
      }
      int middle = from + Integer.highestOneBit(to - from - 1);
      byte[] left = node(from, middle);
      return sha(new byte[] {1}, left, node(middle, to));
    }

    /** Whether a text holds exactly these words, in quotation marks or a block, and cites the source. */
    private boolean quotes(String text) {
      List<String> all = new ArrayList<>();
      List<String> wanted = new ArrayList<>();
      split(plain(text + new Rows(text).asQuotations(), of), all);
      for (int i = 0; i < words.size(); i++) {
        if (i > 0 && indexes.get(i) != indexes.get(i - 1) + 1) {
          wanted.add(GAP);
        }
        split(words.get(i), wanted);
      }
      for (int at = 0; at < all.size(); at++) {
        int end = opens(all, at) ? end(all, at, wanted) : -1;
        if (end >= 0 && closes(all, end)) {
          return true;
        }
      }
      return false;
    }

    /** Where the words end that begin at a place of the text; -1 if they are others. */
    private int end(List<String> all, int from, List<String> wanted) {
      int at = from;
      for (int i = 0; i < wanted.size(); i++) {
        String word = wanted.get(i);
        while (at < all.size() && all.get(at).equals(GAP) && !word.equals(GAP)) {
          at++;
        }
        if (at == all.size()) {
          return -1;
        }
        String quoted = all.get(at++);
        while (joined(wanted, i) && !same(quoted, word) && quoted.length() > word.length()) {
          i += 2;
          word += wanted.get(i);
        }
        boolean hyphen = word.equals(LINE_END) && quoted.equals("-");
        if (!same(quoted, word) && !hyphen) {
          return -1;
        }
      }
      return at;
    }

    /** Whether the end of a line parted a word of the copy from the next. */
    private boolean joined(List<String> wanted, int at) {
      return at + 2 < wanted.size() && wanted.get(at + 1).equals(LINE_END);
    }

    /** Only marks stand before the words, and at least one of them opens a quotation. */
    private boolean opens(List<String> all, int from) {
      for (int at = from - 1; at >= 0 && isMark(all.get(at)); at--) {
        if (SAYING.contains(all.get(at))) {
          return false;
        }
        if (MARKS.contains(all.get(at)) || all.get(at).equals(">")) {
          return true;
        }
      }
      return false;
    }

    /**
     * The source is cited right behind the words, or the first citation behind them, in their
     * sentence, is of it.
     */
    private boolean closes(List<String> all, int from) {
      boolean closed = false;
      for (int at = from; at < all.size(); at++) {
        String word = all.get(at);
        if (isCitation(word)) {
          return word.equals(cited(of));
        }
        if (!closed && SAYING.contains(word)) {
          return false;
        }
        closed |= MARKS.contains(word);
        if (!isMark(word) && (!closed || endsBefore(all, at))) {
          return false;
        }
      }
      return false;
    }

    private boolean endsBefore(List<String> all, int at) {
      int before = at - 1;
      while (MARKS.contains(all.get(before))) {
        before--;
      }
      return ".!?".contains(all.get(before))
          && !all.get(before - 1).matches("\\p{Lu}\\p{L}{0,3}")
          && all.get(at).matches("\\p{Lu}.*");
    }
  }

  /** The words that the comparisons of a front matter quote. */
  private static final class Rows {
    private static final Pattern KEY =
        Pattern.compile("(- )?(id|title|form|slots|rows|source|words|en|note):(?: (.*))?");
    private static final Pattern ITEM =
        Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*'|[^,\\[\\]\\s][^,\\]]*");

    private final StringBuilder quotations = new StringBuilder();
    private final List<String> words = new ArrayList<>();
    private String source = "";
    private boolean inWords;

    Rows(String text) {
      String[] parts = text.split("(?m)^---$", 3);
      String front = parts.length == 3 && parts[0].isEmpty() ? parts[1] : "";
      Matcher block = Pattern.compile("(?ms)^comparisons:\\n(.*?)(?=^[^\\s-]|\\z)").matcher(front);
      if (block.find()) {
        block.group(1).lines().map(String::strip).forEach(this::line);
      }
      end();
    }

    /** Each as a text would have it: in quotation marks, with its citation. */
    String asQuotations() {
      return quotations.toString();
    }

    private void line(String line) {
      Matcher key = KEY.matcher(line);
      if (key.matches()) {
        if (key.group(1) != null) {
          end();
        }
        String value = key.group(3) == null ? "" : key.group(3);
        inWords = key.group(2).equals("words");
        if (key.group(2).equals("source")) {
          source = scalar(value);
        } else if (inWords) {
          ITEM.matcher(value).results().forEach(item -> words.add(item.group()));
        }
      } else if (inWords && line.startsWith("- ")) {
        words.add(line.substring(2));
      } else if (inWords && !words.isEmpty()) {
        words.add(words.remove(words.size() - 1) + " " + line);
      }
    }

    /** Slots with the source's own dots alone between them are one quotation. */
    private void end() {
      List<String> runs = new ArrayList<>();
      String before = "";
      for (String word : words) {
        String slot = scalar(word);
        if (!before.isEmpty() && !slot.isEmpty() && (isDots(slot) || isDots(before))) {
          runs.add(runs.remove(runs.size() - 1) + " " + slot);
        } else if (!slot.isEmpty()) {
          runs.add(slot);
        }
        before = slot;
      }
      for (String run : runs) {
        quotations.append("\n\n\"" + run + "\" [@" + source + "]\n");
      }
      words.clear();
      source = "";
    }

    private static boolean isDots(String slot) {
      return slot.matches("…|\\.{3}|\\\\\\[\\s*(…|\\.{3})\\s*\\\\\\]");
    }

    private static String scalar(String written) {
      String value = written.strip();
      if (value.matches("(?s)\".*\"")) {
        return value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1");
      }
      return value.matches("(?s)'.*'")
          ? value.substring(1, value.length() - 1).replace("''", "'")
          : value;
    }
  }

  static boolean isCitation(String word) {
    return word.startsWith("\uE002") || word.equals("@");
  }

  static boolean isMark(String word) {
    return word.equals(GAP) || !word.codePoints().anyMatch(c -> isLetter(c) || c >= 0xE001 && c < 0xF000);
  }

  /** A letter in brackets, behind the sign U+E001, may be a capital or not. */
  static boolean same(String quoted, String printed) {
    return quoted.startsWith("\uE001")
        ? quoted.substring(1).equalsIgnoreCase(printed)
            && quoted.substring(2).equals(printed.substring(1))
        : quoted.equals(printed);
  }

  static String cited(String source) {
    return "\uE002" + source.replace("-", "\uE003");
  }

  /**
   * Takes a case file's markup out of its words. Original words that stand within a citation come
   * to stand before it, in quotation marks.
   */
  static String plain(String text, String source) {
    return text
        .replaceAll("\\[=[a-z0-9-]+(?:\\]|:)", " ")
        .replaceAll("(\\[[^\\[\\]]*@[^\\[\\]]*\\btr\\.[^\"“„«\\]]*):\\s*([\"“„«](?:[^\\[\\]]|\\\\?\\[[^\\]]*\\])*)\\]", " $2 $1]")
        .replaceAll("\\{\\.own\\}", "")
        .replaceAll("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]", "\uFFFC")
        .replaceAll("\\[(?=[^\\]]*@" + Pattern.quote(source) + "(?![a-z0-9-]))[^\\]]*\\]", " " + cited(source) + " ")
        .replaceAll("\\[\\[[^\\]|]*\\|([^\\]]*)\\]\\]", "$1")
        .replaceAll("(?<!\\\\)\\[(?:…|\\.\\.\\.)\\]", " " + GAP + " ")
        .replaceAll("(?<!\\\\)\\[(\\p{L})\\](?=\\p{L})", "\uE001$1")
        .replaceAll("(?<!\\\\)\\[(?!\\^)[^\\]@]*\\]", " ")
        .replaceAll("\\\\([\\[\\]])", "$1")
        .replaceAll("(?m)(?<=.)\\n>", "\n")
        .replace("*", "");
  }

  /** Parts a text into folded words, and those at their dashes. */
  static void split(String text, List<String> words) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replaceAll("\\p{Cf}", "")
            .replaceAll("[‘’＇]", "'")
            .replaceAll("[\"‚‛“”„‟«»‹›＂ʺ]", " ' ")
            .replaceAll("[—―⸺⸻﹘]", " - ")
            .replaceAll("[‐‑‒–−﹣－]", "-")
            .replace("…", "...");
    Matcher word = TOKEN.matcher(folded);
    while (word.find()) {
      for (String part : word.group().split("(?=-)|(?<=-)")) {
        words.add(part);
      }
    }
  }

  static final String LETTER = "[\\p{L}\\p{M}\\p{N}\uE001-\uE003]";
  static final Pattern TOKEN =
      Pattern.compile(LETTER + "+(?:['-]" + LETTER + "+)*|[^\\s\\p{Z}]");

  static boolean isLetter(int c) {
    return Character.toString(c).matches("[\\p{L}\\p{M}\\p{N}]");
  }

  static byte[] sha(byte[]... stretches) throws Exception {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] stretch : stretches) {
      all.write(stretch);
    }
    return MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
  }

  static byte[] number(long value) {
    return ByteBuffer.allocate(8).putLong(value).array();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
    } catch (IOException e) {
      return "";
    }
  }
}

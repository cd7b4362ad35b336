package dossier.evidence.lock;

import dossier.evidence.passage.TextDirective;
import dossier.evidence.proof.Leaf;
import dossier.evidence.proof.Proof;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Hash;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a lock, strictly: a line that is not of the format is an error. Used once. */
public final class LockReader {
  private static final int MOST_COMPLAINTS = 20;
  private static final Pattern WORD =
      Pattern.compile("word (0|[1-9][0-9]{0,8}) ([0-9a-f]{32}) (\\S+)");
  private static final Pattern FIELD =
      Pattern.compile("(in|of|size|cleared|beside|passage) (\\S+)");

  private final TextFile file;
  private final List<Located<ProvedQuotation>> entries = new ArrayList<>();
  private final List<Diagnostic> complaints = new ArrayList<>();

  private LockReader(TextFile file) {
    this.file = file;
  }

  /** Reads the text of a lock; no value if any line is wrong. */
  public static Outcome<QuotesLock> read(TextFile file) {
    LockReader reader = new LockReader(file);
    reader.read();
    return reader.complaints.isEmpty()
        ? Outcome.of(new QuotesLock(reader.entries))
        : Outcome.failed(reader.complaints);
  }

  private void read() {
    int last = file.line(file.text().length());
    if (!file.lineText(1).equals(QuotesLock.HEAD)) {
      wrong(1, "a lock begins with the line '" + QuotesLock.HEAD + "'");
      return;
    }
    for (int line = 2; line <= last && complaints.size() < MOST_COMPLAINTS; line++) {
      if (!file.lineText(line).isEmpty()) {
        line = block(line, last);
      }
    }
  }

  /** Reads a block from its first line on; gives its last. */
  private int block(int from, int last) {
    Block block = new Block();
    int line = from;
    while (line <= last && !file.lineText(line).isEmpty()) {
      if (!block.takes(file.lineText(line))) {
        wrong(line, "this line cannot stand here in a lock");
      }
      line++;
    }
    Optional<ProvedQuotation> entry = block.entry();
    if (entry.isEmpty()) {
      wrong(from, "this entry of the lock is not whole");
    }
    entry.ifPresent(found -> entries.add(new Located<>(found, span(from))));
    return line;
  }

  private Span span(int line) {
    return file.span(file.lineStart(line), file.lineStart(line) + file.lineText(line).length());
  }

  private void wrong(int line, String message) {
    if (complaints.size() == MOST_COMPLAINTS) {
      return;
    }
    complaints.add(
        Diagnostic.of(Rule.MALFORMED_LOCK, span(line), message)
            .help("never edit it by hand: in a merge keep both sides, then run 'dossier quote'"));
  }

  /** The lines of one block, in the order of the format. */
  private static final class Block {
    private static final List<String> ORDER =
        List.of("in", "of", "size", "cleared", "word", "beside", "passage");

    private String in = "";
    private String of = "";
    private int size;
    private int cleared;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Hash> beside = new ArrayList<>();
    private Optional<String> passage = Optional.empty();
    private int reached = -1;

    boolean takes(String line) {
      Matcher word = WORD.matcher(line);
      if (word.matches()) {
        leaves.add(new Leaf(Integer.parseInt(word.group(1)), word.group(2), word.group(3)));
        return follows("word");
      }
      Matcher field = FIELD.matcher(line);
      return field.matches() && takes(field.group(1), field.group(2)) && follows(field.group(1));
    }

    private boolean takes(String name, String value) {
      switch (name) {
        case "in" -> in = value;
        case "of" -> of = value;
        case "size" -> {
          size = number(value);
          return size > 0;
        }
        case "cleared" -> {
          cleared = number(value);
          return cleared > 0;
        }
        case "beside" -> {
          if (!Hash.allows(value)) {
            return false;
          }
          beside.add(new Hash(value));
        }
        default -> {
          passage = Optional.of(value);
          return TextDirective.read(value).isPresent();
        }
      }
      return name.equals("beside") || Id.allows(value);
    }

    private static int number(String value) {
      return value.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(value) : 0;
    }

    /** Words and hashes repeat; everything else stands once. */
    private boolean follows(String name) {
      int place = ORDER.indexOf(name);
      boolean again = place == reached && (name.equals("word") || name.equals("beside"));
      boolean fits = again || place > reached;
      reached = Math.max(reached, place);
      return fits;
    }

    Optional<ProvedQuotation> entry() {
      if (in.isEmpty() || of.isEmpty() || size == 0 || leaves.isEmpty()) {
        return Optional.empty();
      }
      Proof proof = new Proof(size, leaves, beside);
      return Optional.of(new ProvedQuotation(new Id(in), new Id(of), proof, cleared, passage));
    }
  }
}

package dossier.prose.line;

import dossier.prose.line.Flanks.Side;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Finds what stands between quotation marks of any kind, in any direction, within each other too.
 * Which way a mark faces follows from what stands beside it, since “x”, ”x”, „x“, »x« and «x» are
 * all in use. Used once, by one thread; takes time in proportion to the text.
 */
public final class QuotedStretches {
  /** Two commas before a word, as typewriters set „: nothing tells what closes them. */
  private static final Pattern COMMAS = Pattern.compile("(?<![\\p{L}\\p{N}]),,(?=[\\p{L}\\p{N}])");

  private static final Found NOTHING = new Found(List.of(), List.of());

  private final String text;
  private final IntPredicate cited;
  private final Flanks flanks;
  private final Apostrophes apostrophes;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<QuotationMark, Integer> depth = new EnumMap<>(QuotationMark.class);
  private int shortened;
  private int facing;
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Integer> unpaired = new ArrayList<>();
  private boolean singles;

  /**
   * A stretch, from its opening mark to its closing one.
   *
   * @param opening where the opening mark stands
   * @param closing where the closing mark stands
   */
  public record Stretch(int opening, int closing) {}

  /**
   * What was found.
   *
   * @param stretches by their beginning, the longer first
   * @param unpaired where marks stand that nothing opens or closes; apostrophes are none
   */
  public record Found(List<Stretch> stretches, List<Integer> unpaired) {}

  private record Open(QuotationMark kind, int at, boolean shortens) {}

  private QuotedStretches(String text, IntPredicate cited) {
    this.text = text;
    this.cited = cited;
    this.flanks = new Flanks(text);
    this.apostrophes = new Apostrophes(text, flanks);
  }

  /**
   * The stretches of a text.
   *
   * @param cited whether a citation stands right behind a mark
   */
  public static Found in(String text, IntPredicate cited) {
    int first = QuotationMark.first(text);
    boolean commas = text.contains(",,");
    if (first < 0 && !commas) {
      return NOTHING;
    }
    QuotedStretches found = new QuotedStretches(text, cited);
    for (int at = first < 0 ? text.length() : first; at < text.length(); at++) {
      int mark = at;
      QuotationMark.of(text.charAt(at)).ifPresent(kind -> found.mark(kind, mark));
    }
    found.open.forEach(found::unpaired);
    if (commas) {
      COMMAS.matcher(text).results().forEach(pair -> found.unpaired.add(pair.start()));
    }
    return new Found(
        found.stretches.stream().sorted(Comparator.comparing(Stretch::opening)).toList(),
        found.unpaired.stream().sorted().toList());
  }

  private void mark(QuotationMark kind, int at) {
    if (apostrophes.is(at)) {
      return;
    }
    Side side = flanks.side(at);
    if (side != Side.OPENS && isOpen(kind, at)) {
      close(kind, at);
    } else if (side == Side.CLOSES) {
      lone(kind, at);
    } else if (!isInch(at)) {
      open(new Open(kind, at, apostrophes.shortens(at)));
    }
  }

  /**
   * What looks like a shortened word opens a quotation if a citation stands behind its end, or if
   * neither the mark before it nor the one at its end is set like an apostrophe.
   */
  private boolean isOpen(QuotationMark kind, int at) {
    boolean perhaps =
        kind == QuotationMark.SINGLE
            && shortened > 0
            && (cited.test(at) || (facing > 0 && apostrophes.surelyCloses(at)));
    return perhaps || depth.getOrDefault(kind, 0) > 0;
  }

  private void open(Open mark) {
    open.push(mark);
    count(mark, 1);
    singles |= mark.kind() == QuotationMark.SINGLE;
  }

  private void count(Open mark, int more) {
    if (mark.shortens()) {
      shortened += more;
      facing += apostrophes.isFacing(mark.at()) ? more : 0;
    } else {
      depth.merge(mark.kind(), more, Integer::sum);
    }
  }

  private void close(QuotationMark kind, int at) {
    boolean surely = depth.getOrDefault(kind, 0) > 0;
    Open left = open.pop();
    while (left.kind() != kind || (surely && left.shortens())) {
      count(left, -1);
      unpaired(left);
      left = open.pop();
    }
    count(left, -1);
    stretches.add(new Stretch(left.at(), at));
  }

  /** A single mark that nothing closes is an apostrophe, as is one that closes nothing: mostly. */
  private void unpaired(Open mark) {
    if (mark.kind() != QuotationMark.SINGLE) {
      unpaired.add(mark.at());
    }
  }

  private void lone(QuotationMark kind, int at) {
    boolean suspect =
        kind == QuotationMark.SINGLE
            ? cited.test(at) && (singles || !apostrophes.isPlural(at))
            : !isInch(at);
    if (suspect) {
      unpaired.add(at);
    }
  }

  private boolean isInch(int at) {
    return "\"″'′".indexOf(text.charAt(at)) >= 0
        && at > 0
        && Character.isDigit(text.charAt(at - 1));
  }
}

package dossier.prose.tree;

import dossier.prose.part.Citation;
import dossier.prose.part.ClaimMark;
import dossier.prose.part.ComparisonPlace;
import dossier.prose.part.Mention;
import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.jspecify.annotations.Nullable;

/** Dossier's own nodes in the tree of a text. */
public final class Nodes {
  private Nodes() {}

  /** A citation's place in the tree; the citation itself is read once its place is known. */
  public static final class CitationNode extends CustomNode {
    private final String inner;
    private @Nullable Citation citation;

    CitationNode(String inner) {
      this.inner = inner;
    }

    /** What stands between the brackets. */
    public String inner() {
      return inner;
    }

    /** Keeps the citation that was read. */
    public void read(Citation value) {
      this.citation = value;
    }

    /**
     * The citation.
     *
     * @throws IllegalStateException if it was not read yet
     */
    public Citation citation() {
      if (citation == null) {
        throw new IllegalStateException("a citation is read before it is asked for");
      }
      return citation;
    }
  }

  /** A mention's place in the tree; the mention itself is read once its place is known. */
  public static final class MentionNode extends CustomNode {
    private final String inner;
    private @Nullable Mention mention;

    MentionNode(String inner) {
      this.inner = inner;
    }

    /** What stands between the brackets. */
    public String inner() {
      return inner;
    }

    /** Keeps the mention that was read. */
    public void read(Mention value) {
      this.mention = value;
    }

    /**
     * The mention.
     *
     * @throws IllegalStateException if it was not read yet
     */
    public Mention mention() {
      if (mention == null) {
        throw new IllegalStateException("a mention is read before it is asked for");
      }
      return mention;
    }
  }

  /** The place of a claim's mark in the tree; the mark itself is read once its place is known. */
  public static final class ClaimMarkNode extends CustomNode {
    private final String inner;
    private @Nullable ClaimMark mark;

    /** A mark; between its brackets stands this. */
    public ClaimMarkNode(String inner) {
      this.inner = inner;
    }

    /** What stands between the brackets, words aside: the sign and the id. */
    public String inner() {
      return inner;
    }

    /** Keeps the mark that was read. */
    public void read(ClaimMark value) {
      this.mark = value;
    }

    /**
     * The mark.
     *
     * @throws IllegalStateException if it was not read yet
     */
    public ClaimMark mark() {
      if (mark == null) {
        throw new IllegalStateException("a mark is read before it is asked for");
      }
      return mark;
    }
  }

  /** The words that a claim covers, and behind them its mark; a sentence may have several. */
  public static final class SaidNode extends CustomNode {}

  /** The place of a comparison; the only thing on its line. */
  public static final class ComparisonNode extends CustomBlock {
    private final ComparisonPlace place;

    /** The place of a comparison. */
    public ComparisonNode(ComparisonPlace place) {
      this.place = place;
    }

    /** Which comparison stands here. */
    public ComparisonPlace place() {
      return place;
    }
  }

  /** That the words in quotation marks before it are the editor's own: {@code {.own}}. */
  public static final class OwnWordsNode extends CustomNode {}

  /** What is folded until the reader opens it: all of a section but its heading. */
  public static final class FoldedNode extends CustomBlock {}

  /** The line under a block quotation that names its source; always the quotation's last child. */
  public static final class AttributionNode extends CustomBlock {
    private final Citation citation;
    private final List<ClaimMark> marks;

    /** The line with this citation, and the marks of the claims that the quotation makes. */
    public AttributionNode(Citation citation, List<ClaimMark> marks) {
      this.citation = citation;
      this.marks = List.copyOf(marks);
    }

    /** The marks of the claims that the quotation makes, in order. */
    public List<ClaimMark> marks() {
      return marks;
    }

    /** Its citation, which names one source or more. */
    public Citation citation() {
      return citation;
    }
  }
}

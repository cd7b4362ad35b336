package dossier.prose.tree;

import dossier.prose.part.Citation;
import dossier.prose.part.Mention;
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

  /** That the words in quotation marks before it are the editor's own: {@code {.own}}. */
  public static final class OwnWordsNode extends CustomNode {}

  /** What is folded until the reader opens it: all of a section but its heading. */
  public static final class FoldedNode extends CustomBlock {}

  /** The line under a block quotation that names its source; always the quotation's last child. */
  public static final class AttributionNode extends CustomBlock {
    private final Citation citation;

    /** The line with this citation. */
    public AttributionNode(Citation citation) {
      this.citation = citation;
    }

    /** Its citation, which names one source or more. */
    public Citation citation() {
      return citation;
    }
  }
}

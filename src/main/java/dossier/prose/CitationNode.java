package dossier.prose;

import org.commonmark.node.CustomNode;
import org.jspecify.annotations.Nullable;

/** A citation's place in the tree; the citation itself is read once its place is known. */
final class CitationNode extends CustomNode {
  private final String inner;
  private @Nullable Citation citation;

  CitationNode(String inner) {
    this.inner = inner;
  }

  /** What stands between the brackets. */
  String inner() {
    return inner;
  }

  void read(Citation value) {
    this.citation = value;
  }

  Citation citation() {
    if (citation == null) {
      throw new IllegalStateException("a citation is read before it is asked for");
    }
    return citation;
  }
}

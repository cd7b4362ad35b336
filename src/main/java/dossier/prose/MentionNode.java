package dossier.prose;

import org.commonmark.node.CustomNode;
import org.jspecify.annotations.Nullable;

/** A mention's place in the tree; the mention itself is read once its place is known. */
final class MentionNode extends CustomNode {
  private final String inner;
  private @Nullable Mention mention;

  MentionNode(String inner) {
    this.inner = inner;
  }

  String inner() {
    return inner;
  }

  void read(Mention value) {
    this.mention = value;
  }

  Mention mention() {
    if (mention == null) {
      throw new IllegalStateException("a mention is read before it is asked for");
    }
    return mention;
  }
}

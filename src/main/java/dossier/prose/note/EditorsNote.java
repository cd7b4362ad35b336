package dossier.prose.note;

import org.commonmark.node.CustomBlock;

/**
 * A note of the editors to themselves. It keeps its place in the tree and none of its words, so
 * that nobody who walks through the tree can publish them.
 */
public final class EditorsNote extends CustomBlock {

  /** What can be said of a note's signs. */
  public enum Form {
    /** It ends, and nothing stands beside its signs. */
    WHOLE,
    /** It does not end. */
    OPEN,
    /** LeadingSigns stand among its words, so that it may end elsewhere than its author thinks. */
    UNCLEAR
  }

  private Form form = Form.OPEN;

  EditorsNote() {}

  /** How it ends, or that it does not. */
  public Form form() {
    return form;
  }

  void is(Form found) {
    this.form = found;
  }
}

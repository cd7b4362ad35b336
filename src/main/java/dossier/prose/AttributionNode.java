package dossier.prose;

import org.commonmark.node.CustomBlock;

/** The line under a block quotation that names its source; always the quotation's last child. */
final class AttributionNode extends CustomBlock {
  private final Citation citation;

  AttributionNode(Citation citation) {
    this.citation = citation;
  }

  Citation citation() {
    return citation;
  }
}

package dossier.prose.tree;

import dossier.report.Diagnostic;
import dossier.report.Limits;
import dossier.text.CombiningMarks;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds what grows far beyond what was written once it is set: addresses that are defined once and
 * used many times, and marks on marks, which entities can hide. Used once, by one thread.
 */
public final class Amounts extends AbstractVisitor {
  /** No text that is read has room for more addresses that are written where they are used. */
  static final int MOST_IN_ADDRESSES = 2 * 1024 * 1024;

  private final Body body;
  private final List<Diagnostic> complaints = new ArrayList<>();
  private long inAddresses;

  private Amounts(Body body) {
    this.body = body;
  }

  /** What there is too much of in a tree. */
  public static List<Diagnostic> beyond(Node document, Body body) {
    Amounts amounts = new Amounts(body);
    document.accept(amounts);
    return amounts.complaints;
  }

  @Override
  public void visit(Text text) {
    if (CombiningMarks.crowd(text.getLiteral()) >= 0) {
      complaints.add(Limits.marks(body.place(text)));
    }
  }

  @Override
  public void visit(Link link) {
    add(link, link.getDestination(), link.getTitle());
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    add(image, image.getDestination(), image.getTitle());
    visitChildren(image);
  }

  private void add(Node node, String address, @Nullable String title) {
    boolean before = inAddresses > MOST_IN_ADDRESSES;
    inAddresses += address.length() + (title == null ? 0 : title.length());
    if (!before && inAddresses > MOST_IN_ADDRESSES) {
      complaints.add(
          Limits.tooMuch(
                  body.place(node), MOST_IN_ADDRESSES, "characters in the addresses of a text")
              .help("shorten the address that many links use"));
    }
  }
}

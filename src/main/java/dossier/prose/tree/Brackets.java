package dossier.prose.tree;

import dossier.prose.tree.Nodes.CitationNode;
import dossier.prose.tree.Nodes.ClaimMarkNode;
import dossier.prose.tree.Nodes.MentionNode;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code [@id]}, {@code [[id]]} and {@code [=id]} where Markdown sees brackets that are no
 * link.
 */
public final class Brackets implements LinkProcessor {
  private static final Pattern CITATION = Pattern.compile("(?s)(^|.*[\\s;(-])@[^\\s;,\\]].*");
  private static final Pattern CLAIM = Pattern.compile("=[^\\s\\[\\]:]+");
  private static final Pattern MENTION = Pattern.compile("[^\\[\\]\\n@^][^\\[\\]\\n]*");

  @Override
  public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
    if (info.destination() != null || info.marker() != null) {
      return LinkResult.none();
    }
    if (CITATION.matcher(info.text()).matches()) {
      return LinkResult.replaceWith(new CitationNode(info.text()), info.afterTextBracket());
    }
    scanner.setPosition(info.afterTextBracket());
    boolean doubled = opensTwice(info.openingBracket()) && scanner.next(']');
    if (doubled && MENTION.matcher(info.text()).matches()) {
      return LinkResult.replaceWith(new MentionNode(info.text()), scanner.position());
    }
    return CLAIM.matcher(info.text()).matches()
        ? LinkResult.replaceWith(new ClaimMarkNode(info.text()), info.afterTextBracket())
        : LinkResult.none();
  }

  private static boolean opensTwice(Text bracket) {
    Node before = bracket.getPrevious();
    return before instanceof Text text && text.getLiteral().endsWith("[");
  }
}

package dossier.intake.markdown;

import dossier.intake.manuscript.EditorialRemark;
import dossier.intake.manuscript.LetterStyle;
import dossier.intake.manuscript.NotKept;
import dossier.intake.manuscript.PrintedWords;
import dossier.intake.manuscript.WrittenPart;
import dossier.intake.manuscript.WrittenPart.LineBreak;
import dossier.intake.manuscript.WrittenPart.LinkEnd;
import dossier.intake.manuscript.WrittenPart.NoteMark;
import dossier.intake.manuscript.WrittenPart.Picture;
import dossier.intake.manuscript.WrittenPart.RemarkMark;
import dossier.intake.manuscript.WrittenPart.Words;
import dossier.text.Hash;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Makes parts of a line of the nodes in a block. Used by one thread. */
final class MarkdownParts {
  private static final Pattern PACKED =
      Pattern.compile("(?is)data:(?<type>[\\w.+/-]*)(?:;[\\w=.-]*)*?;base64,(?<bytes>.*)");

  private final Map<String, byte[]> pictures;
  private final Map<String, EditorialRemark> remarks;
  private final NotKept notKept;
  private final List<WrittenPart> parts = new ArrayList<>();

  MarkdownParts(
      Map<String, byte[]> pictures, Map<String, EditorialRemark> remarks, NotKept notKept) {
    this.pictures = pictures;
    this.remarks = remarks;
    this.notKept = notKept;
  }

  /** The parts in the children of a node. */
  List<WrittenPart> of(Node parent) {
    children(parent, LetterStyle.PLAIN);
    return parts;
  }

  private void children(Node parent, LetterStyle style) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, style);
    }
  }

  private void add(Node node, LetterStyle style) {
    if (node instanceof Text text) {
      words(text.getLiteral(), style);
    } else if (node instanceof Code code) {
      notKept.add("words set as code");
      words(code.getLiteral(), style);
    } else if (node instanceof HtmlInline html) {
      html(html.getLiteral(), style);
    } else if (node instanceof SoftLineBreak) {
      words(" ", style);
    } else if (node instanceof HardLineBreak) {
      parts.add(new LineBreak());
    } else if (node instanceof StrongEmphasis) {
      children(node, new LetterStyle(true, style.italic(), style.struck()));
    } else if (node instanceof Emphasis) {
      children(node, new LetterStyle(style.bold(), true, style.struck()));
    } else if (node instanceof Strikethrough) {
      children(node, new LetterStyle(style.bold(), style.italic(), true));
    } else if (node instanceof Link link) {
      link(link, style);
    } else if (node instanceof Image image) {
      picture(image);
    } else if (node instanceof FootnoteReference mark) {
      parts.add(new NoteMark(mark.getLabel()));
    } else {
      children(node, style);
    }
  }

  private void words(String words, LetterStyle style) {
    parts.add(new Words(PrintedWords.of(words, notKept), style));
  }

  private void html(String written, LetterStyle style) {
    if (written.matches("(?i)<br\\s*/?>")) {
      parts.add(new LineBreak());
    } else {
      words(written, style);
    }
  }

  private void link(Link link, LetterStyle style) {
    int first = parts.size();
    children(link, style);
    if (link.getTitle() != null) {
      notKept.add("titles of links");
    }
    parts.add(
        new LinkEnd(
            PrintedWords.of(link.getDestination(), notKept),
            words(parts.subList(first, parts.size()))));
  }

  private static String words(List<WrittenPart> parts) {
    StringBuilder words = new StringBuilder();
    parts.forEach(part -> words.append(part instanceof Words own ? own.text() : " "));
    return words.toString().strip();
  }

  private void picture(Image image) {
    String alt = words(new MarkdownParts(pictures, remarks, notKept).of(image));
    Matcher packed = PACKED.matcher(image.getDestination());
    if (!packed.matches()) {
      notKept.add("pictures that are not in the file");
      words(alt, LetterStyle.PLAIN);
      String address = PrintedWords.of(image.getDestination(), notKept);
      String remark = "remark " + remarks.size();
      remarks.put(remark, new EditorialRemark("", "a picture stood here: " + address));
      parts.add(new RemarkMark(remark));
      return;
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(packed.group("bytes"));
      String name = Hash.of(bytes).hex();
      pictures.putIfAbsent(name, bytes);
      parts.add(new Picture(name, alt));
    } catch (IllegalArgumentException e) {
      notKept.add("pictures that are broken");
      words(alt, LetterStyle.PLAIN);
    }
  }
}

package dossier.intake.markdown;

import dossier.intake.manuscript.EditorialRemark;
import dossier.intake.manuscript.LetterStyle;
import dossier.intake.manuscript.Manuscript;
import dossier.intake.manuscript.NotKept;
import dossier.intake.manuscript.PrintedWords;
import dossier.intake.manuscript.WrittenBlock;
import dossier.intake.manuscript.WrittenBlock.Divider;
import dossier.intake.manuscript.WrittenBlock.HeadingLines;
import dossier.intake.manuscript.WrittenBlock.Items;
import dossier.intake.manuscript.WrittenBlock.Lines;
import dossier.intake.manuscript.WrittenBlock.Quoted;
import dossier.intake.manuscript.WrittenBlock.Rows;
import dossier.intake.manuscript.WrittenBlock.Verbatim;
import dossier.intake.manuscript.WrittenPart;
import dossier.intake.manuscript.WrittenPart.Words;
import dossier.prose.Depth;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Reads a text in Markdown as Google Docs exports it: CommonMark with tables and footnotes, a
 * backslash before every sign that might mean something, and pictures within the file. Used once.
 */
public final class MarkdownManuscript {
  /** Deeper nesting than any text needs. */
  private static final int DEEPEST = 30;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  FootnotesExtension.create(),
                  StrikethroughExtension.builder().requireTwoTildes(true).build()))
          .build();

  private final Map<String, List<WrittenBlock>> notes = new LinkedHashMap<>();
  private final Map<String, byte[]> pictures = new LinkedHashMap<>();
  private final Map<String, EditorialRemark> remarks = new LinkedHashMap<>();
  private final NotKept notKept = new NotKept();
  private final Set<String> linked;

  private MarkdownManuscript(Set<String> linked) {
    this.linked = linked;
  }

  /** The text; no value if it is nested too deeply. */
  public static Outcome<Manuscript> read(TextFile file) {
    Node document = PARSER.parse(file.text());
    if (Depth.beyond(document, DEEPEST).isPresent()) {
      return Outcome.failed(
          Diagnostic.of(
                  Rule.TOO_DEEP,
                  file.start(),
                  "the text is nested more than " + DEEPEST + " levels deep")
              .help("take some quotations, lists or emphasis out of each other"));
    }
    return Outcome.of(new MarkdownManuscript(linked(document)).manuscript(file, document));
  }

  private static Set<String> linked(Node document) {
    Set<String> addresses = new HashSet<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            addresses.add(link.getDestination());
            visitChildren(link);
          }

          @Override
          public void visit(Image image) {
            addresses.add(image.getDestination());
            visitChildren(image);
          }
        });
    return addresses;
  }

  private Manuscript manuscript(TextFile file, Node document) {
    List<WrittenBlock> blocks = blocks(document);
    return new Manuscript(file.start(), blocks, notes, remarks, pictures, notKept);
  }

  private List<WrittenBlock> blocks(Node parent) {
    List<WrittenBlock> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, blocks);
    }
    return blocks;
  }

  private List<WrittenPart> parts(Node block) {
    return new MarkdownParts(pictures, remarks, notKept).of(block);
  }

  private void add(Node node, List<WrittenBlock> blocks) {
    if (node instanceof Paragraph) {
      blocks.add(new Lines(parts(node)));
    } else if (node instanceof Heading heading) {
      blocks.add(new HeadingLines(heading.getLevel(), withoutId(parts(node))));
    } else if (node instanceof BulletList) {
      blocks.add(new Items(-1, items(node)));
    } else if (node instanceof OrderedList list) {
      Integer first = list.getMarkerStartNumber();
      blocks.add(new Items(first == null ? 1 : first, items(node)));
    } else if (node instanceof BlockQuote) {
      blocks.add(new Quoted(blocks(node)));
    } else if (node instanceof TableBlock) {
      blocks.add(new Rows(rows(node)));
    } else if (node instanceof FencedCodeBlock code) {
      verbatim(code.getInfo(), code.getLiteral(), blocks);
    } else if (node instanceof IndentedCodeBlock code) {
      verbatim("", code.getLiteral(), blocks);
    } else if (node instanceof HtmlBlock html) {
      blocks.add(plain(html.getLiteral()));
    } else if (node instanceof ThematicBreak) {
      blocks.add(new Divider());
    } else if (node instanceof FootnoteDefinition note) {
      note(note);
    } else if (node instanceof LinkReferenceDefinition named) {
      refuseUnused(named);
    } else {
      blocks.addAll(blocks(node));
    }
  }

  /**
   * Of two footnotes with one name the first is meant; no mark can name the other as it is here.
   */
  private void note(FootnoteDefinition note) {
    String name = note.getLabel();
    notes.put(notes.containsKey(name) ? name + " " + notes.size() : name, blocks(note));
  }

  private void refuseUnused(LinkReferenceDefinition named) {
    if (!linked.contains(named.getDestination())) {
      notKept.add("addresses that no link uses");
    }
  }

  private WrittenBlock plain(String words) {
    return new Lines(
        List.of(new Words(PrintedWords.of(words.strip(), notKept), LetterStyle.PLAIN)));
  }

  private void verbatim(String about, String code, List<WrittenBlock> blocks) {
    if (about != null && !about.isBlank()) {
      blocks.add(plain(about));
    }
    blocks.add(new Verbatim(PrintedWords.lines(code, notKept)));
  }

  private List<List<WrittenBlock>> items(Node list) {
    List<List<WrittenBlock>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(blocks(item));
    }
    return items;
  }

  private List<List<List<WrittenPart>>> rows(Node node) {
    List<List<List<WrittenPart>>> rows = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof TableRow) {
        rows.add(cells(child));
      } else {
        rows.addAll(rows(child));
      }
    }
    return rows;
  }

  private List<List<WrittenPart>> cells(Node row) {
    List<List<WrittenPart>> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(parts(cell));
      }
    }
    return cells;
  }

  /** Google Docs writes an id behind a heading to which a link of the same text leads. */
  private List<WrittenPart> withoutId(List<WrittenPart> parts) {
    if (parts.isEmpty() || !(parts.get(parts.size() - 1) instanceof Words last)) {
      return parts;
    }
    String words = last.text().replaceFirst("\\s*\\{#[\\w-]+}\\s*$", "");
    if (words.equals(last.text())) {
      return parts;
    }
    notKept.add("ids of headings");
    List<WrittenPart> without = new ArrayList<>(parts.subList(0, parts.size() - 1));
    without.add(new Words(words, last.style()));
    return without;
  }
}

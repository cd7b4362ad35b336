package dossier.intake.word;

import dossier.intake.manuscript.SideBySide;
import dossier.intake.manuscript.WrittenBlock;
import dossier.intake.manuscript.WrittenBlock.HeadingLines;
import dossier.intake.manuscript.WrittenBlock.Items;
import dossier.intake.manuscript.WrittenBlock.Lines;
import dossier.intake.manuscript.WrittenBlock.Quoted;
import dossier.intake.manuscript.WrittenBlock.Rows;
import dossier.intake.manuscript.WrittenPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes blocks of what stands in a file of a document. Used by one thread. */
final class WordBlocks {
  private final WordFile file;
  private final Map<String, Integer> counted;

  /** An item of a list that is not yet put into its list. */
  private record Listed(WordStyles.Place place, List<WrittenBlock> blocks) {}

  /**
   * Blocks of a file.
   *
   * @param counted the number of the last item of each list so far
   */
  WordBlocks(WordFile file, Map<String, Integer> counted) {
    this.file = file;
    this.counted = counted;
  }

  WordBlocks(WordFile file) {
    this(file, new HashMap<>());
  }

  /** The blocks in an element, in its order. */
  List<WrittenBlock> of(XmlElement parent) {
    List<WrittenBlock> blocks = new ArrayList<>();
    List<Listed> listed = new ArrayList<>();
    for (XmlElement element : parent.children()) {
      add(element, blocks, listed);
    }
    endList(blocks, listed);
    return joined(blocks);
  }

  /** Quoted paragraphs that follow each other are one quotation. */
  private static List<WrittenBlock> joined(List<WrittenBlock> blocks) {
    List<WrittenBlock> joined = new ArrayList<>();
    for (WrittenBlock block : blocks) {
      int last = joined.size() - 1;
      if (block instanceof Quoted more && last >= 0 && joined.get(last) instanceof Quoted before) {
        List<WrittenBlock> both = new ArrayList<>(before.blocks());
        both.addAll(more.blocks());
        joined.set(last, new Quoted(both));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  private void add(XmlElement element, List<WrittenBlock> blocks, List<Listed> listed) {
    switch (element.name()) {
      case "p" -> paragraph(element, blocks, listed);
      case "tbl" -> {
        endList(blocks, listed);
        table(element, blocks);
      }
      case "altChunk" -> file.notKept().add("embedded documents");
      case "del" -> file.notKept().add("tracked deletions");
      case "moveFrom", "sectPr", "sdtPr", "sdtEndPr", "tcPr" -> {}
      case "oMathPara", "oMath", "r" ->
          blocks.add(
              new Lines(
                  new WordLine(file).of(new XmlElement("p", Map.of(), List.of(element), ""))));
      case "AlternateContent" ->
          element
              .child("Choice")
              .or(() -> element.child("Fallback"))
              .ifPresent(form -> form.children().forEach(one -> add(one, blocks, listed)));
      default -> element.children().forEach(child -> add(child, blocks, listed));
    }
  }

  private void paragraph(XmlElement paragraph, List<WrittenBlock> blocks, List<Listed> listed) {
    Optional<XmlElement> properties = paragraph.child("pPr");
    if (properties
        .flatMap(own -> own.value("jc"))
        .filter(how -> how.matches("center|right|end|both"))
        .isPresent()) {
      file.notKept().add("aligned paragraphs");
    }
    WordLine line = new WordLine(file);
    List<WrittenPart> parts = line.of(paragraph);
    Optional<Integer> heading = file.styles().heading(properties);
    Optional<WordStyles.Place> place =
        heading.isPresent() ? Optional.empty() : file.styles().place(properties);
    if (place.isPresent()) {
      listed.add(new Listed(place.get(), List.of(new Lines(parts))));
    } else {
      endList(blocks, listed);
      blocks.add(
          heading.isPresent()
              ? new HeadingLines(heading.get(), parts)
              : file.styles().isQuoted(properties)
                  ? new Quoted(List.of(new Lines(parts)))
                  : new Lines(parts));
    }
    if (!line.boxes().isEmpty()) {
      endList(blocks, listed);
      line.boxes().forEach(box -> blocks.addAll(new WordBlocks(file, counted).of(box)));
    }
  }

  private void endList(List<WrittenBlock> blocks, List<Listed> listed) {
    int at = 0;
    while (at < listed.size()) {
      int end = end(listed, at);
      blocks.add(list(listed.subList(at, end)));
      at = end;
    }
    listed.clear();
  }

  /** Where a list ends that begins somewhere: at another of the same depth, or one less deep. */
  private static int end(List<Listed> listed, int from) {
    WordStyles.Place first = listed.get(from).place();
    int end = from + 1;
    while (end < listed.size()
        && (listed.get(end).place().depth() > first.depth()
            || (listed.get(end).place().depth() == first.depth()
                && isSame(listed.get(end).place(), first)))) {
      end++;
    }
    return end;
  }

  private static boolean isSame(WordStyles.Place one, WordStyles.Place other) {
    return one.list().equals(other.list())
        && one.format().equals("bullet") == other.format().equals("bullet");
  }

  private Items list(List<Listed> listed) {
    WordStyles.Place first = listed.get(0).place();
    boolean numbered = !first.format().matches("bullet|none");
    if (numbered && !first.format().startsWith("decimal")) {
      file.notKept().add("lists that count in letters or otherwise");
    }
    String key = first.list() + " " + first.depth();
    int number = counted.getOrDefault(key, first.first() - 1) + 1;
    List<List<WrittenBlock>> items = new ArrayList<>();
    int at = 0;
    while (at < listed.size()) {
      int end = at + 1;
      while (end < listed.size() && listed.get(end).place().depth() > first.depth()) {
        end++;
      }
      List<WrittenBlock> item = new ArrayList<>(listed.get(at).blocks());
      counted.keySet().removeIf(other -> isBelow(other, first));
      endList(item, new ArrayList<>(listed.subList(at + 1, end)));
      items.add(item);
      at = end;
    }
    counted.put(key, number + items.size() - 1);
    return new Items(numbered ? number : -1, items);
  }

  private static boolean isBelow(String key, WordStyles.Place place) {
    return key.startsWith(place.list() + " ")
        && Integer.parseInt(key.substring(place.list().length() + 1)) > place.depth();
  }

  private void table(XmlElement table, List<WrittenBlock> blocks) {
    List<List<List<WrittenPart>>> rows = new ArrayList<>();
    rows(table, rows, blocks);
    if (!rows.isEmpty()) {
      blocks.add(new Rows(rows));
    }
  }

  private void rows(
      XmlElement parent, List<List<List<WrittenPart>>> rows, List<WrittenBlock> blocks) {
    for (XmlElement element : parent.children()) {
      if (element.name().equals("tr")) {
        List<List<WrittenPart>> cells = new ArrayList<>();
        cells(element, cells);
        rows.add(cells);
      } else if (!element.name().matches("tblPr|tblGrid|del|moveFrom")) {
        rows(element, rows, blocks);
      }
    }
  }

  private void cells(XmlElement parent, List<List<WrittenPart>> cells) {
    for (XmlElement element : parent.children()) {
      if (element.name().equals("tc")) {
        cells.add(cell(element));
      } else if (!element.name().matches("trPr|tblPrEx|del|moveFrom")) {
        cells(element, cells);
      }
    }
  }

  /** A cell is one line: what stands below each other in it, stands side by side. */
  private List<WrittenPart> cell(XmlElement cell) {
    Optional<XmlElement> properties = cell.child("tcPr");
    if (properties.flatMap(own -> own.child("vMerge")).isPresent()
        || properties.flatMap(own -> own.value("gridSpan")).isPresent()) {
      file.notKept().add("joined cells");
    }
    return SideBySide.of(new WordBlocks(file, counted).of(cell), this::flattened);
  }

  private void flattened(WrittenBlock block) {
    if (block instanceof Items) {
      file.notKept().add("lists in tables, whose words stand side by side");
    } else if (block instanceof Rows) {
      file.notKept().add("tables in tables, whose words stand side by side");
    }
  }
}

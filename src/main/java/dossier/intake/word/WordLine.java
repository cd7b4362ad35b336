package dossier.intake.word;

import dossier.intake.manuscript.LetterStyle;
import dossier.intake.manuscript.PrintedWords;
import dossier.intake.manuscript.WrittenPart;
import dossier.intake.manuscript.WrittenPart.LineBreak;
import dossier.intake.manuscript.WrittenPart.LinkEnd;
import dossier.intake.manuscript.WrittenPart.NoteMark;
import dossier.intake.manuscript.WrittenPart.RemarkMark;
import dossier.intake.manuscript.WrittenPart.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the parts of a line of a paragraph. Used once, by one thread. */
final class WordLine {
  private static final Pattern HYPERLINK =
      Pattern.compile("(?s)\\s*HYPERLINK\\s+\"(?<address>[^\"]*)\".*");
  private static final Pattern PRIVATE = Pattern.compile("[\\uE000-\\uF8FF]");

  private final WordFile file;
  private final List<WrittenPart> parts = new ArrayList<>();
  private final List<XmlElement> boxes = new ArrayList<>();
  private final Deque<Field> fields = new ArrayDeque<>();
  private boolean linked;

  /** A field that is open: what it asks for, and where its words begin once they do. */
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private int first = -1;
  }

  WordLine(WordFile file) {
    this.file = file;
  }

  /** The parts in a paragraph. */
  List<WrittenPart> of(XmlElement paragraph) {
    paragraph.children().forEach(this::add);
    return parts;
  }

  /** The contents of text boxes that were met. */
  List<XmlElement> boxes() {
    return boxes;
  }

  private void add(XmlElement element) {
    switch (element.name()) {
      case "r" -> run(element);
      case "hyperlink" -> link(element);
      case "fldSimple" -> {
        int first = parts.size();
        element.children().forEach(this::add);
        field(element.attribute("instr").orElse(""), first);
      }
      case "del" -> file.notKept().add("tracked deletions");
      case "moveFrom", "pPr", "sdtPr", "sdtEndPr", "rt", "smartTagPr", "customXmlPr" -> {}
      case "oMath", "oMathPara" -> {
        file.notKept().add("equations, of which only the signs are kept");
        element.all("t").forEach(text -> words(text.text(), LetterStyle.PLAIN));
      }
      case "AlternateContent" -> chosen(element).ifPresent(this::add);
      default -> element.children().forEach(this::add);
    }
  }

  /** Of several forms of one thing the first; the others say it again. */
  private static Optional<XmlElement> chosen(XmlElement alternatives) {
    return alternatives.child("Choice").or(() -> alternatives.child("Fallback"));
  }

  private void link(XmlElement link) {
    int first = parts.size();
    linked = true;
    link.children().forEach(this::add);
    linked = false;
    Optional<String> address =
        link.attribute("id").flatMap(file::relation).map(WordPackage.Relation::target);
    address.ifPresentOrElse(
        target -> parts.add(new LinkEnd(PrintedWords.of(target, file.notKept()), since(first))),
        () -> file.notKept().add("links within the document"));
  }

  private String since(int first) {
    StringBuilder words = new StringBuilder();
    parts
        .subList(first, parts.size())
        .forEach(part -> words.append(part instanceof Words own ? own.text() : " "));
    return words.toString().strip();
  }

  private void field(String instruction, int first) {
    Matcher link = HYPERLINK.matcher(instruction);
    if (link.matches()) {
      parts.add(new LinkEnd(PrintedWords.of(link.group("address"), file.notKept()), since(first)));
    } else if (instruction.strip().matches("(?s)ADDIN .*|CITATION .*")) {
      file.notKept().add("links to a reference manager, of which only the words are kept");
    }
  }

  private void run(XmlElement run) {
    Optional<XmlElement> properties = run.child("rPr");
    if (properties.filter(own -> own.has("vanish")).isPresent()) {
      file.notKept().add("hidden words");
      return;
    }
    boolean hasWords = run.child("t").isPresent();
    properties.filter(own -> hasWords).ifPresent(this::count);
    LetterStyle style = style(properties);
    run.children().forEach(child -> inRun(child, style));
  }

  private LetterStyle style(Optional<XmlElement> properties) {
    return new LetterStyle(
        says(properties, "b"),
        says(properties, "i"),
        says(properties, "strike") || says(properties, "dstrike"));
  }

  private boolean says(Optional<XmlElement> properties, String what) {
    return properties.flatMap(own -> own.child(what)).isPresent()
        ? properties.filter(own -> own.has(what)).isPresent()
        : file.styles().says(properties.flatMap(own -> own.value("rStyle")), what);
  }

  private void count(XmlElement properties) {
    if (!linked && properties.has("u")) {
      file.notKept().add("underlined words");
    }
    if (!linked && !properties.value("color").orElse("auto").matches("auto|0{6}")) {
      file.notKept().add("coloured words");
    }
    if (properties.has("highlight")) {
      file.notKept().add("highlighted words");
    }
    if (properties.value("vertAlign").filter(how -> !how.equals("baseline")).isPresent()
        && !properties
            .value("rStyle")
            .orElse("")
            .toLowerCase(java.util.Locale.ROOT)
            .contains("note")) {
      file.notKept().add("raised or lowered words");
    }
    if (properties.has("caps") || properties.has("smallCaps")) {
      file.notKept().add("words in capitals by their style");
    }
  }

  private void inRun(XmlElement element, LetterStyle style) {
    switch (element.name()) {
      case "t" -> words(element.text(), style);
      case "tab", "ptab" -> words(" ", style);
      case "noBreakHyphen" -> words("\u2011", style);
      case "br", "cr" -> lineBreak(element);
      case "sym" -> file.notKept().add("signs of a font of its own");
      case "instrText" ->
          fields.stream().findFirst().ifPresent(open -> open.instruction.append(element.text()));
      case "fldChar" -> fieldSign(element.attribute("fldCharType").orElse(""));
      case "footnoteReference" -> note("footnote", element);
      case "endnoteReference" -> note("endnote", element);
      case "commentReference" ->
          element.attribute("id").ifPresent(id -> parts.add(new RemarkMark(id)));
      case "drawing", "pict" -> drawing(element);
      case "object" -> file.notKept().add("embedded objects");
      case "AlternateContent" ->
          chosen(element).ifPresent(form -> form.children().forEach(one -> inRun(one, style)));
      case "ruby" -> {
        file.notKept().add("readings above words");
        element.child("rubyBase").ifPresent(base -> base.children().forEach(this::add));
      }
      default -> {}
    }
  }

  private void words(String text, LetterStyle style) {
    String shown = PRIVATE.matcher(text).replaceAll("");
    if (shown.length() < text.length()) {
      file.notKept().add("signs of a font of its own");
    }
    boolean asked = fields.stream().findFirst().filter(open -> open.first < 0).isPresent();
    if (!asked) {
      parts.add(new Words(PrintedWords.of(shown, file.notKept()), style));
    }
  }

  private void lineBreak(XmlElement element) {
    if (element.attribute("type").filter(type -> type.matches("page|column")).isPresent()) {
      file.notKept().add("page breaks");
    } else {
      parts.add(new LineBreak());
    }
  }

  private void fieldSign(String type) {
    if (type.equals("begin")) {
      fields.push(new Field());
    } else if (!fields.isEmpty() && type.equals("separate")) {
      fields.element().first = parts.size();
    } else if (!fields.isEmpty() && type.equals("end")) {
      Field ended = fields.pop();
      field(ended.instruction.toString(), ended.first < 0 ? parts.size() : ended.first);
    }
  }

  private void note(String kind, XmlElement mark) {
    mark.attribute("id").ifPresent(id -> parts.add(new NoteMark(kind + " " + id)));
  }

  private void drawing(XmlElement drawing) {
    List<XmlElement> contents = drawing.all("txbxContent").toList();
    boxes.addAll(contents);
    contents.forEach(box -> file.notKept().add("text boxes, whose words stand below"));
    List<WrittenPart> pictures = file.pictures(drawing);
    parts.addAll(pictures);
    boolean chart = drawing.all("chart").findAny().isPresent();
    if (chart) {
      file.notKept().add("charts");
    } else if (contents.isEmpty() && pictures.isEmpty()) {
      file.notKept().add("drawings");
    }
  }
}

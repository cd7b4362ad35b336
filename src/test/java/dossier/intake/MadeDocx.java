package dossier.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document of a word processor, made for a test: a ZIP of XML files. */
public final class MadeDocx {
  private static final String OPEN =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder footnotes = new StringBuilder();
  private final StringBuilder comments = new StringBuilder();

  /** Words as they stand in XML. */
  public static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** A run of words. */
  public static String run(String words, String... properties) {
    return "<w:r><w:rPr>"
        + String.join("", properties)
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + escaped(words)
        + "</w:t></w:r>";
  }

  /** More of the body, as XML. */
  public MadeDocx xml(String xml) {
    body.append(xml);
    return this;
  }

  /** A paragraph of a style, with runs. */
  public MadeDocx paragraph(String style, String... runs) {
    return xml(
        "<w:p><w:pPr><w:pStyle w:val=\""
            + style
            + "\"/></w:pPr>"
            + String.join("", runs)
            + "</w:p>");
  }

  /** An item of a list: 1 has bullets, 2 numbers. */
  public MadeDocx item(int list, int depth, String words) {
    return xml(
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
            + depth
            + "\"/><w:numId w:val=\""
            + list
            + "\"/></w:numPr></w:pPr>"
            + run(words)
            + "</w:p>");
  }

  /** The mark of a footnote, which has runs. */
  public String footnote(int id, String... runs) {
    footnotes
        .append("<w:footnote w:id=\"" + id + "\"><w:p><w:r><w:footnoteRef/></w:r>")
        .append(String.join("", runs))
        .append("</w:p></w:footnote>");
    return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
  }

  /** The mark of a remark. */
  public String comment(int id, String author, String words) {
    comments
        .append("<w:comment w:id=\"" + id + "\" w:author=\"" + author + "\"><w:p>")
        .append(run(words))
        .append("</w:p></w:comment>");
    return "<w:r><w:commentReference w:id=\"" + id + "\"/></w:r>";
  }

  /** A relation of the text to something outside. */
  public MadeDocx link(String id, String address) {
    relations.append(
        "<Relationship Id=\"%s\" Type=\"%shyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
            .formatted(id, TYPE, escaped(address)));
    return this;
  }

  /** A picture, to be shown by its relation. */
  public MadeDocx picture(String id, String name, byte[] bytes) {
    relate(id, "image", "media/" + name);
    return file("word/media/" + name, bytes);
  }

  /** How a picture is shown. */
  public static String shown(String id, String alt) {
    return "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\""
        + escaped(alt)
        + "\"/><a:graphic><a:blip r:embed=\""
        + id
        + "\"/></a:graphic></wp:inline></w:drawing></w:r>";
  }

  private void relate(String id, String type, String target) {
    relations.append(
        "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, TYPE + type, target));
  }

  /** A file as it is. */
  public MadeDocx file(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  private void xml(String name, String root, String inner) {
    files.putIfAbsent(
        name,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%s %s>%s</w:%s>"
            .formatted(root, OPEN, inner, root)
            .getBytes(UTF_8));
  }

  private static String list(String id, String format) {
    StringBuilder levels = new StringBuilder();
    for (int depth = 0; depth < 9; depth++) {
      levels.append(
          "<w:lvl w:ilvl=\"%s\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/></w:lvl>"
              .formatted(String.valueOf(depth), format));
    }
    return "<w:abstractNum w:abstractNumId=\"%s\">%s</w:abstractNum>".formatted(id, levels);
  }

  private static String style(String id, String name) {
    return "<w:style w:styleId=\"%s\"><w:name w:val=\"%s\"/></w:style>".formatted(id, name);
  }

  /** Writes it to the disk. */
  public Path write(Path file) throws IOException {
    relate("s1", "styles", "styles.xml");
    relate("s2", "numbering", "numbering.xml");
    relate("s3", "footnotes", "footnotes.xml");
    relate("s4", "comments", "comments.xml");
    xml("word/document.xml", "document", "<w:body>" + body + "</w:body>");
    xml("word/footnotes.xml", "footnotes", footnotes.toString());
    xml("word/comments.xml", "comments", comments.toString());
    xml(
        "word/styles.xml",
        "styles",
        style("Title", "Title")
            + style("H1", "heading 1")
            + style("H2", "heading 2")
            + style("Quote", "Quote"));
    xml(
        "word/numbering.xml",
        "numbering",
        list("a", "bullet")
            + list("b", "decimal")
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"a\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"b\"/></w:num>");
    files.putIfAbsent(
        "word/_rels/document.xml.rels",
        ("<Relationships>" + relations + "</Relationships>").getBytes(UTF_8));
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> one : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(one.getKey()));
        zip.write(one.getValue());
      }
    }
    return file;
  }
}

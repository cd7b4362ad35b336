package dossier.intake.word;

import dossier.intake.archive.Allowance;
import dossier.intake.manuscript.EditorialRemark;
import dossier.intake.manuscript.Manuscript;
import dossier.intake.manuscript.NotKept;
import dossier.intake.manuscript.PrintedWords;
import dossier.intake.manuscript.WrittenBlock;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Span;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads a document of a word processor ({@code .docx}): its words as they are once all tracked
 * changes are accepted, with footnotes, remarks and pictures. Used once.
 */
public final class WordDocument {
  private final WordPackage document;
  private final Span place;
  private final Map<String, byte[]> pictures = new LinkedHashMap<>();
  private final NotKept notKept = new NotKept();

  private WordDocument(WordPackage document, Span place) {
    this.document = document;
    this.place = place;
  }

  /**
   * The text.
   *
   * @param place the file as it is shown to people
   * @return no value if it is no such document
   */
  public static Outcome<Manuscript> read(Path file, Span place) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      return Outcome.of(new WordDocument(new WordPackage(zip), place).manuscript());
    } catch (ZipException | EOFException e) {
      return failed(place, "the ZIP file is broken");
    } catch (UnfitDocument e) {
      return failed(place, "this document cannot be read: " + e.getMessage());
    } catch (Allowance.Exceeded e) {
      return Outcome.failed(
          Diagnostic.of(
              Rule.TOO_LARGE,
              place,
              "more comes out of this document than the bytes that are read"));
    }
  }

  private static Outcome<Manuscript> failed(Span place, String message) {
    return Outcome.failed(
        Diagnostic.of(Rule.IMPORT_UNREADABLE, place, message)
            .help("open it in a word processor and save it again as .docx"));
  }

  private Manuscript manuscript() throws IOException, UnfitDocument {
    String main =
        document.relations("").values().stream()
            .filter(relation -> relation.type().equals("officeDocument"))
            .map(WordPackage.Relation::target)
            .findFirst()
            .orElse("word/document.xml");
    Map<String, WordPackage.Relation> relations = document.relations(main);
    WordStyles styles = new WordStyles(part(relations, "styles"), part(relations, "numbering"));
    WordFile text =
        WordFile.read(document, main, styles, pictures, notKept)
            .orElseThrow(() -> new UnfitDocument("there is no text in it"));
    XmlElement body =
        text.root()
            .child("body")
            .orElseThrow(() -> new UnfitDocument("it is of no word processor"));
    List<WrittenBlock> blocks = new WordBlocks(text).of(body);
    Map<String, List<WrittenBlock>> notes = new LinkedHashMap<>();
    notes(relations, "footnote", styles, notes);
    notes(relations, "endnote", styles, notes);
    countMargins(relations);
    return new Manuscript(place, blocks, notes, remarks(relations), pictures, notKept);
  }

  private Optional<String> name(Map<String, WordPackage.Relation> relations, String type) {
    return relations.values().stream()
        .filter(relation -> relation.type().equals(type) && !relation.outside())
        .map(WordPackage.Relation::target)
        .sorted()
        .findFirst();
  }

  private Optional<XmlElement> part(Map<String, WordPackage.Relation> relations, String type)
      throws IOException, UnfitDocument {
    Optional<String> name = name(relations, type);
    return name.isEmpty() ? Optional.empty() : document.xml(name.get());
  }

  private void notes(
      Map<String, WordPackage.Relation> relations,
      String kind,
      WordStyles styles,
      Map<String, List<WrittenBlock>> notes)
      throws IOException, UnfitDocument {
    Optional<String> name = name(relations, kind + "s");
    if (name.isEmpty()) {
      return;
    }
    Optional<WordFile> file = WordFile.read(document, name.get(), styles, pictures, notKept);
    file.stream()
        .flatMap(list -> list.root().children().stream())
        .filter(note -> note.name().equals(kind))
        .filter(
            note ->
                !note.attribute("type")
                    .orElse("normal")
                    .matches(".*[sS]eparator|continuationNotice"))
        .forEach(
            note ->
                notes.put(
                    kind + " " + note.attribute("id").orElse(""),
                    new WordBlocks(file.get(), new HashMap<>()).of(note)));
  }

  private Map<String, EditorialRemark> remarks(Map<String, WordPackage.Relation> relations)
      throws IOException, UnfitDocument {
    Map<String, EditorialRemark> remarks = new LinkedHashMap<>();
    part(relations, "comments").stream()
        .flatMap(list -> list.all("comment"))
        .forEach(
            comment ->
                remarks.put(
                    comment.attribute("id").orElse(""),
                    new EditorialRemark(
                        line(comment.attribute("author").orElse("")), line(words(comment)))));
    return remarks;
  }

  private String line(String words) {
    return PrintedWords.of(words, notKept).replaceAll("\\s+", " ").strip();
  }

  private static String words(XmlElement comment) {
    return comment
        .all("p")
        .map(line -> line.all("t").map(XmlElement::text).collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }

  private void countMargins(Map<String, WordPackage.Relation> relations)
      throws IOException, UnfitDocument {
    for (WordPackage.Relation relation : relations.values()) {
      if (relation.type().matches("header|footer") && !relation.outside()) {
        document
            .xml(relation.target())
            .filter(margin -> margin.all("t").anyMatch(text -> !text.text().isBlank()))
            .ifPresent(margin -> notKept.add("headers and footers"));
      }
    }
  }
}

package dossier.intake.word;

import dossier.intake.manuscript.NotKept;
import dossier.intake.manuscript.WrittenPart;
import dossier.intake.manuscript.WrittenPart.Picture;
import dossier.text.Hash;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One file of a document with text in it, and what it has to do with others.
 *
 * @param relations to other files, by their ids
 * @param shown the bytes of the pictures to which it has relations, by their ids
 * @param pictures where those that are used are gathered, by their names
 */
record WordFile(
    XmlElement root,
    Map<String, WordPackage.Relation> relations,
    Map<String, byte[]> shown,
    WordStyles styles,
    Map<String, byte[]> pictures,
    NotKept notKept) {
  private static final int LARGEST_PICTURE = 64 * 1024 * 1024;
  private static final Set<String> SHOWING = Set.of("blip", "imagedata");

  /** Reads a file; empty if it is not there. */
  static Optional<WordFile> read(
      WordPackage document,
      String name,
      WordStyles styles,
      Map<String, byte[]> pictures,
      NotKept notKept)
      throws IOException, UnfitDocument {
    Optional<XmlElement> root = document.xml(name);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    Map<String, WordPackage.Relation> relations = document.relations(name);
    Map<String, byte[]> shown = new HashMap<>();
    for (Map.Entry<String, WordPackage.Relation> one : relations.entrySet()) {
      if (one.getValue().type().equals("image") && !one.getValue().outside()) {
        document
            .bytes(one.getValue().target(), LARGEST_PICTURE)
            .ifPresent(bytes -> shown.put(one.getKey(), bytes));
      }
    }
    return Optional.of(new WordFile(root.get(), relations, shown, styles, pictures, notKept));
  }

  /** A relation to another file. */
  Optional<WordPackage.Relation> relation(String id) {
    return Optional.ofNullable(relations.get(id));
  }

  /** The pictures in a drawing, with the words that stand for them. */
  List<WrittenPart> pictures(XmlElement drawing) {
    String alt =
        drawing
            .all("docPr")
            .flatMap(properties -> properties.attribute("descr").stream())
            .findFirst()
            .or(
                () ->
                    drawing.all("shape").flatMap(one -> one.attribute("alt").stream()).findFirst())
            .orElse("");
    List<WrittenPart> found = new ArrayList<>();
    SHOWING.stream()
        .sorted()
        .flatMap(drawing::all)
        .forEach(
            picture -> {
              Optional<byte[]> bytes =
                  picture.attribute("embed").or(() -> picture.attribute("id")).map(shown::get);
              bytes.ifPresentOrElse(
                  file -> found.add(picture(file, alt)),
                  () -> notKept.add("pictures that are not in the file"));
            });
    return found;
  }

  private Picture picture(byte[] bytes, String alt) {
    String name = Hash.of(bytes).hex();
    pictures.putIfAbsent(name, bytes);
    return new Picture(name, alt);
  }
}

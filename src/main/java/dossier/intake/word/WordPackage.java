package dossier.intake.word;

import dossier.intake.archive.Allowance;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files in a document (Open Packaging Conventions, ISO/IEC 29500-2), read within bounds. */
final class WordPackage {
  private static final int MOST_FILES = 10_000;
  private static final long MOST_BYTES = 512L * 1024 * 1024;

  /** The largest file that is XML. */
  private static final int LARGEST = 64 * 1024 * 1024;

  private final ZipFile zip;
  private final Allowance allowance = new Allowance(MOST_BYTES);

  /** Takes a ZIP that stays open. */
  WordPackage(ZipFile zip) throws UnfitDocument {
    this.zip = zip;
    if (zip.size() > MOST_FILES) {
      throw new UnfitDocument("it holds more than " + MOST_FILES + " files");
    }
  }

  /** The relations of a file to others by their ids; none if it has no list of them. */
  Map<String, Relation> relations(String file) throws IOException, UnfitDocument {
    int slash = file.lastIndexOf('/') + 1;
    String folder = file.substring(0, slash);
    Map<String, Relation> relations = new HashMap<>();
    Optional<XmlElement> list = xml(folder + "_rels/" + file.substring(slash) + ".rels");
    if (list.isPresent()) {
      for (XmlElement one : list.get().children()) {
        boolean outside = one.attribute("TargetMode").orElse("").equals("External");
        String target = one.attribute("Target").orElse("");
        relations.put(
            one.attribute("Id").orElse(""),
            new Relation(
                one.attribute("Type").orElse("").replaceFirst(".*/", ""),
                outside ? target : resolved(folder, target),
                outside));
      }
    }
    return relations;
  }

  /**
   * What a file has to do with another.
   *
   * @param type the last word of its type
   * @param target the name of a file in the document, or an address outside
   */
  record Relation(String type, String target, boolean outside) {}

  private static String resolved(String folder, String target) {
    return target.startsWith("/")
        ? target.substring(1)
        : (folder + target).replaceAll("(?<=^|/)\\./", "").replaceAll("(?<=^|/)[^/]+/\\.\\./", "");
  }

  /** An XML file; empty if it is not there. */
  Optional<XmlElement> xml(String file) throws IOException, UnfitDocument {
    Optional<byte[]> bytes = bytes(file, LARGEST);
    return bytes.isEmpty() ? Optional.empty() : Optional.of(XmlFile.read(bytes.get()));
  }

  /** The bytes of a file; empty if it is not there, or has more than are read. */
  Optional<byte[]> bytes(String file, int most) throws IOException {
    ZipEntry entry = zip.getEntry(file);
    if (entry == null || entry.isDirectory()) {
      return Optional.empty();
    }
    try (InputStream in = allowance.counted(zip.getInputStream(entry))) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new Allowance.Exceeded();
      }
      return Optional.of(bytes);
    }
  }
}

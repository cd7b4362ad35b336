package dossier.prose.tree;

import dossier.prose.line.Anchors;
import dossier.prose.part.Numbered;
import dossier.text.Hash;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Numbers the paragraphs of a text that stand in no list, quotation or table. */
final class Numbers {
  private Numbers() {}

  /**
   * The numbered paragraphs.
   *
   * @param runs the words of each block
   */
  static Map<Node, Numbered> in(Node document, Map<Node, Run> runs) {
    Map<Node, Numbered> numbers = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      Run run = runs.get(node);
      if (node instanceof Paragraph && run != null) {
        String words = folded(run.text());
        if (!words.isBlank()) {
          numbers.put(node, new Numbered(numbers.size() + 1, id(words, taken)));
        }
      }
    }
    return numbers;
  }

  /** Letters and digits only, so that a comma or a citation more changes no address. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
        .strip();
  }

  /** Two paragraphs of the same words are told apart by their order. */
  private static String id(String words, Set<String> taken) {
    String id = Anchors.ofParagraph(Hash.of(words.getBytes(StandardCharsets.UTF_8)));
    String own = id;
    for (int again = 2; !taken.add(own); again++) {
      own = id + "-" + again;
    }
    return own;
  }
}

package dossier.prose.lift;

import dossier.prose.line.Anchors;
import dossier.prose.line.WordLetters;
import dossier.prose.part.Numbered;
import dossier.prose.tree.Run;
import dossier.text.Hash;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
    Map<String, Integer> taken = new HashMap<>();
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

  /** WordLetters and digits only, so that a comma or a citation more changes no address. */
  private static String folded(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return WordLetters.joined(composed.toLowerCase(Locale.ROOT), ' ');
  }

  /** Two paragraphs of the same words are told apart by their order. */
  private static String id(String words, Map<String, Integer> taken) {
    String id = Anchors.ofParagraph(Hash.of(words.getBytes(StandardCharsets.UTF_8)));
    int times = taken.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "-" + times;
  }
}

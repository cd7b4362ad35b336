package dossier.guard.name;

import java.util.List;

/**
 * All forms of the words of a list, and what a run of letters in a text can be among them.
 * Immutable and safe to share between threads.
 */
public final class Lexicon {
  private final Node root = new Node();

  /** The words are known by their numbers in this list. */
  public Lexicon(List<String> words) {
    for (int number = 0; number < words.size(); number++) {
      for (String form : Spelling.written(words.get(number))) {
        add(form, number);
      }
    }
  }

  private void add(String form, int word) {
    Node node = root;
    for (int i = 0; i < form.length(); i++) {
      node = node.grown(form.charAt(i));
    }
    if (!form.isEmpty()) {
      node.end(word);
    }
  }

  /**
   * What a run of letters can be, of which no character is other than {@link Spelling#isOfWord}.
   */
  public Heard heard(String run) {
    return Seams.of(root, run);
  }
}

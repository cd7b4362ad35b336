package dossier.guard.name;

import java.util.Arrays;

/** A place in the tree of all forms of a list's words, one letter below the place before it. */
final class Node {
  private char[] letters = {};
  private Node[] next = {};
  private int[] words = {};

  /** The place below this one by a letter, made if there is none yet. */
  Node grown(char letter) {
    Node known = after(letter);
    if (known != null) {
      return known;
    }
    Node made = new Node();
    letters = Arrays.copyOf(letters, letters.length + 1);
    next = Arrays.copyOf(next, next.length + 1);
    letters[letters.length - 1] = letter;
    next[next.length - 1] = made;
    return made;
  }

  /** Says that a form of a word ends here. */
  void end(int word) {
    if (Arrays.stream(words).noneMatch(known -> known == word)) {
      words = Arrays.copyOf(words, words.length + 1);
      words[words.length - 1] = word;
    }
  }

  /** The place below this one by a letter, or none. */
  @org.jspecify.annotations.Nullable
  Node after(char letter) {
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] == letter) {
        return next[i];
      }
    }
    return null;
  }

  int branches() {
    return letters.length;
  }

  char letter(int branch) {
    return letters[branch];
  }

  Node next(int branch) {
    return next[branch];
  }

  /** The words of which a form ends here. */
  int[] words() {
    return words;
  }
}

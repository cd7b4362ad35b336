package dossier.guard.name;

import dossier.guard.name.Habits.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads glyphs along the tree of a list's forms, in all ways at once: a Cyrillic letter as itself,
 * Latin letters as what they stand for in some language's habit, and any sign as what it looks
 * like. Takes each place of the tree once for each place of the text, so a long word takes no
 * longer than its length times the tree's width.
 */
final class Walk {
  private final List<Glyph> glyphs;
  private final boolean mixed;
  private final List<Map<Node, Integer>> reached = new ArrayList<>();
  private final List<End> ends = new ArrayList<>();

  /** Where a form ends in the text and in the tree, and by which habits it was read. */
  record End(int at, Node node, int habits) {}

  private record Step(Node node, int at, int habits) {}

  private final Deque<Step> steps = new ArrayDeque<>();

  private Walk(List<Glyph> glyphs, boolean mixed) {
    this.glyphs = glyphs;
    this.mixed = mixed;
  }

  /**
   * All forms that begin at a place.
   *
   * @param mixed whether the word is written in several scripts, so that each of its signs can be
   *     read by its shape
   */
  static List<End> from(Node root, List<Glyph> glyphs, int start, boolean mixed) {
    Walk walk = new Walk(glyphs, mixed);
    walk.reach(root, start, Habits.ALL);
    while (!walk.steps.isEmpty()) {
      walk.step(walk.steps.pop());
    }
    return walk.ends;
  }

  private void reach(Node node, int at, int habits) {
    while (reached.size() <= at) {
      reached.add(Map.of());
    }
    if (reached.get(at).isEmpty()) {
      reached.set(at, new HashMap<>());
    }
    int known = reached.get(at).getOrDefault(node, 0);
    if ((known | habits) != known) {
      reached.get(at).put(node, known | habits);
      steps.push(new Step(node, at, known | habits));
    }
  }

  private void step(Step step) {
    Node node = step.node();
    if (node.words().length > 0) {
      ends.add(new End(step.at(), node, step.habits()));
    }
    if (step.at() < glyphs.size() && glyphs.get(step.at()).kind() == Glyph.Kind.APOSTROPHE) {
      reach(node, step.at() + 1, step.habits());
    }
    for (int branch = 0; branch < node.branches(); branch++) {
      letter(step, node.letter(branch), node.next(branch));
      for (Way way : Habits.of(node.letter(branch))) {
        way(step, way, node.next(branch));
      }
    }
  }

  private void letter(Step step, char letter, Node next) {
    int habits =
        step.at() < glyphs.size() ? step.habits() & itself(glyphs.get(step.at()), letter) : 0;
    if (habits != 0) {
      reach(next, step.at() + 1, habits);
    }
  }

  private int itself(Glyph glyph, char letter) {
    char folded = Letters.folded(letter);
    if (has(glyph.cyrillic(), folded) || has(glyph.latin(), letter)) {
      return Habits.ALL;
    }
    return has(glyph.likeCyrillic(), folded) || has(glyph.likeLatin(), letter) ? shape() : 0;
  }

  private int shape() {
    return mixed ? Habits.ALL : Habits.SHAPE;
  }

  private void way(Step step, Way way, Node first) {
    int end = step.at() + way.written().length();
    int habits = step.habits() & way.habits();
    for (int i = step.at(); i < end && habits != 0; i++) {
      habits &= i < glyphs.size() ? sound(glyphs.get(i), way.written().charAt(i - step.at())) : 0;
    }
    Node node = way.letters().length() == 1 ? first : first.after(way.letters().charAt(1));
    if (habits != 0 && node != null && (!way.isLast() || node.words().length > 0)) {
      reach(node, end, habits);
    }
  }

  private int sound(Glyph glyph, char letter) {
    if (has(glyph.latin(), letter)) {
      return Habits.ALL;
    }
    return has(glyph.likeLatin(), letter) ? shape() : 0;
  }

  private static boolean has(String letters, char letter) {
    return letters.indexOf(letter) >= 0;
  }
}

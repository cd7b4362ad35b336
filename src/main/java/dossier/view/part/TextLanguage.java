package dossier.view.part;

import dossier.text.Direction;

/**
 * The language of a text where it is not the page's.
 *
 * @param tag as BCP 47 has it
 * @param direction {@code ltr} or {@code rtl}
 */
public record TextLanguage(String tag, String direction) {

  /** A language, in the direction in which it is written. */
  public static TextLanguage of(String tag) {
    return new TextLanguage(tag, Direction.ofLanguage(tag) ? "rtl" : "ltr");
  }

  /** Whether it is written from right to left. */
  public boolean rightToLeft() {
    return direction.equals("rtl");
  }
}

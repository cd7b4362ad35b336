package dossier.guard.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The glyphs of a run of letters, without what is not seen, and where it has seams: between two
 * words written as one (IvanIvanov, ivanov2023), at an apostrophe, and where a line ends within it.
 *
 * @param cyrillic what they are or look like in Cyrillic letters, one each
 * @param latin the same in Latin letters and digits
 * @param seams the places at which a word can begin or end, the first and the last among them
 * @param places how many letters stand before each place, digits not counted
 */
record Signs(
    List<Glyph> glyphs, String cyrillic, String latin, BitSet seams, List<Integer> places) {
  private static final int LONGEST_ENDING = 2;
  private static final char NO_LETTER = '□';

  /** A small letter that stands for a capital at the beginning, and a capital for a small one. */
  private static final Glyph FIRST_L = new Glyph(Glyph.Kind.LATIN, "", "l", "", "i");

  private static final Glyph INNER_I = new Glyph(Glyph.Kind.LATIN, "", "i", "і", "l");

  static Signs of(String run) {
    String shown = Letters.without(Letters.compatible(run), Letters::isUnseen);
    boolean hasSmall = shown.codePoints().anyMatch(Character::isLowerCase);
    List<Glyph> glyphs = new ArrayList<>();
    StringBuilder cyrillic = new StringBuilder();
    StringBuilder latin = new StringBuilder();
    BitSet seams = new BitSet();
    int before = 0;
    for (int c : shown.codePoints().toArray()) {
      if (Letters.isOfWord(c) && !Letters.isMark(c)) {
        if (isSeam(before, c)) {
          seams.set(glyphs.size());
        }
        Glyph glyph = glyph(c, glyphs.isEmpty(), hasSmall);
        glyphs.add(glyph);
        cyrillic.append(first(glyph.cyrillic() + glyph.likeCyrillic()));
        latin.append(first(glyph.latin() + glyph.likeLatin()));
      }
      before = Letters.isMark(c) ? before : c;
    }
    seams.set(0);
    seams.set(glyphs.size());
    return new Signs(
        List.copyOf(glyphs), cyrillic.toString(), latin.toString(), seams, places(glyphs, latin));
  }

  private static char first(String letters) {
    return letters.isEmpty() ? NO_LETTER : letters.charAt(0);
  }

  private static Glyph glyph(int c, boolean first, boolean hasSmall) {
    if (c == 'l' && first) {
      return FIRST_L;
    }
    return c == 'I' && !first && hasSmall ? INNER_I : Glyph.of(c);
  }

  private static boolean isSeam(int before, int c) {
    return (Character.isLowerCase(before) && Character.isUpperCase(c))
        || (Character.isDigit(before) != Character.isDigit(c))
        || Letters.isApostrophe(before)
        || Letters.isApostrophe(c)
        || !Letters.isOfWord(before);
  }

  private static List<Integer> places(List<Glyph> glyphs, CharSequence latin) {
    int ending = glyphs.size();
    while (ending > 0 && glyphs.get(ending - 1).kind() != Glyph.Kind.APOSTROPHE) {
      ending--;
    }
    boolean hasEnding = ending > 1 && glyphs.size() - ending <= LONGEST_ENDING;
    List<Integer> places = new ArrayList<>(List.of(0));
    for (int i = 0; i < glyphs.size(); i++) {
      boolean counts =
          glyphs.get(i).kind() != Glyph.Kind.APOSTROPHE && !Character.isDigit(latin.charAt(i));
      places.add(places.get(i) + (counts && !(hasEnding && i >= ending) ? 1 : 0));
    }
    return places;
  }

  /** Whether a stretch is a patronymic, in any of its cases. */
  boolean isPatronymic(int start, int end) {
    return Patronymic.is(cyrillic.substring(start, end))
        || Patronymic.is(latin.substring(start, end));
  }

  int size() {
    return glyphs.size();
  }

  /** Whether the letters of a stretch come from several scripts, or are no plain letters. */
  boolean isMixed(int start, int end) {
    Glyph.Kind kind = Glyph.Kind.APOSTROPHE;
    for (int i = start; i < end; i++) {
      Glyph.Kind here = glyphs.get(i).kind();
      if (here == Glyph.Kind.OTHER || (kind != Glyph.Kind.APOSTROPHE && here != kind)) {
        return here != Glyph.Kind.APOSTROPHE;
      }
      kind = here;
    }
    return false;
  }
}

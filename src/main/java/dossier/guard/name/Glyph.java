package dossier.guard.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.SpoofChecker;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A character as a reader's eye takes it, before anything is done to its case. A sign of another
 * script, or one made of a letter, is the letter that UTS 39, section 4, or its own name says.
 *
 * @param cyrillic the Cyrillic letter that it is, folded; or none
 * @param latin the Latin letters that it is, with its mark and without; or none
 * @param likeCyrillic the Cyrillic letters that it looks like
 * @param likeLatin the Latin letters that it looks like
 */
record Glyph(Kind kind, String cyrillic, String latin, String likeCyrillic, String likeLatin) {
  enum Kind {
    LATIN,
    CYRILLIC,
    APOSTROPHE,
    OTHER
  }

  private static final SpoofChecker CONFUSABLES = new SpoofChecker.Builder().build();
  private static final Map<Character, String> TO_LATIN =
      pairs("аaвbгrеeиuкkмmнhоoпnрpсcтtуyхxіiѕsјjѵvԁdԛqԝwһh0o1l1i2z3e4a5s6b7t8b");
  private static final Map<Character, String> TO_CYRILLIC =
      pairs("aаbвcсeеhнiіkкmмnпoоpрrгsѕtтuиxхyу0о3з4ч6б8в");
  private static final Map<String, Character> CYRILLIC_SHAPES = cyrillicShapes();

  /** A Latin letter in the name of a sign made of it (Unicode, section 4.8). */
  private static final Pattern LATIN_SIGN =
      Pattern.compile(
          ".*(?:LATIN|REGIONAL INDICATOR).* (?:CAPITAL|SMALL|LETTER|DOTLESS) ([A-Z])(?: WITH .*)?");

  private static final Map<Integer, Glyph> KNOWN = new ConcurrentHashMap<>();
  private static final Glyph[] FREQUENT = new Glyph[0x530];

  static {
    for (int c = 0; c < FREQUENT.length; c++) {
      FREQUENT[c] = made(c);
    }
  }

  private static Map<Character, String> pairs(String table) {
    Map<Character, String> pairs = new HashMap<>();
    for (int i = 0; i < table.length(); i += 2) {
      pairs.merge(table.charAt(i), table.substring(i + 1, i + 2), String::concat);
    }
    return pairs;
  }

  private static Map<String, Character> cyrillicShapes() {
    Map<String, Character> shapes = new HashMap<>();
    for (char letter : "абвгдежзийклмнопрстуфхцчшщъыьэюяіє".toCharArray()) {
      shapes.putIfAbsent(prototype(Character.toUpperCase(letter)), letter);
      shapes.putIfAbsent(prototype(letter), letter);
    }
    return shapes;
  }

  /** The glyph of a character in compatibility composition (UAX 15, NFKC). */
  static Glyph of(int c) {
    return c < FREQUENT.length ? FREQUENT[c] : KNOWN.computeIfAbsent(c, Glyph::made);
  }

  /** Whether it can be read as any letter of the two scripts. */
  boolean isReadable() {
    return !cyrillic.isEmpty() || !latin.isEmpty() || !likeCyrillic.isEmpty();
  }

  /** Whether there is nothing to read in it but that letter of its script, as in a plain word. */
  boolean isPlain() {
    return kind == Kind.LATIN || kind == Kind.CYRILLIC;
  }

  private static Glyph made(int c) {
    if (Letters.isApostrophe(c)) {
      return new Glyph(Kind.APOSTROPHE, "", "", "", "");
    }
    int small = UCharacter.foldCase(c, true);
    if (small >= 'a' && small <= 'z') {
      return latin(Kind.LATIN, (char) small, "");
    }
    if (Letters.isCyrillic(c)) {
      return cyrillic(Kind.CYRILLIC, withoutTail(small));
    }
    if (Character.isDigit(c)) {
      String digit = Character.toString(c);
      return new Glyph(Kind.OTHER, "", digit, like(TO_CYRILLIC, digit), like(TO_LATIN, digit));
    }
    return Letters.isLatin(c) ? marked(c, small) : foreign(c);
  }

  private static Glyph latin(Kind kind, char letter, String marked) {
    String plain = Character.toString(letter);
    return new Glyph(kind, "", plain + marked, like(TO_CYRILLIC, plain), "");
  }

  private static Glyph cyrillic(Kind kind, int letter) {
    String plain = Character.toString(Letters.folded(letter));
    String own = Character.toString(letter);
    return new Glyph(kind, plain, "", "", like(TO_LATIN, own) + like(TO_LATIN, plain));
  }

  private static String like(Map<Character, String> table, String letter) {
    return letter.length() == 1 ? table.getOrDefault(letter.charAt(0), "") : "";
  }

  /** A Latin letter with a mark, or made otherwise: the letter beneath, and as it is. */
  private static Glyph marked(int c, int small) {
    String bare = Letters.withoutMarks(Letters.lower(Character.toString(c)));
    boolean accented = bare.length() == 1 && bare.charAt(0) <= 'z';
    Matcher sign = LATIN_SIGN.matcher(name(c));
    if (accented) {
      return latin(Kind.LATIN, bare.charAt(0), Character.toString(small));
    }
    if (sign.matches()) {
      char letter = Character.toLowerCase(sign.group(1).charAt(0));
      boolean stroked = sign.group(0).contains(" WITH ") || sign.group(0).contains("DOTLESS");
      return latin(stroked ? Kind.LATIN : Kind.OTHER, letter, Character.toString(small));
    }
    Glyph foreign = foreign(c);
    return foreign.isReadable()
        ? foreign
        : new Glyph(Kind.LATIN, "", Character.toString(small), "", "");
  }

  private static Glyph foreign(int c) {
    Matcher sign = LATIN_SIGN.matcher(name(c));
    if (sign.matches()) {
      return latin(Kind.OTHER, Character.toLowerCase(sign.group(1).charAt(0)), "");
    }
    Glyph shape = byShape(prototype(c));
    return shape.isReadable() ? shape : byShape(prototype(UCharacter.toUpperCase(c)));
  }

  private static Glyph byShape(String shape) {
    boolean latin =
        shape.length() == 1 && Character.isLetter(shape.charAt(0)) && shape.charAt(0) <= 'z';
    if (latin) {
      // The prototype of a capital i is a small L.
      return latin(
          Kind.OTHER, Character.toLowerCase(shape.charAt(0)), shape.equals("l") ? "i" : "");
    }
    Character cyrillic = CYRILLIC_SHAPES.get(shape);
    return cyrillic == null
        ? new Glyph(Kind.OTHER, "", "", "", "")
        : cyrillic(Kind.OTHER, cyrillic);
  }

  private static String prototype(int c) {
    return Letters.withoutMarks(CONFUSABLES.getSkeleton(Character.toString(c)));
  }

  /** The letter without its descender, hook or stroke. */
  private static int withoutTail(int letter) {
    String name = name(letter);
    int tail = name.indexOf(" WITH ");
    int bare = tail < 0 ? -1 : UCharacter.getCharFromName(name.substring(0, tail));
    return bare < 0 ? letter : bare;
  }

  private static String name(int c) {
    String name = UCharacter.getName(c);
    return name == null ? "" : name;
  }
}

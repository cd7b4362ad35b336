package dossier.words;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import dossier.text.Span;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words, or a pattern of ICU's message format with named arguments, plural forms and choices. ICU
 * reads the pattern when it is first filled. It is not filled by ICU's own {@code MessageFormat},
 * which no two threads may use, knows no markup, and loads the whole of number formatting: numbers
 * stand in plain digits.
 */
final class Message {
  private static final Pattern END_TAGS = Pattern.compile("(?:</[a-z]+>)+$");

  private final Span place;
  private final String text;
  private final boolean plain;
  private volatile @Nullable MessagePattern parsed;

  Message(Span place, String text) {
    this.place = place;
    this.text = text;
    this.plain = text.indexOf('{') < 0 && text.indexOf('}') < 0 && !text.contains("''");
  }

  /** Whether it is no pattern: what is written is what it says. */
  boolean isPlain() {
    return plain;
  }

  /** As it is written. */
  String text() {
    return text;
  }

  /** Where it is written. */
  Span place() {
    return place;
  }

  private MessagePattern pattern() {
    MessagePattern pattern = parsed;
    if (pattern == null) {
      pattern = new MessagePattern(text);
      parsed = pattern;
    }
    return pattern;
  }

  /**
   * The names of its arguments.
   *
   * @throws IllegalArgumentException if it is no pattern, or formats a number or date itself
   */
  Set<String> arguments() {
    Set<String> names = new TreeSet<>();
    for (int i = 0; !plain && i < pattern().countParts(); i++) {
      Part part = pattern().getPart(i);
      if (part.getType() == Part.Type.ARG_START) {
        String name = pattern().getSubstring(pattern().getPart(i + 1));
        if (part.getArgType() == ArgType.SIMPLE || part.getArgType() == ArgType.CHOICE) {
          throw new IllegalArgumentException("'{" + name + "}' has no format of its own here");
        }
        names.add(name);
      }
    }
    return names;
  }

  /** The names of those arguments that must be numbers, as a form is chosen by them. */
  Set<String> counted() {
    Set<String> names = new TreeSet<>();
    for (int i = 0; !plain && i < pattern().countParts(); i++) {
      Part part = pattern().getPart(i);
      if (part.getType() == Part.Type.ARG_START && part.getArgType().hasPluralStyle()) {
        names.add(pattern().getSubstring(pattern().getPart(i + 1)));
      }
    }
    return names;
  }

  String fill(Filling filling) {
    if (plain) {
      return filling.literal().apply(text);
    }
    StringBuilder out = new StringBuilder();
    fill(0, filling, 0, out);
    return out.toString();
  }

  /**
   * @param start the part with which a message begins, the whole or one of a choice
   * @param counted the number that a sign # stands for
   */
  private void fill(int start, Filling filling, double counted, StringBuilder out) {
    MessagePattern pattern = pattern();
    int done = pattern.getPart(start).getLimit();
    for (int i = start + 1; ; i++) {
      Part part = pattern.getPart(i);
      appendLiteral(text.substring(done, part.getIndex()), filling, out);
      done = part.getLimit();
      if (part.getType() == Part.Type.MSG_LIMIT) {
        return;
      } else if (part.getType() == Part.Type.REPLACE_NUMBER) {
        out.append(filling.counted(counted));
      } else if (part.getType() == Part.Type.ARG_START) {
        argument(i, filling, out);
        i = pattern.getLimitPartIndex(i);
        done = pattern.getPart(i).getLimit();
      }
    }
  }

  /** After words that end in a full stop, such as 2023 г., none is put to end the sentence. */
  private static void appendLiteral(String words, Filling filling, StringBuilder out) {
    boolean ended = words.startsWith(".") && END_TAGS.matcher(out).replaceFirst("").endsWith(".");
    out.append(filling.literal().apply(ended ? words.substring(1) : words));
  }

  private void argument(int start, Filling filling, StringBuilder out) {
    ArgType type = pattern().getPart(start).getArgType();
    String name = pattern().getSubstring(pattern().getPart(start + 1));
    if (type == ArgType.SELECT) {
      fill(branch(start + 2, Double.NaN, filling.value(name)), filling, 0, out);
    } else if (type.hasPluralStyle()) {
      double number = filling.number(name);
      double offset = pattern().getPluralOffset(start + 2);
      double rest = number - offset;
      String form =
          type == ArgType.PLURAL ? filling.plurals().form(rest) : filling.plurals().ordinal(rest);
      fill(branch(selector(start + 2), number, form), filling, rest, out);
    } else {
      out.append(filling.value(name));
    }
  }

  /** Where the first choice stands, after the offset if one is written. */
  private int selector(int from) {
    int at = from;
    while (pattern().getPart(at).getType() != Part.Type.ARG_SELECTOR) {
      at++;
    }
    return at;
  }

  /** Where the message of a choice begins: the number's own, else the form's, else the rest's. */
  private int branch(int first, double number, String form) {
    int chosen = -1;
    int i = first;
    while (pattern().getPart(i).getType() == Part.Type.ARG_SELECTOR) {
      String selector = pattern().getSubstring(pattern().getPart(i));
      boolean exact = pattern().getPart(i + 1).getType().hasNumericValue();
      int message = i + (exact ? 2 : 1);
      if (exact && pattern().getNumericValue(pattern().getPart(i + 1)) == number) {
        return message;
      }
      if (selector.equals(form) || (chosen < 0 && selector.equals("other"))) {
        chosen = message;
      }
      i = pattern().getLimitPartIndex(message) + 1;
    }
    return chosen;
  }
}

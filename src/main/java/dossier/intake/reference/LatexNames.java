package dossier.intake.reference;

import dossier.model.work.Name;
import dossier.model.work.Name.Personal;
import dossier.model.work.Name.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names as BibTeX parts them: {@code and} between persons, commas between family name, suffix and
 * given names; braces keep together, and a name that stands in them alone is no person's.
 */
final class LatexNames {
  private static final Pattern AND = Pattern.compile("(?i)\\s+and\\s+");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern SPACE = Pattern.compile("[\\s~]+");

  private LatexNames() {}

  /** The names in a field; {@code others} is left out. */
  static List<Name> of(String latex) {
    return split(oneLine(latex), AND).stream()
        .filter(name -> !name.isBlank() && !isOthers(name))
        .map(LatexNames::name)
        .toList();
  }

  /** Whether there are more names than are given. */
  static boolean hasOthers(String latex) {
    return split(oneLine(latex), AND).stream().anyMatch(LatexNames::isOthers);
  }

  private static String oneLine(String latex) {
    return latex.replaceAll("\\s+", " ");
  }

  private static boolean isOthers(String name) {
    return name.strip().equals("others");
  }

  private static Name name(String latex) {
    String name = latex.strip();
    List<String> parts = split(name, COMMA);
    if (isBraced(name)) {
      return new Whole(LatexWords.plain(name));
    }
    return switch (parts.size()) {
      case 1 -> inOrder(split(name, SPACE));
      case 2 -> familyFirst(split(parts.get(0), SPACE), parts.get(1), "");
      default ->
          familyFirst(
              split(parts.get(0), SPACE),
              String.join(", ", parts.subList(2, parts.size())),
              parts.get(1));
    };
  }

  private static boolean isBraced(String name) {
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      depth += name.charAt(i) == '{' ? 1 : name.charAt(i) == '}' ? -1 : 0;
      if (depth == 0 && i < name.length() - 1) {
        return false;
      }
    }
    return name.startsWith("{");
  }

  private static Name inOrder(List<String> words) {
    if (words.size() == 1) {
      return new Whole(LatexWords.plain(words.get(0)));
    }
    int family = 1;
    while (family < words.size() - 1 && !isParticle(words.get(family))) {
      family++;
    }
    return familyFirst(
        words.subList(family, words.size()), String.join(" ", words.subList(0, family)), "");
  }

  private static Name familyFirst(List<String> words, String given, String suffix) {
    int particles = 0;
    while (particles < words.size() - 1 && isParticle(words.get(particles))) {
      particles++;
    }
    String family = plain(words.subList(particles, words.size()));
    return family.isBlank()
        ? new Whole(LatexWords.plain(given))
        : new Personal(
            some(LatexWords.plain(given)),
            some(plain(words.subList(0, particles))),
            family,
            some(LatexWords.plain(suffix)));
  }

  private static boolean isParticle(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }

  private static String plain(List<String> words) {
    return words.stream().map(LatexWords::plain).collect(Collectors.joining(" "));
  }

  private static Optional<String> some(String words) {
    return Optional.of(words.strip()).filter(text -> !text.isEmpty());
  }

  /** The parts between separators that stand in no braces. */
  private static List<String> split(String text, Pattern separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    java.util.regex.Matcher found = separator.matcher(text);
    int depth = 0;
    int at = 0;
    while (found.find()) {
      for (; at < found.start(); at++) {
        depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
      }
      if (depth == 0) {
        parts.add(text.substring(from, found.start()));
        from = found.end();
      }
    }
    parts.add(text.substring(from));
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }
}

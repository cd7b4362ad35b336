package dossier.parse.name;

import dossier.model.work.Name;
import dossier.model.work.Name.Personal;
import dossier.model.work.Name.Whole;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name as it is printed. It is read as a person's only where it cannot well be anything else: two
 * words or more that all begin with a capital, particles and suffixes aside, and none that only
 * institutions bear. Everything else stays whole, since an institution turned round is wrong, and a
 * person left as printed is not.
 */
public final class PrintedName {
  private static final int MOST_WORDS = 4;

  private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr|jr|sr)\\.?|II|III|IV");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?)(?:-?\\p{Lu}\\.)*+");
  private static final Pattern CAPITALISED =
      Pattern.compile("(?:\\p{Lu}['’ʼ]?)++[\\p{L}\\p{M}'’ʼ-]*\\p{Ll}[\\p{L}\\p{M}'’ʼ-]*");
  private static final Pattern ATTACHED =
      Pattern.compile("(?:[dl]['’]|(?:al|el|ul|ad|an|ar|as|ash|at|az)-)\\p{Lu}[\\p{L}\\p{M}'’ʼ-]*");
  private static final Pattern PARTICLE =
      Pattern.compile(
          "de|del|della|degli|dei|di|da|das|do|dos|du|d'|la|las|le|los|van|von|vom|zu|zum|zur|der|den|des|ten"
              + "|ter|af|av|el|al|bin|bint|ibn|abu");
  private static final Pattern CAPITAL_PARTICLE =
      Pattern.compile("De|Del|Della|Di|Da|Dos|Du|La|Le|Van|Von|Der|Den|Ten|Ter|El|Al|Bin|Ibn|Abu");
  private static final Pattern ARTICLE = Pattern.compile("The|A|An|Die|Das|Les|Los|Las|Il|Lo");
  private static final Pattern PATRONYMIC =
      Pattern.compile("\\p{IsCyrillic}+(?:[оеєйї]вич|ьич|[оеєй]вна|ична|[іїо]вна)");

  private PrintedName() {}

  /**
   * Reads a name.
   *
   * @param outlets names that are known to be no persons': the publisher's, the newspaper's
   */
  public static Name read(String printed, List<String> outlets) {
    boolean whole = outlets.contains(printed) || Institutions.bears(printed);
    Optional<Personal> person = whole ? Optional.empty() : person(List.of(printed.split(",\\s+")));
    return person.<Name>map(name -> name).orElseGet(() -> new Whole(printed));
  }

  private static Optional<Personal> person(List<String> parts) {
    Optional<String> suffix = parts.stream().skip(1).filter(PrintedName::isSuffix).findFirst();
    List<String> names =
        parts.stream().filter(part -> suffix.filter(part::equals).isEmpty()).toList();
    return switch (names.size()) {
      case 1 -> inOrder(words(names.get(0)), suffix);
      case 2 -> familyFirst(words(names.get(0)), words(names.get(1)), suffix);
      default -> Optional.empty();
    };
  }

  private static boolean isSuffix(String word) {
    return SUFFIX.matcher(word).matches();
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  /** Given names, particle, family name, suffix. */
  private static Optional<Personal> inOrder(List<String> words, Optional<String> suffix) {
    String last = words.get(words.size() - 1);
    if (words.size() > 1 && suffix.isEmpty() && isSuffix(last)) {
      return inOrder(words.subList(0, words.size() - 1), Optional.of(last));
    }
    if (words.size() < 2 || !areNames(words) || begins(words.get(0))) {
      return Optional.empty();
    }
    if (words.size() == 3 && PATRONYMIC.matcher(last).matches()) {
      return familyFirst(words.subList(0, 1), words.subList(1, 3), suffix);
    }
    int family = family(words);
    return family == 0
        ? Optional.empty()
        : Optional.of(named(words.subList(family, words.size()), words.subList(0, family), suffix));
  }

  /** The whole of a newspaper's name often begins so, and no given name does. */
  private static boolean begins(String first) {
    return ARTICLE.matcher(first).matches()
        || CAPITAL_PARTICLE.matcher(first).matches()
        || !isName(first);
  }

  /** Where the family name begins, with its particle. */
  private static int family(List<String> words) {
    int last = words.size() - 1;
    for (int i = 1; i < last; i++) {
      String word = words.get(i);
      if (PARTICLE.matcher(word).matches() || CAPITAL_PARTICLE.matcher(word).matches()) {
        return i;
      }
      if (word.equals("y")) {
        return i - 1;
      }
    }
    return last;
  }

  private static Optional<Personal> familyFirst(
      List<String> family, List<String> given, Optional<String> suffix) {
    boolean names =
        areNames(family) && isName(given.get(0)) && given.stream().allMatch(PrintedName::fits);
    return names ? Optional.of(named(family, given, suffix)) : Optional.empty();
  }

  private static Personal named(List<String> family, List<String> given, Optional<String> suffix) {
    int particles = 0;
    while (PARTICLE.matcher(family.get(particles)).matches()) {
      particles++;
    }
    return new Personal(
        Optional.of(String.join(" ", given)),
        Optional.of(String.join(" ", family.subList(0, particles))).filter(word -> !word.isEmpty()),
        String.join(" ", family.subList(particles, family.size())),
        suffix);
  }

  /** Whether the last word is a name, and each before it a name or a particle. */
  private static boolean areNames(List<String> words) {
    return isName(words.get(words.size() - 1))
        && words.stream().allMatch(PrintedName::fits)
        && words.stream().filter(PrintedName::isName).count() <= MOST_WORDS;
  }

  private static boolean fits(String word) {
    return isName(word) || PARTICLE.matcher(word).matches() || word.equals("y");
  }

  private static boolean isName(String word) {
    return INITIALS.matcher(word).matches()
        || CAPITALISED.matcher(word).matches()
        || ATTACHED.matcher(word).matches();
  }
}

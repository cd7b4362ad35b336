package dossier.cite;

import de.undercouch.citeproc.csl.CSLName;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names as BibTeX reads them: particle and family name, suffix, given names. Braces keep together
 * what is no person's name, and what BibTeX would part.
 */
final class BibTexName {
  private static final Pattern AND = Pattern.compile("(?i)(.* )?and( .*)?");

  private BibTexName() {}

  static String all(CSLName[] names) {
    return Arrays.stream(names).map(BibTexName::of).collect(Collectors.joining(" and "));
  }

  private static String of(CSLName name) {
    if (name.getLiteral() != null) {
      return "{" + LatexText.of(name.getLiteral()) + "}";
    }
    String family = part(name.getFamily());
    @Nullable String particle = name.getNonDroppingParticle();
    String whole = particle == null ? family : LatexText.of(particle) + " " + family;
    return Stream.of(whole, part(name.getSuffix()), part(name.getGiven()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String part(@Nullable String words) {
    if (words == null) {
      return "";
    }
    String text = LatexText.of(words);
    return words.contains(",") || AND.matcher(words).matches() ? "{" + text + "}" : text;
  }
}

package dossier.cite;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.util.List;
import java.util.regex.Pattern;

/** Names of authors, as the Citation Style Language takes them. */
final class Authors {
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?i).*\\b(ministry|office|agency|group|institute|council|committee|organi[sz]ation|department|staff|desk|writers|press|watch|news|service|project|team)\\b.*");

  private Authors() {}

  static CSLName[] of(List<String> authors) {
    return authors.stream().map(Authors::name).toArray(CSLName[]::new);
  }

  /** The last word of a person's name is taken as the family name; an organisation stays whole. */
  private static CSLName name(String author) {
    int space = author.lastIndexOf(' ');
    if (space < 0 || ORGANISATION.matcher(author).matches()) {
      return new CSLNameBuilder().literal(author).build();
    }
    return new CSLNameBuilder()
        .given(author.substring(0, space))
        .family(author.substring(space + 1))
        .build();
  }
}

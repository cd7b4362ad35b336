package dossier.parse.part;

import dossier.model.work.Name;
import dossier.parse.field.Fields;
import dossier.parse.name.PrintedName;
import dossier.prose.line.Curls;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.List;
import java.util.Optional;

/** Decodes names of authors and editors: each as it is printed, or in its parts. */
public final class NameDecoder {
  private static final List<String> PARTS = List.of("given", "particle", "suffix");

  private NameDecoder() {}

  /**
   * The names of a list.
   *
   * @param outlets names that are known to be no persons'
   */
  public static List<Name> decode(Fields fields, String list, List<String> outlets) {
    return fields.mixed(
        list,
        words -> Optional.of(PrintedName.read(Curls.of(words.value()), outlets)),
        parts -> Optional.of(parts(parts)));
  }

  private static Name parts(Fields fields) {
    Optional<String> literal = fields.words("literal");
    Optional<String> family = fields.words("family");
    Name.Personal person =
        new Name.Personal(
            fields.words("given"),
            fields.words("particle"),
            family.orElse(""),
            fields.words("suffix"));
    boolean inParts = family.isPresent() || PARTS.stream().anyMatch(fields::has);
    if (literal.isPresent() ? inParts : family.isEmpty()) {
      fields.complaints().add(unclear(fields, literal.isPresent()));
    }
    return literal.<Name>map(Name.Whole::new).orElse(person);
  }

  private static Diagnostic unclear(Fields fields, boolean both) {
    String message =
        both ? "this name is whole and in parts at once" : "this name has no family name";
    return Diagnostic.of(Rule.UNCLEAR_NAME, fields.keySpan(both ? "literal" : "family"), message)
        .help("write family and given for a person, or literal for a name that stays whole");
  }
}

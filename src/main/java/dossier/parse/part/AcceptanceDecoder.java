package dossier.parse.part;

import dossier.model.Acceptance;
import dossier.parse.field.Complaints;
import dossier.parse.field.Fields;
import dossier.parse.field.ValueReader;
import dossier.parse.schema.FieldForm;
import dossier.report.Accepted;
import dossier.report.Diagnostic;
import dossier.report.Limits;
import dossier.report.Rule;
import dossier.report.Severity;
import dossier.text.Located;
import dossier.text.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Decodes the warnings that editors let stand. */
public final class AcceptanceDecoder {
  private static final int MOST = 1_000;

  private static final FieldForm CODES =
      new FieldForm.Words(
          Arrays.stream(Rule.values())
              .filter(rule -> rule.severity() != Severity.ERROR)
              .filter(rule -> rule != Rule.IDLE_ACCEPTANCE)
              .map(rule -> new FieldForm.Word(rule.code(), Optional.of(rule.title())))
              .toList(),
          true);

  private final Fields fields;
  private final ValueReader read;

  private AcceptanceDecoder(Fields fields, ValueReader read) {
    this.fields = fields;
    this.read = read;
  }

  /** The list; what cannot be accepted is complained of and left out. */
  public static List<Acceptance> decode(Fields fields, ValueReader read) {
    List<Optional<Acceptance>> all =
        fields.groups("accepted", item -> new AcceptanceDecoder(item, read).acceptance());
    if (all.size() > MOST) {
      fields.complaints().add(Limits.tooMuch(fields.keySpan("accepted"), MOST, "are accepted"));
    }
    return all.stream().limit(MOST).flatMap(Optional::stream).toList();
  }

  private Optional<Acceptance> acceptance() {
    Located<String> code = fields.requiredText("code", CODES);
    Optional<Located<String>> place = fields.text("place");
    Accepted reason =
        new Accepted(
            fields.requiredText("why").value(),
            fields.value("until", read.date()).map(Located::value));
    return code.value().isEmpty()
        ? Optional.empty()
        : rule(code).map(rule -> new Acceptance(new Located<>(rule, code.span()), place, reason));
  }

  private Optional<Rule> rule(Located<String> code) {
    Optional<Rule> rule =
        Arrays.stream(Rule.values()).filter(known -> known.code().equals(code.value())).findFirst();
    Complaints complaints = fields.complaints();
    if (rule.isEmpty()) {
      complaints.add(unknown(code));
    }
    Optional<Diagnostic> refused = rule.flatMap(known -> refused(known, code));
    refused.ifPresent(complaints::add);
    return rule.filter(known -> refused.isEmpty());
  }

  private static Diagnostic unknown(Located<String> code) {
    List<String> codes = Arrays.stream(Rule.values()).map(Rule::code).toList();
    return Diagnostic.of(Rule.UNKNOWN_WORD, code.span(), "there is no code '" + code.value() + "'")
        .perhaps(Rule.of(code.value()).map(Rule::code).or(() -> Nearest.to(code.value(), codes)))
        .orHelp("'dossier explain' lists them all");
  }

  private static Optional<Diagnostic> refused(Rule rule, Located<String> code) {
    if (rule == Rule.IDLE_ACCEPTANCE) {
      return Optional.of(
          Diagnostic.of(
                  Rule.NOT_ACCEPTABLE,
                  code.span(),
                  rule.code() + " says that something accepted is there no more")
              .help("take out what it was said of"));
    }
    return Optional.of(rule)
        .filter(known -> known.severity() == Severity.ERROR)
        .map(
            error ->
                Diagnostic.of(
                        Rule.NOT_ACCEPTABLE,
                        code.span(),
                        error.code() + " is an error, and only warnings can be accepted")
                    .help("put right what it says"));
  }
}

package dossier.parse;

import dossier.model.Kind;
import dossier.model.Settings;
import dossier.parse.field.Complaints;
import dossier.parse.field.FieldReader;
import dossier.parse.field.Fields;
import dossier.parse.field.ValueReader;
import dossier.parse.part.AcceptanceDecoder;
import dossier.parse.part.MadeWithDecoder;
import dossier.parse.schema.FieldForm;
import dossier.parse.schema.FieldWords;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.seal.VerifyingKey;
import dossier.site.Editions;
import dossier.text.Located;
import dossier.text.Span;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decodes {@code dossier.yml}. */
final class SettingsDecoder {
  private static final FieldForm ENTRY = new FieldForm.Ids(Set.of(Kind.values()), List.of());

  private static final FieldForm REQUIRED =
      new FieldForm.Words(
          List.of(
              new FieldForm.Word(
                  "required", FieldWords.ofWord("settings.protected-names.required"))),
          true);

  private SettingsDecoder() {}

  static Settings decode(Fields fields, ValueReader read, Span file) {
    String language = fields.required("language", read.language(), "en").value();
    return new Settings(
        fields.requiredWords("title"),
        fields.words("subtitle"),
        language,
        fields.requiredWords("publisher"),
        fields.value("base-url", read.siteUrl()).map(Located::value),
        fields.text("citation-style").orElseGet(() -> new Located<>(Settings.DEFAULT_STYLE, file)),
        fields
            .value(
                "timezone",
                FieldReader.of(FieldForm.Plain.ZONE, zone -> zone(zone, fields.complaints())))
            .map(Located::value),
        fields.words("contact"),
        namesRequired(fields),
        fields
            .value(
                "signing-key",
                FieldReader.of(FieldForm.Plain.TEXT, key -> key(key, fields.complaints())))
            .map(Located::value),
        AcceptanceDecoder.decode(fields, read),
        MadeWithDecoder.decode(fields, read),
        fields.values("navigation", FieldReader.of(ENTRY, text -> Optional.of(text.value()))),
        further(fields, read, language),
        Editions.only(language),
        Optional.empty());
  }

  /** The languages of translations, none twice. */
  private static List<Located<String>> further(Fields fields, ValueReader read, String language) {
    Set<String> seen = new HashSet<>(Set.of(language));
    List<Located<String>> further = new ArrayList<>();
    for (Located<String> each : fields.values("languages", read.language())) {
      if (seen.add(each.value())) {
        further.add(each);
      } else {
        fields
            .complaints()
            .add(
                Diagnostic.of(
                        Rule.BAD_VALUE, each.span(), "'" + each.value() + "' is named already")
                    .help("list the languages that translations are in, besides 'language'"));
      }
    }
    return further;
  }

  private static Optional<Span> namesRequired(Fields fields) {
    Optional<Located<String>> word = fields.text("protected-names", REQUIRED);
    word.filter(given -> !given.value().equals("required"))
        .map(SettingsDecoder::unknown)
        .ifPresent(fields.complaints()::add);
    return word.map(Located::span);
  }

  private static Diagnostic unknown(Located<String> word) {
    return Diagnostic.of(
            Rule.UNKNOWN_WORD, word.span(), "'" + word.value() + "' is not on the list")
        .replaceWith("required");
  }

  private static Optional<VerifyingKey> key(Located<String> text, Complaints complaints) {
    Optional<VerifyingKey> key = VerifyingKey.of(text.value());
    if (key.isEmpty()) {
      complaints.add(
          Diagnostic.of(Rule.BAD_VALUE, text.span(), "this is no public key of Ed25519")
              .help("write the line between the first and the last of its PEM file"));
    }
    return key;
  }

  private static Optional<String> zone(Located<String> text, Complaints complaints) {
    try {
      return Optional.of(ZoneId.of(text.value()).getId());
    } catch (DateTimeException e) {
      complaints.add(
          Diagnostic.of(Rule.BAD_VALUE, text.span(), "'" + text.value() + "' is no time zone")
              .help("write a name such as UTC or Europe/Riga"));
      return Optional.empty();
    }
  }
}

package dossier.parse;

import dossier.model.Edge.Role;
import dossier.model.Source;
import dossier.model.Source.Archive;
import dossier.model.Source.Consulted;
import dossier.model.Source.Duress;
import dossier.model.Source.Grade;
import dossier.model.Source.Languages;
import dossier.model.Source.Provenance;
import dossier.model.Source.Publication;
import dossier.model.Source.Reliability;
import dossier.model.Source.Retraction;
import dossier.model.Source.Sight;
import dossier.model.Source.UrlStatus;
import dossier.model.Source.Whereabouts;
import dossier.model.Upstream;
import dossier.model.Upstream.Did;
import dossier.model.Upstream.Taking;
import dossier.model.value.EdtfDate;
import dossier.model.value.SourceType;
import dossier.model.work.Credits;
import dossier.model.work.Particulars;
import dossier.parse.field.Edtf;
import dossier.parse.field.Fields;
import dossier.parse.field.ValueReader;
import dossier.parse.part.NameDecoder;
import dossier.parse.schema.FieldForm;
import dossier.report.Rule;
import dossier.text.Id;
import dossier.text.Located;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decodes a source. */
final class SourceDecoder implements EntryDecoder {

  @Override
  public Source decode(CaseFile file) {
    Fields fields = file.fields();
    ValueReader read = file.read();
    return new Source(
        file.header(),
        publication(fields, read),
        seenAfterIssue(fields, whereabouts(fields, read)),
        languages(fields, read),
        sight(fields, read),
        provenance(fields, read),
        reliability(fields, read),
        retraction(fields, read),
        file.labels(),
        capture(fields),
        fields.text("imported-from").map(Located::value),
        file.body());
  }

  private static Publication publication(Fields fields, ValueReader read) {
    String title = fields.requiredWords("title");
    SourceType type =
        fields.required("type", read.term(SourceType.class), SourceType.DOCUMENT).value();
    String publisher = fields.requiredWords("publisher");
    Optional<String> container = fields.words("container");
    return new Publication(
        title,
        type,
        credits(fields, Stream.concat(Stream.of(publisher), container.stream()).toList()),
        publisher,
        container,
        particulars(fields, read),
        fields.value("issued", read.when()).map(Located::value));
  }

  private static Credits credits(Fields fields, List<String> outlets) {
    return new Credits(
        NameDecoder.decode(fields, "authors", outlets),
        NameDecoder.decode(fields, "editors", outlets));
  }

  private static Particulars particulars(Fields fields, ValueReader read) {
    return new Particulars(
        fields.words("volume"),
        fields.words("issue"),
        fields.words("pages"),
        fields.words("edition"),
        fields.words("number"),
        fields.words("collection"),
        fields.value("doi", read.doi()).map(Located::value),
        fields.words("short"));
  }

  private static Whereabouts whereabouts(Fields fields, ValueReader read) {
    return new Whereabouts(
        fields.value("url", read.url()).map(Located::value),
        fields.value("url-status", read.term(UrlStatus.class)).map(Located::value),
        fields.groups("archives", archive -> archive(archive, read)),
        fields.value("accessed", read.date()).map(Located::value));
  }

  /** What is only known roughly is not compared. */
  private static Whereabouts seenAfterIssue(Fields fields, Whereabouts whereabouts) {
    Optional<LocalDate> issued =
        fields
            .text("issued")
            .flatMap(text -> Edtf.read(text.value()))
            .filter(when -> !when.edtf().matches(".*[?~X%].*"))
            .map(EdtfDate::earliest);
    Optional<LocalDate> accessed = whereabouts.accessed();
    if (issued.isPresent() && accessed.filter(issued.get()::isAfter).isPresent()) {
      String message = "seen on " + accessed.get() + ", before it was issued";
      fields
          .text("accessed")
          .ifPresent(text -> fields.complaints().add(Rule.DATES_DISAGREE, text.span(), message));
    }
    return whereabouts;
  }

  private static Archive archive(Fields fields, ValueReader read) {
    return new Archive(
        fields.required("url", read.url(), "").value(),
        fields.required("date", read.date(), LocalDate.EPOCH).value());
  }

  private static Languages languages(Fields fields, ValueReader read) {
    return new Languages(
        fields.value("language", read.language()).map(Located::value),
        fields.value("original-language", read.language()).map(Located::value));
  }

  private static Sight sight(Fields fields, ValueReader read) {
    Located<Consulted> consulted =
        fields.required("consulted", read.term(Consulted.class), Consulted.FULL);
    List<Located<Id>> through = fields.values("seen-through", read.id(Role.SEEN_THROUGH));
    if (consulted.value() == Consulted.SECONDHAND && through.isEmpty()) {
      fields
          .complaints()
          .add(
              Rule.MISSING_COMPANION,
              consulted.span(),
              "a source never seen itself needs 'seen-through': the sources that quote it");
    }
    if (fields.has("consulted")
        && consulted.value() != Consulted.SECONDHAND
        && !through.isEmpty()) {
      fields
          .complaints()
          .add(
              Rule.MISSING_COMPANION,
              through.get(0).span(),
              "'seen-through' goes with 'consulted: secondhand', and this source was seen");
    }
    return new Sight(consulted, through);
  }

  private static Provenance provenance(Fields fields, ValueReader read) {
    fields.requireList(
        "derives-from",
        Rule.MISSING_FIELD,
        "'derives-from' is missing: what the source rests on, or own, or unknown");
    List<Upstream> derivesFrom =
        fields.mixed("derives-from", read.upstream(), one -> upstream(one, read));
    return new Provenance(
        derivesFrom,
        fields.value("primary", read.flag()).map(Located::value).orElse(false),
        fields.words("origin"));
  }

  private static Optional<Upstream> upstream(Fields fields, ValueReader read) {
    Optional<Upstream> source = fields.needed("source", read.upstream());
    Taking taking =
        new Taking(
            fields.value("did", read.term(Did.class)).map(Located::value),
            fields.words("what"),
            fields.words("how"));
    return source.map(upstream -> upstream.with(taking));
  }

  private static Optional<Reliability> reliability(Fields fields, ValueReader read) {
    Optional<Located<Grade>> grade = fields.value("reliability", read.term(Grade.class));
    Optional<String> reason = fields.words("reliability-reason");
    fields.together("reliability", "reliability-reason");
    return grade.map(found -> new Reliability(found, reason.orElse("")));
  }

  private static Optional<Retraction> retraction(Fields fields, ValueReader read) {
    Optional<Located<Id>> retracts = fields.value("retracts", read.id(Role.RETRACTED));
    Optional<Duress> duress = fields.value("duress", read.term(Duress.class)).map(Located::value);
    Optional<String> basis = fields.words("duress-basis");
    fields.together("duress", "duress-basis");
    return retracts.map(id -> new Retraction(id, duress, basis));
  }

  private static Optional<String> capture(Fields fields) {
    Optional<Located<String>> root = fields.text("capture", FieldForm.Plain.CAPTURE);
    root.filter(hash -> !hash.value().matches("[0-9a-f]{64}"))
        .ifPresent(
            hash ->
                fields
                    .complaints()
                    .add(
                        Rule.BAD_VALUE,
                        hash.span(),
                        "a capture's root is 64 hexadecimal digits, and this is not"));
    return root.map(Located::value);
  }
}

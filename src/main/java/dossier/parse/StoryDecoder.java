package dossier.parse;

import dossier.model.Edge.Role;
import dossier.model.Story;
import dossier.model.Story.Byline;
import dossier.model.Story.Cast;
import dossier.model.Story.Checking;
import dossier.model.Story.Picture;
import dossier.model.Story.Reading;
import dossier.model.Story.Showing;
import dossier.model.Story.Standing;
import dossier.model.Story.Ticks;
import dossier.parse.field.Fields;
import dossier.parse.field.ValueReader;
import dossier.parse.part.ClaimDecoder;
import dossier.parse.part.ComparisonDecoder;
import dossier.parse.part.EventDecoder;
import dossier.parse.part.MadeWithDecoder;
import dossier.parse.part.NameDecoder;
import dossier.report.Rule;
import dossier.text.Located;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decodes a story. */
final class StoryDecoder implements EntryDecoder {

  @Override
  public Story decode(CaseFile file) {
    Fields fields = file.fields();
    ValueReader read = file.read();
    LocalDate published = fields.required("published", read.date(), LocalDate.EPOCH).value();
    return new Story(
        file.header(),
        fields.requiredWords("title"),
        fields.requiredWords("summary"),
        fields.required("case", read.number(1), 0),
        standing(fields, read),
        published,
        byline(fields, read, published),
        new Checking(
            reading(fields, read), fields.groups("checked-sentences", ticks -> ticks(ticks, read))),
        cast(fields, read),
        showing(fields, read),
        fields.groups("events", event -> EventDecoder.decode(event, read)),
        fields.groups("claims", claim -> ClaimDecoder.decode(claim, read)),
        fields.groups("comparisons", one -> ComparisonDecoder.decode(one, read)),
        fields.wordList("not-found"),
        fields.groups("corrections", one -> CorrectionDecoder.decode(one, read, published)),
        picture(fields),
        fields.value("language", read.language()).map(Located::value),
        file.body());
  }

  private static Standing standing(Fields fields, ValueReader read) {
    Located<Story.Status> status =
        fields
            .value("status", read.term(Story.Status.class))
            .orElseGet(() -> new Located<>(Story.Status.PUBLISHED, fields.keySpan("status")));
    Optional<String> note = fields.words("withdrawn-note");
    if (status.value() == Story.Status.WITHDRAWN && note.isEmpty()) {
      fields
          .complaints()
          .add(
              Rule.MISSING_COMPANION,
              status.span(),
              "a withdrawn story needs a 'withdrawn-note' that says why");
    }
    return new Standing(status, note, fields.words("content-warning"));
  }

  private static Byline byline(Fields fields, ValueReader read, LocalDate published) {
    return new Byline(
        NameDecoder.decode(fields, "authors", List.of()),
        updated(fields, fields.value("updated", read.date()), published),
        MadeWithDecoder.decode(fields, read));
  }

  private static Optional<Reading> reading(Fields fields, ValueReader read) {
    Optional<LocalDate> on = fields.value("checked", read.date()).map(Located::value);
    Optional<String> by = fields.words("checked-by");
    if (on.isPresent() && by.isEmpty()) {
      fields
          .complaints()
          .add(
              Rule.MISSING_COMPANION,
              fields.keySpan("checked"),
              "'checked' needs 'checked-by': who read it");
    }
    return by.map(name -> new Reading(name, on));
  }

  private static Ticks ticks(Fields fields, ValueReader read) {
    fields.requireList("sentences", Rule.MISSING_FIELD, "'sentences' lists no sentence");
    return new Ticks(
        fields.requiredWords("by"),
        fields.required("date", read.date(), LocalDate.EPOCH),
        fields.values("sentences", read.sentenceKey()));
  }

  private static Showing showing(Fields fields, ValueReader read) {
    return new Showing(
        fields.value("lead", read.flag()).filter(Located::value).map(Located::span),
        fields.text("key-quote"));
  }

  private static Cast cast(Fields fields, ValueReader read) {
    return new Cast(
        fields.values("people", read.id(Role.PERSON)),
        fields.values("groups", read.id(Role.GROUP)),
        fields.values("places", read.id(Role.PLACE)),
        fields.wordList("topics"));
  }

  private static Optional<LocalDate> updated(
      Fields fields, Optional<Located<LocalDate>> updated, LocalDate published) {
    updated
        .filter(date -> date.value().isBefore(published))
        .ifPresent(
            date -> {
              String message = "updated on " + date.value() + ", before it was published";
              fields.complaints().add(Rule.DATES_DISAGREE, date.span(), message);
            });
    return updated.map(Located::value);
  }

  private static Optional<Picture> picture(Fields fields) {
    Optional<Located<String>> image = fields.text("image");
    Optional<String> alt = fields.words("image-alt");
    Optional<String> credit = fields.words("image-credit");
    if (image.isPresent() && alt.isEmpty()) {
      fields.complaints().add(Rule.NO_ALT_TEXT, image.get().span(), "the image has no 'image-alt'");
    }
    if (image.isPresent() && credit.isEmpty()) {
      fields
          .complaints()
          .add(Rule.MISSING_COMPANION, image.get().span(), "the image has no 'image-credit'");
    }
    return image.map(found -> new Picture(found, alt.orElse(""), credit.orElse("")));
  }
}

package dossier.parse.part;

import dossier.model.work.MadeWith;
import dossier.model.work.MadeWith.Part;
import dossier.parse.field.FieldReader;
import dossier.parse.field.Fields;
import dossier.parse.field.ValueReader;
import dossier.parse.schema.FieldForm;
import dossier.parse.schema.TermWords;
import java.util.Optional;

/** Decodes what part machines had: a word, or a word with the editors' own words for it. */
public final class MadeWithDecoder {
  private static final String FIELD = "made-with";
  private static final FieldForm PART = TermWords.of(Part.class);

  private MadeWithDecoder() {}

  /** What a file says of it; empty if it says nothing. */
  public static Optional<MadeWith> decode(Fields fields, ValueReader read) {
    return fields.wordOrGroup(
        FIELD,
        FieldReader.of(
            PART,
            word ->
                read.term(Part.class).read(word).map(part -> new MadeWith(part, Optional.empty()))),
        group -> group(group, read));
  }

  private static Optional<MadeWith> group(Fields fields, ValueReader read) {
    Optional<Part> word = fields.needed("part", read.term(Part.class));
    Optional<String> words = fields.words("words");
    return word.map(part -> new MadeWith(part, words));
  }
}

package dossier.parse.part;

import dossier.model.work.MadeWith;
import dossier.model.work.MadeWith.Part;
import dossier.parse.field.Fields;
import dossier.parse.field.ValueReader;
import dossier.text.Located;
import java.util.Optional;

/** Decodes what part machines had: a word, or a word with the editors' own words for it. */
public final class MadeWithDecoder {
  private static final String FIELD = "made-with";

  private MadeWithDecoder() {}

  /** What a file says of it; empty if it says nothing. */
  public static Optional<MadeWith> decode(Fields fields, ValueReader read) {
    return fields
        .wordOrGroup(FIELD, word -> part(word, read), group -> group(group, read))
        .flatMap(made -> made);
  }

  private static Optional<MadeWith> part(Located<String> word, ValueReader read) {
    return read.term(Part.class).apply(word).map(part -> new MadeWith(part, Optional.empty()));
  }

  private static Optional<MadeWith> group(Fields fields, ValueReader read) {
    Located<String> word = fields.requiredText("part");
    Optional<String> words = fields.words("words");
    return word.value().isEmpty()
        ? Optional.empty()
        : read.term(Part.class).apply(word).map(part -> new MadeWith(part, words));
  }
}

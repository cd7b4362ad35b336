package dossier.parse;

import dossier.model.Person;
import dossier.model.Person.NameIs;
import dossier.parse.field.Fields;
import dossier.text.Located;

/** Decodes a person. */
final class PersonDecoder implements EntryDecoder {

  @Override
  public Person decode(CaseFile file) {
    Fields fields = file.fields();
    return new Person(
        file.header(),
        fields.requiredWords("name"),
        fields.wordList("also"),
        fields.requiredWords("description"),
        fields.value("name-is", file.read().term(NameIs.class)).map(Located::value),
        file.labels(),
        file.body());
  }
}

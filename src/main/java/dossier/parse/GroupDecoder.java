package dossier.parse;

import dossier.model.Group;
import dossier.parse.field.Fields;
import dossier.text.Located;

/** Decodes a group. */
final class GroupDecoder implements EntryDecoder {

  @Override
  public Group decode(CaseFile file) {
    Fields fields = file.fields();
    return new Group(
        file.header(),
        fields.requiredWords("name"),
        fields.wordList("also"),
        fields.requiredWords("description"),
        fields.value("type", file.read().term(Group.Type.class)).map(Located::value),
        file.labels(),
        file.body());
  }
}

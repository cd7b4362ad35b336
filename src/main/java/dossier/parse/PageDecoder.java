package dossier.parse;

import dossier.model.Page;
import dossier.parse.field.Fields;
import dossier.text.Located;

/** Decodes a page. */
final class PageDecoder implements EntryDecoder {

  @Override
  public Page decode(CaseFile file) {
    Fields fields = file.fields();
    return new Page(
        file.header(),
        fields.requiredWords("title"),
        fields.value("order", file.read().number(0)).map(Located::value),
        fields.words("summary"),
        file.body());
  }
}

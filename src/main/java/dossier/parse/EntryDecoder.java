package dossier.parse;

import dossier.model.Entry;

/** Makes one kind of entry from its fields; complains through them and always gives an entry. */
interface EntryDecoder {
  Entry decode(CaseFile file);
}

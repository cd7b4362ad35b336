package dossier.parse;

import dossier.model.Entry;

/** Makes one kind of entry from its fields; complains through them and always gives an entry. */
interface EntryDecoder {
  /** Reads an entry; what is wrong with it is told to the file's fields. */
  Entry decode(CaseFile file);
}

package dossier.pipeline.store.value;

/** What sort of value follows. */
enum Sort {
  WORDS,
  NUMBER,
  LONG,
  YES,
  NO,
  TERM,
  RECORD,
  LIST,
  SET,
  SORTED_SET,
  MAP,
  NOTHING,
  SOMETHING,
  DAY,
  FILE,
  OTHER;

  private static final Sort[] ALL = values();

  static Sort of(int number) {
    return ALL[number];
  }
}

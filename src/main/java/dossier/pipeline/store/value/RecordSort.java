package dossier.pipeline.store.value;

/** What sort of value follows. */
enum RecordSort {
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

  private static final RecordSort[] ALL = values();

  static RecordSort of(int number) {
    return ALL[number];
  }
}

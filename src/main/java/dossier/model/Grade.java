package dossier.model;

/** How reliable a source is, after the Admiralty scale (NATO AJP-2.1); F says nothing about quality. */
public enum Grade implements Term {
  A("completely reliable"),
  B("usually reliable"),
  C("fairly reliable"),
  D("not usually reliable"),
  E("unreliable"),
  F("reliability cannot be judged");

  private final String words;

  Grade(String words) {
    this.words = words;
  }

  @Override
  public String word() {
    return name();
  }

  /** The grade in words. */
  public String words() {
    return words;
  }
}

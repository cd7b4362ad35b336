package dossier.media;

/** That an image cannot be published, and the way out. Never leaves this room. */
final class Unfit extends Exception {
  private static final long serialVersionUID = 1;

  private final String wayOut;

  Unfit(String what, String wayOut) {
    super(what);
    this.wayOut = wayOut;
  }

  static Unfit damaged() {
    return new Unfit("this image is damaged", "save it again in an image editor");
  }

  String what() {
    return String.valueOf(getMessage());
  }

  String wayOut() {
    return wayOut;
  }
}

package dossier.links;

/** Why there is no answer that could be gone by. */
final class NoReply extends Exception {
  private static final long serialVersionUID = 1L;

  private final LinkAnswer.Ending ending;

  NoReply(LinkAnswer.Ending ending, String detail) {
    super(detail);
    this.ending = ending;
  }

  LinkAnswer.Ending ending() {
    return ending;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}

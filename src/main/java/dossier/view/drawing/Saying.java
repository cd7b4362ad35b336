package dossier.view.drawing;

import dossier.view.drawing.NetworkView.AboutView;
import java.util.Optional;

/**
 * What is said of a tie at once.
 *
 * @param relation what joins the two, seen from the centre outwards
 * @param tail the key of words around all that is said of the tie; empty if there are none
 * @param against whether it says that something is not so, or was taken back
 * @param note what a reader should know of it
 */
record Saying(
    String relation,
    String tail,
    boolean against,
    Optional<AboutView> about,
    Optional<String> note) {

  static Saying that(String relation) {
    return new Saying(relation, "", false, Optional.empty(), Optional.empty());
  }

  Saying about(AboutView what) {
    return new Saying(relation, tail, against, Optional.of(what), note);
  }

  Saying note(Optional<String> words) {
    return new Saying(relation, tail, against, about, words);
  }

  Saying opposed() {
    return new Saying(relation, tail, true, about, note);
  }
}

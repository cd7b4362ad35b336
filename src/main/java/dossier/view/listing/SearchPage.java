package dossier.view.listing;

import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.Link;
import dossier.view.part.Stamp;
import java.util.List;

/**
 * The search.
 *
 * @param scripts where the scripts stand that make it work, in their order
 * @param index where it finds what leads to all else
 * @param letters where everything is listed, for those who cannot search
 * @param statuses those that some claim has
 * @param language that of the words with which the script tells what it has found
 * @param found how many pages were found, with # for the number, by the form of words
 */
public record SearchPage(
    Frame frame,
    List<String> scripts,
    String index,
    Link letters,
    List<Choice> kinds,
    List<Stamp> statuses,
    String language,
    List<Choice> found)
    implements View {

  /** One of several that readers choose from: what the script calls it, and the words for it. */
  public record Choice(String name, String words) {}

  @Override
  public String template() {
    return "search.ftlh";
  }
}

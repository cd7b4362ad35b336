package dossier.view.frame;

import dossier.view.text.TextView;
import java.util.Optional;

/** A page about the dossier. */
public record PlainPage(Frame frame, Optional<String> summary, TextView text) implements View {
  @Override
  public String template() {
    return "page.ftlh";
  }
}

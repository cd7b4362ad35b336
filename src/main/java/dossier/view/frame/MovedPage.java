package dossier.view.frame;

import dossier.view.part.Link;

/** An old address that leads to a new one. */
public record MovedPage(Frame frame, Link target) implements View {
  @Override
  public String template() {
    return "moved.ftlh";
  }
}

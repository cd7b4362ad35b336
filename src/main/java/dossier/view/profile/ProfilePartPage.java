package dossier.view.profile;

import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.Link;

/**
 * A further page of a person, group or place, where one has no room for all that tells of it.
 *
 * @param entry the person, group or place itself
 */
public record ProfilePartPage(Frame frame, Link entry, TellingView telling) implements View {
  @Override
  public String template() {
    return "profile-part.ftlh";
  }
}

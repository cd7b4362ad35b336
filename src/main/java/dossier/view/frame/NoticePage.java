package dossier.view.frame;

/** What is left of a withdrawn story. */
public record NoticePage(Frame frame, String notice) implements View {
  @Override
  public String template() {
    return "notice.ftlh";
  }
}

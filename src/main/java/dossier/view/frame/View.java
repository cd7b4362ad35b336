package dossier.view.frame;

import dossier.site.Address;
import dossier.text.Span;

/** What one page says. The template sees it under the name {@code page}. */
public interface View {
  /** What every page has. */
  Frame frame();

  /** The name of the template that lays it out. */
  String template();

  /** Where the page goes. */
  default Address address() {
    return frame().address();
  }

  /** What the page was made from. */
  default Span origin() {
    return frame().origin();
  }
}

package dossier.view.frame;

import dossier.site.Address;
import dossier.site.Printable;
import dossier.text.Span;

/** What one page says. */
public interface View extends Printable {
  /** What every page has. */
  Frame frame();

  @Override
  default Address address() {
    return frame().address();
  }

  @Override
  default Span origin() {
    return frame().origin();
  }
}

package dossier.pipeline.make;

import dossier.route.Planned;
import java.util.List;

/**
 * Knows of what files something consists, and makes each of them. Safe to share between threads.
 */
public interface Making extends Pull.Maker {
  /** All files, in any order. */
  List<Planned> planned();
}

package dossier.prose;

import dossier.prose.lift.Lifted.Layout;
import java.util.function.Supplier;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The tree of a text, and which of its nodes is what. Safe to share between threads. */
interface Tree {
  /** The tree. */
  Here here();

  /** One that is there. */
  record Here(Node document, Layout layout) implements Tree {
    @Override
    public Here here() {
      return this;
    }
  }

  /**
   * One that is read when it is first asked for, and once: what is said of its nodes holds for the
   * nodes of no other reading.
   */
  final class Later implements Tree {
    private final Supplier<Here> reading;
    private volatile @Nullable Here read;

    Later(Supplier<Here> reading) {
      this.reading = reading;
    }

    @Override
    public Here here() {
      Here known = read;
      return known == null ? first() : known;
    }

    private synchronized Here first() {
      Here known = read;
      if (known == null) {
        known = reading.get();
        read = known;
      }
      return known;
    }
  }
}

package dossier.pipeline.importing.written;

import dossier.intake.manuscript.WrittenPart;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a story for what is no words in its manuscript. Each is asked once for a place.
 */
public interface StoryMarks {
  /** The citation for a link, as it is written; empty if there is none. */
  Optional<String> link(WrittenPart.LinkEnd link);

  /** What stands for the mark of a footnote, as it is written; empty if nothing does. */
  Optional<String> note(String note);

  /** The address of a picture below the content; empty if it is not kept. */
  Optional<String> picture(WrittenPart.Picture picture);

  /** Notes what somebody has remarked. */
  void remark(String remark);

  /** What has been remarked since this was last asked, each on one line. */
  List<String> remarks();

  /** Notes something that cannot be kept, in the plural. */
  void lost(String what);
}

package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors note for themselves is in no output. */
class EditorsNotesTest {
  private static final String STORY = "content/stories/the-sale.md";

  @TempDir private Path folder;

  @Test
  void aNoteChangesNoByteOfTheSite() {
    Workbench bench = Workbench.small(folder).build().passes();
    Map<String, String> before = bench.files("site");
    String story = bench.read(STORY);
    int body = story.indexOf("\n---\n", 4) + 5;
    bench
        .write(
            STORY,
            story.substring(0, body)
                + "%% Ask Anna \"about four of her words\" [@nobody]. %%\n\n"
                + story.substring(body)
                + "\n%%\n## Not a heading\n\n[[nothing]] and <b>\n%%\n")
        .build()
        .passes()
        .reportsOnly(0);
    assertEquals(before, bench.files("site"));
  }

  @Test
  void aNoteWithinAListAQuotationAndAFootnoteIsInNoOutput() {
    Workbench bench = Workbench.small(folder);
    bench
        .write(
            STORY,
            bench.read(STORY)
                + "\n"
                + "- one\n\n"
                + "  %% zebraword %%\n\n"
                + "- two[^n]\n\n"
                + "> three\n"
                + ">\n"
                + "> %% zebraword\n"
                + "> zebraword %%\n"
                + ">\n"
                + "> -- [@the-minutes]\n\n"
                + "[^n]: four [@the-minutes]\n\n"
                + "    %% zebraword %%\n")
        .build();
    assertFalse(
        bench.path("site").toFile().exists()
            && bench.files("site").values().stream().anyMatch(text -> text.contains("zebraword")));
  }
}

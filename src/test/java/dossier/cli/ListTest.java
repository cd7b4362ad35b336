package dossier.cli;

import static dossier.made.CaseText.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListTest {
  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void lays() {
    bench = Workbench.small(folder);
  }

  private CommandLineForTests list(String... options) {
    return CommandLineForTests.on(bench, "list", options);
  }

  @Test
  void rowsAndFieldsAreChosen() {
    assertEquals(
        "id,captured\r\nthe-minutes,no\r\n",
        list(
                "sources",
                "--where",
                "publisher=council",
                "--fields",
                "id,captured",
                "--sort",
                "issued",
                "--format",
                "csv")
            .out());
  }

  @Test
  void anUnknownFieldOrConditionIsToldWithTheNearest() {
    CommandLineForTests field = list("sources", "--where", "publsher=x");
    assertEquals(2, field.exit());
    assertTrue(
        field.err().contains("sources have no field 'publsher': use 'publisher'"), field.err());
    assertEquals(2, list("sources", "--sort", "colour").exit());
    assertEquals(2, list("sources", "--fields", "id,colour").exit());
    assertEquals(2, list("sources", "--where", "publisher").exit());
    assertEquals(2, list("sauces").exit());
  }

  @Test
  void protectedNamesAreMasked() {
    bench.write("names.txt", "Harbour Post\n");
    String masked =
        list("sources", "--protected", bench.path("names.txt").toString(), "--format", "csv").out();
    assertFalse(masked.contains("Harbour Post"), masked);
    assertTrue(masked.contains("████████████"), masked);
  }

  @Test
  void draftsThatAreLeftOutAreToldBesideTheList() {
    assertEquals("", list("claims").err());
    bench.write(story("begun").with("status", "draft").body("\nSo [@the-minutes].\n"));
    CommandLineForTests left = list("stories", "--format", "csv");
    assertFalse(left.out().contains("begun"), left.out());
    assertEquals("1 draft left out: --drafts takes it in\n", left.err());
    assertEquals("", list("claims", "--drafts").err());
  }

  @Test
  void withAnErrorNothingIsListed() {
    bench.replace("content/stories/the-sale.md", "places: [the-harbour]", "places: [the-harbor]");
    CommandLineForTests mistaken = list("places");
    assertEquals(1, mistaken.exit());
    assertEquals("", mistaken.out());
    assertTrue(mistaken.err().contains("error[D012]"), mistaken.err());
  }
}

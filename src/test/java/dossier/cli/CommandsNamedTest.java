package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandsNamedTest {
  private static final Set<String> ALL = Commands.all().getSubcommands().keySet();

  @Test
  void findsEachCommandByTheNameThatItHas() {
    ALL.stream()
        .filter(name -> !name.equals("help"))
        .forEach(
            name ->
                assertEquals(Set.of(name), Commands.named(name, "-x").getSubcommands().keySet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "--help", "--version build", "buidl", "@file", ""})
  void takesInAllWhereAnyCanBeMeant(String arguments) {
    CommandLine line = Commands.named(arguments.split(" ", -1));
    assertEquals(ALL, line.getSubcommands().keySet());
  }

  @Test
  void takesInAllWhereNoneIsNamed() {
    assertEquals(ALL, Commands.named().getSubcommands().keySet());
  }

  @Test
  void needsNoneForTheVersion() {
    assertEquals(Set.of(), Commands.named("--version").getSubcommands().keySet());
  }

  @Test
  void helpsWithOneCommandAsWithAll() {
    for (String name : List.of("build", "capture", "report", "hook")) {
      CommandLine alone = Objects.requireNonNull(Commands.named(name).getSubcommands().get(name));
      CommandLine amongAll = Objects.requireNonNull(Commands.all().getSubcommands().get(name));
      assertNotSame(alone, amongAll);
      assertEquals(amongAll.getUsageMessage(), alone.getUsageMessage());
    }
  }
}

package dossier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dossier.model.Source.Consulted;
import dossier.prose.line.Anchors;
import dossier.route.Addresses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is decided in one place is decided in no other. */
class OnePlaceTest {
  private static final Path JAVA = Path.of("src/main/java/dossier");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dossier");

  /** The source files in which a pattern is found, by their path below the house. */
  private static List<String> where(String pattern) throws IOException {
    Pattern searched = Pattern.compile(pattern);
    try (Stream<Path> files = Files.walk(JAVA).filter(Files::isRegularFile)) {
      return files
          .filter(file -> searched.matcher(read(file)).find())
          .map(file -> JAVA.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void whetherASourceWasSeenIsAskedOfTheSource() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dossier.model..", "dossier.parse..")
        .and()
        .haveNameNotMatching(
            ".*\\.(Terms|ItemNote)(\\$.*)?") // name all three answers
        .should()
        .accessField(Consulted.class, Consulted.SECONDHAND.name())
        .check(HOUSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"claim", "event", "note", "card", "cite"})
  void whatAnElementIsCalledIsToldByAddressesAlone(String what) throws IOException {
    assertEquals(List.of("route/Addresses.java"), where("\"#?" + what + "-\""));
  }

  /** A heading that took such an id would take the links to it. */
  @Test
  void noHeadingTakesTheIdOfAnotherElement() {
    for (String id :
        List.of(
            Addresses.eventAnchor(0),
            Addresses.noteAnchor(1),
            Addresses.cardAnchor(1),
            Addresses.markAnchor(1),
            "claim-x")) {
      assertFalse(Anchors.allowed(id), id);
    }
  }
}

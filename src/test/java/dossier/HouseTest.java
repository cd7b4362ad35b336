package dossier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dossier.graph.Dossier;
import dossier.text.Memo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The law of the house: which room may import which, and whose each library is. */
class HouseTest {
  /** From the ground up: a room may import those before it. */
  private static final List<String> ROOMS =
      List.of(
          "text",
          "report",
          "site",
          "seal",
          "words",
          "prose",
          "model",
          "parse",
          "origin",
          "related",
          "route",
          "graph",
          "evidence",
          "check",
          "audit",
          "table",
          "sheet",
          "cite",
          "picture",
          "view",
          "render",
          "emit",
          "media",
          "guard",
          "vault",
          "edition",
          "links",
          "intake",
          "pipeline",
          "serve",
          "desk",
          "cli");

  /** How many files a package may have; with more it is two. */
  private static final int MOST_FILES = 20;

  /** A library and the rooms that may see it. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          // texts of others are read as what they are: CommonMark without what Dossier adds
          Map.entry("org.commonmark", List.of("prose", "intake")),
          Map.entry("tools.jackson.dataformat", List.of("parse")),
          Map.entry("org.snakeyaml", List.of("parse")),
          Map.entry(
              "tools.jackson.core",
              List.of(
                  "seal", "parse", "report", "audit", "emit", "vault", "links", "intake", "serve")),
          Map.entry("org.jsoup", List.of("vault", "guard", "edition", "intake")),
          Map.entry("com.ibm.icu", List.of("guard", "words")),
          Map.entry("com.github.petrovich4j", List.of("guard")),
          Map.entry("morfologik", List.of("guard")),
          Map.entry("org.apache.pdfbox", List.of("vault", "edition")),
          Map.entry("com.openhtmltopdf", List.of("edition")),
          Map.entry("org.apache.james", List.of("vault")),
          Map.entry("de.undercouch", List.of("cite")),
          Map.entry("org.jbibtex", List.of("cite", "intake")),
          Map.entry("org.netpreserve", List.of("intake")),
          Map.entry("freemarker", List.of("render")),
          Map.entry("org.apache.lucene", List.of("emit")),
          Map.entry("org.sqlite", List.of("emit")),
          Map.entry("com.sun.jna", List.of("site")),
          Map.entry("com.jcraft", List.of("text")),
          Map.entry("java.net.http", List.of("links")),
          Map.entry("com.sun.net.httpserver", List.of("serve")),
          Map.entry("io.methvin", List.of("serve")),
          Map.entry("org.slf4j", List.of("serve")),
          Map.entry("org.eclipse.lsp4j", List.of("desk")),
          Map.entry("com.google.gson", List.of("desk")),
          Map.entry("org.dhatim", List.of("sheet")),
          Map.entry("org.apache.commons.compress", List.of("text", "sheet")),
          Map.entry("de.siegmar", List.of("text", "sheet")),
          Map.entry("picocli", List.of("cli")));

  /** Doors that stay shut although the order would let them open. */
  private static final Map<String, List<String>> SHUT =
      Map.ofEntries(
          Map.entry(
              "render",
              List.of(
                  "prose", "model", "parse", "origin", "related", "route", "graph", "check",
                  "cite")),
          Map.entry("cite", List.of("check", "graph", "parse", "prose")),
          Map.entry("view", List.of("parse", "check", "cite")),
          Map.entry("check", List.of("parse", "cite")),
          Map.entry("emit", List.of("parse", "check", "view", "render")),
          Map.entry("audit", List.of("parse", "cite")),
          Map.entry("table", List.of("parse", "check")),
          Map.entry("sheet", List.of("parse", "check", "audit")),
          Map.entry("origin", List.of("parse")),
          Map.entry("related", List.of("parse", "origin")),
          Map.entry("route", List.of("parse", "origin", "related")),
          Map.entry("graph", List.of("parse")),
          Map.entry(
              "picture",
              List.of(
                  "prose",
                  "model",
                  "parse",
                  "origin",
                  "related",
                  "route",
                  "graph",
                  "evidence",
                  "check",
                  "audit",
                  "cite")));

  /** Rooms without disk, clock, chance and threads; resources that are packaged may be read. */
  private static final List<String> PURE =
      List.of(
          "text",
          "report",
          "words",
          "prose",
          "model",
          "parse",
          "origin",
          "related",
          "route",
          "graph",
          "evidence",
          "check",
          "audit",
          "table",
          "cite",
          "picture",
          "view",
          "render",
          "media",
          "edition");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dossier");

  private static String in(String room) {
    return "dossier." + room + "..";
  }

  @Test
  void everyRoomIsOnTheList() {
    TreeSet<String> found = new TreeSet<>();
    HOUSE.forEach(type -> found.add(type.getPackageName().split("\\.", -1)[1]));
    assertEquals(new TreeSet<>(ROOMS), found);
  }

  @Test
  void aRoomImportsOnlyRoomsAboveIt() {
    for (int i = 0; i < ROOMS.size() - 1; i++) {
      String[] below =
          ROOMS.subList(i + 1, ROOMS.size()).stream().map(HouseTest::in).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(in(ROOMS.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(below)
          .check(HOUSE);
    }
  }

  @Test
  void noPackagesOfARoomGoRound() {
    SlicesRuleDefinition.slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
              }

              @Override
              public String getDescription() {
                return "packages";
              }
            })
        .should()
        .beFreeOfCycles()
        .check(HOUSE);
  }

  @Test
  void noPackageHasOutgrownItself() throws IOException {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java")).filter(Files::isDirectory)) {
      for (Path folder : folders.toList()) {
        try (Stream<Path> files = Files.list(folder).filter(Files::isRegularFile)) {
          long count = files.count();
          assertTrue(count <= MOST_FILES, folder + " has " + count + " files");
        }
      }
    }
  }

  @Test
  void aNameIsOneTypes() {
    Map<String, Long> types =
        HOUSE.stream()
            .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
    assertEquals(
        List.of(),
        types.entrySet().stream()
            .filter(name -> name.getValue() > 1)
            .map(Map.Entry::getKey)
            .sorted()
            .toList());
  }

  @Test
  void someDoorsStayShut() {
    SHUT.forEach(
        (room, others) ->
            noClasses()
                .that()
                .resideInAPackage(in(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others.stream().map(HouseTest::in).toArray(String[]::new))
                .check(HOUSE));
  }

  @Test
  void aLibraryIsSeenByItsRoomAlone() {
    LIBRARIES.forEach(
        (library, rooms) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(rooms.stream().map(HouseTest::in).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(HOUSE));
  }

  /** A build that asked a server would give away what is being written, and could differ by it. */
  @Test
  void onlyTheCommandsForItAskTheNetwork() {
    noClasses()
        .that()
        .resideOutsideOfPackages(in("links"), "dossier.pipeline.ask..")
        .and()
        .haveNameNotMatching("dossier\\.cli\\.look\\.(Links|Verify)Command")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in("links"), "dossier.pipeline.ask..")
        .check(HOUSE);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(Socket|DatagramSocket|.*URLConnection)|java\\.nio\\.channels\\.(Asynchronous)?SocketChannel")
        .check(HOUSE);
  }

  /** Who plans the pages is given it, and hands to their builders what these may ask. */
  @Test
  void aBuilderOfPagesIsNotGivenTheWholeDossier() {
    noClasses()
        .that()
        .resideInAPackage(in("view"))
        .and()
        .doNotHaveSimpleName("Pages")
        .and()
        .doNotHaveSimpleName("EntryParts")
        .and()
        .doNotHaveSimpleName("Listings")
        .and()
        .doNotHaveSimpleName("PageContext")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Dossier.class)
        .check(HOUSE);
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(in("view"))
        .should()
        .haveRawReturnType(Dossier.class)
        .check(HOUSE);
  }

  @Test
  void theTreeOfATextStaysInItsRoom() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("prose"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dossier.prose.tree..", "dossier.prose.lift..")
        .check(HOUSE);
  }

  @Test
  void pureRoomsTouchNoDiskClockChanceOrThread() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE.stream().map(HouseTest::in).toArray(String[]::new))
        .and()
        .areNotAssignableTo(Memo.class)
        .should()
        .dependOnClassesThat(impure())
        .check(HOUSE);
  }

  private static DescribedPredicate<JavaClass> impure() {
    return new DescribedPredicate<>("disk, clock, chance or threads") {
      @Override
      public boolean test(JavaClass type) {
        String name = type.getName();
        return name.startsWith("java.nio.file.")
            || name.startsWith("java.util.concurrent.")
            || List.of(
                    "java.io.File",
                    "java.lang.Thread",
                    "java.util.Random",
                    "java.time.Clock",
                    "java.time.Instant",
                    "java.lang.ProcessBuilder")
                .contains(name);
      }
    };
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("cli"))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(HOUSE);
  }

  @Test
  void modelAndViewRecordsHoldNothingButValues() {
    classes()
        .that()
        .resideInAPackage(in("model"))
        .or()
        .haveNameMatching("dossier\\.view\\..*(Page|View)")
        .and()
        .doNotHaveSimpleName("package-info")
        .should(beRecordsEnumsOrInterfaces())
        .check(HOUSE);
  }

  private static com.tngtech.archunit.lang.ArchCondition<JavaClass> beRecordsEnumsOrInterfaces() {
    return new com.tngtech.archunit.lang.ArchCondition<>("be records, enums or interfaces") {
      @Override
      public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
        boolean value =
            type.isRecord() || type.isEnum() || type.isInterface() || type.isAnonymousClass();
        events.add(
            new com.tngtech.archunit.lang.SimpleConditionEvent(
                type, value, type.getName() + " is a class"));
      }
    };
  }
}

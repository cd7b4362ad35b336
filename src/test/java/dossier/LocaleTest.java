package dossier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dossier.model.value.EdtfDate;
import dossier.picture.Svg;
import dossier.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Digits, months, letters and bytes are the same wherever a dossier is built. */
class LocaleTest {
  private static final Locale HERE = Locale.getDefault();

  /** Those with digits, letters or a calendar of their own. */
  private static final List<String> FAR =
      List.of(
          "ar-EG",
          "fa-IR",
          "bn-BD",
          "mr-IN",
          "ne-NP",
          "my-MM",
          "th-TH-u-nu-thai",
          "tr-TR",
          "hi-IN-u-nu-deva",
          "ks-IN",
          "uz-Arab-AF",
          "ckb-IR");

  /** What asks the machine for its locale, by class and name; with these parameters alone. */
  private static final Map<String, List<String>> ASKING =
      Map.of(
          "java.lang.String.toUpperCase", List.of(""),
          "java.lang.String.toLowerCase", List.of(""),
          "java.lang.String.format", List.of("java.lang.String,[Ljava.lang.Object;"),
          "java.io.PrintStream.printf", List.of("java.lang.String,[Ljava.lang.Object;"),
          "java.io.PrintStream.format", List.of("java.lang.String,[Ljava.lang.Object;"),
          "java.io.PrintWriter.printf", List.of("java.lang.String,[Ljava.lang.Object;"),
          "java.io.PrintWriter.format", List.of("java.lang.String,[Ljava.lang.Object;"),
          "java.time.format.DateTimeFormatter.ofPattern", List.of("java.lang.String"),
          "java.text.BreakIterator.getWordInstance", List.of(""),
          "java.text.BreakIterator.getSentenceInstance", List.of(""));

  private static final Set<String> NEVER =
      Set.of(
          "java.util.Locale.getDefault",
          "java.text.NumberFormat.getInstance",
          "java.text.NumberFormat.getNumberInstance",
          "java.text.NumberFormat.getIntegerInstance",
          "java.text.NumberFormat.getPercentInstance",
          "java.text.Collator.getInstance",
          "java.text.DateFormat.getDateInstance");

  /** A conversion that depends on the locale, or may: all but the plain string. */
  private static final Pattern CONVERSION =
      Pattern.compile("%(?![0-9A-F][A-F])[-#+0,(]*\\d*(?:\\.\\d+)?[bBcCdoxXeEfgGaAhHtTS](?![a-z])");

  private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");

  @TempDir private Path folder;

  @AfterEach
  void comeHome() {
    Locale.setDefault(HERE);
  }

  @Test
  void nothingAsksTheMachineForItsLocale() {
    noClasses()
        .should()
        .callCodeUnitWhere(asksForALocale())
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dossier"));
  }

  private static DescribedPredicate<JavaCall<?>> asksForALocale() {
    return new DescribedPredicate<>("the machine's locale counts") {
      @Override
      public boolean test(JavaCall<?> call) {
        String name = call.getTargetOwner().getName() + "." + call.getName();
        String parameters =
            String.join(
                ",",
                call.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList());
        return NEVER.contains(name) || ASKING.getOrDefault(name, List.of()).contains(parameters);
      }
    };
  }

  /** {@code formatted} always takes the machine's locale, so that it may take strings alone. */
  @Test
  void onlyStringsAreFormattedWithoutALocale() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        found.addAll(conversions(file));
      }
    }
    assertEquals(Set.of(), found);
  }

  private static Set<String> conversions(Path file) throws IOException {
    Set<String> found = new TreeSet<>();
    String text = Files.readString(file);
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      String before = text.substring(Math.max(0, quoted.start() - 40), quoted.start());
      if (CONVERSION.matcher(quoted.group()).find()
          && !before.stripTrailing().endsWith("Locale.ROOT,")) {
        found.add(file + ": " + quoted.group());
      }
    }
    return found;
  }

  @Test
  void everyLocaleGivesTheSameDatesAndDrawings() {
    String expected =
        "18 December 2023 2023-12-18 about May 2025 (not certain) 1234 cases Ukrainian 0 0 1234 56789";
    for (Locale locale : Locale.getAvailableLocales()) {
      Locale.setDefault(locale);
      assertEquals(expected, written(), locale::toLanguageTag);
    }
  }

  private static String written() {
    EdtfDate day = EdtfDate.of(LocalDate.of(2023, 12, 18));
    EdtfDate.Point vague = new EdtfDate.Point(2025, 5, 0, 0, true, true);
    EdtfDate month =
        new EdtfDate("", java.util.Optional.of(vague), java.util.Optional.empty(), false);
    Matcher box =
        Pattern.compile("viewBox=\"([^\"]*)\"")
            .matcher(new Svg("x", 1234, 56789).of("", new Svg.Called("t", "d")).markup());
    assertTrue(box.find());
    Words words = Words.english();
    return String.join(
        " ",
        day.words(words),
        day.exactly().orElseThrow().iso(),
        month.words(words),
        words.of("index.cases", Map.of("count", 1234)),
        words.languageName("uk"),
        box.group(1));
  }

  @Test
  void everyLocaleBuildsTheSameBytes() {
    Map<String, String> here =
        new TreeMap<>(Workbench.small(folder).build().passes().files("site"));
    for (String tag : FAR) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      Map<String, String> there =
          Workbench.small(folder.resolve(tag)).build().passes().files("site");
      assertEquals(here.keySet(), there.keySet(), tag);
      here.forEach((name, text) -> assertEquals(text, there.get(name), () -> tag + ": " + name));
    }
  }
}

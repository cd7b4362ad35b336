package dossier.cite.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import dossier.cite.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an item says, it is set as the library alone sets it. */
class ProcessorTest {
  private static final StringJsonBuilderFactory JSON = new StringJsonBuilderFactory();

  private static final List<String> WORDS =
      List.of(
          "the",
          "Harbour",
          "word",
          "гавань",
          "Київ",
          "\"quoted\"",
          "'single'",
          "it's",
          "‘90s",
          "“x”",
          "«да»",
          "is it?",
          "No!",
          "end.",
          "e.g.",
          "a; b",
          "x:",
          "...",
          "…",
          "&",
          "<i>it</i>",
          "27",
          "7777",
          "2024",
          "U.S.",
          "naïve",
          "日本",
          "  ",
          "(b)",
          ")",
          ",",
          "–",
          "tItle. oF iT",
          "\uD83D\uDE00",
          "д'Арк",
          "4'",
          "iPhone");

  private static final List<CSLType> TYPES =
      List.of(
          CSLType.WEBPAGE,
          CSLType.ARTICLE_NEWSPAPER,
          CSLType.ARTICLE_JOURNAL,
          CSLType.REPORT,
          CSLType.BOOK,
          CSLType.CHAPTER,
          CSLType.POST,
          CSLType.INTERVIEW,
          CSLType.PERSONAL_COMMUNICATION,
          CSLType.THESIS);

  private final Random random = new Random(17);

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "en-GB", "ru-RU", "uk-UA", "de-DE", "fr-FR", "es-ES", "pl-PL"})
  void setsAsTheLibraryDoes(String locale) throws IOException {
    for (String style : Style.NAMES) {
      String xml = Style.bundled(style).xml();
      Processor processor = new Processor(xml, locale);
      Library library = new Library(xml, locale);
      for (int i = 0; i < 25; i++) {
        CSLItemData item = item();
        Optional<String> set = library.entry(item);
        String shown = style + ": " + item.toJson(JSON.createJsonBuilder());
        assertEquals(set, processor.entry(item), shown);
        assertEquals(set, processor.entryOfMany(item), shown);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apa",
        "chicago-notes-bibliography",
        "modern-language-association",
        "ieee",
        "nature"
      })
  void fillsInWhatDiffers(String style) throws IOException {
    String xml = Style.bundled(style).xml();
    Processor processor = new Processor(xml, "en-US");
    Library library = new Library(xml, "en-US");
    for (int i = 0; i < 150; i++) {
      CSLItemData item =
          new CSLItemDataBuilder(plain(1 + random.nextInt(12), 1 + random.nextInt(28)))
              .title(words(1 + random.nextInt(4)))
              .build();
      assertTrue(item.getTitle().isBlank() || Layout.isFor(item));
      assertEquals(library.entry(item), processor.entryOfMany(item));
    }
  }

  private CSLItemData plain(int month, int day) {
    return new CSLItemDataBuilder()
        .id("s" + random.nextInt(100))
        .type(CSLType.WEBPAGE)
        .containerTitle("Dossier")
        .publisher("Dossier")
        .language("zxx")
        .URL("https://example.org/" + random.nextInt(100) + "?a=b&c='d'")
        .issued(1990 + random.nextInt(40), month, day)
        .build();
  }

  /** The library alone, with one item at a time. */
  private static final class Library {
    private final List<CSLItemData> shelf = new ArrayList<>();
    private final CSL csl;

    Library(String xml, String locale) throws IOException {
      csl =
          new CSL(
              new ItemDataProvider() {
                @Override
                public CSLItemData retrieveItem(String id) {
                  return shelf.get(0);
                }

                @Override
                public Collection<String> getIds() {
                  return List.of(shelf.get(0).getId());
                }
              },
              xml,
              locale);
    }

    Optional<String> entry(CSLItemData item) {
      shelf.clear();
      shelf.add(item);
      csl.reset();
      csl.setOutputFormat("html");
      csl.registerCitationItems(item.getId());
      return Arrays.stream(csl.makeBibliography().getEntries()).findFirst();
    }
  }

  private CSLItemData item() {
    CSLItemDataBuilder item =
        new CSLItemDataBuilder()
            .id("i" + random.nextInt(9))
            .type(TYPES.get(random.nextInt(TYPES.size())));
    item.language("zxx").title(words(1 + random.nextInt(5)));
    if (random.nextBoolean()) {
      item.containerTitle(words(1 + random.nextInt(2)));
    }
    if (random.nextBoolean()) {
      item.publisher(words(1 + random.nextInt(2)));
    }
    if (random.nextBoolean()) {
      item.author(names());
    }
    if (random.nextInt(4) == 0) {
      item.editor(names());
    }
    if (random.nextBoolean()) {
      item.URL("https://example.org/?a=" + random.nextInt(100) + "&b='c'");
    }
    if (random.nextInt(4) == 0) {
      item.volume(words(1)).issue("27").page("7-27").edition("2").note(words(2));
    }
    return dated(item).build();
  }

  private CSLItemDataBuilder dated(CSLItemDataBuilder item) {
    int year = random.nextInt(10) == 0 ? random.nextInt(1000) : 1000 + random.nextInt(9000);
    return switch (random.nextInt(5)) {
      case 0 -> item;
      case 1 -> item.issued(year);
      case 2 -> item.issued(year, 1 + random.nextInt(12));
      default -> item.issued(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    };
  }

  private CSLName[] names() {
    return IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> name()).toArray(CSLName[]::new);
  }

  private CSLName name() {
    if (random.nextInt(3) == 0) {
      return new CSLNameBuilder().literal(words(2)).build();
    }
    CSLNameBuilder name = new CSLNameBuilder().family(words(1));
    if (random.nextBoolean()) {
      name.given(List.of("A", "Anna Maria", "Ю.", "Jean-Paul", "d'A").get(random.nextInt(5)));
    }
    return random.nextInt(4) == 0 ? name.nonDroppingParticle("van der").build() : name.build();
  }

  private String words(int count) {
    return String.join(" ", random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).toList());
  }
}

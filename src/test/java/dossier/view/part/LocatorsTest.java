package dossier.view.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.prose.part.Citation.Locator;
import dossier.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "page | 3 | p. 3",
        "page | 3 f. | p. 3 f.",
        "page | 1,000 | p. 1,000",
        "page | A-12 | p. A-12",
        "page | xiv | p. xiv",
        "page | 4 of the preface | p. 4 of the preface",
        "page | 33-35 | pp. 33-35",
        "page | A-12–A-15 | pp. A-12–A-15",
        "page | iv-vi | pp. iv-vi",
        "page | 33-35, 38-39 | pp. 33-35, 38-39",
        "page | 3, 7, and 9 | pp. 3, 7, and 9",
        "page | 3 and 7 | pp. 3 and 7",
        "page | 998-1,000 | pp. 998-1,000",
        "paragraph | 3-5 | paras. 3-5",
        "section | 3-4 | sections 3-4",
        "section | 3.4 | section 3.4",
        "chapter | 2-3 | chapters 2-3",
        "appendix | 1, 2 | appendices 1, 2",
        "article-locator | 5 | article 5",
        "article-locator | 5–7 | articles 5–7",
        "timestamp | 00:12:31 | at 00:12:31"
      })
  void oneOrSeveralAsTheNumbersSay(String label, String value, String words) {
    assertEquals(words, Locators.words(new Locator(label, value), Words.english()));
  }
}

package dossier.pipeline.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.intake.record.FieldValue;
import dossier.intake.record.ImportedSource;
import dossier.intake.record.SourceDraft;
import dossier.intake.record.SourceField;
import dossier.model.Kind;
import dossier.model.Source;
import dossier.model.work.Name;
import dossier.model.work.Name.Personal;
import dossier.model.work.Name.Whole;
import dossier.parse.Parser;
import dossier.parse.SourceFields;
import dossier.report.Outcome;
import dossier.text.Decoded;
import dossier.text.Id;
import dossier.text.TextFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever strangers write into their records: it is read again as it was written. */
class WrittenAgainTest {
  private static final int ROUNDS = Integer.getInteger("rounds", 300);

  /** What means something to YAML, to readers of files, or to Markdown. */
  private static final String[] PIECES = {
    ":",
    ": ",
    " #",
    "#",
    "\"",
    "'",
    "\\",
    "\n",
    "\r\n",
    "\t",
    "---",
    "\n---\n",
    "- ",
    "? ",
    "[",
    "]",
    "{",
    "}",
    ",",
    "&",
    "*",
    "!",
    "|",
    ">",
    "%",
    "@",
    "`",
    "~",
    "null",
    "true",
    "0x1",
    "1.10",
    "2023-12-18",
    "<<",
    "<!--",
    "<b>",
    "%%",
    "\u0000",
    "\u0007",
    "\u0085",
    "\u2028",
    "\u00A0",
    "\uFEFF",
    "\uD800",
    "\uFFFE",
    "\u202E",
    "\u200B",
    "é",
    "e\u0301",
    "Пирс",
    "港",
    "😀",
    "a",
    "Word",
    " ",
    "  ",
    "=",
    "’",
    "“",
    "”",
    "\\n",
    "\\u0000",
    "<<<<<<< HEAD",
    "$1",
    "..",
    "O'Brien",
    "de",
    "Jr.",
    "\u0301"
  };

  private final Random random = new Random(20231218);

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      words.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return words.toString();
  }

  private Name name() {
    return random.nextBoolean()
        ? new Whole(words())
        : new Personal(some(), some(), words(), some());
  }

  private Optional<String> some() {
    return random.nextInt(3) == 0 ? Optional.of(words()) : Optional.empty();
  }

  private ImportedSource record(String key) {
    SourceDraft draft = new SourceDraft(new TextFile("a.json", "").start(), words());
    draft.words(SourceField.TITLE, "title", words());
    draft.words(SourceField.PUBLISHER, "publisher", words());
    draft.words(SourceField.CONTAINER, "container", words());
    draft.words(SourceField.PAGES, "page", words());
    draft.names(
        SourceField.AUTHORS,
        "author",
        IntStream.range(0, random.nextInt(4)).mapToObj(i -> name()).toList());
    draft.url("url", random.nextBoolean() ? "https://example.org/" + words() : words());
    draft.doi("doi", random.nextBoolean() ? "10.1000/" + words() : words());
    if (random.nextInt(40) == 0) {
      draft.language("language", words()); // each name of a language is tried
    }
    draft.issued("date", words());
    return draft.source(Optional.of(key));
  }

  private static Decoded decoded(String text) {
    return Decoded.utf8("content/sources/a.md", text.getBytes(StandardCharsets.UTF_8));
  }

  /** No finding, and the very values. */
  private static void readAgain(ImportedSource record, String text) {
    Outcome<dossier.model.Entry> entry = Parser.entry(Kind.SOURCE, new Id("a"), decoded(text));
    assertEquals(List.of(), entry.complaints(), () -> text);
    SourceFields fields = SourceFields.in(decoded(text)).value().orElseThrow();
    Source source = (Source) entry.value().orElseThrow();
    record
        .fields()
        .forEach(
            (field, value) -> {
              if (value instanceof FieldValue.Words words) {
                assertEquals(Optional.of(words.text()), fields.text(field.word()), text);
              } else {
                assertEquals(
                    CurlyNames.of(((FieldValue.Names) value).names()),
                    source.publication().authors(),
                    text);
              }
            });
    assertEquals(Optional.of(record.key()), source.importedFrom(), text);
  }

  @Test
  void readsNewSourcesAgain() {
    int titles = 0;
    for (int round = 0; round < ROUNDS; round++) {
      ImportedSource record = record("https://example.org/" + round);
      titles += record.fields().containsKey(SourceField.TITLE) ? 1 : 0;
      readAgain(record, SourceStarter.file(record, new Id("a-source")));
    }
    assertTrue(titles > ROUNDS / 2, titles + " titles");
  }

  @Test
  void readsChangedSourcesAgain() {
    for (int round = 0; round < ROUNDS; round++) {
      ImportedSource first = record("https://example.org/a");
      String before = SourceStarter.file(first, new Id("a-source"));
      ImportedSource second = record("https://example.org/a");
      SourceFields fields = SourceFields.in(decoded(before)).value().orElseThrow();
      String after = SourceChange.of(second, fields).map(text -> text.after()).orElse(before);
      SourceFields changed = SourceFields.in(decoded(after)).value().orElseThrow();
      second
          .fields()
          .forEach(
              (field, value) -> {
                if (value instanceof FieldValue.Words && field != SourceField.CONTAINER) {
                  assertTrue(changed.text(field.word()).isPresent(), after);
                }
              });
      assertEquals(
          List.of(),
          Parser.entry(Kind.SOURCE, new Id("a"), decoded(after)).complaints(),
          () -> before + "\n=====\n" + after);
      assertTrue(SourceChange.of(second, changed).isEmpty(), () -> before + "\n=====\n" + after);
    }
  }

  @Test
  void makesAnIdOfWhateverThereIs() {
    for (int round = 0; round < ROUNDS; round++) {
      Id id = ReadableId.of(record("x"), taken -> taken.value().equals("source"));
      assertTrue(Id.allows(id.value()), id.value());
    }
  }
}

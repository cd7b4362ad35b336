package dossier.parse.translation;

import dossier.model.Kind;
import dossier.parse.translation.Shape.Group;
import dossier.parse.translation.Shape.Groups;
import dossier.parse.translation.Shape.Rendering;
import dossier.parse.translation.Shape.WordList;
import dossier.parse.translation.Shape.Words;
import java.util.Map;
import java.util.Optional;

/** Which fields a translation may have: those that are words of the editors. */
final class TranslatedFields {
  private static final Shape WORDS = new Words();
  private static final Shape LIST = new WordList();

  private static final Group CLAIM =
      new Group(
          Map.of(
              "text",
              WORDS,
              "by-words",
              WORDS,
              "would-change",
              WORDS,
              "ruling",
              new Group(Map.of("text", WORDS)),
              "evidence",
              by("source", Map.of("at", WORDS, "note", WORDS)),
              "taken-back",
              by("source", Map.of("note", WORDS))));

  private static final Group STORY =
      new Group(
          Map.ofEntries(
              Map.entry("title", WORDS),
              Map.entry("summary", WORDS),
              Map.entry("content-warning", WORDS),
              Map.entry("withdrawn-note", WORDS),
              Map.entry("key-quote", WORDS),
              Map.entry("topics", LIST),
              Map.entry("not-found", LIST),
              Map.entry("image-alt", WORDS),
              Map.entry("image-credit", WORDS),
              Map.entry(
                  "events", inOrder(Map.of("title", WORDS, "note", WORDS, "claim-covers", WORDS))),
              Map.entry("claims", new Groups(Optional.of("id"), CLAIM)),
              Map.entry(
                  "comparisons",
                  by(
                      "id",
                      Map.of(
                          "title", WORDS,
                          "slots", LIST,
                          "rows", inOrder(Map.of("en", new Rendering(), "note", WORDS))))),
              Map.entry("corrections", inOrder(Map.of("text", WORDS)))));

  private static final Group SOURCE =
      new Group(
          Map.of(
              "title", WORDS, "short", WORDS, "reliability-reason", WORDS, "duress-basis", WORDS));

  private static final Group NAMED = new Group(Map.of("name", WORDS, "description", WORDS));
  private static final Group PAGE = new Group(Map.of("title", WORDS, "summary", WORDS));

  /** Those of {@code dossier.yml}. */
  static final Group SETTINGS =
      new Group(Map.of("title", WORDS, "subtitle", WORDS, "publisher", WORDS, "contact", WORDS));

  private TranslatedFields() {}

  static Group of(Kind kind) {
    return switch (kind) {
      case STORY -> STORY;
      case SOURCE -> SOURCE;
      case PERSON, GROUP, PLACE -> NAMED;
      case PAGE -> PAGE;
    };
  }

  private static Shape by(String key, Map<String, Shape> fields) {
    return new Groups(Optional.of(key), new Group(fields));
  }

  private static Shape inOrder(Map<String, Shape> fields) {
    return new Groups(Optional.empty(), new Group(fields));
  }
}

package dossier.parse.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.model.Kind;
import dossier.parse.Schemas;
import dossier.parse.field.AskedFields;
import dossier.parse.field.Fields;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every field that can be written is explained, and nothing else is. */
class FieldWordsTest {
  private final List<String> paths = new ArrayList<>();
  private final Set<String> words = new TreeSet<>();
  private final List<String> unexplained = new ArrayList<>();

  private void walk(String path, FieldForm form) {
    if (form instanceof FieldForm.Group group) {
      for (SchemaField field : group.fields()) {
        String inner = path + "." + field.name();
        paths.add(inner);
        if (field.explanation().isEmpty()) {
          unexplained.add(inner);
        }
        walk(inner, field.form());
      }
    } else if (form instanceof FieldForm.Items items) {
      walk(path, items.item());
    } else if (form instanceof FieldForm.TextOrGroup either) {
      walk(path, either.text());
      walk(path, either.group());
    } else if (form instanceof FieldForm.Words list && list.closed()) {
      words(path, list.words());
    } else if (form instanceof FieldForm.Ids ids) {
      words(path, ids.others());
    }
  }

  private void words(String path, List<FieldForm.Word> list) {
    for (FieldForm.Word word : list) {
      word.meaning()
          .ifPresentOrElse(words::add, () -> unexplained.add(path + " takes " + word.word()));
    }
  }

  private void everything() {
    for (Kind kind : Kind.values()) {
      walk(kind.noun(), Schemas.of(kind));
    }
    walk("settings", Schemas.ofSettings());
  }

  @Test
  void everyFieldAndEveryWordOfAListIsExplained() {
    everything();
    assertTrue(paths.size() > 100, paths.toString());
    assertEquals(List.of(), unexplained);
  }

  @Test
  void noExplanationIsLeftOver() {
    everything();
    Set<String> used = new TreeSet<>();
    paths.forEach(path -> FieldWords.key(path).ifPresent(used::add));
    assertEquals(
        List.of(),
        FieldWords.keys().stream()
            .filter(key -> !used.contains(key))
            .filter(
                key ->
                    !key.startsWith("word.")
                        || FieldWords.ofWord(key.substring("word.".length()))
                            .filter(words::contains)
                            .isEmpty())
            .toList());
  }

  @Test
  void aSchemaSaysWhatItsDecoderAsks() {
    FieldForm.Group story = Schemas.of(Kind.STORY);
    assertEquals(
        List.of("published", "title", "summary", "case"),
        story.fields().stream().filter(SchemaField::required).map(SchemaField::name).toList());
    assertEquals(FieldForm.Plain.DATE, story.field("published").orElseThrow().form());
    FieldForm.Items claims = (FieldForm.Items) story.field("claims").orElseThrow().form();
    FieldForm.Group claim = (FieldForm.Group) claims.item();
    assertEquals(
        new FieldForm.Ids(Set.of(Kind.PERSON, Kind.GROUP), List.of()),
        claim.field("by").orElseThrow().form());
    assertTrue(claim.field("evidence").orElseThrow().required());
  }

  /** A question that were not noted would be a field that no schema has. */
  @Test
  void everyQuestionThatCanBeAskedIsNoted() {
    Set<String> asked =
        Arrays.stream(AskedFields.class.getDeclaredMethods())
            .map(Method::getName)
            .collect(Collectors.toSet());
    Set<String> resting =
        Set.of("has", "keySpan", "together", "words", "requiredWords", "wordList");
    assertEquals(
        List.of(),
        Arrays.stream(Fields.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> Arrays.asList(method.getParameterTypes()).contains(String.class))
            .map(Method::getName)
            .filter(name -> !asked.contains(name) && !resting.contains(name))
            .sorted()
            .toList());
  }
}

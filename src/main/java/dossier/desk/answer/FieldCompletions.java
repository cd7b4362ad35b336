package dossier.desk.answer;

import dossier.model.Entry;
import dossier.model.Kind;
import dossier.model.Story;
import dossier.parse.schema.FieldForm;
import dossier.parse.schema.SchemaField;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/**
 * What can be written into fields: their names, and what each takes.
 *
 * @param snapshot the dossier as it was read last
 */
record FieldCompletions(Snapshot snapshot) {
  private static final int MOST = 60;

  /** What can be written, the best first, and the typed text that it replaces. */
  record Offer(List<CompletionItem> items, String typed) {}

  /** What can be written at an offset; nothing if no fields stand there. */
  Offer at(TextFile file, CaseFields fields, int offset) {
    YamlSpot spot = YamlSpot.at(file, fields.start(), fields.end(), offset);
    List<CompletionItem> items = new ArrayList<>();
    fields
        .form(spot.path())
        .ifPresent(
            form -> {
              if (spot.stands().canBeValue()) {
                items.addAll(values(file, CaseFields.text(form), spot.typed()));
              }
              if (spot.stands().canBeName()) {
                CaseFields.group(form).ifPresent(group -> items.addAll(names(group, spot)));
              }
            });
    return new Offer(items, spot.typed());
  }

  private static List<CompletionItem> names(FieldForm.Group group, YamlSpot spot) {
    String typed = spot.typed().strip();
    return group.fields().stream()
        .filter(field -> !spot.others().contains(field.name()))
        .filter(field -> field.name().contains(typed))
        .sorted(
            Comparator.comparing((SchemaField field) -> !field.name().startsWith(typed))
                .thenComparing(field -> !field.required()))
        .map(FieldCompletions::name)
        .toList();
  }

  private static CompletionItem name(SchemaField field) {
    CompletionItem item =
        item(
            field.name(),
            field.required() ? "must be there" : "",
            field.explanation(),
            CompletionItemKind.Field);
    boolean deeper =
        field.form() instanceof FieldForm.Items || field.form() instanceof FieldForm.Group;
    item.setInsertText(field.name() + (deeper ? ":" : ": "));
    return item;
  }

  private List<CompletionItem> values(TextFile file, FieldForm form, String typed) {
    if (form instanceof FieldForm.Words list) {
      return words(list.words(), typed);
    } else if (form instanceof FieldForm.Ids ids) {
      return Stream.concat(
              words(ids.others(), typed).stream(), entries(ids.kinds(), typed).stream())
          .limit(MOST)
          .toList();
    } else if (form == FieldForm.Plain.FLAG) {
      return Stream.of("true", "false")
          .filter(word -> word.startsWith(typed))
          .map(word -> item(word, "", "", CompletionItemKind.Value))
          .toList();
    } else if (form == FieldForm.Plain.CLAIM) {
      return claims(file, typed);
    }
    return List.of();
  }

  private static List<CompletionItem> words(List<FieldForm.Word> words, String typed) {
    String small = typed.strip();
    return words.stream()
        .filter(word -> word.word().contains(small))
        .sorted(Comparator.comparing((FieldForm.Word word) -> !word.word().startsWith(small)))
        .map(
            word -> item(word.word(), "", word.meaning().orElse(""), CompletionItemKind.EnumMember))
        .toList();
  }

  private List<CompletionItem> entries(Set<Kind> kinds, String typed) {
    return kinds.equals(Set.of(Kind.SOURCE))
        ? snapshot.sources().find(typed, MOST).stream().map(FieldCompletions::entry).toList()
        : snapshot.dossier().entries().all().stream()
            .filter(entry -> kinds.contains(entry.kind()))
            .filter(entry -> Completions.fits(entry.id() + " " + entry.name(), typed))
            .limit(MOST)
            .map(FieldCompletions::entry)
            .toList();
  }

  private static CompletionItem entry(Entry entry) {
    CompletionItem item = item(entry.id().value(), entry.name(), "", CompletionItemKind.Reference);
    item.setData(List.of(entry.id().value(), ""));
    return item;
  }

  private List<CompletionItem> claims(TextFile file, String typed) {
    Optional<Story> story =
        snapshot.entry(file.path()).filter(Story.class::isInstance).map(Story.class::cast);
    return story.stream()
        .flatMap(in -> in.claims().stream())
        .filter(claim -> Completions.fits(claim.id().value() + " " + claim.text(), typed))
        .limit(MOST)
        .map(claim -> item(claim.id().value(), claim.text(), "", CompletionItemKind.Event))
        .toList();
  }

  private static CompletionItem item(
      String label, String detail, String told, CompletionItemKind kind) {
    CompletionItem item = new CompletionItem(label);
    item.setKind(kind);
    if (!detail.isEmpty()) {
      item.setDetail(detail);
    }
    if (!told.isEmpty()) {
      item.setDocumentation(told);
    }
    return item;
  }

  /** What a name of a field, or a word of a list, at an offset means. */
  static Optional<String> told(TextFile file, CaseFields fields, int offset) {
    int end = offset;
    String text = file.text();
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    YamlSpot spot = YamlSpot.at(file, fields.start(), fields.end(), end);
    Optional<FieldForm> form = fields.form(spot.path());
    Optional<String> word =
        form.map(CaseFields::text)
            .flatMap(
                list ->
                    list instanceof FieldForm.Words words
                        ? words.words().stream()
                            .filter(one -> one.word().equals(spot.typed()))
                            .findFirst()
                        : Optional.empty())
            .flatMap(FieldForm.Word::meaning);
    return word.or(
        () ->
            form.flatMap(CaseFields::group)
                .filter(group -> spot.stands().canBeName())
                .flatMap(group -> group.field(spot.typed()))
                .map(SchemaField::explanation));
  }

  private static boolean isWord(char sign) {
    return Character.isLetterOrDigit(sign) || sign == '-' || sign == '_';
  }
}

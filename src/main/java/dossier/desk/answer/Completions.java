package dossier.desk.answer;

import dossier.desk.place.Positions;
import dossier.model.Claim;
import dossier.model.Comparison;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.model.Story;
import dossier.parse.Parser;
import dossier.text.Id;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * What can be written at a place of a text that is being typed, which no parser can read yet.
 *
 * @param snapshot the dossier as it was read last
 */
public record Completions(Snapshot snapshot, Positions positions) {
  /** What makes an editor ask. */
  public static final List<String> TRIGGERS = List.of("@", "[", "=", " ", ":");

  private static final int MOST = 60;

  /** A citation that is not closed, and what was typed behind its last sign. */
  private static final Pattern CITATION =
      Pattern.compile("\\[(?!\\[|=)[^\\[\\]\\n]*@([\\p{L}\\p{N}][^\\[\\]@;,\\n]{0,80}|)$");

  private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]|#\\n]{0,80})$");
  private static final Pattern CLAIM = Pattern.compile("\\[=([a-z0-9-]{0,80})$");
  private static final Pattern COMPARISON = Pattern.compile("\\[compare: ?([a-z0-9-]{0,80})$");

  /**
   * What can be written.
   *
   * @param file the text as it is typed
   * @param offset where the editor's cursor stands in it
   */
  public CompletionList at(TextFile file, int offset) {
    Optional<CaseFields> fields = CaseFields.of(file).filter(found -> found.has(offset));
    if (fields.isPresent()) {
      FieldCompletions.Offer offer = new FieldCompletions(snapshot).at(file, fields.get(), offset);
      return list(offer.items(), file, offset, offer.typed());
    }
    return offset < Parser.bodyOf(file) ? nothing() : inText(file, offset);
  }

  private CompletionList inText(TextFile file, int offset) {
    String before = file.text().substring(file.lineStart(file.line(offset)), offset);
    Optional<Entry> entry = snapshot.entry(file.path());
    Optional<String> cited = typed(CITATION, before);
    if (cited.isPresent()) {
      return list(sources(cited.get()), file, offset, cited.get());
    }
    Optional<String> linked = typed(LINK, before);
    if (linked.isPresent()) {
      return list(entries(linked.get()), file, offset, linked.get());
    }
    Optional<String> claimed = typed(CLAIM, before);
    if (claimed.isPresent()) {
      List<CompletionItem> claims = entry.map(in -> claims(in, claimed.get())).orElse(List.of());
      return list(claims, file, offset, claimed.get());
    }
    return typed(COMPARISON, before)
        .map(
            typed ->
                list(entry.map(Completions::comparisons).orElse(List.of()), file, offset, typed))
        .orElseGet(Completions::nothing);
  }

  private static Optional<String> typed(Pattern pattern, String before) {
    Matcher found = pattern.matcher(before);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private static CompletionList nothing() {
    return new CompletionList(List.of());
  }

  private List<CompletionItem> sources(String typed) {
    return snapshot.sources().find(typed, MOST).stream().map(Completions::source).toList();
  }

  private static CompletionItem source(Source source) {
    Source.Publication work = source.publication();
    String issued = work.issued().map(date -> ", " + date.edtf()).orElse("");
    return item(
        source.id().value(),
        source.name(),
        work.publisher() + issued,
        CompletionItemKind.Reference,
        "");
  }

  private List<CompletionItem> entries(String typed) {
    List<String> words = SourceWords.words(typed);
    return snapshot.dossier().entries().all().stream()
        .filter(entry -> fits(entry.id() + " " + entry.name(), words))
        .limit(MOST)
        .map(
            entry ->
                item(
                    entry.id().value(),
                    entry.name(),
                    entry.kind().noun(),
                    CompletionItemKind.Reference,
                    ""))
        .toList();
  }

  /** Whether each typed word begins one of a text. */
  static boolean fits(String text, String typed) {
    return fits(text, SourceWords.words(typed));
  }

  private static boolean fits(String text, List<String> words) {
    List<String> all = SourceWords.words(text);
    return words.stream().allMatch(word -> all.stream().anyMatch(one -> one.startsWith(word)));
  }

  private static List<CompletionItem> claims(Entry entry, String typed) {
    List<CompletionItem> items = new ArrayList<>();
    List<String> words = SourceWords.words(typed);
    if (entry instanceof Story story) {
      for (Claim claim : story.claims()) {
        if (!fits(claim.id().value() + " " + claim.text(), words)) {
          continue;
        }
        items.add(
            item(
                claim.id().value(),
                claim.status().value().word(),
                claim.text(),
                CompletionItemKind.Event,
                story.id().value()));
      }
    }
    return items;
  }

  private static List<CompletionItem> comparisons(Entry entry) {
    List<CompletionItem> items = new ArrayList<>();
    if (entry instanceof Story story) {
      for (Comparison one : story.comparisons()) {
        items.add(
            item(one.id().value(), one.title(), "", CompletionItemKind.Struct, story.id().value()));
      }
    }
    return items;
  }

  private static CompletionItem item(
      String id, String detail, String more, CompletionItemKind kind, String story) {
    CompletionItem item = new CompletionItem(id);
    item.setKind(kind);
    item.setDetail(more.isEmpty() ? detail : detail + " (" + more + ")");
    item.setData(List.of(id, story));
    return item;
  }

  /** The items in their order; whatever was typed stays a fit, since the order is ours. */
  private CompletionList list(List<CompletionItem> items, TextFile file, int offset, String typed) {
    Position end = positions.of(file, offset);
    Range replaced = new Range(positions.of(file, offset - typed.length()), end);
    IntStream.range(0, items.size())
        .forEach(
            i -> {
              CompletionItem item = items.get(i);
              item.setSortText("%4s".formatted(i).replace(' ', '0'));
              item.setFilterText(typed.isEmpty() ? item.getLabel() : typed);
              item.setTextEdit(
                  Either.forLeft(
                      new TextEdit(
                          replaced,
                          Optional.ofNullable(item.getInsertText()).orElse(item.getLabel()))));
            });
    return new CompletionList(true, items);
  }

  /** The item with all that is told of what it names. */
  public CompletionItem resolved(CompletionItem item, String id, String story) {
    Referent named =
        story.isEmpty()
            ? new Referent.OfEntry(new Id(id))
            : new Referent.OfClaim(new Id(story), id);
    new Hovers(snapshot)
        .of(named)
        .ifPresent(told -> item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, told)));
    return item;
  }
}

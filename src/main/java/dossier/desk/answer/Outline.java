package dossier.desk.answer;

import dossier.desk.place.Positions;
import dossier.desk.place.Uris;
import dossier.model.Claim;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.model.Story;
import dossier.parse.Parser;
import dossier.prose.part.Heading;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * What a file consists of, and what all files hold.
 *
 * @param snapshot the dossier as it was read last
 */
public record Outline(Snapshot snapshot, Positions positions) {
  /** The command that a lens names: the editor shows what refers to the place. */
  public static final String SHOW_REFERENCES = "dossier.showReferences";

  private static final int MOST_SYMBOLS = 200;

  /** The headings of a text, each with those below it, and the claims of a story. */
  public List<DocumentSymbol> symbols(Entry entry) {
    List<DocumentSymbol> all = new ArrayList<>();
    if (entry instanceof Story story) {
      for (Claim claim : story.claims()) {
        Range place = positions.range(claim.id().span());
        all.add(
            new DocumentSymbol(claim.id().value(), SymbolKind.Event, place, place, claim.text()));
      }
    }
    List<Heading> headings = entry.body().headings();
    all.addAll(symbols(headings, 0, headings.size(), entry.header().file()));
    return all;
  }

  private List<DocumentSymbol> symbols(List<Heading> headings, int from, int to, TextFile file) {
    List<DocumentSymbol> found = new ArrayList<>();
    for (int i = from; i < to; ) {
      int next = after(headings, i, to);
      Heading heading = headings.get(i);
      int end = next < headings.size() ? headings.get(next).span().start() : file.text().length();
      DocumentSymbol symbol =
          new DocumentSymbol(
              heading.text().isBlank() ? heading.id() : heading.text(),
              SymbolKind.String,
              positions.range(file.span(heading.span().start(), end)),
              positions.range(heading.span()));
      symbol.setChildren(symbols(headings, i + 1, next, file));
      found.add(symbol);
      i = next;
    }
    return found;
  }

  /** The first heading after one that does not stand below it. */
  private static int after(List<Heading> headings, int one, int to) {
    int next = one + 1;
    while (next < to && headings.get(next).level() > headings.get(one).level()) {
      next++;
    }
    return next;
  }

  /** What can be folded: the front matter, and the text below each heading. */
  public List<FoldingRange> foldings(Entry entry) {
    TextFile file = entry.header().file();
    List<FoldingRange> foldings = new ArrayList<>();
    int fence = file.line(Parser.endOfFields(file));
    if (fence > 2) {
      FoldingRange fields = new FoldingRange(0, fence - 1);
      fields.setKind(FoldingRangeKind.Region);
      foldings.add(fields);
    }
    List<Heading> headings = entry.body().headings();
    for (int i = 0; i < headings.size(); i++) {
      int next = after(headings, i, headings.size());
      int end =
          next < headings.size()
              ? headings.get(next).span().line() - 1
              : file.line(file.text().length());
      int begin = headings.get(i).span().line();
      if (end > begin) {
        foldings.add(new FoldingRange(begin - 1, end - 1));
      }
    }
    return foldings;
  }

  /** How often a source is cited, and on how many origins each claim rests. */
  public List<CodeLens> lenses(Entry entry) {
    Hovers hovers = new Hovers(snapshot);
    List<CodeLens> lenses = new ArrayList<>();
    if (entry instanceof Source source) {
      lenses.add(lens(hovers.cited(source), source.header().span()));
    } else if (entry instanceof Story story) {
      for (Claim claim : story.claims()) {
        lenses.add(lens(hovers.origins(claim), claim.id().span()));
      }
    }
    return lenses;
  }

  private CodeLens lens(String words, Span place) {
    Range range = positions.range(place);
    List<Object> arguments = List.of(Uris.of(place.file().path()), range.getStart());
    return new CodeLens(range, new Command(words, SHOW_REFERENCES, arguments), null);
  }

  /**
   * The entries whose id or name, and the claims whose id or text, has all words that were typed.
   */
  public List<WorkspaceSymbol> everywhere(String typed) {
    List<String> words = SourceWords.words(typed);
    List<WorkspaceSymbol> found = new ArrayList<>();
    for (Entry entry : snapshot.dossier().entries().all()) {
      if (holds(entry.id() + " " + entry.name(), words)) {
        found.add(symbol(entry.name(), kind(entry), entry.header().span(), entry.id().value()));
      }
      if (entry instanceof Story story) {
        for (Claim claim : story.claims()) {
          if (holds(claim.id().value() + " " + claim.text(), words)) {
            found.add(symbol(claim.text(), SymbolKind.Event, claim.id().span(), story.title()));
          }
        }
      }
      if (found.size() >= MOST_SYMBOLS) {
        return found;
      }
    }
    return found;
  }

  private WorkspaceSymbol symbol(String name, SymbolKind kind, Span place, String in) {
    Location location = new Location(Uris.of(place.file().path()), positions.range(place));
    return new WorkspaceSymbol(name, kind, Either.forLeft(location), in);
  }

  private static boolean holds(String text, List<String> words) {
    String folded = String.join(" ", SourceWords.words(text)).toLowerCase(Locale.ROOT);
    return words.stream().allMatch(folded::contains);
  }

  private static SymbolKind kind(Entry entry) {
    return switch (entry.kind()) {
      case STORY -> SymbolKind.Class;
      case SOURCE -> SymbolKind.File;
      case PERSON -> SymbolKind.Variable;
      case GROUP -> SymbolKind.Namespace;
      case PLACE -> SymbolKind.Constant;
      case PAGE -> SymbolKind.Module;
    };
  }
}

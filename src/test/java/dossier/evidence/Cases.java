package dossier.evidence;

import dossier.evidence.copy.Expected;
import dossier.evidence.lock.LockReader;
import dossier.evidence.lock.ProvedQuotation;
import dossier.evidence.lock.QuotesLock;
import dossier.model.Entry;
import dossier.model.Kind;
import dossier.model.Source;
import dossier.parse.Parser;
import dossier.prose.ProseReader;
import dossier.prose.part.Quotation;
import dossier.text.Decoded;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The quotations of a content folder, as tests want them. */
final class Cases {
  private Cases() {}

  /** A quotation, the source it names, and the entry of the lock that proves it. */
  record Proved(String in, Quotation quotation, Source of, ProvedQuotation entry) {
    Expected expected() {
      return Expected.of(quotation.wording());
    }

    @Override
    public String toString() {
      return in + ": " + quotation.text();
    }
  }

  /** Every quotation that has a proof. */
  static List<Proved> proved(Path content) {
    List<Proved> proved = new ArrayList<>();
    for (Entry entry : entries(content)) {
      for (Quotation quotation : entry.body().quotations()) {
        quotation
            .citation()
            .map(citation -> citation.cites().get(0).source().value())
            .ifPresent(
                of ->
                    lock(content).entries().stream()
                        .map(Located::value)
                        .filter(e -> e.in().equals(entry.id()) && e.of().value().equals(of))
                        .filter(e -> ProofCheck.as(Expected.of(quotation.wording()), e))
                        .forEach(
                            e ->
                                proved.add(
                                    new Proved(
                                        entry.id().value(), quotation, source(content, of), e))));
      }
    }
    return proved;
  }

  static QuotesLock lock(Path content) {
    return LockReader.read(new TextFile("quotes.lock", read(content.resolve("quotes.lock"))))
        .value()
        .orElseThrow();
  }

  static Source source(Path content, String id) {
    return (Source) entry(Kind.SOURCE, content.resolve("sources/" + id + ".md"));
  }

  /** What a quotation with these words expects. */
  static Expected expected(String words) {
    return Expected.of(quotation(words).wording());
  }

  static Quotation quotation(String words) {
    TextFile file = new TextFile("x.md", "> " + words.replace("\n", "\n> ") + "\n> -- [@a]\n");
    return ProseReader.read(file, 0).value().orElseThrow().quotations().get(0);
  }

  private static List<Entry> entries(Path content) {
    List<Entry> entries = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      try (Stream<Path> files = Files.list(content.resolve(kind.folder()))) {
        files.sorted().forEach(file -> entries.add(entry(kind, file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return entries;
  }

  private static Entry entry(Kind kind, Path file) {
    Id id = new Id(file.getFileName().toString().replace(".md", ""));
    try {
      return Parser.entry(kind, id, Decoded.utf8(file.toString(), Files.readAllBytes(file)))
          .value()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dossier.desk.answer;

import dossier.graph.Backlink;
import dossier.model.Claim;
import dossier.model.Entry;
import dossier.model.Group;
import dossier.model.Person;
import dossier.model.Place;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.Upstream;
import dossier.model.work.Name;
import dossier.origin.Origins;
import dossier.text.Id;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is told of something that is named, as Markdown; what editors wrote is escaped.
 *
 * @param snapshot the dossier as it was read last
 */
public record Hovers(Snapshot snapshot) {

  /** What is told; empty if there is no such thing. */
  public Optional<String> of(Referent named) {
    if (named instanceof Referent.OfEntry of) {
      return snapshot.dossier().entries().find(of.id()).map(this::entry);
    } else if (named instanceof Referent.OfClaim of) {
      return story(of).flatMap(story -> story.claim(of.claim())).map(this::claim);
    }
    return Optional.empty();
  }

  /** What a field of a file means, or a word that it takes; empty if none stands there. */
  public static Optional<String> ofField(TextFile file, int offset) {
    return CaseFields.of(file)
        .filter(fields -> fields.has(offset))
        .flatMap(fields -> FieldCompletions.told(file, fields, offset))
        .map(Hovers::escaped);
  }

  private Optional<Story> story(Referent.OfClaim of) {
    return snapshot
        .dossier()
        .entries()
        .find(of.story())
        .filter(Story.class::isInstance)
        .map(Story.class::cast);
  }

  /** What is told of an entry. */
  public String entry(Entry entry) {
    List<String> lines = new ArrayList<>();
    lines.add("**" + escaped(entry.name()) + "**");
    if (entry instanceof Source source) {
      source(source, lines);
    } else if (entry instanceof Story story) {
      lines.add(
          "case " + story.caseNumber().value() + ", " + story.standing().status().value().word());
      lines.add(escaped(story.summary()));
    } else if (entry instanceof Person person) {
      lines.add(escaped(person.description()));
    } else if (entry instanceof Group group) {
      lines.add(escaped(group.description()));
    } else if (entry instanceof Place place) {
      lines.add(escaped(place.description()));
    }
    return String.join("\n\n", lines);
  }

  private void source(Source source, List<String> lines) {
    Source.Publication work = source.publication();
    String issued = work.issued().map(date -> ", " + date.edtf()).orElse("");
    lines.add(
        escaped(named(work.authors()) + (work.anonymous() ? "publisher unknown" : work.publisher()))
            + issued);
    lines.add(seen(source) + "; " + cited(source));
    lines.add("rests on " + joined(source.provenance().derivesFrom(), Hovers::upstream));
    lines.add(
        source.capture().isPresent()
            ? "a private copy was taken"
            : "no private copy: its quotations are not compared");
  }

  private static String named(List<Name> authors) {
    return authors.isEmpty() ? "" : joined(authors, Name::printed) + ": ";
  }

  private static String seen(Source source) {
    if (source.isUnseen()) {
      return "never seen: known through "
          + joined(source.sight().through(), id -> code(id.value().value()));
    }
    return source.readInFull() ? "read in full" : "only a part was seen";
  }

  /** How often a source is cited, and in how many entries. */
  public String cited(Source source) {
    List<Backlink> citing =
        snapshot.dossier().backlinks().to(source.id()).stream().filter(Backlink::cites).toList();
    long entries = citing.stream().map(spot -> spot.in().id()).distinct().count();
    return citing.isEmpty()
        ? "cited nowhere"
        : "cited "
            + times(citing.size())
            + " in "
            + entries
            + (entries == 1 ? " entry" : " entries");
  }

  private static String times(int count) {
    return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
  }

  private static String upstream(Upstream upstream) {
    if (upstream instanceof Upstream.Of of) {
      return code(of.source().value().value()) + (of.inferred() ? " (inferred)" : "");
    }
    return upstream instanceof Upstream.Own ? "its own reporting" : "something that is not known";
  }

  private String claim(Claim claim) {
    List<String> lines = new ArrayList<>();
    lines.add("**" + escaped(claim.text()) + "**");
    lines.add(claim.status().value().word() + "; " + origins(claim));
    for (Claim.Relation relation : Claim.Relation.values()) {
      List<Claim.Evidence> pieces =
          claim.evidence().stream().filter(piece -> piece.relation().value() == relation).toList();
      if (!pieces.isEmpty()) {
        lines.add(
            relation.word()
                + ": "
                + joined(pieces, piece -> source(piece.source().value().value())));
      }
    }
    if (!claim.takenBack().isEmpty()) {
      lines.add(
          "taken back in: "
              + joined(claim.takenBack(), taken -> source(taken.source().value().value())));
    }
    return String.join("\n\n", lines);
  }

  /** On how many independent origins a claim rests. */
  public String origins(Claim claim) {
    Origins.Count count = snapshot.dossier().origins().of(claim);
    return (count.open() ? "at least " : "")
        + count.atLeast()
        + (count.atLeast() == 1 ? " independent origin" : " independent origins");
  }

  private String source(String id) {
    return snapshot
        .dossier()
        .entries()
        .source(new Id(id))
        .map(source -> escaped(source.name()) + " (" + code(id) + ")")
        .orElse(code(id));
  }

  private static <T> String joined(List<T> all, Function<T, String> words) {
    return all.stream().map(words).collect(Collectors.joining(", "));
  }

  private static String code(String id) {
    return "`" + id + "`";
  }

  /** As CommonMark 0.31 (section 2.4) has it: a backslash before what could be markup. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]()<>#+!|~&-])", "\\\\$1");
  }
}

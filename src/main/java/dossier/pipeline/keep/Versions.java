package dossier.pipeline.keep;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.pipeline.read.Checked;
import dossier.pipeline.read.Parsed.Parts;
import dossier.text.Hash;
import dossier.text.Id;
import dossier.text.Memo;
import dossier.text.Reads;
import dossier.text.Reads.Whole;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What everything that can be looked at is now: of each a hash that is another one if it is. Safe
 * to share between threads.
 */
final class Versions {
  private final Checked checked;
  private final Dossier dossier;
  private final Memo<Id, String> about = new Memo<>();
  private final Memo<Whole, String> wholes = new Memo<>();

  Versions(Checked checked) {
    this.checked = checked;
    this.dossier = checked.dossier();
  }

  /**
   * A hash of all that was looked at: while it is the same, so is what was made of it.
   *
   * @param made what was made of it: its words are the same if it is
   */
  Hash of(Object made, Reads.Log log) {
    StringBuilder all = new StringBuilder(made.toString()).append('\n');
    new TreeSet<>(log.files()).forEach(id -> line(all, 'f', id.value(), file(id)));
    new TreeSet<>(log.bodies()).forEach(id -> line(all, 'b', id.value(), body(id)));
    new TreeSet<>(log.about()).forEach(id -> line(all, 'a', id.value(), about.of(id, this::about)));
    log.wholes().forEach(whole -> line(all, 'w', whole.name(), wholes.of(whole, this::whole)));
    return Hash.of(all.toString().getBytes(UTF_8));
  }

  private static void line(StringBuilder all, char sort, String name, String version) {
    all.append(sort).append(' ').append(name).append(' ').append(version).append('\n');
  }

  private String file(Id id) {
    Parts parts = checked.files().get(id);
    return parts == null ? "none" : parts.front().hex();
  }

  private String body(Id id) {
    Parts parts = checked.files().get(id);
    return parts == null ? "none" : parts.body().hex();
  }

  private String about(Id id) {
    return hash(List.of(dossier.about(id), checked.comparisons().quoting(id)));
  }

  private String whole(Whole whole) {
    return switch (whole) {
      case EVERYTHING -> all(this::file);
      case TEXTS -> all(this::body);
      case CASES ->
          hash(
              dossier.entries().stories().stream()
                  .map(story -> story.caseNumber().value() + " " + story.id())
                  .toList());
      case CLAIMS ->
          hash(
              List.of(
                  new TreeMap<>(dossier.links().ledger().places()),
                  dossier.links().ledger().files().size()));
      case GROUPS -> files(dossier.entries().groups());
      case PLACES -> files(dossier.entries().places());
      case PAGES -> files(dossier.entries().pages());
    };
  }

  private String all(Function<Id, String> version) {
    return hash(
        checked.files().keySet().stream()
            .sorted()
            .map(id -> id + " " + version.apply(id))
            .toList());
  }

  private String files(Collection<? extends Entry> entries) {
    return hash(entries.stream().map(entry -> entry.id() + " " + file(entry.id())).toList());
  }

  private static String hash(Object written) {
    return Hash.of(written.toString().getBytes(UTF_8)).hex();
  }
}

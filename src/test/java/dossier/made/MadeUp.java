package dossier.made;

import dossier.check.Checks;
import dossier.graph.Dossier;
import dossier.graph.Inventory;
import dossier.graph.Linked;
import dossier.model.Entry;
import dossier.model.Kind;
import dossier.model.Settings;
import dossier.parse.Parser;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Decoded;
import dossier.text.Id;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A made-up dossier without a disk: its files as texts, read by the parser and linked by the
 * linker. Where a text has the mark ‹, a finding is expected; the mark itself is not read.
 * Immutable.
 */
public final class MadeUp {
  private static final String SETTINGS = "dossier.yml";

  private final Map<String, String> files;
  private final Set<String> media;

  private MadeUp(Map<String, String> files, Set<String> media) {
    this.files = files;
    this.media = media;
  }

  /** These case files and nothing else but settings. */
  public static MadeUp of(CaseText... cases) {
    return new MadeUp(Map.of(SETTINGS, "title: D\nlanguage: en\npublisher: The Desk\n"), Set.of())
        .with(cases);
  }

  /** The same with further case files, or others at their paths. */
  public MadeUp with(CaseText... cases) {
    MadeUp all = this;
    for (CaseText text : cases) {
      all = all.with(text.path(), text.text());
    }
    return all;
  }

  /** The same with a file at a path below the content folder. */
  public MadeUp with(String path, String text) {
    Map<String, String> more = new TreeMap<>(files);
    more.put(path, text);
    return new MadeUp(more, media);
  }

  /** The same with files under {@code media/}, of which nothing but their paths is known. */
  public MadeUp media(String... paths) {
    Set<String> more = new TreeSet<>(media);
    more.addAll(Arrays.asList(paths));
    return new MadeUp(files, more);
  }

  /** The linked dossier, with what is wrong with single files and with what they refer to. */
  public Outcome<Dossier> linked() {
    Linked linked = whole();
    return Outcome.of(linked.dossier(), linked.complaints()).after(misread());
  }

  /** The dossier as the linker gives it. */
  public Linked whole() {
    List<Entry> entries = new ArrayList<>();
    Map<Id, Kind> unreadable = new TreeMap<>();
    for (String path : cases()) {
      outcome(path)
          .value()
          .ifPresentOrElse(entries::add, () -> unreadable.put(id(path), kind(path)));
    }
    Settings settings = settings().value().orElse(Settings.UNREADABLE);
    return Linked.of(settings, entries, new Inventory(unreadable, media, false));
  }

  /** What is wrong with single files. */
  public List<Diagnostic> misread() {
    List<Diagnostic> complaints = new ArrayList<>(settings().complaints());
    cases().forEach(path -> complaints.addAll(outcome(path).complaints()));
    return complaints;
  }

  private Outcome<Settings> settings() {
    return Parser.settings(decoded(SETTINGS));
  }

  private List<String> cases() {
    return files.keySet().stream().filter(path -> !path.equals(SETTINGS)).toList();
  }

  /**
   * The linked dossier.
   *
   * @throws IllegalArgumentException if there is an error in it
   */
  public Dossier dossier() {
    Outcome<Dossier> linked = linked();
    return linked
        .gate()
        .value()
        .orElseThrow(() -> new IllegalArgumentException(linked.complaints().toString()));
  }

  /** Everything that is wrong with single files, with what they refer to, and with the whole. */
  public Findings findings() {
    Outcome<Dossier> linked = linked();
    List<Diagnostic> all = new ArrayList<>(linked.complaints());
    linked.value().map(Checks::run).ifPresent(all::addAll);
    return new Findings(Diagnostic.inOrder(all), marks());
  }

  /** What one rule finds. */
  public Findings findings(Rule rule) {
    return findings().of(rule);
  }

  /** What the parser reads from one of its files, of which nothing may be wrong. */
  Entry read(String path) {
    Outcome<Entry> outcome = outcome(path);
    if (!outcome.complaints().isEmpty()) {
      throw new IllegalArgumentException(outcome.complaints().toString());
    }
    return outcome.value().orElseThrow();
  }

  private Outcome<Entry> outcome(String path) {
    return Parser.entry(kind(path), id(path), decoded(path));
  }

  private Decoded decoded(String path) {
    String text = files.getOrDefault(path, "").replace(Mark.SIGN, "");
    return Decoded.utf8(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> marks() {
    return files.entrySet().stream()
        .flatMap(file -> Mark.places(file.getKey(), file.getValue()))
        .toList();
  }

  private static Kind kind(String path) {
    String folder = path.substring(0, path.indexOf('/'));
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.folder().equals(folder))
        .findFirst()
        .orElseThrow();
  }

  private static Id id(String path) {
    return new Id(path.substring(path.indexOf('/') + 1).replace(".md", ""));
  }
}

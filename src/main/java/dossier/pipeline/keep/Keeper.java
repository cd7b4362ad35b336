package dossier.pipeline.keep;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.pipeline.store.Store;
import dossier.report.Outcome;
import dossier.route.Key;
import dossier.route.Planned;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.site.publish.Draft;
import dossier.site.publish.Written;
import dossier.text.Hash;
import dossier.text.Reads;
import dossier.text.Reads.Noted;
import dossier.text.Reads.Whole;
import dossier.text.Recall;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Keeps what a site is made of from one build to the next: a file is made again only if something
 * changed that was looked at when it was made. What stands at the end is what a build would give
 * that keeps nothing.
 */
final class Keeper implements Keeping {
  private final Store store;
  private final String name;
  private final Path site;
  private final Hash premises;
  private final Versions versions;
  private final KeptValues values;
  private final KeptFiles before;
  private final Map<Integer, Boolean> same = new ConcurrentHashMap<>();
  private final Map<String, KeptFile> still = new HashMap<>();
  private final Map<String, Made> made = new ConcurrentHashMap<>();
  private final Table table = new Table();

  /** Files that were made now, and what was looked at. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Made(String sort, Map<String, Hash> files, int[] looked) {}

  Keeper(Store store, Path site, Hash premises, Versions versions) {
    this.store = store;
    this.name = name(site);
    this.site = site;
    this.premises = premises;
    this.versions = versions;
    this.values = new KeptValues(store, name + "-values", premises, versions);
    this.before =
        store
            .read(name)
            .map(KeptFileFormat::read)
            .filter(kept -> kept.premises().equals(premises))
            .orElse(KeptFiles.NONE);
  }

  /** Each site has its own. */
  private static String name(Path site) {
    String place = site.toAbsolutePath().normalize().toString();
    return "site-" + Hash.of(place.getBytes(UTF_8)).hex().substring(0, 16);
  }

  @Override
  public List<Planned> left(List<Planned> files, Draft draft) throws IOException {
    IntStream.range(0, before.looked().size()).parallel().forEach(this::isSame);
    List<Planned> left = new ArrayList<>();
    for (Planned file : files) {
      String path = file.address().path();
      KeptFile known = before.files().get(path);
      if (known != null && isSame(known, file.key()) && draft.keep(known.written())) {
        still.put(path, known);
      } else {
        left.add(file);
      }
    }
    return left;
  }

  @Override
  public Recall values() {
    return values;
  }

  @Override
  public boolean stands(Address address, Key key) {
    KeptFile known = before.files().get(address.path());
    return known != null
        && isSame(known, key)
        && known.written().stream().allMatch(file -> file.stands(site));
  }

  private boolean isSame(KeptFile known, Key key) {
    return known.sort().equals(sort(key)) && Arrays.stream(known.looked()).allMatch(this::isSame);
  }

  private boolean isSame(int number) {
    return same.computeIfAbsent(
        number, key -> before.versions().get(key).equals(versions.of(before.looked().get(key))));
  }

  private static String sort(Key key) {
    return key instanceof Key.Translated translated
        ? translated.language() + " " + sort(translated.original())
        : key.getClass().getSimpleName();
  }

  @Override
  public Set<String> templates() {
    Set<String> templates = new HashSet<>();
    for (KeptFile file : still.values()) {
      for (int number : file.looked()) {
        templates.add(before.looked().get(number));
      }
    }
    templates.removeIf(name -> !Versions.isTemplate(name));
    return templates.stream().map(Versions::template).collect(Collectors.toSet());
  }

  @Override
  public Outcome<List<Artifact>> noting(Planned file, Supplier<Outcome<List<Artifact>>> making) {
    Noted<Outcome<List<Artifact>>> noted = Reads.during(making);
    Outcome<List<Artifact>> outcome = noted.value();
    if (outcome.complaints().isEmpty() && !(file.key() instanceof Key.Ready)) {
      Reads.Log log = looked(file.key(), noted.log());
      Map<String, Hash> files = new HashMap<>();
      outcome.value().orElse(List.of()).forEach(one -> files.put(one.address().path(), one.hash()));
      made.put(
          file.address().path(),
          new Made(sort(file.key()), files, table.numbers(Versions.names(log))));
    }
    return outcome;
  }

  /**
   * What is neither a page nor a citation is made from lists that were there before it was asked
   * for.
   */
  private static Reads.Log looked(Key key, Reads.Log log) {
    return key.isPage() || key instanceof Key.CitationFile
        ? log
        : new Reads.Log(
            Set.of(),
            Set.of(),
            Set.of(),
            EnumSet.of(Whole.EVERYTHING, Whole.TEXTS),
            log.templates());
  }

  @Override
  public void keep() {
    values.keep();
    Map<String, KeptFile> all = new HashMap<>();
    still.forEach((path, file) -> all.put(path, table.renumbered(file, before.looked())));
    for (Map.Entry<String, Made> one : made.entrySet()) {
      try {
        all.put(one.getKey(), kept(one.getValue()));
      } catch (IOException e) {
        // Somebody else is at work there: it is made again.
      }
    }
    List<String> looked = table.names();
    List<String> now = looked.parallelStream().map(versions::of).toList();
    KeptFiles kept = new KeptFiles(premises, looked, now, all);
    store.write(name, out -> KeptFileFormat.write(kept, out));
  }

  private KeptFile kept(Made one) throws IOException {
    List<Written> written = new ArrayList<>();
    for (Map.Entry<String, Hash> file : one.files().entrySet()) {
      written.add(Written.in(site, file.getKey(), file.getValue()));
    }
    return new KeptFile(one.sort(), written, one.looked());
  }

  /** What was looked at, each with a number. Safe to share between threads. */
  private static final class Table {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    synchronized int[] numbers(List<String> names) {
      return names.stream()
          .mapToInt(name -> numbers.computeIfAbsent(name, fresh -> numbers.size()))
          .toArray();
    }

    KeptFile renumbered(KeptFile file, List<String> names) {
      List<String> looked = Arrays.stream(file.looked()).mapToObj(names::get).toList();
      return new KeptFile(file.sort(), file.written(), numbers(looked));
    }

    synchronized List<String> names() {
      return List.copyOf(numbers.keySet());
    }
  }
}

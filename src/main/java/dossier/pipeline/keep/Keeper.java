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
import dossier.text.Memo;
import dossier.text.Reads;
import dossier.text.Reads.Noted;
import dossier.text.Reads.Whole;
import dossier.text.Recall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
  private final Map<String, KeptFile> before;
  private final Memo<String, Boolean> isSame = new Memo<>();
  private final Map<String, KeptFile> still = new HashMap<>();
  private final Map<String, Made> made = new ConcurrentHashMap<>();

  /** Files that were made now, and what was looked at. */
  private record Made(Map<String, Hash> files, Hash version, Reads.Log log) {}

  Keeper(Store store, Path site, Hash premises, Versions versions) {
    this.store = store;
    this.name = name(site);
    this.site = site;
    this.premises = premises;
    this.versions = versions;
    this.values = new KeptValues(store, name + "-values", premises, versions);
    KeptFiles kept = store.read(name).map(KeptFileFormat::read).orElse(KeptFiles.NONE);
    this.before = kept.premises().equals(premises) ? kept.files() : Map.of();
  }

  /** Each site has its own. */
  private static String name(Path site) {
    String place = site.toAbsolutePath().normalize().toString();
    return "site-" + Hash.of(place.getBytes(UTF_8)).hex().substring(0, 16);
  }

  @Override
  public List<Planned> left(List<Planned> files, Draft draft) throws IOException {
    Set<String> same = new HashSet<>();
    files.parallelStream()
        .filter(file -> isSame(file.address(), file.key()))
        .map(file -> file.address().path())
        .forEachOrdered(same::add);
    List<Planned> left = new ArrayList<>();
    for (Planned file : files) {
      String path = file.address().path();
      KeptFile known = before.get(path);
      if (known != null && same.contains(path) && draft.keep(known.written())) {
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
    KeptFile known = before.get(address.path());
    return known != null
        && isSame(address, key)
        && known.written().stream().allMatch(file -> file.stands(site));
  }

  private boolean isSame(Address address, Key key) {
    return isSame.of(address.path(), path -> isSame(before.get(path), key));
  }

  private boolean isSame(@Nullable KeptFile known, Key key) {
    return known != null && known.version().equals(versions.of(key, known.log()));
  }

  @Override
  public Set<String> templates() {
    Set<String> templates = new HashSet<>();
    still.values().forEach(file -> templates.addAll(file.log().templates()));
    return templates;
  }

  @Override
  public Outcome<List<Artifact>> noting(Planned file, Supplier<Outcome<List<Artifact>>> making) {
    Noted<Outcome<List<Artifact>>> noted = Reads.during(making);
    Outcome<List<Artifact>> outcome = noted.value();
    if (outcome.complaints().isEmpty() && !(file.key() instanceof Key.Ready)) {
      Reads.Log log = looked(file.key(), noted.log());
      Map<String, Hash> files = new HashMap<>();
      outcome.value().orElse(List.of()).forEach(one -> files.put(one.address().path(), one.hash()));
      made.put(file.address().path(), new Made(files, versions.of(file.key(), log), log));
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
    Map<String, KeptFile> all = new HashMap<>(still);
    for (Map.Entry<String, Made> one : made.entrySet()) {
      try {
        all.put(one.getKey(), kept(one.getValue()));
      } catch (IOException e) {
        // Somebody else is at work there: it is made again.
      }
    }
    try {
      store.write(name, KeptFileFormat.bytes(new KeptFiles(premises, all)));
    } catch (IOException e) {
      throw new UncheckedIOException("memory is no disk", e);
    }
  }

  private KeptFile kept(Made one) throws IOException {
    List<Written> written = new ArrayList<>();
    for (Map.Entry<String, Hash> file : one.files().entrySet()) {
      written.add(Written.in(site, file.getKey(), file.getValue()));
    }
    return new KeptFile(List.copyOf(written), one.version(), one.log());
  }
}

package dossier.route;

import dossier.model.Entries;
import dossier.model.Entry;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.site.Address;
import dossier.text.FileName;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the next site consists of, before any of it is made.
 *
 * @param files in order of their addresses, no two at one address
 */
public record SitePlan(List<Planned> files) {

  /** What a field asks for gives way to what a file is by itself. */
  private static final Comparator<Planned> OWN_PAGES_FIRST =
      Comparator.comparingInt((Planned file) -> file.origin().start())
          .thenComparing(file -> file.origin().file().path());

  public SitePlan {
    files = List.copyOf(files);
  }

  /** How many of them are pages. */
  public int pages() {
    return (int) files.stream().filter(file -> file.key().isPage()).count();
  }

  /**
   * Puts a plan together. Two that would meet on a file system that folds letter case or Unicode
   * forms are a complaint that names both origins; so is a path that not every system can hold.
   */
  public static Outcome<SitePlan> of(List<Planned> files) {
    List<Planned> sorted =
        files.stream()
            .sorted(
                Comparator.comparing(Planned::address)
                    .thenComparing(a -> a.origin().file().path())
                    .thenComparingInt(a -> a.origin().start()))
            .toList();
    List<Diagnostic> complaints = new ArrayList<>(collisions(sorted));
    sorted.stream().flatMap(file -> unfit(file).stream()).forEach(complaints::add);
    return Outcome.of(new SitePlan(sorted), complaints);
  }

  /**
   * The same plan after an edit that changed no more of it than the places from which files are
   * made.
   *
   * @param changed the entries whose places may be others
   * @param entries all, as they are now
   */
  public SitePlan after(Set<Id> changed, Entries entries) {
    return new SitePlan(
        files.stream()
            .map(
                file ->
                    file.key()
                        .entry()
                        .filter(changed::contains)
                        .flatMap(entries::find)
                        .map(entry -> new Planned(file.address(), file.key(), place(file, entry)))
                        .orElse(file))
            .toList());
  }

  private static Span place(Planned file, Entry entry) {
    return entry.header().aliases().stream()
        .filter(alias -> file.key().equals(new Key.Moved(entry.id(), Address.of(alias.value()))))
        .map(Located::span)
        .findFirst()
        .orElse(entry.header().span());
  }

  /** A site is copied to sticks and to hosts of every kind. */
  private static Optional<Diagnostic> unfit(Planned file) {
    String path = file.address().path();
    return FileName.faultOfPath(path)
        .map(
            fault ->
                Diagnostic.of(
                        Rule.UNFIT_NAME,
                        file.origin(),
                        "not every system can hold this address: it " + fault + ": '" + path + "'")
                    .help("give it another name"));
  }

  /** Where no two meet, who comes first need not be known. */
  private static List<Diagnostic> collisions(List<Planned> files) {
    Set<String> taken = new HashSet<>();
    Set<String> folders = new HashSet<>();
    boolean apart = true;
    for (Planned file : files) {
      String path = file.address().folded();
      apart &= taken.add(path);
      folders.add(path.substring(0, path.lastIndexOf('/') + 1));
    }
    return apart && folders.stream().flatMap(SitePlan::folders).noneMatch(taken::contains)
        ? List.of()
        : collisions(files.stream().sorted(OWN_PAGES_FIRST));
  }

  /** A folder and all around it, each without its last slash. */
  private static Stream<String> folders(String folder) {
    return IntStream.range(0, folder.length())
        .filter(i -> folder.charAt(i) == '/')
        .mapToObj(i -> folder.substring(0, i));
  }

  private static List<Diagnostic> collisions(Stream<Planned> ownPagesFirst) {
    Map<String, Planned> taken = new HashMap<>();
    List<Diagnostic> complaints = new ArrayList<>();
    List<Planned> files = ownPagesFirst.toList();
    for (Planned file : files) {
      Planned first = taken.putIfAbsent(file.address().folded(), file);
      if (first != null) {
        complaints.add(collision(first, file));
      }
    }
    files.forEach(file -> complaints.addAll(below(file, taken)));
    return complaints;
  }

  /** A file's address cannot be the folder of another. */
  private static List<Diagnostic> below(Planned file, Map<String, Planned> taken) {
    return folders(file.address().folded())
        .filter(taken::containsKey)
        .findFirst()
        .map(taken::get)
        .map(folder -> below(file, folder))
        .stream()
        .toList();
  }

  private static Diagnostic below(Planned file, Planned folder) {
    String message =
        "'%s' lies below '%s', which is a file"
            .formatted(file.address().path(), folder.address().path());
    return Diagnostic.of(Rule.SAME_ADDRESS, file.origin(), message)
        .note(folder.origin(), "the file is made from this");
  }

  private static Diagnostic collision(Planned first, Planned second) {
    String both =
        first.address().equals(second.address())
            ? "'" + second.address().path() + "' is the address of two outputs"
            : "'%s' and '%s' are one address where letter case or Unicode form is folded"
                .formatted(first.address().path(), second.address().path());
    return Diagnostic.of(Rule.SAME_ADDRESS, second.origin(), both)
        .note(first.origin(), "the other output is made from this");
  }
}

package dossier.pipeline.keep;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.pipeline.read.Checked;
import dossier.pipeline.read.InLanguage;
import dossier.pipeline.read.Parsed;
import dossier.text.Hash;
import dossier.text.Id;
import dossier.text.Memo;
import dossier.text.Reads;
import dossier.text.Reads.Whole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What everything that can be looked at is now: of each a hash that is another one if it is. What
 * is looked at has a name: a letter for its sort, a space, and an id or another name. Safe to share
 * between threads.
 */
final class Versions {
  private static final String NONE = "none";

  /** So many digits tell any two apart. */
  private static final int DIGITS = 32;

  private final Checked checked;
  private final Dossier dossier;
  private final Map<Id, String> translations;
  private final Memo<Id, String> about = new Memo<>();
  private final Memo<Whole, String> wholes = new Memo<>();

  Versions(Checked checked) {
    this.checked = checked;
    this.dossier = checked.dossier();
    this.translations = translations(checked);
  }

  /** The names of all that was looked at, in their order. */
  static List<String> names(Reads.Log log) {
    List<String> names = new ArrayList<>();
    log.files().forEach(id -> names.add("f " + id));
    log.bodies().forEach(id -> names.add("b " + id));
    log.about().forEach(id -> names.add("a " + id));
    log.wholes().forEach(whole -> names.add("w " + whole.name()));
    log.templates().forEach(template -> names.add("t " + template));
    Collections.sort(names);
    return names;
  }

  /** The templates among what was looked at. */
  static boolean isTemplate(String name) {
    return name.startsWith("t ");
  }

  /** The name of a template. */
  static String template(String name) {
    return name.substring(2);
  }

  /** What something is now that has a name; templates do not change while the premises stand. */
  String of(String name) {
    String rest = name.substring(2);
    return switch (name.charAt(0)) {
      case 'f' -> front(new Id(rest));
      case 'b' -> body(new Id(rest));
      case 'a' -> about.of(new Id(rest), this::about);
      case 'w' -> wholes.of(Whole.valueOf(rest), this::whole);
      default -> NONE;
    };
  }

  /** A hash of all that was looked at: while it is the same, so is what was made of it. */
  Hash of(Reads.Log log) {
    StringBuilder all = new StringBuilder();
    names(log).forEach(name -> all.append(name).append(' ').append(of(name)).append('\n'));
    return Hash.of(all.toString().getBytes(UTF_8));
  }

  private String front(Id id) {
    Parsed file = checked.files().get(id);
    return file == null ? NONE : with(file.parts().front(), id);
  }

  private String body(Id id) {
    Parsed file = checked.files().get(id);
    return file == null ? NONE : with(file.parts().body(), id);
  }

  /** Pages in other languages are made of the translations too. */
  private String with(Hash part, Id id) {
    return translations.containsKey(id) ? hash(part + translations.get(id)) : shortened(part);
  }

  /** The texts of all translations of an entry. */
  private static Map<Id, String> translations(Checked checked) {
    Map<Id, String> translations = new HashMap<>();
    for (InLanguage language : checked.languages().values()) {
      for (Entry entry : language.dossier().entries().all()) {
        if (entry.header().translation().isPresent()) {
          translations.merge(entry.id(), hash(entry.header().file().text()), String::concat);
        }
      }
    }
    return translations;
  }

  private static String shortened(Hash hash) {
    return hash.hex().substring(0, DIGITS);
  }

  private String about(Id id) {
    List<Object> all = new ArrayList<>();
    all.add(dossier.about(id));
    all.add(checked.comparisons().quoting(id));
    for (InLanguage language : checked.languages().values()) {
      all.add(language.dossier().about(id));
      all.add(language.comparisons().quoting(id));
    }
    return hash(all);
  }

  private String whole(Whole whole) {
    return switch (whole) {
      case EVERYTHING -> all(this::front);
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
      case GROUPS -> fronts(dossier.entries().groups());
      case PLACES -> fronts(dossier.entries().places());
      case PAGES -> fronts(dossier.entries().pages());
    };
  }

  private String all(Function<Id, String> version) {
    Set<Id> ids = checked.files().keySet();
    return hash(ids.stream().sorted().map(id -> id + " " + version.apply(id)).toList());
  }

  private String fronts(Collection<? extends Entry> entries) {
    return hash(entries.stream().map(entry -> entry.id() + " " + front(entry.id())).toList());
  }

  private static String hash(Object written) {
    return shortened(Hash.of(written.toString().getBytes(UTF_8)));
  }
}

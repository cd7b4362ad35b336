package dossier.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.guard.read.Readings;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.site.Artifact;
import dossier.text.Decoded;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds files and what is made of them against protected names. No message holds a name: it says on
 * which line of the private list the name stands. Safe to share between threads.
 */
public final class Guard {
  private static final int MOST_IN_A_FILE = 20;
  private static final String HIDDEN = "stands here, in a form that does not show it";

  private final NameMatcher lookout;

  /** Guards these names. */
  public Guard(ProtectedNames names) {
    this.lookout = new NameMatcher(names);
  }

  /**
   * What a file of the repository holds.
   *
   * @param path the path shown to people
   * @param names the lines of the list whose names were seen are added to this
   */
  public List<Diagnostic> file(String path, byte[] bytes, Set<Integer> names) {
    List<Diagnostic> findings = new ArrayList<>();
    TextFile file = shown(path, bytes);
    Set<Integer> inPath = inAddress(path);
    inPath.forEach(name -> findings.add(finding(name, file.start(), "stands in this file's name")));
    Readings readings = Readings.ofMarkdown(bytes);
    if (!readings.isWhole()) {
      findings.add(unreadable(file.start(), "this file"));
    }
    Set<Integer> plain = new TreeSet<>();
    for (Sighting seen : lookout.in(file.text(), false)) {
      plain.add(seen.name());
      findings.add(finding(seen.name(), file.span(seen.start(), seen.end()), "stands here"));
    }
    Set<Integer> hidden = without(plain, seen(readings));
    new Hidden(file, this::namesIn)
        .places(hidden)
        .forEach((name, place) -> findings.add(finding(name, place, HIDDEN)));
    plain.addAll(hidden);
    names.addAll(inPath);
    names.addAll(plain);
    return bounded(findings, file);
  }

  private static List<Diagnostic> bounded(List<Diagnostic> findings, TextFile file) {
    if (findings.size() <= MOST_IN_A_FILE) {
      return List.copyOf(findings);
    }
    List<Diagnostic> most = new ArrayList<>(findings.subList(0, MOST_IN_A_FILE));
    int more = findings.size() - MOST_IN_A_FILE;
    most.add(
        Diagnostic.of(
                Rule.PROTECTED_NAME, file.start(), more + " more such places are in this file")
            .help("mend those that are told, and look again"));
    return most;
  }

  /** A link to a folder: what lies there now can be searched, and what comes later cannot. */
  public static Diagnostic unseen(String path) {
    return Diagnostic.of(
            Rule.UNREADABLE_BYTES,
            new TextFile(path, "").start(),
            "this link leads to a folder, which is not searched for names")
        .help("put the files themselves there, or take the link away");
  }

  /** The text of a file, of which lines can be shown; none if it is an image or the like. */
  private static TextFile shown(String path, byte[] bytes) {
    Decoded decoded = Decoded.utf8(path, bytes);
    boolean text = decoded.firstBadByte().isEmpty() && decoded.file().text().indexOf('\0') < 0;
    return text ? decoded.file() : new TextFile(path, "");
  }

  /**
   * What a file to be published holds.
   *
   * @param told the lines of the list whose names were found in the content: the reader of the
   *     findings knows where these come from
   */
  public List<Diagnostic> published(Artifact artifact, Set<Integer> told) {
    String path = artifact.address().path();
    Readings readings = Readings.of(artifact.bytes());
    List<Diagnostic> findings = new ArrayList<>();
    if (!readings.isWhole()) {
      findings.add(unreadable(artifact.origin(), "'" + path + "'"));
    }
    Set<Integer> names = seen(readings);
    names.addAll(inAddress(path));
    for (int name : without(told, names)) {
      findings.add(
          finding(name, artifact.origin(), "stands in '" + path + "', which is made from this"));
    }
    return findings;
  }

  private static Set<Integer> without(Set<Integer> known, Set<Integer> names) {
    Set<Integer> rest = new TreeSet<>(names);
    rest.removeAll(known);
    return rest;
  }

  private Set<Integer> inAddress(String path) {
    Set<Integer> names = new TreeSet<>();
    for (String text : Readings.of(path.getBytes(UTF_8)).texts()) {
      lookout.in(text, true).forEach(seen -> names.add(seen.name()));
    }
    return names;
  }

  private Set<Integer> seen(Readings readings) {
    Set<Integer> names = new TreeSet<>();
    for (String text : readings.texts()) {
      lookout.in(text, false).forEach(seen -> names.add(seen.name()));
    }
    return names;
  }

  private Set<Integer> namesIn(String text) {
    return seen(Readings.ofMarkdown(text.getBytes(UTF_8)));
  }

  private static Diagnostic finding(int name, Span place, String where) {
    return Diagnostic.of(
            Rule.PROTECTED_NAME, place, "the name on line " + name + " of the list " + where)
        .help("leave the name out, here and in the message of the commit");
  }

  private static Diagnostic unreadable(Span place, String what) {
    return Diagnostic.of(
            Rule.UNREADABLE_BYTES,
            place,
            what + " is packed too deeply, too large or in a way that cannot be searched for names")
        .help("unpack it, or leave it out");
  }

  /** Whether a text holds a name in any form. */
  boolean isIn(String text) {
    return !namesIn(text).isEmpty() || !inAddress(text).isEmpty();
  }

  /** Where names stand in a text as it is, those in addresses too. */
  List<Sighting> plainIn(String text) {
    return lookout.in(text, true);
  }
}

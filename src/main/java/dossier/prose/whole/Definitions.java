package dossier.prose.whole;

import dossier.prose.tree.Body;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Addresses under a name, {@code [name]: address}, that no link of the text uses. */
final class Definitions {
  private static final Pattern LAST_BRACKETS =
      Pattern.compile("(?s)\\[((?:[^\\[\\]\\\\]|\\\\.)*+)]$");

  /** A definition as it is written, with nothing beside it (CommonMark 0.31.2, section 4.7). */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?s)\\s*\\[(?:[^\\[\\]\\\\]|\\\\.)++]:[\\s>]*(?:<(?:[^<>\\\\]|\\\\.)*+>|\\S+)"
              + "(?:\\s[\\s>]*(?:\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'"
              + "|\\((?:[^()\\\\]|\\\\.)*+\\)))?\\s*");

  private Definitions() {}

  /**
   * @param lostNotes the footnotes that nobody sees: a link in them uses nothing
   */
  static List<Diagnostic> lost(Node document, Body body, List<FootnoteDefinition> lostNotes) {
    List<LinkReferenceDefinition> all = TreeWalk.all(document, LinkReferenceDefinition.class);
    if (all.isEmpty()) {
      return List.of();
    }
    Set<Object> used = used(document, body, lostNotes);
    Set<FoldedName> defined = new HashSet<>();
    List<Diagnostic> lost = new ArrayList<>();
    for (LinkReferenceDefinition address : all) {
      FoldedName label = FoldedName.of(address.getLabel());
      boolean second = !defined.add(label);
      Target target = target(address.getDestination(), address.getTitle());
      if (second || !(used.contains(label) || used.contains(target))) {
        lost.add(lost(address, second, body));
      } else if (!ALONE.matcher(body.extent(address).text()).matches()) {
        lost.add(notAlone(address, body));
      }
    }
    return lost;
  }

  /** Where a link leads: the next best sign of the address that it uses. */
  private record Target(String destination, String title) {}

  private record Use(Node node, Target target) {}

  /** The names and the targets of the links that use one; those in alt text use nothing. */
  private static Set<Object> used(Node document, Body body, List<FootnoteDefinition> lostNotes) {
    Set<Object> used = new HashSet<>();
    Set<Node> unseen = new HashSet<>();
    lostNotes.forEach(note -> unseen.addAll(TreeWalk.all(note, Node.class)));
    TreeWalk.all(document, Image.class)
        .forEach(image -> unseen.addAll(TreeWalk.all(image, Node.class)));
    Stream<Use> links =
        TreeWalk.all(document, Link.class).stream()
            .map(link -> new Use(link, target(link.getDestination(), link.getTitle())));
    Stream<Use> images =
        TreeWalk.all(document, Image.class).stream()
            .map(image -> new Use(image, target(image.getDestination(), image.getTitle())));
    Stream.concat(links, images)
        .filter(use -> !unseen.contains(use.node()))
        .forEach(
            use -> {
              String written = body.extent(use.node()).text();
              if (written.endsWith("]")) {
                used.add(name(written).<Object>map(FoldedName::of).orElseGet(use::target));
              }
            });
    return used;
  }

  private static Target target(String destination, @Nullable String title) {
    return new Target(destination, Objects.requireNonNullElse(title, ""));
  }

  /** What stands in the last brackets of a link; in the first if those are empty. */
  private static Optional<String> name(String written) {
    boolean empty = written.endsWith("[]") && !written.endsWith("\\[]");
    String whole = empty ? written.substring(0, written.length() - 2) : written;
    Matcher brackets = LAST_BRACKETS.matcher(whole);
    return brackets.find() ? Optional.of(brackets.group(1)) : Optional.empty();
  }

  private static Diagnostic notAlone(LinkReferenceDefinition address, Body body) {
    return Diagnostic.of(
            Rule.UNSEEN_WORDS,
            body.extent(address),
            "readers would not see all of this: more than one address stands on a line")
        .help("give each address a line of its own");
  }

  private static Diagnostic lost(LinkReferenceDefinition address, boolean second, Body body) {
    String message =
        second
            ? "readers would not see this second address for '%s'"
            : "readers would not see this: no link uses the address '%s'";
    return Diagnostic.of(
            Rule.UNSEEN_WORDS, body.extent(address), message.formatted(address.getLabel()))
        .help(
            "use it, take it out, or write \\[ if readers should see it; notes to yourself stand"
                + " between lines of %%");
  }
}

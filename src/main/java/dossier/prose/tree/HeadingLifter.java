package dossier.prose.tree;

import dossier.prose.line.Anchors;
import dossier.prose.part.Heading;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Lifts the headings out of a text and gives each its id. Used once, by one thread. */
final class HeadingLifter {
  private final Body body;
  private final Consumer<Diagnostic> complaints;
  private final Anchors anchors = new Anchors();
  private final Map<String, Span> written = new HashMap<>();
  private final List<Heading> headings = new ArrayList<>();
  private final Map<Node, Heading> headingOf = new HashMap<>();

  HeadingLifter(Body body, Consumer<Diagnostic> complaints) {
    this.body = body;
    this.complaints = complaints;
  }

  List<Heading> headings() {
    return headings;
  }

  Map<Node, Heading> headingOf() {
    return headingOf;
  }

  /** Written ids come first: an id that is made gives way to them wherever they stand. */
  void reserve(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof org.commonmark.node.Heading heading) {
        writtenId(heading).ifPresent(anchors::take);
      }
    }
  }

  void lift(org.commonmark.node.Heading node) {
    Optional<String> id = writtenId(node);
    Span place = body.place(node);
    id.ifPresent(given -> check(given, place));
    if (id.isPresent() && node.getLastChild() instanceof Text text) {
      text.setLiteral(Anchors.written(text.getLiteral()).replaceFirst(""));
    } else if (Anchors.looksWritten(PlainText.of(node))) {
      complaints.accept(unreadable(place));
    }
    String words = body.run(node).text().replace(String.valueOf(Run.OBJECT), "").strip();
    int level = Math.max(2, node.getLevel());
    Heading heading = new Heading(level, id.orElseGet(() -> anchors.make(words)), words, place);
    headings.add(heading);
    headingOf.put(node, heading);
  }

  private static Optional<String> writtenId(org.commonmark.node.Heading heading) {
    if (heading.getLastChild() instanceof Text text) {
      Matcher id = Anchors.written(text.getLiteral());
      return id.find() ? Optional.of(id.group(1)) : Optional.empty();
    }
    return Optional.empty();
  }

  private void check(String id, Span heading) {
    int at = heading.text().lastIndexOf("{#");
    Span span = at < 0 ? heading : heading.sub(at + 2, at + 2 + id.length());
    anchors.take(id);
    if (!Anchors.allowed(id)) {
      complaints.accept(notAllowed(id, span));
    }
    Span first = written.putIfAbsent(id, span);
    if (first != null) {
      complaints.accept(second(id, span, first));
    }
  }

  private static Diagnostic unreadable(Span heading) {
    return Diagnostic.of(Rule.BAD_VALUE, heading, "this heading's id cannot be read")
        .help("write it as {#id} at the end, with letters, digits and hyphens");
  }

  private static Diagnostic notAllowed(String id, Span span) {
    return Diagnostic.of(Rule.BAD_VALUE, span, "'" + id + "' cannot be the id of a heading")
        .help("use letters, digits and hyphens, and none of the ids that pages use themselves");
  }

  private static Diagnostic second(String id, Span span, Span first) {
    return Diagnostic.of(Rule.DUPLICATE_ANCHOR, span, "a second heading with the id '" + id + "'")
        .note(first, "the first one is here");
  }
}

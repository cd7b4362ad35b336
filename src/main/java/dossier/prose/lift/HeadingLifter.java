package dossier.prose.lift;

import dossier.prose.line.Anchors;
import dossier.prose.line.HeadingMarks;
import dossier.prose.line.Spaces;
import dossier.prose.part.Heading;
import dossier.prose.tree.Body;
import dossier.prose.tree.PlainText;
import dossier.prose.tree.Run;
import dossier.report.Diagnostic;
import dossier.report.Limits;
import dossier.report.Rule;
import dossier.text.Nearest;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Lifts the headings out of a text and gives each its id. Used once, by one thread. */
final class HeadingLifter {
  private static final int MOST_MARKS = 50;

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
        marks(heading).ifPresent(marks -> marks.ids().forEach(anchors::take));
      }
    }
  }

  void lift(org.commonmark.node.Heading node) {
    Optional<HeadingMarks> written = marks(node);
    HeadingMarks marks = written.orElse(HeadingMarks.NONE);
    Span place = body.place(node);
    marks.ids().stream().limit(MOST_MARKS).forEach(given -> check(given, place));
    marks.classes().stream().limit(MOST_MARKS).forEach(given -> checkClass(given, place));
    if (marks.ids().size() > MOST_MARKS || marks.classes().size() > MOST_MARKS) {
      complaints.accept(Limits.tooMuch(place, MOST_MARKS, "marks on one heading"));
    }
    if (written.isPresent() && node.getLastChild() instanceof Text text) {
      text.setLiteral(HeadingMarks.without(text.getLiteral()));
    }
    Run run = body.run(node);
    if (HeadingMarks.lookalikes(run.text()).stream().anyMatch(at -> !run.escaped(at.start()))) {
      complaints.accept(unreadable(place));
    }
    String words = Spaces.single(PlainText.of(node));
    int level = Math.max(2, node.getLevel());
    Heading heading =
        new Heading(
            level,
            marks.ids().stream().findFirst().orElseGet(() -> anchors.make(words)),
            marks.ids().stream().skip(1).toList(),
            words,
            place,
            marks.isViolent());
    headings.add(heading);
    headingOf.put(node, heading);
  }

  private Optional<HeadingMarks> marks(org.commonmark.node.Heading heading) {
    return heading.getLastChild() instanceof Text text && !escaped(heading, text)
        ? HeadingMarks.in(text.getLiteral())
        : Optional.empty();
  }

  /** Whether a backslash keeps what stands at the end as it is. */
  private boolean escaped(Node heading, Text last) {
    String words = HeadingMarks.without(last.getLiteral());
    String marks = last.getLiteral().substring(words.length()).strip();
    return !marks.isEmpty() && body.extent(heading).text().contains("\\" + marks);
  }

  private void checkClass(String name, Span heading) {
    if (!name.equals(HeadingMarks.VIOLENT)) {
      int at = heading.text().lastIndexOf("." + name);
      complaints.accept(
          unknown(name, at < 0 ? heading : heading.sub(at + 1, at + 1 + name.length())));
    }
  }

  private void check(String id, Span heading) {
    int at = heading.text().lastIndexOf("#" + id);
    Span span = at < 0 ? heading : heading.sub(at + 1, at + 1 + id.length());
    anchors.take(id);
    if (!Anchors.allowed(id)) {
      complaints.accept(notAllowed(id, span));
    }
    Span first = written.putIfAbsent(id, span);
    if (first != null) {
      complaints.accept(second(id, span, first));
    }
  }

  private static Diagnostic unknown(String name, Span span) {
    Diagnostic unknown =
        Diagnostic.of(Rule.UNKNOWN_WORD, span, "'" + name + "' cannot be said of a section");
    return Nearest.to(name, List.of(HeadingMarks.VIOLENT))
        .map(unknown::replaceWith)
        .orElseGet(() -> unknown.help("a section that describes violence is {.violent}"));
  }

  private static Diagnostic unreadable(Span heading) {
    return Diagnostic.of(Rule.BAD_VALUE, heading, "what stands in braces here cannot be read")
        .help("write {#id}, {#id #old-id}, {.violent} or {#id .violent} at the end of the heading");
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

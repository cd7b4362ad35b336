package dossier.render;

import dossier.render.Turns.Place;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Nearest;
import dossier.text.Span;
import dossier.text.TextFile;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;

/** Says in an editor's words, and with its place, what is wrong in a template. */
final class TemplateMistakes {
  private final Templates templates;

  TemplateMistakes(Templates templates) {
    this.templates = templates;
  }

  /**
   * What made printing fail. Freemarker wraps a mistake in what asked for the template, and from
   * the second time on in the memory of the first.
   */
  Diagnostic of(Exception failure) {
    Optional<ParseException> syntax = cause(failure, ParseException.class);
    if (syntax.isPresent()) {
      return syntax(syntax.get());
    }
    Optional<TemplateNotFoundException> missing = cause(failure, TemplateNotFoundException.class);
    if (failure instanceof TemplateException wrong) {
      return missing
          .map(template -> at(place(wrong), notThere(template)))
          .orElseGet(() -> wrong(wrong));
    }
    if (missing.isPresent()) {
      return at(new Place(missing.get().getTemplateName(), 1, 1), notThere(missing.get()));
    }
    throw failure instanceof IOException disk
        ? new UncheckedIOException(disk)
        : new IllegalStateException(failure);
  }

  /** A template that prints, or goes round, without end. */
  Diagnostic endless(Optional<Place> place, String template) {
    return at(place.orElse(new Place(template, 1, 1)), "this does not come to an end")
        .help("give the list an end, such as 1..10");
  }

  Diagnostic callsItself(String template) {
    return at(new Place(template, 1, 1), "this template includes or calls itself without end");
  }

  /**
   * @param used the templates that pages were printed with
   */
  Diagnostic unused(String template, Collection<String> used) {
    Diagnostic unused =
        Diagnostic.of(
            Rule.UNUSED_FILE, file(template).start(), "no page is printed with this template");
    return Nearest.to(bare(template), used.stream().map(TemplateMistakes::bare).toList())
        .map(near -> unused.help("rename it to '" + near + ".ftlh', which it then replaces"))
        .orElseGet(
            () ->
                unused.help(
                    "a template that replaces a bundled one has its name, such as story.ftlh"));
  }

  /** A word that an editor added and no template of the project names. */
  Diagnostic unusedWord(String key, Span place, Collection<String> known) {
    Diagnostic unused =
        Diagnostic.of(Rule.UNUSED_WORD, place, "nothing uses the word '" + key + "'");
    return Nearest.to(key, known)
        .map(near -> unused.help("use '" + near + "', which it then replaces"))
        .orElseGet(() -> unused.help("use it in a template: ${say(\"" + key + "\")}"));
  }

  private static String bare(String template) {
    return template.replaceFirst("\\.ftlh$", "");
  }

  private Diagnostic syntax(ParseException e) {
    Place place = new Place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber());
    return at(place, firstSentence(e.getEditorMessage()));
  }

  private Diagnostic wrong(TemplateException e) {
    Place place = place(e);
    Optional<NoSuchName> name = cause(e, NoSuchName.class);
    if (name.isPresent()) {
      return noSuchName(place, name.get());
    }
    String message = e.getMessageWithoutStackTop();
    Optional<Throwable> bare =
        Optional.ofNullable(e.getCause()).filter(cause -> e.getBlamedExpressionString() == null);
    return at(
        place,
        firstSentence(bare.map(cause -> message + ": " + cause.getMessage()).orElse(message)));
  }

  private static Place place(TemplateException e) {
    return new Place(
        e.getTemplateSourceName(),
        Optional.ofNullable(e.getLineNumber()).orElse(1),
        Optional.ofNullable(e.getColumnNumber()).orElse(1));
  }

  private static String notThere(TemplateNotFoundException missing) {
    return "there is no template '" + missing.getTemplateName() + "'";
  }

  private Diagnostic noSuchName(Place place, NoSuchName name) {
    Diagnostic missing = at(place, name.words());
    return name.help().map(missing::help).orElse(missing);
  }

  private Diagnostic at(Place place, String message) {
    TextFile file = file(place.template());
    int lines = file.line(file.text().length());
    int line = file.lineStart(Math.max(1, Math.min(place.line(), lines)));
    int start = line + Math.max(0, place.column() - 1);
    return Diagnostic.of(Rule.TEMPLATE_ERROR, file.span(start, start + 1), message);
  }

  private TextFile file(String name) {
    return templates.text(name).orElseGet(() -> new TextFile("templates/" + name, ""));
  }

  private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> kind) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (kind.isInstance(at)) {
        return Optional.of(kind.cast(at));
      }
    }
    return Optional.empty();
  }

  private static String firstSentence(String message) {
    String line = message.strip().split("\\R\\R|\\R-{3,}", 2)[0].replaceAll("\\s+", " ").strip();
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}

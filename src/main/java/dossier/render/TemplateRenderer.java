package dossier.render;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.site.Printable;
import dossier.text.TextFile;
import dossier.words.Words;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.stream.Stream;

/** Prints views through templates. Thread-safe; the same view gives the same bytes. */
public final class TemplateRenderer {
  private final Templates templates;
  private final Words words;
  private final Library library;
  private final TemplateMistakes mistakes;

  /**
   * A press with a project's templates over the bundled ones.
   *
   * @param words what templates say in the language of the interface
   */
  public TemplateRenderer(Templates templates, Words words) {
    this.templates = templates;
    this.words = words;
    this.library = new Library(new Loader(templates));
    this.mistakes = new TemplateMistakes(templates);
    configure(library);
    library.setSharedVariable("say", new SayMethod(words));
    library.setSharedVariable("apart", new ApartMethod());
  }

  private static void configure(Configuration configuration) {
    configuration.setObjectWrapper(new Wrapper());
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setTabSize(1);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setLogTemplateExceptions(false);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
  }

  /**
   * Prints one page; complains of all that is wrong in its templates at once.
   *
   * @param turns what the thread answers Freemarker by when it asks whether to go on
   */
  public Outcome<Artifact> print(Printable view, Turns turns) {
    Set<Diagnostic> complaints = new LinkedHashSet<>();
    Paper out = new Paper();
    try {
      Template template = library.getTemplate(view.template());
      Environment environment = template.createProcessingEnvironment(Map.of("page", view), out);
      environment.setTemplateExceptionHandler(
          (error, env, writer) -> complaints.add(mistakes.of(error)));
      environment.process();
    } catch (Paper.Full e) {
      complaints.add(mistakes.endless(e.place(), view.template()));
    } catch (StackOverflowError e) {
      complaints.add(mistakes.callsItself(view.template()));
    } catch (TemplateException | IOException e) {
      complaints.add(mistakes.of(e));
    } catch (RuntimeException e) {
      if (!turns.wereTooMany()) {
        throw e;
      }
      complaints.add(mistakes.endless(turns.place(), view.template()));
    }
    return complaints.isEmpty()
        ? Outcome.of(new Artifact(view.address(), out.bytes(), view.origin()))
        : Outcome.failed(List.copyOf(complaints));
  }

  /** A page of the site was printed with these templates when it was made. */
  public void printed(Collection<String> names) {
    names.forEach(library::use);
  }

  /** The project's templates with which no page was printed, and its words that nothing uses. */
  public List<Diagnostic> unused() {
    SortedSet<String> used = library.used();
    Stream<Diagnostic> files =
        templates.own().stream()
            .filter(name -> !used.contains(name))
            .map(name -> mistakes.unused(name, used));
    return Stream.concat(files, unusedWords()).toList();
  }

  private Stream<Diagnostic> unusedWords() {
    return words.own().entrySet().stream()
        .filter(word -> !templates.mentions(word.getKey()))
        .map(word -> mistakes.unusedWord(word.getKey(), word.getValue(), words.keys()));
  }

  /**
   * A file that stands beside the templates: the project's, or else the bundled one.
   *
   * @throws NoSuchElementException if there is none of this name
   */
  public byte[] asset(String name) {
    return templates.asset(name);
  }

  /** The style and whatever else pages load. */
  public Stream<Artifact> assets() {
    return templates.allAssets().entrySet().stream()
        .map(
            asset ->
                new Artifact(
                    Address.of(asset.getKey()),
                    asset.getValue(),
                    new TextFile("templates/" + asset.getKey(), "").start()));
  }
}

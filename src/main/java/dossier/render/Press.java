package dossier.render;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Span;
import dossier.text.TextFile;
import dossier.view.page.View;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;

/** Prints views through templates. Thread-safe; the same view gives the same bytes. */
public final class Press {
  private final Templates templates;
  private final Configuration configuration;

  /** A press with a project's templates over the bundled ones. */
  public Press(Templates templates) {
    this.templates = templates;
    this.configuration = configuration(templates);
  }

  private static Configuration configuration(Templates templates) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new Loader(templates));
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
    return configuration;
  }

  /** Prints one page; complains of all that is wrong in its templates at once. */
  public Outcome<Artifact> print(View view) {
    List<Diagnostic> complaints = new ArrayList<>();
    StringWriter out = new StringWriter();
    try {
      Template template = configuration.getTemplate(view.template());
      Environment environment = template.createProcessingEnvironment(Map.of("page", view), out);
      environment.setTemplateExceptionHandler(
          (error, env, writer) -> complaints.add(complaint(error)));
      environment.process();
    } catch (ParseException e) {
      complaints.add(
          complaint(
              e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage()));
    } catch (StackOverflowError e) {
      complaints.add(
          complaint(view.template(), 1, 1, "this template includes or calls itself without end"));
    } catch (TemplateNotFoundException e) {
      complaints.add(complaint(e.getTemplateName(), 1, 1, "there is no such template"));
    } catch (TemplateException e) {
      complaints.add(complaint(e));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
    Artifact artifact = new Artifact(view.address(), bytes, view.origin());
    return complaints.isEmpty()
        ? Outcome.of(artifact)
        : Outcome.failed(complaints.stream().distinct().toList());
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

  private Diagnostic complaint(TemplateException e) {
    Throwable cause = e.getCause();
    String message = e.getMessageWithoutStackTop();
    String reason =
        cause != null && e.getBlamedExpressionString() == null
            ? message + ": " + cause.getMessage()
            : message;
    return complaint(
        e.getTemplateSourceName(),
        e.getLineNumber() == null ? 1 : e.getLineNumber(),
        e.getColumnNumber() == null ? 1 : e.getColumnNumber(),
        reason);
  }

  private Diagnostic complaint(String name, int line, int column, String message) {
    TextFile file = templates.text(name).orElseGet(() -> new TextFile("templates/" + name, ""));
    int lines = file.line(file.text().length());
    int start = file.lineStart(Math.max(1, Math.min(line, lines))) + Math.max(0, column - 1);
    Span place = file.span(start, start + 1);
    return Diagnostic.of(Rule.TEMPLATE_ERROR, place, plain(firstSentence(message)));
  }

  private static String firstSentence(String message) {
    String line = message.strip().split("\\R\\R|\\R-{3,}", 2)[0].replaceAll("\\s+", " ").strip();
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  private static String plain(String message) {
    String missing = "No such bean property: ";
    return message.startsWith(missing)
        ? "there is no '" + message.substring(missing.length()) + "' here"
        : message;
  }
}

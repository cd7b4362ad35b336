package dossier.render;

import dossier.text.Memo;
import dossier.text.Reads;
import freemarker.cache.TemplateLoader;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The templates as Freemarker reads them, each when it is first asked for; and which of them were
 * used. Nobody gets one before its loops can be stopped.
 */
final class Library extends Configuration {
  private final Set<String> used = Collections.synchronizedSet(new HashSet<>());
  private final Memo<Template, Boolean> stoppable = new Memo<>();

  /** Those that were asked for as nearly all are, so that no more than a name is looked up. */
  private final Map<String, Template> ready = Collections.synchronizedMap(new HashMap<>());

  Library(TemplateLoader loader) {
    super(VERSION_2_3_34);
    setTemplateLoader(loader);
  }

  /**
   * The names of the templates that a page was printed with, or that one of these asked for, in
   * order.
   */
  SortedSet<String> used() {
    synchronized (used) {
      return new TreeSet<>(used);
    }
  }

  @Override
  public Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object condition,
      @Nullable String encoding,
      boolean parsed,
      boolean ignoreMissing)
      throws IOException {
    boolean usual = parsed && condition == null && (locale == null || locale.equals(getLocale()));
    Template known = usual ? ready.get(name) : null;
    if (known != null) {
      Reads.template(name);
      Reads.template(known.getSourceName());
      return known;
    }
    use(name);
    Template template = super.getTemplate(name, locale, condition, encoding, parsed, ignoreMissing);
    if (template != null) {
      use(template.getSourceName());
      stoppable.of(template, Library::stoppable);
    }
    if (template != null && usual) {
      ready.put(name, template);
    }
    return template;
  }

  /** A page is printed with a template, now or when it was made. */
  void use(String name) {
    used.add(name);
    Reads.template(name);
  }

  private static boolean stoppable(Template template) {
    _CoreAPI.addThreadInterruptedChecks(template);
    return true;
  }
}

package dossier.render;

import freemarker.cache.TemplateLoader;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The templates as Freemarker reads them: each before the first page is printed, so that its loops
 * can be stopped; and which of them were used.
 */
final class Library extends Configuration {
  private final Set<String> used = Collections.synchronizedSet(new HashSet<>());

  Library(TemplateLoader loader) {
    super(VERSION_2_3_34);
    setTemplateLoader(loader);
  }

  /** Reads templates; one that cannot be read is told where it is used. */
  void read(Collection<String> names) {
    for (String name : names) {
      try {
        _CoreAPI.addThreadInterruptedChecks(getTemplate(name));
      } catch (IOException e) {
        // Said of the page that needs it.
      }
    }
    used.clear();
  }

  /**
   * Whether a page was printed with a template, or one that a page was printed with asked for it.
   */
  boolean used(String name) {
    return used.contains(name);
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
    used.add(name);
    Template template = super.getTemplate(name, locale, condition, encoding, parsed, ignoreMissing);
    if (template != null) {
      used.add(template.getSourceName());
    }
    return template;
  }
}

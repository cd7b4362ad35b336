package dossier.render;

import dossier.text.TextFile;
import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Hands templates to Freemarker; they do not change while a press works. */
final class Loader implements TemplateLoader {
  private final Templates templates;

  Loader(Templates templates) {
    this.templates = templates;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return templates.text(name).orElse(null);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(((TextFile) source).text());
  }

  @Override
  public void closeTemplateSource(Object source) {}
}

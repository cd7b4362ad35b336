package dossier.render;

import dossier.site.Html;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/**
 * How templates print words that may be read from right to left: {@code apart(link.text)}. Such
 * words become an element that keeps them apart from what stands beside them; all others stay as
 * they are.
 */
final class ApartMethod implements TemplateMethodModelEx {

  @Override
  @SuppressWarnings("rawtypes") // so Freemarker has it
  public TemplateModel exec(List arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateModel words)) {
      throw new TemplateModelException("apart takes words");
    }
    return words instanceof TemplateScalarModel text && isRightToLeft(text.getAsString())
        ? HTMLOutputFormat.INSTANCE.fromMarkup("<bdi>" + Html.escape(text.getAsString()) + "</bdi>")
        : words;
  }

  /** Whether a character stands in a block of letters that are read from right to left. */
  static boolean isRightToLeft(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= '\u0590'
          && (c <= '\u08FF'
              || (c >= '\uFB1D' && c <= '\uFDFF')
              || (c >= '\uFE70' && c <= '\uFEFC'))) {
        return true;
      }
    }
    return false;
  }
}

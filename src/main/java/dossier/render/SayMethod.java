package dossier.render;

import dossier.site.Html;
import dossier.words.Words;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How templates ask for words of the interface: {@code say("story.next")}, or {@code
 * say("story.minutes", {"minutes": 3})}. Arguments can be markup that a template has captured; then
 * the words are markup too, and otherwise text, which is escaped where it is printed.
 */
final class SayMethod implements TemplateMethodModelEx {
  private final Words words;
  private final Map<String, TemplateModel> plain = Collections.synchronizedMap(new HashMap<>());

  SayMethod(Words words) {
    this.words = words;
  }

  @Override
  @SuppressWarnings("rawtypes") // so Freemarker has it
  public TemplateModel exec(List arguments) throws TemplateModelException {
    if (arguments.isEmpty()
        || arguments.size() > 2
        || !(arguments.get(0) instanceof TemplateScalarModel key)) {
      throw new TemplateModelException("say takes a key, and a hash of arguments if it has any");
    }
    return arguments.size() == 1
        ? say(key.getAsString())
        : say(key.getAsString(), hash(arguments.get(1)));
  }

  /** A word without arguments is the same each time. */
  private TemplateModel say(String key) throws TemplateModelException {
    TemplateModel known = plain.get(key);
    if (known == null) {
      known = say(key, Map.of());
      plain.put(key, known);
    }
    return known;
  }

  private TemplateModel say(String key, Map<String, Object> arguments)
      throws TemplateModelException {
    try {
      return holdsMarkup(arguments)
          ? HTMLOutputFormat.INSTANCE.fromMarkup(words.html(key, arguments).markup())
          : new SimpleScalar(words.of(key, arguments));
    } catch (IllegalArgumentException e) {
      throw words.has(key)
          ? new TemplateModelException(e.getMessage())
          : new NoSuchName("there is no word '" + key + "'", key, List.copyOf(words.keys()));
    }
  }

  private static boolean holdsMarkup(Map<String, Object> arguments) {
    for (Object argument : arguments.values()) {
      if (argument instanceof Html) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Object> hash(@Nullable Object given) throws TemplateModelException {
    if (!(given instanceof TemplateHashModelEx hash)) {
      throw new TemplateModelException("the arguments of say are a hash: {\"count\": 3}");
    }
    Map<String, Object> arguments = new TreeMap<>();
    for (TemplateModelIterator keys = hash.keys().iterator(); keys.hasNext(); ) {
      String name = ((TemplateScalarModel) keys.next()).getAsString();
      arguments.put(name, value(name, hash.get(name)));
    }
    return arguments;
  }

  private static Object value(String name, @Nullable TemplateModel value)
      throws TemplateModelException {
    if (value instanceof TemplateHTMLOutputModel markup) {
      return new Html(HTMLOutputFormat.INSTANCE.getMarkupString(markup));
    } else if (value instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    } else if (value instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException("'" + name + "' is neither words, markup nor a number");
  }
}

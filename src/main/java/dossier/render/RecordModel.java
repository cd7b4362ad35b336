package dossier.render;

import dossier.text.Nearest;
import freemarker.ext.beans.BeanModel;
import freemarker.ext.beans.InvalidPropertyException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record as templates see it: a name that it does not have is an error that says which it has.
 */
final class RecordModel extends BeanModel {

  RecordModel(Record view, Wrapper wrapper) {
    super(view, wrapper);
  }

  /** A template asks for something that is not there. */
  static final class NoSuchName extends TemplateModelException {
    private static final long serialVersionUID = 1;
    private final String name;
    private final transient List<String> known;

    NoSuchName(String name, List<String> known) {
      super(words(name));
      this.name = name;
      this.known = known;
    }

    String words() {
      return words(name);
    }

    private static String words(String name) {
      return "there is no '" + name + "' here";
    }

    /** The name that was probably meant. */
    Optional<String> nearest() {
      return Nearest.to(name, known);
    }

    List<String> known() {
      return known;
    }
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    try {
      return super.get(name);
    } catch (InvalidPropertyException e) {
      throw new NoSuchName(name, names());
    }
  }

  private List<String> names() {
    return Arrays.stream(object.getClass().getRecordComponents())
        .map(RecordComponent::getName)
        .toList();
  }
}

package dossier.render;

import freemarker.ext.beans.BeanModel;
import freemarker.ext.beans.InvalidPropertyException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as templates see it: a name that it does not have is an error that says which it has.
 */
final class RecordModel extends BeanModel {

  RecordModel(Record view, Wrapper wrapper) {
    super(view, wrapper);
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    try {
      return super.get(name);
    } catch (InvalidPropertyException e) {
      throw new NoSuchName("there is no '" + name + "' here", name, names());
    }
  }

  private List<String> names() {
    return Arrays.stream(object.getClass().getRecordComponents())
        .map(RecordComponent::getName)
        .toList();
  }
}

package dossier.render;

import freemarker.ext.beans.BeanModel;
import freemarker.ext.beans.InvalidPropertyException;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as templates see it: a name that it does not have is an error that says which it has.
 * Its components are read at once; all else is left to Freemarker.
 */
final class RecordModel implements TemplateHashModelEx, AdapterTemplateModel, WrapperTemplateModel {
  private final Record view;
  private final Wrapper wrapper;

  RecordModel(Record view, Wrapper wrapper) {
    this.view = view;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    MethodHandle accessor = Accessors.of(view).named(name);
    return accessor == null ? other(name) : wrapper.wrap(read(accessor));
  }

  private @Nullable Object read(MethodHandle accessor) throws TemplateModelException {
    try {
      return (Object) accessor.invokeExact((Object) view);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new TemplateModelException(e.getMessage(), e);
    }
  }

  private @Nullable TemplateModel other(String name) throws TemplateModelException {
    try {
      return bean().get(name);
    } catch (InvalidPropertyException e) {
      throw new NoSuchName("there is no '" + name + "' here", name, names());
    }
  }

  private BeanModel bean() {
    return new BeanModel(view, wrapper);
  }

  private List<String> names() {
    return Arrays.stream(view.getClass().getRecordComponents())
        .map(RecordComponent::getName)
        .toList();
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() throws TemplateModelException {
    return bean().size();
  }

  @Override
  public TemplateCollectionModel keys() throws TemplateModelException {
    return bean().keys();
  }

  @Override
  public TemplateCollectionModel values() throws TemplateModelException {
    return bean().values();
  }

  @Override
  public Object getWrappedObject() {
    return view;
  }

  @Override
  public Object getAdaptedObject(Class<?> hint) {
    return view;
  }
}

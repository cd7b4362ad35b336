package dossier.graph;

import dossier.model.Entry;
import dossier.prose.Prose;
import dossier.text.Located;
import dossier.text.Span;
import dossier.text.TextFile;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What others can see of an entry: all that its front matter says, and what it puts into the
 * indexes; without the places where things are written and without the wording of the text. While
 * it stays the same, an edit concerns nobody else, but for those who link to a spot of the text.
 *
 * <p>The front matter is read from the records' own components, so that a field which is new is
 * seen without being listed here.
 *
 * @param fields the entry's record as nested lists
 */
record Facts(Object fields, Contribution contribution) {
  private static final String UNSEEN = "";

  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .toList();
        }
      };

  static Facts of(Entry entry) {
    return new Facts(placeless(entry), Contribution.of(entry));
  }

  private static Object placeless(Object value) {
    if (value instanceof Span || value instanceof TextFile || value instanceof Prose) {
      return UNSEEN;
    } else if (value instanceof Located<?> located) {
      return placeless(located.value());
    } else if (value instanceof Optional<?> optional) {
      return optional.map(Facts::placeless);
    } else if (value instanceof Collection<?> all) {
      return all.stream().map(Facts::placeless).toList();
    }
    return value instanceof Record ? components(value) : value;
  }

  private static List<Object> components(Object value) {
    List<Object> components = new ArrayList<>();
    components.add(value.getClass());
    for (Method accessor : ACCESSORS.get(value.getClass())) {
      components.add(placeless(got(accessor, value)));
    }
    return components;
  }

  private static Object got(Method accessor, Object value) {
    try {
      return accessor.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}

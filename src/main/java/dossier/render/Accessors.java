package dossier.render;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of one kind of record by their names, looked up once. */
final class Accessors {
  private static final MethodType GENERAL = MethodType.methodType(Object.class, Object.class);

  private static final ClassValue<Accessors> KNOWN =
      new ClassValue<>() {
        @Override
        protected Accessors computeValue(Class<?> kind) {
          return new Accessors(kind);
        }
      };

  private final Map<String, MethodHandle> byName = new HashMap<>();

  private Accessors(Class<?> kind) {
    try {
      for (RecordComponent component : kind.getRecordComponents()) {
        byName.put(
            component.getName(),
            MethodHandles.publicLookup().unreflect(component.getAccessor()).asType(GENERAL));
      }
    } catch (IllegalAccessException e) {
      byName.clear();
    }
  }

  /** Those of a record. */
  static Accessors of(Record record) {
    return KNOWN.get(record.getClass());
  }

  /** What reads a component, as a function of the record; nothing if there is none to be read. */
  @Nullable MethodHandle named(String name) {
    return byName.get(name);
  }
}

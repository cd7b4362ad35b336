package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What others may use says what it promises: every public type, method and constructor. */
class PromisesTest {
  private final List<String> silent = new ArrayList<>();
  private int spoken;

  @Test
  void whatIsPublicSaysWhatItPromises() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      List<Path> all = sources.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(all));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Scanner(docs, unit).scan(unit, null);
      }
    }
    assertEquals(List.of(), silent);
    assertTrue(spoken > 1000, () -> "looked at " + spoken);
  }

  /** Goes down only into what can be seen from outside. */
  private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees docs;
    private final CompilationUnitTree unit;
    private boolean inInterface;

    Scanner(DocTrees docs, CompilationUnitTree unit) {
      this.docs = docs;
      this.unit = unit;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      if (!isPublic(type.getModifiers())) {
        return null;
      }
      say(type.getSimpleName().toString());
      boolean outside = inInterface;
      inInterface = type.getKind() == Tree.Kind.INTERFACE;
      for (Tree member : type.getMembers()) {
        if (member instanceof ClassTree || member instanceof MethodTree) {
          scan(member, null);
        }
      }
      inInterface = outside;
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      boolean overrides =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(mark -> mark.getAnnotationType().toString().equals("Override"));
      if (isPublic(method.getModifiers()) && !overrides && !isCompact(method)) {
        say(method.getName().toString());
      }
      return null;
    }

    /** The constructor of a record, whose components are told at the record. */
    private boolean isCompact(MethodTree method) {
      Tree around = getCurrentPath().getParentPath().getLeaf();
      return method.getReturnType() == null && around.getKind() == Tree.Kind.RECORD;
    }

    private boolean isPublic(ModifiersTree modifiers) {
      return modifiers.getFlags().contains(Modifier.PUBLIC)
          || (inInterface && !modifiers.getFlags().contains(Modifier.PRIVATE));
    }

    private void say(String name) {
      spoken++;
      if (docs.getDocComment(getCurrentPath()) == null) {
        silent.add(unit.getSourceFile().getName() + ": " + name);
      }
    }
  }
}

package dossier.cli.hook;

import dossier.cli.option.ContentOption;
import dossier.cli.option.Exit;
import dossier.cli.option.FindingsPrinter;
import dossier.guard.ProtectedNames;
import dossier.pipeline.commit.CommitCheck;
import dossier.pipeline.commit.Staged;
import dossier.report.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the hooks call: looks at the next commit, or at its message. */
@Command(
    name = "run",
    hidden = true,
    description = "Look for protected names in the next commit; Git's hooks call this.",
    mixinStandardHelpOptions = true)
final class HookRunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ContentOption content = new ContentOption();

  @Option(
      names = "--message",
      paramLabel = "FILE",
      description = "Look at this message instead of the files.")
  private @Nullable Path message;

  @Override
  public Integer call() throws IOException {
    CommandLine line = spec.commandLine();
    Optional<ProtectedNames> names = content.names().names(line);
    List<Diagnostic> findings =
        names.isPresent()
            ? found(names.get())
            : CommitCheck.withoutList(content.written()).stream().toList();
    FindingsPrinter.Form form = new FindingsPrinter.Form(false, content.all());
    FindingsPrinter.findings(Diagnostic.inOrder(findings), form, line, content.names());
    if (names.isEmpty() && message == null) {
      line.getErr().println("dossier: names not guarded: no list was given");
    }
    return findings.isEmpty() ? Exit.FINE : Exit.CONTENT;
  }

  private List<Diagnostic> found(ProtectedNames names) throws IOException {
    return message == null
        ? CommitCheck.files(new Staged(Path.of("").toAbsolutePath()), names)
        : CommitCheck.message(message, names);
  }
}

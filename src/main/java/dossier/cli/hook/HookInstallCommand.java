package dossier.cli.hook;

import dossier.cli.option.Exit;
import dossier.cli.option.NamesOption;
import dossier.guard.ProtectedNames;
import dossier.pipeline.commit.Staged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Installs Git's hooks. */
@Command(
    name = "install",
    description = "Install hooks that look for protected names before each commit.",
    mixinStandardHelpOptions = true)
final class HookInstallCommand implements Callable<Integer> {
  private static final String MARK = "# Written by 'dossier hook install'";

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private NamesOption names = new NamesOption();

  private final Staged repository = new Staged(Path.of("").toAbsolutePath());

  @Override
  public Integer call() throws IOException {
    CommandLine line = spec.commandLine();
    Optional<ProtectedNames> readable = names.names(line);
    Path hooks =
        repository
            .hooks()
            .orElseThrow(() -> new ParameterException(line, "this folder is in no Git repository"));
    for (Path list : names.file().stream().toList()) {
      refuseCommitted(line, list);
    }
    for (String hook : List.of("pre-commit", "commit-msg")) {
      refuseForeign(line, hooks.resolve(hook));
    }
    write(hooks.resolve("pre-commit"), "");
    write(hooks.resolve("commit-msg"), " --message \"$1\"");
    line.getOut().println("installed in " + hooks + ": pre-commit, commit-msg");
    if (readable.isEmpty()) {
      line.getOut()
          .println("no list was named: the hooks use " + NamesOption.VARIABLE + " where it is set");
    }
    return Exit.FINE;
  }

  private void refuseCommitted(CommandLine line, Path list) throws IOException {
    if (repository.couldCommit(list.toAbsolutePath())) {
      throw new ParameterException(
          line,
          "the list of protected names lies in the repository, which is public one day:"
              + " keep it elsewhere, or let .gitignore name it");
    }
  }

  private static void refuseForeign(CommandLine line, Path hook) throws IOException {
    if (Files.exists(hook) && !Files.readString(hook).contains(MARK)) {
      throw new ParameterException(
          line,
          "there is a hook already, '%s'; add this line to it: %s hook run"
              .formatted(hook, launcher()));
    }
  }

  private void write(Path hook, String options) throws IOException {
    String list =
        names
            .file()
            .map(file -> " --protected " + quoted(file.toAbsolutePath().toString()))
            .orElse("");
    Files.createDirectories(hook.getParent());
    Files.writeString(
        hook,
        "#!/bin/sh\n"
            + MARK
            + "; deleting this file removes it.\n"
            + "exec "
            + launcher()
            + " hook run"
            + list
            + options
            + "\n");
    boolean unused = hook.toFile().setExecutable(true);
  }

  /** The launcher script tells where it is; without it the one on the path is called. */
  private static String launcher() {
    return Optional.ofNullable(System.getProperty("dossier.launcher"))
        .map(HookInstallCommand::quoted)
        .orElse("dossier");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}

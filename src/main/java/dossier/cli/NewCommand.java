package dossier.cli;

import dossier.cli.option.Exit;
import dossier.model.Kind;
import dossier.site.publish.RealPath;
import dossier.text.Id;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a starter file. */
@Command(
    name = "new",
    description = "Write a starter file: story, source, person, group, place or page.",
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "story, source, person, group, place or page.")
  private String kind = "";

  @Parameters(
      index = "1",
      paramLabel = "ID",
      description = "The entry's id: lower-case letters, digits and hyphens.")
  private String id = "";

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The folder of the case files (default: content).")
  private Path content = Path.of("content");

  @Override
  public Integer call() throws IOException {
    Kind wanted = kind();
    if (!Id.allows(id)) {
      throw new ParameterException(
          spec.commandLine(), "'" + id + "' cannot be an id: " + Id.advice(id));
    }
    if (!Files.isDirectory(content)) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no folder '" + content + "'; begin with 'dossier init DIR'");
    }
    refuseTaken();
    Path file = content.resolve(wanted.folder()).resolve(id + ".md");
    if (!RealPath.of(file).startsWith(RealPath.of(content))) {
      throw new ParameterException(
          spec.commandLine(), "'" + file.getParent() + "' leads out of '" + content + "'");
    }
    Files.createDirectories(file.getParent());
    try {
      Files.writeString(file, Starter.file(wanted, id, content), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new ParameterException(spec.commandLine(), "'" + file + "' is there already", e);
    }
    spec.commandLine().getOut().println(file);
    return Exit.FINE;
  }

  private Kind kind() {
    return Arrays.stream(Kind.values())
        .filter(known -> known.noun().equals(kind))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "there is no kind '"
                        + kind
                        + "': one of "
                        + Arrays.stream(Kind.values())
                            .map(Kind::noun)
                            .collect(Collectors.joining(", "))));
  }

  private void refuseTaken() {
    for (Kind other : Kind.values()) {
      Path taken = content.resolve(other.folder()).resolve(id + ".md");
      if (Files.exists(taken)) {
        throw new ParameterException(
            spec.commandLine(), "the id '" + id + "' is taken by '" + taken + "'");
      }
    }
  }
}

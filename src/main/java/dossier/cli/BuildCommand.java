package dossier.cli;

import dossier.cli.option.ProjectOptions;
import dossier.edition.Edition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Builds the site. */
@Command(
    name = "build",
    description = "Build the site from the case files.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  static final Path SITE = Path.of("site");
  private static final Path PREVIEW = Path.of("preview");

  /** Where a build publishes if nobody says otherwise. */
  static final List<Path> STANDING = List.of(SITE, PREVIEW);

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ProjectOptions project = new ProjectOptions();

  @Option(
      names = "--edition",
      paramLabel = "NAME",
      description =
          "Another form than the site in a folder, with --out: nolinks (no link leads out of the folder), zip (the site in one file), epub or pdf (a book).")
  private Edition edition = Edition.SITE;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description =
          "The folder to publish into (default: site; with --drafts: preview), or the edition's file.")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    if (out == null && edition != Edition.SITE) {
      throw new ParameterException(spec.commandLine(), "name with --out where the edition goes");
    }
    return new BuildRun(spec.commandLine(), project)
        .publish(edition, out == null ? standing() : out);
  }

  /** Drafts never land where readers look unless somebody says so. */
  private Path standing() {
    return project.drafts() ? PREVIEW : SITE;
  }
}

package dossier.cli;

import dossier.cli.importing.ImportRun;
import dossier.cli.importing.StoryRun;
import dossier.cli.option.Exit;
import dossier.cli.option.VaultOptions;
import dossier.model.Kind;
import dossier.pipeline.importing.ImportRequest;
import dossier.pipeline.importing.StoryRequest;
import dossier.site.publish.RealPath;
import dossier.text.Id;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a starter file. */
@Command(
    name = "new",
    description = {
      "Write a starter file: story, source, person, group, place or page.",
      "With --from a source is what a record says: in BibTeX, RIS or CSL-JSON, a saved page, a WACZ"
          + " archive, or the folder or metadata.json of Auto Archiver. All records of the file are"
          + " taken, or the one that --entry names; a page that the file holds is also taken as a"
          + " copy. A new source is written at once. One that is there is found by the record's key,"
          + " its DOI or its address; what would change is shown, and written only with --write.",
      "With --from a story is a text: Markdown as Google Docs exports it, or .docx. Footnotes and"
          + " links with an address become citations, of sources that are there or of new ones that"
          + " wait for you; remarks become notes to yourself, pictures go to media/. What is not"
          + " kept is listed."
    },
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
      arity = "0..1",
      paramLabel = "ID",
      description =
          "The entry's id: lower-case letters, digits and hyphens; with --from it is made if it is"
              + " left out.")
  private String id = "";

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "Import sources, or a story, from this file.")
  private @Nullable Path from;

  @Option(
      names = "--entry",
      paramLabel = "KEY",
      description = "Import this record of the file alone.")
  private @Nullable String entry;

  @Option(names = "--write", description = "Change sources that are there.")
  private boolean write;

  @Mixin private VaultOptions vault = new VaultOptions();

  @Override
  public Integer call() throws IOException {
    Kind wanted = kind();
    return from == null ? begin(wanted) : taken(wanted, from);
  }

  private int taken(Kind wanted, Path file) throws IOException {
    CommandLine line = spec.commandLine();
    if (wanted != Kind.SOURCE && wanted != Kind.STORY) {
      throw new ParameterException(
          line,
          "only a source or a story can be imported: 'dossier new source --from', 'dossier new"
              + " story --from'");
    }
    if (!Files.exists(file)) {
      throw new ParameterException(line, "there is no file '" + file + "'");
    }
    if (!id.isEmpty()) {
      refuseBadId();
    }
    if (wanted == Kind.STORY) {
      return story(file);
    }
    ImportRequest request =
        new ImportRequest(
            vault.content(line),
            vault.captures(line),
            file,
            Optional.ofNullable(entry),
            Optional.of(id).filter(given -> !given.isEmpty()).map(Id::new));
    return new ImportRun(request, vault, line, write).run();
  }

  private int story(Path file) throws IOException {
    CommandLine line = spec.commandLine();
    if (entry != null || write) {
      throw new ParameterException(line, "--entry and --write go with 'dossier new source --from'");
    }
    Path content = vault.content(line);
    StoryRequest request =
        new StoryRequest(
            content,
            file,
            Optional.of(id).filter(given -> !given.isEmpty()).map(Id::new),
            Starter.file(Kind.STORY, "story", content));
    return new StoryRun(request, vault, line).run();
  }

  private void refuseBadId() {
    if (!Id.allows(id)) {
      throw new ParameterException(
          spec.commandLine(), "'" + id + "' cannot be an id: " + Id.advice(id));
    }
  }

  private int begin(Kind wanted) throws IOException {
    if (entry != null || write) {
      throw new ParameterException(
          spec.commandLine(), "--entry and --write go with --from, the file to import");
    }
    refuseBadId();
    Path content = vault.content(spec.commandLine());
    refuseTaken(content);
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

  private void refuseTaken(Path content) {
    for (Kind other : Kind.values()) {
      Path taken = content.resolve(other.folder()).resolve(id + ".md");
      if (Files.exists(taken)) {
        throw new ParameterException(
            spec.commandLine(), "the id '" + id + "' is taken by '" + taken + "'");
      }
    }
  }
}

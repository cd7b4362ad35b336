package dossier.cli.option;

import dossier.edition.Edition;
import dossier.pipeline.Request;
import dossier.site.publish.RealPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of every command that reads a project. */
public final class ProjectOptions {
  private static final Path TEMPLATES = Path.of("templates");

  @Mixin private ContentOption content = new ContentOption();

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "The project's own templates (default: templates, if there is such a folder).")
  private @Nullable Path templates;

  @Option(names = "--drafts", description = "Take in drafts too.")
  private boolean drafts;

  @Option(names = "--strict", description = "Warnings fail too.")
  private boolean strict;

  @Option(names = "--quiet", description = "Print findings only.")
  private boolean quiet;

  @Option(names = "--format", paramLabel = "FORMAT", description = FindingsFormat.CHOICE)
  private FindingsFormat format = FindingsFormat.TEXT;

  /** Whether drafts are taken in. */
  public boolean drafts() {
    return drafts;
  }

  /** Whether warnings fail too. */
  public boolean strict() {
    return strict;
  }

  /** Whether nothing but findings is printed. */
  public boolean quiet() {
    return quiet;
  }

  /** Text unless another form was asked for. */
  public FindingsFormat format() {
    return format;
  }

  /** How findings are printed, and whether all of them are. */
  public FindingsPrinter.Form form() {
    return new FindingsPrinter.Form(format, content.all());
  }

  /** The request that the options stand for; a folder that is named must be there. */
  public Request request(CommandLine line, Optional<Path> out, boolean unguarded) {
    return request(line, Edition.SITE, out, unguarded);
  }

  /** The same, published in another form. */
  public Request request(CommandLine line, Edition edition, Optional<Path> out, boolean unguarded) {
    Path present = content.present(line);
    content.names().file().ifPresent(list -> refuseList(line, list, out));
    Request request =
        new Request(
            present,
            templates(line),
            edition,
            out,
            content.names().names(line),
            drafts,
            strict,
            unguarded,
            Optional.empty());
    out.ifPresent(there -> refuse(line, there, request));
    return request;
  }

  /** The request for a preview, which waits for a folder of templates that is not there yet. */
  public Request previewed(CommandLine line) {
    Request request = request(line, Optional.empty(), false).previewed();
    return templates == null ? request.awaiting(TEMPLATES) : request;
  }

  /** The option that names the list of protected names. */
  public NamesOption names() {
    return content.names();
  }

  private Optional<Path> templates(CommandLine line) {
    Path folder = templates == null ? TEMPLATES : templates;
    if (Files.isDirectory(folder)) {
      return Optional.of(folder.normalize());
    }
    if (templates != null) {
      throw new ParameterException(line, "there is no folder '" + folder + "'");
    }
    return Optional.empty();
  }

  /** A list that lies where something is published from, or committed, would be its own finding. */
  private void refuseList(CommandLine line, Path list, Optional<Path> out) {
    Stream.of(Optional.of(content.written()), templates(line), out)
        .flatMap(Optional::stream)
        .filter(folder -> real(line, list).startsWith(real(line, folder)))
        .findFirst()
        .ifPresent(
            folder -> {
              throw new ParameterException(
                  line, "the list of protected names lies in '" + folder + "': keep it elsewhere");
            });
  }

  /** The site changes places with what stands there: it must hold, and be, nothing else. */
  private static void refuse(CommandLine line, Path out, Request request) {
    Path there = real(line, out);
    if (!request.edition().isFile() && Files.exists(there) && !Files.isDirectory(there)) {
      throw new ParameterException(line, "'" + out + "' is a file, not a folder");
    }
    try {
      request
          .offLimits()
          .met(out)
          .ifPresent(
              reason -> {
                throw new ParameterException(
                    line, "'" + out + "' cannot be published into: " + reason);
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path real(CommandLine line, Path path) {
    try {
      return RealPath.of(path);
    } catch (IOException e) {
      throw new ParameterException(line, "'" + path + "' leads nowhere: " + e.getMessage(), e);
    }
  }
}

package dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.cli.option.Exit;
import dossier.cli.option.FindingsPrinter;
import dossier.cli.option.NamesOption;
import dossier.cli.option.Version;
import dossier.site.publish.Publisher;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The command line. */
@Command(
    name = "dossier",
    description = "Builds investigative dossiers in which every statement leads to its source.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:the content has errors (with --strict, or warnings; with --max-warnings, or too many);"
          + " the published site is untouched",
      "2:wrong usage",
      "3:disk or internal failure"
    })
public final class Main implements Runnable {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.setProperty("org.freemarker.loggerLibrary", "none");
    System.setProperty("picocli.disable.closures", "true");
    PrintWriter out = new PrintWriter(System.out, true, UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, UTF_8);
    System.exit(run(out, err, arguments));
  }

  /** Runs a command; gives its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = Commands.named(arguments);
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionStrategy(Main::repairedFirst);
    line.setExecutionExceptionHandler(Main::failed);
    line.setParameterExceptionHandler(Main::misused);
    try {
      return line.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      line.getErr().println("dossier: the content is too large or too deep: " + e);
      return Exit.FAILURE;
    } finally {
      out.flush();
      err.flush();
    }
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
  }

  /** If a build was killed, whichever command comes next puts the site right. */
  private static int repairedFirst(ParseResult parsed) {
    BuildCommand.STANDING.forEach(Publisher::repair);
    return new CommandLine.RunLast().execute(parsed);
  }

  /** One line says what is wrong, one where to read more: a page of usage would bury both. */
  private static int misused(CommandLine.ParameterException mistake, String[] arguments) {
    CommandLine line = mistake.getCommandLine();
    line.getErr().println("dossier: " + mistake.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(mistake, line.getErr());
    line.getErr()
        .println("'" + line.getCommandSpec().qualifiedName() + " --help' shows what there is");
    return Exit.USAGE;
  }

  private static int failed(Exception failure, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (failure instanceof NamesOption.Unusable list) {
      FindingsPrinter.plain(list.findings(), line);
      return Exit.CONTENT;
    }
    Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
    if (cause instanceof IOException disk) {
      err.println("dossier: " + explained(disk));
      return Exit.FAILURE;
    }
    err.println(
        "dossier: this is a mistake in Dossier itself, and nothing was published: " + failure);
    if (System.getenv("DOSSIER_DEBUG") != null) {
      failure.printStackTrace(err);
    } else {
      err.println("dossier: please report it; DOSSIER_DEBUG=1 shows where it happened");
    }
    return Exit.FAILURE;
  }

  private static String explained(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no " + e.getMessage();
    }
    if (e instanceof AccessDeniedException) {
      return "no permission for " + e.getMessage();
    }
    boolean file = e instanceof FileSystemException;
    return (file ? "the disk failed: " : "failed: ") + e.getMessage();
  }
}

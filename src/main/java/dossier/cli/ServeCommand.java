package dossier.cli;

import dossier.cli.option.Counted;
import dossier.cli.option.Exit;
import dossier.cli.option.FindingsPrinter;
import dossier.cli.option.ProjectOptions;
import dossier.cli.option.Today;
import dossier.pipeline.LivePreview;
import dossier.pipeline.Request;
import dossier.report.Diagnostic;
import dossier.serve.Editor;
import dossier.serve.PreviewServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the dossier in a browser while it is written. */
@Command(
    name = "serve",
    description = {
      "Show the dossier in a browser while you write; publish nothing.",
      "Drafts are shown, pages follow each save, and mistakes stand over the page until they are mended. Ctrl-C ends it."
    },
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ProjectOptions project = new ProjectOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port; if it is in use, the next free one is taken (default: 8080).")
  private int port = 8080;

  @Option(
      names = "--editor",
      paramLabel = "NAME",
      description =
          "The editor that links on a page open a line in: code (the default), codium, idea, textmate, zed, or an address with {file}, {line} and {column} in it.")
  private String editor = "code";

  @Override
  public Integer call() throws IOException {
    CommandLine line = spec.commandLine();
    Request request = project.previewed(line);
    CountDownLatch ended = new CountDownLatch(1);
    try (PreviewServer server =
        PreviewServer.start(request, Today::date, port(line), editor(line), new Telling(line))) {
      Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown));
      if (server.address().getPort() != port) {
        line.getErr().println("port " + port + " is in use");
      }
      line.getOut().println(server.address());
      line.getOut().flush();
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Exit.FINE;
  }

  private int port(CommandLine line) {
    if (port < 1 || port > HIGHEST_PORT) {
      throw new ParameterException(line, "there is no port " + port);
    }
    return port;
  }

  private Editor editor(CommandLine line) {
    return Editor.of(editor)
        .orElseThrow(
            () ->
                new ParameterException(
                    line,
                    "no editor is known as '"
                        + editor
                        + "': name one of "
                        + String.join(", ", Editor.names())
                        + ", or give an address with {file} in it"));
  }

  /** Findings that are new are printed; what was said before stands above. */
  private final class Telling implements PreviewServer.Listener {
    private final CommandLine line;
    private final List<Diagnostic> told = new ArrayList<>();
    private boolean first = true;

    Telling(CommandLine line) {
      this.line = line;
    }

    @Override
    public synchronized void read(LivePreview.State state) {
      List<Diagnostic> fresh =
          state.findings().stream().filter(found -> !told.contains(found)).toList();
      FindingsPrinter.findings(fresh, project.form(), line, project.names());
      if (!project.quiet() && (!first || !state.findings().isEmpty())) {
        summary(state);
      }
      first = false;
      told.clear();
      told.addAll(state.findings());
    }

    private void summary(LivePreview.State state) {
      long errors = state.findings().stream().filter(Diagnostic::isError).count();
      long accepted = state.findings().stream().filter(Diagnostic::isAccepted).count();
      line.getOut()
          .println(
              Counted.of(errors, "error", "errors")
                  + ", "
                  + Counted.of(state.findings().size() - errors - accepted, "warning", "warnings")
                  + (accepted > 0 ? ", " + accepted + " accepted" : ""));
      line.getOut().flush();
    }

    @Override
    public void failed(Exception failure) {
      line.getErr().println("dossier: " + failure);
      line.getErr().flush();
    }
  }
}

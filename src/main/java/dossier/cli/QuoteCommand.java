package dossier.cli;

import dossier.cli.option.Counted;
import dossier.cli.option.Exit;
import dossier.cli.option.FindingsFormat;
import dossier.cli.option.FindingsPrinter;
import dossier.cli.option.TerminalProgress;
import dossier.cli.option.Today;
import dossier.cli.option.VaultOptions;
import dossier.pipeline.Quoting;
import dossier.report.Rule;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds the quotations against the private copies. */
@Command(
    name = "quote",
    description = "Hold all quotations against the private copies; write quotes.lock again.",
    mixinStandardHelpOptions = true)
final class QuoteCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private VaultOptions vault = new VaultOptions();

  @Option(names = "--format", paramLabel = "FORMAT", description = FindingsFormat.CHOICE)
  private FindingsFormat format = FindingsFormat.TEXT;

  @Override
  public Integer call() throws IOException {
    CommandLine line = spec.commandLine();
    Quoting.Result result;
    try (TerminalProgress progress = TerminalProgress.start()) {
      result = Quoting.run(vault.content(line), vault.captures(line), Today.date(), progress);
    }
    FindingsPrinter.Form form = new FindingsPrinter.Form(format, vault.all());
    FindingsPrinter.findings(result.findings(), form, line, vault.names());
    form.words(line).println(summary(result));
    form.words(line).flush();
    return result.proved().isPresent() ? Exit.FINE : Exit.CONTENT;
  }

  private static String summary(Quoting.Result result) {
    if (result.proved().isEmpty()) {
      return "quotes.lock is as it was";
    }
    long open =
        result.findings().stream().filter(finding -> finding.rule() == Rule.NOT_COMPARED).count();
    return "%s, from %s at hand; %s not compared; quotes.lock %s"
        .formatted(
            Counted.of(result.proved().get(), "proof", "proofs"),
            Counted.of(result.copies(), "copy", "copies"),
            Counted.of(open, "quotation", "quotations"),
            result.changed() ? "written" : "was up to date");
  }
}

package dossier.cli.look;

import dossier.cli.option.ContentOption;
import dossier.cli.option.Counted;
import dossier.cli.option.DraftsLeftOut;
import dossier.cli.option.Exit;
import dossier.cli.option.FindingsPrinter;
import dossier.cli.option.TerminalProgress;
import dossier.cli.option.Today;
import dossier.cli.option.Version;
import dossier.links.CheckedLink;
import dossier.links.LinkJson;
import dossier.links.LinkList;
import dossier.links.LinkTable;
import dossier.links.Manners;
import dossier.links.WebLink;
import dossier.pipeline.Reporting;
import dossier.pipeline.ask.Asking;
import dossier.report.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Asks for the addresses outside to which the dossier leads. */
@Command(
    name = "links",
    description = {
      "Ask for every address outside: whether it is there, where it leads, and whether archived"
          + " copies hold what is quoted of their sources. Writes nothing into the content.",
      "This is the only command that opens a network connection to other machines: to the hosts of"
          + " these addresses,"
          + " one request at a time to each. With --offline it opens none."
    },
    mixinStandardHelpOptions = true)
public final class LinksCommand implements Callable<Integer> {
  private static final int LONGEST_AGE = 36_500;

  /** How the addresses are printed. */
  public enum Format {
    TABLE,
    JSON
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ContentOption content = new ContentOption();

  @Option(names = "--drafts", description = "Take in drafts too.")
  private boolean drafts;

  @Option(names = "--strict", description = "Fail if an address is not well.")
  private boolean strict;

  @Option(
      names = "--offline",
      description = "Ask nobody; say what was answered last, however long ago.")
  private boolean offline;

  @Option(
      names = "--max-age",
      paramLabel = "DAYS",
      description =
          "How many days a good answer serves; 0 asks for all again (default: 7). What was not"
              + " well is asked for each time.")
  private int maxAge = 7;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table or json (default: table).")
  private Format format = Format.TABLE;

  @Override
  public Integer call() throws IOException {
    CommandLine line = spec.commandLine();
    if (maxAge < 0 || maxAge > LONGEST_AGE) {
      throw new ParameterException(line, "there is no age of " + maxAge + " days");
    }
    Path folder = content.present(line);
    try (TerminalProgress progress = TerminalProgress.start()) {
      Outcome<Reporting.Told<List<WebLink>>> links =
          Reporting.run(
              folder, drafts, Today.date(), (dossier, compared) -> LinkList.of(dossier), progress);
      if (links.value().isEmpty()) {
        FindingsPrinter.Form form = new FindingsPrinter.Form(format == Format.JSON, content.all());
        FindingsPrinter.findings(links.complaints(), form, line, content.names());
        return Exit.CONTENT;
      }
      Asking asking = new Asking(Today.date(), maxAge, offline, Manners.usual(agent()));
      DraftsLeftOut.tell(links.value().get().draftsLeftOut(), line.getErr());
      return print(asking.of(links.value().get().account(), folder, progress), line);
    }
  }

  /** Who asks: servers may want to know, and to refuse it by name. */
  private static String agent() {
    String number = Version.number();
    String name = number.startsWith("(") ? "Dossier" : "Dossier/" + number;
    return name + " (checks the links of a dossier)";
  }

  private int print(List<CheckedLink> links, CommandLine line) {
    UnaryOperator<String> mask = content.names().maskingText(line);
    line.getOut()
        .print(
            format == Format.JSON
                ? LinkJson.print(links, mask)
                : LinkTable.print(links, Today.date(), mask));
    long well = links.stream().filter(CheckedLink::isWell).count();
    if (format == Format.TABLE) {
      line.getOut()
          .println(Counted.of(links.size(), "address", "addresses") + ", " + well + " well");
    }
    line.getOut().flush();
    return strict && well < links.size() ? Exit.CONTENT : Exit.FINE;
  }
}

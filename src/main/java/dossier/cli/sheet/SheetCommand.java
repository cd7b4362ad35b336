package dossier.cli.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.cli.option.ContentOption;
import dossier.cli.option.Counted;
import dossier.cli.option.Exit;
import dossier.cli.option.FindingsPrinter;
import dossier.cli.option.TerminalProgress;
import dossier.pipeline.sheet.SheetMaking;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.sheet.CsvSheet;
import dossier.sheet.PrintedSheet;
import dossier.sheet.Sheet;
import dossier.sheet.WorkbookSheet;
import dossier.text.Id;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives a story to a fact-checker sentence by sentence, and takes the ticks back. */
@Command(
    name = "sheet",
    description = {
      "Write a fact-checker's sheet of a story: one row for each sentence, with what it cites.",
      "With --read take the ticks of one that came back into the story, under a name."
    },
    mixinStandardHelpOptions = true)
public final class SheetCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ContentOption content = new ContentOption();

  @Parameters(index = "0", arity = "0..1", paramLabel = "STORY", description = "The story's id.")
  private @Nullable String story;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "What to write: a spreadsheet (.xlsx), .csv, or a page to print (.html); default:"
              + " STORY.xlsx. A file that is there stays as it is.")
  private @Nullable Path out;

  @Option(
      names = "--read",
      paramLabel = "FILE",
      description = "A sheet that came back, as .xlsx or .csv.")
  private @Nullable Path read;

  @Option(names = "--by", paramLabel = "NAME", description = "Who checked it, with --read.")
  private @Nullable String by;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The day on which it was checked, with --read (default: today).")
  private @Nullable LocalDate date;

  @Option(
      names = "--remarks",
      paramLabel = "FILE",
      description = "With --read: write the remarks to a file too.")
  private @Nullable Path remarks;

  @Override
  public Integer call() throws IOException {
    CommandLine line = spec.commandLine();
    content.present(line);
    if (read != null) {
      refuse(story != null, "a sheet that is read names its story: leave STORY away");
      refuse(out != null, "--out is for a sheet that is written, --read for one that came back");
      return new ReturnedSheet(line, content, read, Optional.ofNullable(remarks))
          .take(Optional.ofNullable(by), Optional.ofNullable(date));
    }
    refuse(by != null || date != null || remarks != null, "--by, --date and --remarks need --read");
    refuse(story == null, "name a story, or a sheet to --read");
    return write(line, Optional.ofNullable(story).orElse(""));
  }

  private void refuse(boolean wrong, String message) {
    if (wrong) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }

  private int write(CommandLine line, String id) throws IOException {
    refuse(!Id.allows(id), "there is no story '" + id + "'");
    Path file = out == null ? Path.of(id + ".xlsx") : out;
    refuse(form(file).isEmpty(), "'" + file + "' ends neither in .xlsx nor in .csv nor in .html");
    refuse(Files.exists(file), "'" + file + "' is there already, and may hold ticks: name another");
    Outcome<Optional<Sheet>> outcome;
    try (TerminalProgress progress = TerminalProgress.start()) {
      outcome = SheetMaking.run(content.present(line), new Id(id), progress);
    }
    if (outcome.value().isEmpty()) {
      List<Diagnostic> findings = outcome.complaints();
      FindingsPrinter.findings(
          findings, new FindingsPrinter.Form(false, content.all()), line, content.names());
      return Exit.CONTENT;
    }
    Optional<Sheet> sheet = outcome.value().get();
    refuse(sheet.isEmpty(), "there is no story '" + id + "'");
    sheet.ifPresent(found -> written(file, found, line));
    return Exit.FINE;
  }

  private void written(Path file, Sheet sheet, CommandLine line) {
    try {
      Files.write(file, bytes(sheet, form(file)), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new ParameterException(line, "'" + file + "' is there already", e);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    line.getOut()
        .println(
            "%s in %s".formatted(Counted.of(sheet.rows().size(), "sentence", "sentences"), file));
    line.getOut().flush();
  }

  private static byte[] bytes(Sheet sheet, String form) {
    return switch (form) {
      case "csv" -> CsvSheet.of(sheet);
      case "html" -> PrintedSheet.of(sheet).getBytes(UTF_8);
      default -> WorkbookSheet.of(sheet);
    };
  }

  /** What the ending of a file's name says that it is; empty if nothing that is written here. */
  private static String form(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return List.of("xlsx", "csv", "html").stream()
        .filter(form -> name.endsWith("." + form))
        .findFirst()
        .orElse("");
  }
}

package dossier.cli.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.cli.option.ContentOption;
import dossier.cli.option.Counted;
import dossier.cli.option.Exit;
import dossier.cli.option.FindingsPrinter;
import dossier.cli.option.Terminal;
import dossier.cli.option.TerminalProgress;
import dossier.pipeline.sheet.TickTaking;
import dossier.pipeline.sheet.TickTaking.Taken;
import dossier.report.Outcome;
import dossier.sheet.FilledRow;
import dossier.sheet.FilledSheet;
import dossier.sheet.UnfitSheet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A sheet that came back: its remarks are told, its ticks go into the stories. */
final class ReturnedSheet {
  /** Bytes; a sheet of ten thousand sentences is a tenth of this. */
  private static final long LARGEST = 32L * 1024 * 1024;

  private static final int LONGEST_NAME = 200;
  private static final int FIRST_WORDS = 60;

  private final CommandLine line;
  private final ContentOption content;
  private final Path file;
  private final Optional<Path> remarks;

  ReturnedSheet(CommandLine line, ContentOption content, Path file, Optional<Path> remarks) {
    this.line = line;
    this.content = content;
    this.file = file;
    this.remarks = remarks;
  }

  int take(Optional<String> by, Optional<LocalDate> date) throws IOException {
    String name = name(by);
    try {
      List<FilledRow> rows = rows();
      tellRemarks(rows);
      LocalDate day = date.orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
      try (TerminalProgress progress = TerminalProgress.start()) {
        return told(TickTaking.run(content.present(line), rows, name, day, progress));
      }
    } catch (UnfitSheet e) {
      line.getErr().println("dossier: '" + file + "' was not taken: " + e.getMessage());
      return Exit.CONTENT;
    }
  }

  private String name(Optional<String> by) {
    String name = by.map(String::strip).orElse("");
    if (name.isEmpty()) {
      throw new ParameterException(line, "say with --by who checked the sentences");
    }
    if (name.length() > LONGEST_NAME || !Terminal.shown(name).equals(name)) {
      throw new ParameterException(line, "--by is no name that can be printed");
    }
    return name;
  }

  private List<FilledRow> rows() throws IOException, UnfitSheet {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(line, "there is no file '" + file + "'");
    }
    if (Files.size(file) > LARGEST) {
      throw new ParameterException(line, "'" + file + "' has more than " + LARGEST + " bytes");
    }
    return FilledSheet.read(file.toString(), Files.readAllBytes(file));
  }

  /** Before anything can go wrong with the ticks: no remark is lost. */
  private void tellRemarks(List<FilledRow> rows) throws IOException {
    List<String> told =
        rows.stream()
            .filter(row -> !row.remark().isEmpty())
            .map(row -> place(row) + ": " + Terminal.shown(row.remark()))
            .toList();
    told.forEach(line.getOut()::println);
    if (remarks.isPresent()) {
      String text = told.stream().map(one -> one + "\n").collect(Collectors.joining());
      try {
        Files.writeString(remarks.get(), text, UTF_8, StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException e) {
        throw new ParameterException(line, "'" + remarks.get() + "' is there already", e);
      }
    }
  }

  private static String place(FilledRow row) {
    String words = Terminal.shown(row.text());
    int end =
        words.offsetByCodePoints(0, Math.min(FIRST_WORDS, words.codePointCount(0, words.length())));
    return "row %s of %s, “%s”"
        .formatted(
            row.row(),
            Terminal.shown(row.story()),
            words.substring(0, end) + (end < words.length() ? "…" : ""));
  }

  private int told(Outcome<Taken> outcome) {
    FindingsPrinter.Form form = new FindingsPrinter.Form(false, content.all());
    if (outcome.value().isEmpty()) {
      FindingsPrinter.findings(outcome.complaints(), form, line, content.names());
      return Exit.CONTENT;
    }
    Taken taken = outcome.value().get();
    for (FilledRow row : taken.stale()) {
      line.getErr().println(place(row) + ": not taken, for it is another sentence now");
    }
    PrintWriter out = line.getOut();
    if (content.names().names(line).isEmpty() || content.names().isUnmasked()) {
      taken.texts().forEach(text -> out.print(text.difference()));
    }
    out.println(
        "%s taken, %s given before, %s"
            .formatted(
                Counted.of(taken.taken(), "tick", "ticks"),
                taken.again(),
                Counted.of(taken.stale().size(), "stale row", "stale rows")));
    out.flush();
    return Exit.FINE;
  }
}

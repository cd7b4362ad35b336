package dossier.cli.option;

import dossier.guard.Mask;
import dossier.guard.ProtectedNames;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.text.Decoded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The private list of names that must not be published. */
public final class NamesOption {
  public static final String VARIABLE = "DOSSIER_PROTECTED";

  /** Bytes; a list of ten thousand names is a tenth of this. */
  private static final long LARGEST = 4L * 1024 * 1024;

  @Option(
      names = "--protected",
      paramLabel = "FILE",
      description =
          "The private list of names that must not be published (default: the file that the"
              + " environment variable DOSSIER_PROTECTED names).")
  private @Nullable Path list;

  private @Nullable ProtectedNames known;

  /** A list that cannot be used; nothing else may be told, since nothing could be masked. */
  public static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Diagnostic> findings;

    Unusable(List<Diagnostic> findings) {
      super("the list of protected names cannot be used");
      this.findings = findings;
    }

    /** What is wrong with the list, by place. */
    public List<Diagnostic> findings() {
      return findings;
    }
  }

  /**
   * The names; empty if no list was given.
   *
   * @throws Unusable if the list cannot be read
   */
  public Optional<ProtectedNames> names(CommandLine line) {
    if (known == null) {
      known = file().map(file -> read(file, line)).orElse(null);
    }
    return Optional.ofNullable(known);
  }

  /** Whether names are printed as they are: to a person at a terminal, and into no log. */
  public boolean isUnmasked() {
    return Terminal.isPresent();
  }

  /** What takes names out of findings; nothing is taken out where a person reads them. */
  UnaryOperator<Diagnostic> masking(CommandLine line) {
    return isUnmasked()
        ? UnaryOperator.identity()
        : names(line)
            .map(Mask::new)
            .<UnaryOperator<Diagnostic>>map(mask -> mask::over)
            .orElseGet(UnaryOperator::identity);
  }

  /** What takes names out of a text; nothing is taken out where a person reads it. */
  public UnaryOperator<String> maskingText(CommandLine line) {
    return isUnmasked()
        ? UnaryOperator.identity()
        : names(line)
            .map(Mask::new)
            .<UnaryOperator<String>>map(mask -> mask::over)
            .orElseGet(UnaryOperator::identity);
  }

  /** The file of the list, if one was named; an empty variable names none. */
  public Optional<Path> file() {
    Supplier<Optional<Path>> fromEnvironment =
        () ->
            Optional.ofNullable(System.getenv(VARIABLE))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    return Optional.ofNullable(list).or(fromEnvironment);
  }

  private static ProtectedNames read(Path file, CommandLine line) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        throw new ParameterException(
            line, "the list of protected names is no file of at most " + LARGEST + " bytes");
      }
      Decoded decoded = Decoded.utf8("list of protected names", Files.readAllBytes(file));
      Outcome<ProtectedNames> read = ProtectedNames.read(decoded);
      return read.value().orElseThrow(() -> new Unusable(read.complaints()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

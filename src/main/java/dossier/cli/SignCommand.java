package dossier.cli;

import dossier.cli.option.ContentOption;
import dossier.cli.option.Counted;
import dossier.cli.option.Exit;
import dossier.cli.option.FindingsPrinter;
import dossier.cli.option.Today;
import dossier.pipeline.seal.KeyFile;
import dossier.pipeline.seal.Signing;
import dossier.report.Outcome;
import dossier.seal.SignedManifest;
import dossier.seal.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Signs the site. */
@Command(
    name = "sign",
    description = {
      "Sign the site that was built: adds a line to signatures.txt in the content, from where the"
          + " next build publishes the signature.",
      "With --new-key make the key for that."
    },
    mixinStandardHelpOptions = true)
final class SignCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ContentOption content = new ContentOption();

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "The private key: Ed25519, PKCS #8 as PEM, without a password.")
  private @Nullable Path key;

  @Option(
      names = "--new-key",
      paramLabel = "FILE",
      description = "Make a private key, for you alone to read, and say what dossier.yml needs.")
  private @Nullable Path newKey;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder of the site (default: site).")
  private Path out = BuildCommand.SITE;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The day that is written down with the signature (default: today).")
  private @Nullable LocalDate date;

  @Override
  public Integer call() throws IOException {
    content.present(spec.commandLine());
    if (newKey != null && key == null) {
      return made(newKey);
    }
    if (key == null || newKey != null) {
      throw refusal("name the private key with --key, or make one with --new-key");
    }
    return signed(key);
  }

  private int made(Path file) throws IOException {
    if (Files.exists(file)) {
      throw refusal("'" + file + "' is there already");
    }
    refuseExposed(file);
    SigningKey made = new KeyFile(file).make();
    CommandLine line = spec.commandLine();
    line.getOut().println("the private key is in '" + file + "': keep a copy where nobody else is");
    line.getOut().println("its public half belongs into dossier.yml:");
    line.getOut().println("signing-key: " + made.verifying().base64());
    return Exit.FINE;
  }

  private int signed(Path file) throws IOException {
    LocalDate day = date == null ? Today.date() : date;
    Outcome<Signing.Signed> outcome =
        new Signing(content.present(spec.commandLine()), out, privateKey(file), day).run();
    FindingsPrinter.plain(outcome.complaints(), spec.commandLine());
    outcome.value().ifPresent(this::print);
    return outcome.value().isPresent() ? Exit.FINE : Exit.CONTENT;
  }

  private SigningKey privateKey(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw refusal("there is no file '" + file + "'");
    }
    refuseExposed(file);
    KeyFile found = new KeyFile(file);
    if (found.isOpen()) {
      throw refusal("others may read '" + file + "': 'chmod 600' makes it yours alone");
    }
    return found
        .read()
        .orElseThrow(() -> refusal("'" + file + "' is no private key of Ed25519 without password"));
  }

  private void refuseExposed(Path file) throws IOException {
    new KeyFile(file)
        .exposure(content.written(), out)
        .ifPresent(
            why -> {
              throw refusal("'" + file + "' is no place for a private key: " + why);
            });
  }

  private void print(Signing.Signed signed) {
    SignedManifest last = signed.all().last().orElseThrow();
    int before = signed.all().all().size() - 1;
    spec.commandLine()
        .getOut()
        .println(
            "%s: manifest %s, %s, after %s before it; 'dossier build' publishes the signature"
                .formatted(
                    signed.fresh() ? "signed" : "signed already",
                    last.manifest().manifest(),
                    last.manifest().date(),
                    Counted.of(before, "other", "others")));
  }

  private ParameterException refusal(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}

package dossier.cli.look;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.cli.option.Exit;
import dossier.links.Manners;
import dossier.pipeline.ask.CopyPlace;
import dossier.seal.SiteCopy;
import dossier.seal.Verdict;
import dossier.seal.Verification;
import dossier.seal.VerifyingKey;
import dossier.seal.Voucher;
import dossier.text.Hash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds a copy of a site against its manifest. */
@Command(
    name = "verify",
    description = {
      "Hold a copy of a site against its manifest, and name what was changed, added or removed.",
      "A copy's own manifest proves nothing: --key or --digest, known from elsewhere, vouch for it."
          + " Needs no network, and asks no other machine."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:proved: everything is as it was, and the key or the digest vouches for it",
      "1:altered",
      "2:it cannot be told, or the command line cannot be understood",
      "3:disk or internal failure"
    })
public final class VerifyCommand implements Callable<Integer> {
  /** A key of Ed25519 has 113 bytes. */
  private static final int LARGEST_KEY = 4096;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "COPY",
      description = "A folder, a ZIP file, or an address on a server of this machine.")
  private String copy = "";

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "The public key (PEM) by which the manifest must be signed.")
  private @Nullable Path key;

  @Option(
      names = "--digest",
      paramLabel = "HEX",
      description = "The SHA-256 that the manifest must have.")
  private @Nullable String digest;

  @Override
  public Integer call() throws IOException {
    Voucher voucher =
        new Voucher(
            Optional.ofNullable(key).map(this::key), Optional.ofNullable(digest).map(this::digest));
    refuseAbsent();
    try (SiteCopy opened = CopyPlace.open(copy, Manners.usual("Dossier"))) {
      Verdict verdict = Verification.of(opened, voucher);
      spec.commandLine().getOut().print(new VerdictText(verdict, voucher).text());
      return verdict.isProved() ? Exit.FINE : verdict.isAltered() ? Exit.CONTENT : Exit.USAGE;
    } catch (SiteCopy.Unreadable e) {
      spec.commandLine()
          .getErr()
          .println(
              "dossier: this cannot be told: "
                  + VerdictText.printable(String.valueOf(e.getMessage())));
      return Exit.USAGE;
    }
  }

  private void refuseAbsent() {
    try {
      if (!CopyPlace.isAddress(copy) && !Files.exists(Path.of(copy))) {
        throw refusal("there is no '" + copy + "'");
      }
    } catch (InvalidPathException e) {
      throw refusal("'" + copy + "' is neither a path nor an address");
    }
  }

  private VerifyingKey key(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_KEY) {
        throw refusal("'" + file + "' is no file of a public key");
      }
      return VerifyingKey.ofPem(new String(Files.readAllBytes(file), UTF_8))
          .orElseThrow(() -> refusal("'" + file + "' is no public key of Ed25519 as PEM"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Hash digest(String hex) {
    String lower = hex.toLowerCase(Locale.ROOT);
    if (!Hash.allows(lower)) {
      throw refusal("a SHA-256 is 64 hexadecimal digits");
    }
    return new Hash(lower);
  }

  private ParameterException refusal(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}

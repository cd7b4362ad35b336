package dossier.cli.option;

import dossier.pipeline.store.Program;
import picocli.CommandLine;

/** What {@code --version} prints. */
public final class Version implements CommandLine.IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"dossier " + number(), "Java " + Runtime.version()};
  }

  /** The number of the version that runs; words in brackets where there is none. */
  public static String number() {
    return Program.version().orElse("(not packaged)");
  }
}

package dossier.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command that was run in this process, and what it gave. */
public record CommandLineForTests(int exit, String out, String err) {

  /** Runs a command. */
  public static CommandLineForTests run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new CommandLineForTests(exit, out.toString(), err.toString());
  }
}

package dossier.cli;

import dossier.Workbench;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** A command that was run in this process, and what it gave. */
public record CommandLineForTests(int exit, String out, String err) {

  /** Runs a command. */
  public static CommandLineForTests run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new CommandLineForTests(exit, out.toString(), err.toString());
  }

  /** Runs a command on the content of a bench. */
  public static CommandLineForTests on(Workbench bench, String command, String... options) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--content", bench.path("content").toString()));
    all.addAll(List.of(options));
    return run(all.toArray(String[]::new));
  }
}

package dossier.cli;

import dossier.cli.hook.HookCommand;
import dossier.cli.look.LinksCommand;
import dossier.cli.look.ListCommand;
import dossier.cli.look.ReportCommand;
import dossier.cli.look.VerifyCommand;
import dossier.cli.sheet.SheetCommand;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;

/**
 * The commands by their names. A run takes in only the one that it names: to take in all of them,
 * by reflection, needs more time than most of them need for their work.
 */
final class Commands {
  private static final Set<String> VERSION = Set.of("--version", "-V");

  private static final Map<String, Class<?>> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("build", BuildCommand.class);
    BY_NAME.put("check", CheckCommand.class);
    BY_NAME.put("serve", ServeCommand.class);
    BY_NAME.put("fix", FixCommand.class);
    BY_NAME.put("rename", RenameCommand.class);
    BY_NAME.put("lsp", LspCommand.class);
    BY_NAME.put("explain", ExplainCommand.class);
    BY_NAME.put("new", NewCommand.class);
    BY_NAME.put("capture", CaptureCommand.class);
    BY_NAME.put("quote", QuoteCommand.class);
    BY_NAME.put("report", ReportCommand.class);
    BY_NAME.put("list", ListCommand.class);
    BY_NAME.put("links", LinksCommand.class);
    BY_NAME.put("sheet", SheetCommand.class);
    BY_NAME.put("sign", SignCommand.class);
    BY_NAME.put("verify", VerifyCommand.class);
    BY_NAME.put("hook", HookCommand.class);
    BY_NAME.put("init", InitCommand.class);
    BY_NAME.put("help", CommandLine.HelpCommand.class);
    BY_NAME.put("completion", CompletionCommand.class);
  }

  private Commands() {}

  /** The command line with all commands, in the order in which help lists them. */
  static CommandLine all() {
    return with(BY_NAME.values());
  }

  /** The command line with the commands that these arguments can concern. */
  static CommandLine named(String... arguments) {
    if (arguments.length == 1 && VERSION.contains(arguments[0])) {
      return with(List.of());
    }
    Class<?> named = arguments.length == 0 ? null : BY_NAME.get(arguments[0]);
    return named == null || named == CommandLine.HelpCommand.class ? all() : with(List.of(named));
  }

  private static CommandLine with(Collection<Class<?>> commands) {
    CommandLine line = new CommandLine(new Main());
    commands.forEach(line::addSubcommand);
    return line;
  }
}

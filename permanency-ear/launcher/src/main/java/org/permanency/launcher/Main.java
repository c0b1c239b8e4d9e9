package org.permanency.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.permanency.launcher.DomainCommand.Need;

/**
 * {@code java -jar permanency.jar [command]}: the whole service in one process. Exit codes: 0 done,
 * 1 could not be done, 2 wrong command or setting.
 */
public final class Main {
  private static final Map<String, Command> COMMANDS =
      Map.of(
          "start", new StartCommand(),
          "issue-token", new DomainCommand("issue-token TENANT ROLE", Need.DATABASE),
          "check-tenants", new DomainCommand("check-tenants DIR", Need.NO_DATABASE),
          "backup", new DomainCommand("backup TENANT FILE", Need.DATABASE),
          "restore", new DomainCommand("restore TENANT FILE [--replace]", Need.DATABASE_ALONE),
          "help", (settings, arguments) -> help());

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String... arguments) {
    System.exit(exitCode(Arrays.asList(arguments)));
  }

  private static int exitCode(List<String> arguments) {
    try {
      return run(arguments);
    } catch (Refusal e) {
      Screen.complain(e.text());
      return e.exitCode();
    }
  }

  private static int run(List<String> arguments) {
    var name = arguments.isEmpty() ? "start" : arguments.get(0);
    var command = COMMANDS.get(name);
    if (command == null) {
      Screen.complain("There is no command '" + name + "'.\n\n" + Help.TEXT);
      return Refusal.USAGE;
    }
    var settings = Settings.from(System.getenv());
    return command.run(
        settings, arguments.subList(Math.min(1, arguments.size()), arguments.size()));
  }

  private static int help() {
    Screen.say(Help.TEXT);
    return 0;
  }
}

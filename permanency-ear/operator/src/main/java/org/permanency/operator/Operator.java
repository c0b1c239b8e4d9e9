package org.permanency.operator;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.permanency.tenancy.TenantId;

/** The door through which the launcher calls. */
public final class Operator {
  private static final int DONE = 0;
  private static final int FAILURE = 1;

  /** Held on to, because a logger that nobody holds forgets its level. */
  private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

  private Operator() {}

  /**
   * Does one command.
   *
   * @param settings {@code permanency.db.*} as the application has them, {@code permanency.tenants}
   *     for a folder of rule files, {@code permanency.programs} for the database's programs
   * @param arguments name of the command and what stands behind it
   * @return 0 for done, 1 for refused; why is printed
   */
  public static int run(Properties settings, List<String> arguments) {
    MIGRATIONS.setLevel(Level.WARNING);
    try {
      return command(new Server(settings), arguments);
    } catch (OperatorFault | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return FAILURE;
    }
  }

  private static int command(Server server, List<String> arguments) {
    var first = arguments.get(1);
    return switch (arguments.get(0)) {
      case "check-tenants" -> CheckTenants.in(Path.of(first));
      case "issue-token" -> {
        new IssueToken(server).run(new TenantId(first), arguments.get(2));
        yield DONE;
      }
      case "backup" -> {
        new Backup(server).run(new TenantId(first), Path.of(arguments.get(2)));
        yield DONE;
      }
      case "restore" -> {
        boolean replace = arguments.size() > 3;
        if (replace && !arguments.get(3).equals("--replace")) {
          throw new OperatorFault("unknown option " + arguments.get(3));
        }
        new Restore(server).run(new TenantId(first), Path.of(arguments.get(2)), replace);
        yield DONE;
      }
      default -> throw new OperatorFault("there is no command " + arguments.get(0));
    };
  }
}

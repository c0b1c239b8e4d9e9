package org.permanency.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * A command whose work needs the domain. The launcher finds the database; the work is done by the
 * operators' commands that travel inside, beside the EAR's own libraries.
 *
 * @param usage name and arguments as the help shows them; words in capitals are needed, words in
 *     brackets may be left out
 * @param need what must be there before it begins
 */
record DomainCommand(String usage, Need need) implements Command {

  /** What a command needs of the database. */
  enum Need {
    /** Nothing: it reads files only. */
    NO_DATABASE,
    /** A database, whether or not the service runs. */
    DATABASE,
    /** A database that no service works with. */
    DATABASE_ALONE
  }

  @Override
  public int run(Settings settings, List<String> arguments) {
    check(arguments);
    var home = Home.in(settings.home());
    var properties = new Properties();
    settings.tenants().ifPresent(t -> properties.setProperty("permanency.tenants", t.toString()));
    if (need == Need.NO_DATABASE) {
      return call(home, properties, arguments);
    }
    properties.setProperty("permanency.programs", MariaDbPrograms.in(home).folder().toString());
    try (var database = CommandDatabase.open(settings, home, need == Need.DATABASE_ALONE)) {
      properties.putAll(database.access().properties());
      return call(home, properties, arguments);
    }
  }

  private void check(List<String> arguments) {
    var words = usage.split(" ");
    long needed = java.util.Arrays.stream(words).skip(1).filter(w -> !w.startsWith("[")).count();
    if (arguments.size() < needed || arguments.size() > words.length - 1) {
      throw Refusal.usage("usage: java -jar permanency.jar " + usage);
    }
  }

  private int call(Home home, Properties properties, List<String> arguments) {
    var folder = home.temporary().resolve("command-" + ProcessHandle.current().pid());
    try (var domain = DomainLibraries.unpack(home, folder)) {
      var all = new ArrayList<>(List.of(usage.split(" ")[0]));
      all.addAll(arguments);
      return domain.run(properties, all);
    } finally {
      Home.delete(folder);
    }
  }
}

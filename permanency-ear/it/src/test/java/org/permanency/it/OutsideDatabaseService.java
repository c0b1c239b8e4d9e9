package org.permanency.it;

import java.net.URI;
import java.nio.file.Path;

/** The packaged jar on a database that it did not start; its first start makes everything there. */
record OutsideDatabaseService(ServiceProcess process, OutsideDatabase database) implements Service {
  static OutsideDatabaseService start() {
    var database = OutsideDatabase.start("outside-db");
    return new OutsideDatabaseService(
        ServiceProcess.start("home-outside-db", database.settings()), database);
  }

  @Override
  public URI base() {
    return process.base();
  }

  @Override
  public Path home() {
    return process.home();
  }

  @Override
  public void close() {
    process.close();
    database.close();
  }
}

package org.permanency.it;

import java.net.URI;
import java.nio.file.Path;

/** A service under test, however it was started. */
public interface Service extends AutoCloseable {
  /** Address of the application, with a slash at its end. */
  URI base();

  /** Folder where the application writes what its operator should find. */
  Path home();

  /** Users and tokens of sample mode. */
  default SignIns signIns() {
    return SignIns.read(home().resolve("sample-sign-ins.txt"));
  }

  /** Address of a page or resource. */
  default URI at(String path) {
    return base().resolve(path);
  }

  @Override
  void close();
}

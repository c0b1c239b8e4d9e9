package org.permanency.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document in {@code docs/} that a test writes from code, so that it cannot drift. When the file
 * differs it is written anew and the test fails once: look at the change and commit it.
 */
public final class GeneratedDocument {
  private final Path file;

  private GeneratedDocument(Path file) {
    this.file = file;
  }

  /** The document of this name. */
  public static GeneratedDocument named(String name) {
    return new GeneratedDocument(Path.of("docs", name));
  }

  /** Fails, having written {@code text}, if the file says anything else. */
  public void holds(String text) throws IOException {
    var before = Files.exists(file) ? Files.readString(file) : "";
    if (!before.equals(text)) {
      Files.writeString(file, text);
    }
    assertThat(before).as(file + " was out of date; it is written anew, commit it").isEqualTo(text);
  }
}

package org.permanency.web.rest.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.permanency.web.rest.BadRequest;

/** A rule's file as somebody sends it. */
final class RuleYaml {
  private static final int MOST = 1_048_576;

  private RuleYaml() {}

  /** Its text, UTF-8, at most 1 MB. */
  static String text(InputStream in) throws IOException {
    var bytes = in.readNBytes(MOST + 1);
    if (bytes.length > MOST) {
      throw new BadRequest(413, "body", "size", "The body should have at most 1 MB.");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

package org.permanency.web.view.payments;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Files that come with a form. */
final class Uploads {
  private static final int LARGEST = 10_000_000;

  private Uploads() {}

  /**
   * A file as it was sent.
   *
   * @param content cut one byte after 10 million, which services refuse
   */
  @SuppressWarnings("ArrayRecordComponent") // handed to a service and never compared
  record Sent(String name, byte[] content) {}

  /** The file of one field; null when none was chosen. */
  static @Nullable Sent one(HttpServletRequest request, String field) throws IOException {
    try {
      var part = request.getPart(field);
      var name = part == null ? null : named(part.getSubmittedFileName());
      if (part == null || name == null || name.isBlank()) {
        return null;
      }
      try (var in = part.getInputStream()) {
        return new Sent(name, in.readNBytes(LARGEST + 1));
      }
    } catch (ServletException e) {
      return null;
    }
  }

  /** Browsers send a quotation mark in a file's name as %22 (HTML, multipart/form-data). */
  private static @Nullable String named(@Nullable String sent) {
    return sent == null ? null : sent.replace("%22", "\"");
  }
}

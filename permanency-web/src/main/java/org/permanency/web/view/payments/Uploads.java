package org.permanency.web.view.payments;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Files that come with a form. */
public final class Uploads {
  private static final int LARGEST = 10_000_000;

  private Uploads() {}

  /**
   * A file as it was sent.
   *
   * @param content cut one byte after the largest size, which services refuse
   */
  @SuppressWarnings("ArrayRecordComponent") // handed to a service and never compared
  public record Sent(String name, byte[] content) {}

  /** The file of one field, up to 10 MB; null when none was chosen. */
  static @Nullable Sent one(HttpServletRequest request, String field) throws IOException {
    return one(request, field, LARGEST);
  }

  /** The file of one field; null when none was chosen. */
  public static @Nullable Sent one(HttpServletRequest request, String field, int largest)
      throws IOException {
    try {
      var part = request.getPart(field);
      var name = part == null ? null : named(part.getSubmittedFileName());
      if (part == null || name == null || name.isBlank()) {
        return null;
      }
      try (var in = part.getInputStream()) {
        return new Sent(name, in.readNBytes(largest + 1));
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

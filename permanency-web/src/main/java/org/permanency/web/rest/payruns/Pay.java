package org.permanency.web.rest.payruns;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.permanency.finance.PayFile;
import org.permanency.kernel.Decision;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Services;

/** What all answers about pay share. */
public final class Pay {
  private Pay() {}

  /** Only for agencies that pay foster carers; 404 for others. */
  static void required(Caller caller) {
    Services.fostering(caller);
  }

  /** The id of a run in an address. */
  static UUID run(String sent) {
    return PathParts.id("pay-run", sent);
  }

  /** The file as an attachment; 404 when it is not there, 409 while it cannot be made. */
  public static Response file(Optional<Decision<PayFile>> found, String what) {
    return found.orElseThrow(() -> PathParts.absent(what)).fold(Pay::attachment, Problems::refused);
  }

  private static Response attachment(PayFile file) {
    return Response.ok(file.content(), file.contentType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
        .build();
  }
}

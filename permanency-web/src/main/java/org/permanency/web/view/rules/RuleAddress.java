package org.permanency.web.view.rules;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Where the pages of rules go, and the days in their addresses. */
final class RuleAddress {
  private RuleAddress() {}

  /** Goes to an address below the context; what was said is shown there. */
  static void go(String address) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    var external = faces.getExternalContext();
    external.getFlash().setKeepMessages(true);
    external.redirect(external.getRequestContextPath() + address);
    faces.responseComplete();
  }

  /** Answers with an error page instead of this one. */
  static void refuse(int status) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().responseSendError(status, "");
    faces.responseComplete();
  }

  /** The day typed; null when it is none. */
  static @Nullable LocalDate day(@Nullable String typed) {
    try {
      return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}

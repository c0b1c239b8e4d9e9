package org.permanency.web.view.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For pages of one record: ids from addresses, and what happens when there is no such record. */
@ApplicationScoped
public class Missing {
  private static final String FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  /** The id in an address; null when it is none, so that the page is simply not there. */
  public static @Nullable UUID id(@Nullable String sent) {
    return sent != null && sent.matches(FORM) ? UUID.fromString(sent) : null;
  }

  /** Answers 404 instead of the page. */
  public void page() {
    var faces = FacesContext.getCurrentInstance();
    try {
      faces.getExternalContext().responseSendError(404, "not found");
      faces.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

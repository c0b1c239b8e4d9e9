package org.permanency.web.view.pay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayRunService;
import org.permanency.finance.PayRunView;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.shell.Missing;

/** The run that an address asks for, read once a request. */
@RequestScoped
public class RunAsked {
  @Inject PayRunService runs;
  @Inject Caller caller;
  @Inject HttpServletRequest request;
  private @Nullable PayRunView run;
  private boolean asked;

  /** The run; empty when the address names none of this agency. */
  Optional<PayRunView> find() {
    if (!asked) {
      asked = true;
      var sent = request.getParameter("id");
      var id = Missing.id(sent == null ? request.getParameter("run") : sent);
      run = id == null ? null : runs.find(caller.context(), id).orElse(null);
    }
    return Optional.ofNullable(run);
  }

  /** The run of a page that is there. */
  PayRunView run() {
    return find().orElseThrow(() -> new IllegalStateException("no such run"));
  }

  /** The run as it stands now. */
  PayRunView again() {
    asked = false;
    return run();
  }

  /** Answers with an error page instead of this one. */
  static void refuse(int status) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().responseSendError(status, "");
    faces.responseComplete();
  }

  /** Goes to an address below the context; what was said is shown there. */
  static void go(String address) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    var external = faces.getExternalContext();
    external.redirect(external.getRequestContextPath() + address);
    faces.responseComplete();
  }
}

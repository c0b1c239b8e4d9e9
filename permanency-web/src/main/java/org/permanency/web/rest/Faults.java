package org.permanency.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.permanency.tenancy.Contention;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.NotPermitted;
import org.permanency.web.caller.NotSignedIn;

/**
 * The one place where exceptions become answers. What the caller got wrong is a 4xx with words;
 * anything else is a bug of ours: 500 with an incident number, the rest in the log.
 */
@Provider
public class Faults implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(Faults.class.getName());
  @Inject InstantSource clock;

  @Override
  public Response toResponse(Throwable e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at instanceof NotSignedIn) {
        return Response.fromResponse(
                Problems.plain(
                    401, "token", "Send a token of your tenant: Authorization: Bearer ..."))
            .header("WWW-Authenticate", "Bearer")
            .build();
      }
      if (at instanceof NotPermitted) {
        return Problems.plain(403, "permission", "Your role does not allow this.");
      }
      if (at instanceof BadRequest bad) {
        return Problems.faults(bad.status(), bad.faults());
      }
      if (at instanceof Problems.Answered answered) {
        return answered.getResponse();
      }
      if (at instanceof WebApplicationException web) {
        return web(web);
      }
      if (at instanceof jakarta.json.bind.JsonbException
          || at instanceof jakarta.json.stream.JsonParsingException) {
        return Problems.plain(400, "json", "The body is not the JSON that is expected here.");
      }
    }
    return Contention.in(e) ? busy() : incident(e);
  }

  private static Response busy() {
    var words =
        "Somebody else wrote the same records at that moment. Nothing was saved; try again.";
    return Response.fromResponse(Problems.plain(503, "busy", words))
        .header("Retry-After", 1)
        .build();
  }

  private static Response web(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    if (status < 400) {
      return e.getResponse();
    }
    var rule = status == 404 ? "not-found" : "http-" + status;
    return Problems.plain(status, rule, String.valueOf(e.getMessage()));
  }

  private Response incident(Throwable e) {
    var id = Ids.next(clock);
    LOG.log(Level.SEVERE, "incident " + id, e);
    return Problems.plain(500, "incident", "This is our fault. Quote incident " + id + ".");
  }
}

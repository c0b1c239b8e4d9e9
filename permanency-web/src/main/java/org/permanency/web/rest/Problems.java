package org.permanency.web.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;
import org.permanency.web.view.Words;

/**
 * Errors as {@code application/problem+json} (RFC 9457), with the field and rule they are about.
 */
public final class Problems {
  /** Media type of errors. */
  public static final String TYPE = "application/problem+json";

  private Problems() {}

  /**
   * One error document.
   *
   * @param type stable name of the kind of error
   * @param title the kind in words
   * @param status HTTP status
   * @param detail what is wrong and what would be right
   * @param errors each single fault; empty when there is only the detail
   */
  @JsonbPropertyOrder({"type", "title", "status", "detail", "errors"})
  public record Problem(String type, String title, int status, String detail, List<Fault> errors) {}

  /**
   * One fault.
   *
   * @param field name of the field, header or parameter; null when it is about no single one
   * @param rule stable code
   * @param message in words
   * @param facts the values the message stands on
   */
  public record Fault(
      @Nullable String field, String rule, String message, Map<String, String> facts) {}

  /** An error about one field. */
  public static Response field(int status, String field, String rule, String message) {
    return answer(status, rule, message, List.of(new Fault(field, rule, message, Map.of())));
  }

  /**
   * An error about several fields.
   *
   * @param faults at least one; the first one gives the error its type
   */
  public static Response faults(int status, List<Fault> faults) {
    return answer(
        status,
        faults.get(0).rule(),
        String.join(" ", faults.stream().map(Fault::message).toList()),
        faults);
  }

  /** An error without a field. */
  public static Response plain(int status, String rule, String message) {
    return answer(status, rule, message, List.of());
  }

  /** A business refusal with all its reasons: 409. */
  public static Response refused(List<Reason> reasons) {
    return refused(409, reasons);
  }

  private static Response refused(int status, List<Reason> reasons) {
    var faults =
        reasons.stream().map(r -> new Fault(null, r.code(), Words.of(r), r.facts())).toList();
    return answer(
        status,
        reasons.get(0).code(),
        String.join(" ", faults.stream().map(Fault::message).toList()),
        faults);
  }

  private static Response answer(int status, String rule, String detail, List<Fault> faults) {
    var known = Response.Status.fromStatusCode(status);
    var title = known == null ? "Unprocessable Content" : known.getReasonPhrase();
    return Response.status(status)
        .type(TYPE)
        .entity(new Problem("urn:permanency:" + rule, title, status, detail, faults))
        .build();
  }

  /** A question that cannot be answered as it was put: 400, with every reason. */
  public static jakarta.ws.rs.WebApplicationException unprocessable(List<Reason> reasons) {
    return new Answered(refused(400, reasons));
  }

  /** Carries a finished answer out of a resource. */
  static final class Answered extends jakarta.ws.rs.WebApplicationException {
    private static final long serialVersionUID = 1;

    Answered(Response response) {
      super(response);
    }
  }
}

package org.permanency.web.rest;

import java.util.List;
import java.util.Map;

/** Something the caller sent is wrong; names each field and the rule it breaks. */
public final class BadRequest extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int status;
  private final transient List<Problems.Fault> faults;

  /** A 400 about one field. */
  public BadRequest(String field, String rule, String message) {
    this(400, field, rule, message);
  }

  /** Another 4xx about one field. */
  public BadRequest(int status, String field, String rule, String message) {
    this(status, List.of(new Problems.Fault(field, rule, message, Map.of())));
  }

  /**
   * A 4xx about several fields.
   *
   * @param faults at least one
   */
  public BadRequest(int status, List<Problems.Fault> faults) {
    super(String.join(" ", faults.stream().map(Problems.Fault::message).toList()));
    this.status = status;
    this.faults = List.copyOf(faults);
  }

  int status() {
    return status;
  }

  List<Problems.Fault> faults() {
    return faults;
  }
}

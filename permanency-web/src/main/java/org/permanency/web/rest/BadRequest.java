package org.permanency.web.rest;

/** Something the caller sent is wrong; names the field and the rule. */
public final class BadRequest extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int status;
  private final String field;
  private final String rule;

  /** A 400 about one field. */
  public BadRequest(String field, String rule, String message) {
    this(400, field, rule, message);
  }

  /** Another 4xx about one field. */
  public BadRequest(int status, String field, String rule, String message) {
    super(message);
    this.status = status;
    this.field = field;
    this.rule = rule;
  }

  int status() {
    return status;
  }

  String field() {
    return field;
  }

  String rule() {
    return rule;
  }
}

package org.permanency.web.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.regex.Pattern;

/** Parts of an address. One that cannot name anything is 404, like one that names nothing. */
public final class PathParts {
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private PathParts() {}

  /** Whether a text has the form of an id. */
  public static boolean isId(String sent) {
    return UUID_FORM.matcher(sent).matches();
  }

  /**
   * An id.
   *
   * @throws BadRequest 404 if it has not the form of one
   */
  public static UUID id(String field, String sent) {
    if (!UUID_FORM.matcher(sent).matches()) {
      throw new BadRequest(
          404,
          field,
          "form",
          field + " should be an id like 0195f0c2-7c3e-7000-8000-00c0ffee0000.");
    }
    return UUID.fromString(sent);
  }

  /**
   * A day.
   *
   * @throws BadRequest 404 if it is none
   */
  public static LocalDate day(String field, String sent) {
    try {
      return LocalDate.parse(sent);
    } catch (DateTimeParseException e) {
      throw new BadRequest(404, field, "form", field + " should be a day like 2016-03-31.");
    }
  }

  /** The answer for something that is not there, or is another tenant's. */
  public static BadRequest absent(String field) {
    return new BadRequest(404, field, "not-found", "There is no such " + field + ".");
  }
}

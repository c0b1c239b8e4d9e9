package org.permanency.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Versions of records as {@code ETag}s. A change names the version it was made on with {@code
 * If-Match}; without it the answer is 428, with an old one 412 and both versions.
 */
public final class Etags {
  private static final Pattern FORM = Pattern.compile("\"([0-9]{1,9})\"");

  private Etags() {}

  /** The tag of a version: its number in quotes. */
  public static String of(int version) {
    return "\"" + version + "\"";
  }

  /** A 200 with a record and its tag. */
  public static ResponseBuilder ok(Object record, int version) {
    return Response.ok(record).header(HttpHeaders.ETAG, of(version));
  }

  /**
   * The version in {@code If-Match}.
   *
   * @throws BadRequest 428 if it was not sent, 400 if it is not one tag as given here
   */
  public static int required(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new BadRequest(
          428,
          HttpHeaders.IF_MATCH,
          "required",
          "Read the record first and send its ETag as If-Match.");
    }
    var tag = FORM.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw new BadRequest(
          HttpHeaders.IF_MATCH, "form", "If-Match should be the ETag as it was read, like \"7\".");
    }
    return Integer.parseInt(tag.group(1));
  }

  /**
   * The two versions of a clash.
   *
   * @param yours what was sent
   * @param current the record as it is now; its tag is in the answer's {@code ETag}
   */
  public record Clash(
      String type, String title, int status, String detail, Object yours, Object current) {}

  /** A 412 with both versions, so that neither is lost. */
  public static Response stale(Object yours, Object current, int version) {
    var clash =
        new Clash(
            "urn:permanency:stale",
            "Precondition Failed",
            412,
            "Somebody else changed this record after you read it. Nothing of yours was written.",
            yours,
            current);
    return Response.status(412)
        .type(Problems.TYPE)
        .header(HttpHeaders.ETAG, of(version))
        .entity(clash)
        .build();
  }
}

package org.permanency.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.permanency.desk.RequestService;
import org.permanency.desk.RequestService.Answered;
import org.permanency.desk.RequestService.Outcome;
import org.permanency.tenancy.TenantContext;

/**
 * {@code Idempotency-Key}: a POST sent twice with one key is done once, and the second time the
 * first answer comes again, with {@code Idempotency-Replayed: true}. The same key with another
 * request is 422. Keys are the caller's own; a refusal (4xx) is not kept, so its key may be sent
 * again. Without the header the work is simply done.
 *
 * <p>The work runs in one transaction with its key. Start other threads only after {@link #once}
 * has returned.
 */
@ApplicationScoped
public class Idempotency {
  /** The header. */
  public static final String HEADER = "Idempotency-Key";

  private static final Pattern FORM = Pattern.compile("[!-~]{1,100}");
  private static final Jsonb JSON = JsonbBuilder.create();
  @Inject RequestService requests;

  /** An answer as it is kept. */
  public record Kept(
      int status, String type, @Nullable String location, @Nullable String etag, String body) {}

  /**
   * Does {@code work} once for {@code key}.
   *
   * @param key the header as sent; null when it was not
   * @param request what makes the request the same one: method, path, body
   * @throws BadRequest 400 for a key of another form, 422 for a key sent with another request
   */
  public Response once(
      TenantContext ctx, @Nullable String key, String request, Supplier<Response> work) {
    if (key == null) {
      return work.get();
    }
    if (!FORM.matcher(key).matches()) {
      throw new BadRequest(
          HEADER, "form", "Idempotency-Key should have 1 to 100 visible ASCII characters.");
    }
    var fingerprint = fingerprint(request);
    var answered = requests.once(ctx, key, fingerprint, () -> outcome(work.get()));
    if (!answered.fingerprint().equals(fingerprint)) {
      throw new BadRequest(
          422, HEADER, "reused", "This Idempotency-Key was sent before with another request.");
    }
    return response(answered);
  }

  private static Outcome outcome(Response response) {
    var kept =
        new Kept(
            response.getStatus(),
            response.getMediaType() == null
                ? MediaType.APPLICATION_JSON
                : response.getMediaType().toString(),
            header(response, HttpHeaders.LOCATION),
            header(response, HttpHeaders.ETAG),
            response.hasEntity() ? JSON.toJson(response.getEntity()) : "");
    return new Outcome(response.getStatus(), JSON.toJson(kept));
  }

  private static @Nullable String header(Response response, String name) {
    var value = response.getHeaders().getFirst(name);
    return value == null ? null : value.toString();
  }

  private static Response response(Answered answered) {
    var kept = JSON.fromJson(answered.answer(), Kept.class);
    var response = Response.status(kept.status()).type(kept.type());
    if (!kept.body().isEmpty()) {
      response.entity(kept.body().getBytes(StandardCharsets.UTF_8));
    }
    if (!answered.first()) {
      response.header("Idempotency-Replayed", true);
    }
    return response
        .header(HttpHeaders.LOCATION, kept.location())
        .header(HttpHeaders.ETAG, kept.etag())
        .build();
  }

  private static String fingerprint(String request) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(request.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.permanency.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.caller.Caller;

/**
 * The steps of a request about a record, always in the same order: parameters, the record's id,
 * {@code If-Match}, the body, then the work, once for an {@code Idempotency-Key}. What is wrong
 * first is what the caller is told.
 */
@RequestScoped
public class Exchange {
  @Inject Idempotency idempotency;
  @Inject Caller caller;

  /**
   * Makes a record.
   *
   * @param <V> what the service says of it
   */
  public interface Make<V> {
    /** The record, or why there is none. */
    Decision<V> by(TenantContext ctx);
  }

  /**
   * Changes a record.
   *
   * @param <V> what the service says of it
   */
  public interface Move<V> {
    /** The record with the change, or why there is none; nothing if the record is not there. */
    Optional<Decision<V>> on(TenantContext ctx, UUID record, int version);
  }

  /** One record. */
  public <V> Response one(UriInfo uri, Records<V> records, String id) {
    new Query(uri).check();
    return records.ok(records.at(caller.context(), records.id(id)));
  }

  /**
   * Makes a record out of the fields sent: 201 with its address below this one.
   *
   * @param read reads all fields of the body, and gives what is to be done with them
   */
  public <V> Response create(Records<V> records, Sent sent, Function<Body, Make<V>> read)
      throws IOException {
    new Query(sent.uri()).check();
    return create(records, sent.uri(), sent.key(), Body.orEmpty(sent.body()), read);
  }

  /**
   * The same with a body that was read as JSON.
   *
   * @param read reads all fields of the body, and gives what is to be done with them
   */
  public <V> Response create(
      Records<V> records,
      UriInfo uri,
      @Nullable String key,
      Body body,
      Function<Body, Make<V>> read) {
    new Query(uri).check();
    var make = read.apply(body);
    body.check();
    var ctx = caller.context();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + body.json(),
        () -> make.by(ctx).fold(v -> created(records, uri, v), Problems::refused));
  }

  private static <V> Response created(Records<V> records, UriInfo uri, V made) {
    var id = records.id().apply(made).toString();
    return records.created(uri.getAbsolutePathBuilder().path(id).build(), made);
  }

  /**
   * Changes the version of a record that the caller read: 200 with the record as it is now.
   *
   * @param read reads all fields of the body, and gives what is to be done with them
   */
  public <V> Response move(Records<V> records, String id, Sent sent, Function<Body, Move<V>> read)
      throws IOException {
    var uri = sent.uri();
    new Query(uri).check();
    var record = records.id(id);
    var ctx = caller.context();
    records.at(ctx, record);
    int version = Etags.required(sent.ifMatch());
    var body = Body.orEmpty(sent.body());
    var move = read.apply(body);
    body.check();
    return idempotency.once(
        ctx,
        sent.key(),
        uri.getPath() + " " + version + " " + body.json(),
        () -> records.changed(move.on(ctx, record, version)));
  }

  /**
   * Does what was asked of a version, once for its key. For resources that find the record, its
   * version and the fields in an order of their own.
   */
  public Response once(
      UriInfo uri,
      @Nullable String key,
      @Nullable String ifMatch,
      Body body,
      Supplier<Response> work) {
    var request = uri.getPath() + " " + ifMatch + " " + body.json();
    return idempotency.once(caller.context(), key, request, work);
  }
}

package org.permanency.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.permanency.kernel.Decision;
import org.permanency.tenancy.TenantContext;

/**
 * Records of one sort: how one is found and how it is answered with.
 *
 * @param name what they are called in an error
 * @param find the one with an id
 * @param id its id
 * @param version its version
 * @param json what callers read of it
 * @param <V> what services say of it
 */
public record Records<V>(
    String name,
    BiFunction<TenantContext, UUID, Optional<V>> find,
    Function<V, UUID> id,
    ToIntFunction<V> version,
    Function<V, ?> json) {
  /**
   * An id in an address.
   *
   * @throws BadRequest 404 if it has not the form of one
   */
  public UUID id(String sent) {
    return PathParts.id(name, sent);
  }

  /**
   * The record with an id.
   *
   * @throws BadRequest 404 if there is none
   */
  public V at(TenantContext ctx, UUID id) {
    return find.apply(ctx, id).orElseThrow(this::absent);
  }

  /** A 200 with the record and its tag. */
  public Response ok(V record) {
    return Etags.ok(json.apply(record), version.applyAsInt(record)).build();
  }

  /** A 201 with the record, its address and its tag. */
  public Response created(URI address, V record) {
    return Response.created(address)
        .header(HttpHeaders.ETAG, Etags.of(version.applyAsInt(record)))
        .type(MediaType.APPLICATION_JSON)
        .entity(json.apply(record))
        .build();
  }

  /** The record as it is now; 404 when there is none, 409 with every reason. */
  public Response changed(Optional<Decision<V>> decision) {
    return decision.orElseThrow(this::absent).fold(this::ok, Problems::refused);
  }

  /** A 412 with what the caller wanted and the record as it is now. */
  public Response stale(Object yours, V current) {
    return Etags.stale(yours, json.apply(current), version.applyAsInt(current));
  }

  /** The answer for one that is not there. */
  public BadRequest absent() {
    return PathParts.absent(name);
  }
}

package org.permanency.web.rest.record;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.record.DocumentCommand.Upload;
import org.permanency.record.DocumentView;
import org.permanency.record.RecordDocumentService;
import org.permanency.web.rest.BadRequest;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;
import org.permanency.web.view.Words;

/** What all answers about entries of case records share. */
final class Entries {
  /** An id as the examples show it. */
  static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0001";

  /** Kinds of subject. */
  static final List<String> KINDS = Arrays.stream(SubjectKind.values()).map(Enum::name).toList();

  private Entries() {}

  /**
   * An entry that was asked for: 403 with what would open a restricted record.
   *
   * @throws BadRequest 404 if there is none
   */
  static <V> Response open(
      String name, Optional<Decision<V>> answer, Function<V, Response> granted) {
    return answer.orElseThrow(() -> PathParts.absent(name)).fold(granted, Entries::closed);
  }

  private static Response closed(List<Reason> reasons) {
    var reason = reasons.get(0);
    return reason.code().startsWith("people.child.")
        ? Problems.field(403, "why", reason.code(), Words.of(reason))
        : Problems.refused(reasons);
  }

  /** An entry that is open without a reason; nothing for others. */
  static <V> Optional<V> plain(Optional<Decision<V>> answer) {
    return answer.flatMap(d -> d.fold(Optional::of, no -> Optional.<V>empty()));
  }

  /**
   * What a new entry came to.
   *
   * @throws BadRequest 404 if there is no such subject
   */
  static <V> Decision<V> made(Optional<Decision<V>> answer) {
    return answer.orElseThrow(() -> PathParts.absent("subjectId"));
  }

  /** The subject that a body names; null after noting a fault. */
  static @Nullable Subject subject(Body body) {
    return subject(body.oneOf("subjectKind", KINDS), body.text("subjectId", 36));
  }

  /** The subject that parameters name; null when none is named. */
  static @Nullable Subject subject(Query query) {
    return subject(query.oneOf("subjectKind", KINDS), query.text("subjectId"));
  }

  private static @Nullable Subject subject(@Nullable String kind, @Nullable String id) {
    return SubjectKind.of(kind)
        .filter(k -> id != null && !id.isEmpty())
        .map(k -> new Subject(k, PathParts.id("subjectId", String.valueOf(id))))
        .orElse(null);
  }

  /**
   * The subject, which has to be named.
   *
   * @throws BadRequest 400 if it is not
   */
  static Subject named(@Nullable Subject subject) {
    if (subject == null) {
      throw new BadRequest(
          "subjectId", "required", "subjectKind and subjectId should both be sent.");
    }
    return subject;
  }

  /** The page of a list that is small enough to be read whole. */
  static <T> Page<T> page(Query.Listing listing, List<T> all) {
    int from = Math.min(listing.offset(), all.size());
    int to = Math.min(from + listing.limit(), all.size());
    return listing.page(all.subList(from, to), all.size());
  }

  /** Documents that open without a reason, to be changed. */
  static Records<DocumentView> documents(RecordDocumentService service) {
    return new Records<>(
        "record-documents",
        (ctx, id) -> plain(service.find(ctx, id, null)),
        DocumentView::id,
        DocumentView::version,
        RecordJson.Document::of);
  }

  /** What makes a request with a file the same one. */
  static String asked(UriInfo uri, Upload upload) {
    var content = upload.content();
    return uri.getRequestUri() + " " + content.length + " " + Arrays.hashCode(content);
  }

  /** An id that may be left out. */
  static @Nullable UUID id(String field, @Nullable String sent) {
    return sent == null ? null : PathParts.id(field, sent);
  }
}

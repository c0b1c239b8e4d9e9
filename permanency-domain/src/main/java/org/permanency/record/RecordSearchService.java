package org.permanency.record;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.people.Subjects;
import org.permanency.people.rule.Subject;
import org.permanency.record.rule.SearchTerms;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Search in the words of recordings with their additions, decisions, and names of documents.
 * Restricted people are never found; inside their own record, once it is open, their words are.
 * Restricted documents are found by their readers only.
 */
@TenantService
public class RecordSearchService {
  @Inject WordsStore store;
  @Inject Subjects subjects;
  @Inject Event<Audited> audit;

  /**
   * Entries with all the words, the best first, 200 at most. Leaves one audit entry with what was
   * asked and found. Refusal: {@code record.search.short}.
   */
  @Needs(Permission.RECORD_READ)
  public Decision<List<SearchHit>> find(TenantContext ctx, String text) {
    var terms = SearchTerms.of(text);
    var kinds = subjects.readable(ctx);
    if (terms.words().isEmpty()) {
      return Decision.refused(Reason.of("record.search.short"));
    }
    var entries =
        kinds.isEmpty() ? List.<WordsStore.Entry>of() : store.find(ctx, terms.bool(), kinds);
    return Decision.granted(hits(ctx, terms, entries));
  }

  /**
   * The same in one record.
   *
   * @param why reason for opening a restricted record
   * @return empty when there is no such subject; refused as its door says, or {@code
   *     record.search.short}
   */
  @Needs(Permission.RECORD_READ)
  public Optional<Decision<List<SearchHit>>> find(
      TenantContext ctx, String text, Subject within, @Nullable String why) {
    var terms = SearchTerms.of(text);
    return subjects
        .open(ctx, within, why)
        .map(
            opened ->
                opened.fold(
                    seen ->
                        terms.words().isEmpty()
                            ? Decision.refused(Reason.of("record.search.short"))
                            : Decision.granted(
                                hits(ctx, terms, store.find(ctx, terms.bool(), within))),
                    Decision.Refused::new));
  }

  private List<SearchHit> hits(
      TenantContext ctx, SearchTerms terms, List<WordsStore.Entry> entries) {
    var seen = subjects.seen(ctx, entries.stream().map(WordsStore.Entry::subject).toList());
    var hits = new ArrayList<SearchHit>();
    for (var e : entries) {
      var subject = seen.get(e.subject());
      if (subject != null && !subject.closed()) {
        hits.add(
            new SearchHit(
                e.opens(), e.kind(), subject, e.on(), e.title(), terms.snippet(e.words())));
      }
    }
    var shown = hits.stream().map(h -> h.id().toString()).collect(Collectors.joining(" "));
    audit.fire(
        new Audited(
            ctx,
            "record.search",
            "list",
            "search",
            null,
            String.join(" ", terms.words()) + ": " + shown));
    return hits;
  }
}

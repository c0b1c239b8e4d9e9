package org.permanency.providers;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.permanency.kernel.Decision;
import org.permanency.providers.rule.Answer;
import org.permanency.providers.rule.InvoiceRules;
import org.permanency.providers.rule.InvoiceRules.Head;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** What becomes of lines that paid nothing because the provider was asked about them. */
@TenantService
public class InvoiceQueries {
  @Inject InvoiceStore store;
  @Inject InvoiceReader reader;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * Takes up the lines of an approved invoice that were queried, once the provider has answered: a
   * draft of their own, laid beside the records as they are now, to be answered and approved like
   * any other. While it is not rejected, no second one is made. Refusals: {@link
   * InvoiceRules#takeUp}.
   *
   * @param version of the approved invoice, the one that was read
   * @return the draft; empty when the tenant has none of this id
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<InvoiceView>> takeUp(TenantContext ctx, UUID id, int version) {
    store.queue();
    return store
        .find(id)
        .map(
            row -> {
              var queried =
                  store.lines(id).stream().filter(l -> l.answer() == Answer.QUERIED).toList();
              var no =
                  InvoiceRules.takeUp(
                      row.state(),
                      row.version() == version,
                      row.settledBy() != null,
                      queried.size());
              return no.isEmpty()
                  ? Decision.granted(draft(ctx, row, queried))
                  : new Decision.Refused<>(no);
            });
  }

  private InvoiceView draft(
      TenantContext ctx, InvoiceStore.Row row, List<InvoiceStore.Line> queried) {
    var head = row.head();
    var id = Ids.next(clock);
    store.insert(
        ctx,
        id,
        new Head(head.provider(), number(head), head.kind(), head.credits(), head.dated()),
        row.creditsId());
    store.settles(id, row.id());
    var lines = new ArrayList<InvoiceStore.Added>();
    for (var line : queried) {
      lines.add(new InvoiceStore.Added(Ids.next(clock), id, lines.size() + 1, line.charge()));
    }
    store.add(lines);
    audit.fire(new Audited(ctx, "invoice.take-up", "invoice", id.toString(), null, head.number()));
    return reader.view(ctx, store.find(id).orElseThrow(), reader.names(ctx));
  }

  /** The first that the provider has no document of. */
  private String number(Head head) {
    int nth = 1;
    while (store.numbered(head.provider(), InvoiceRules.takenUp(head.number(), nth)).isPresent()) {
      nth++;
    }
    return InvoiceRules.takenUp(head.number(), nth);
  }
}

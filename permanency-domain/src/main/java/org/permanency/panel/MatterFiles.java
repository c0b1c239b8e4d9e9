package org.permanency.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.TenantContext;
import org.permanency.workflow.Clocks;
import org.permanency.workflow.MoveBook;
import org.permanency.workflow.TaskBook;
import org.permanency.workflow.rule.Clock;

/** Puts matters together with all that is known of them. */
@ApplicationScoped
class MatterFiles {
  @Inject MatterStore matters;
  @Inject ItemStore items;
  @Inject Meetings meetings;
  @Inject DecisionStore decisions;
  @Inject MinutesStore minutes;
  @Inject MoveBook moves;
  @Inject TaskBook tasks;
  @Inject RuleLibrary library;

  /** A matter whole; empty for none. */
  Optional<MatterFile> of(TenantContext ctx, UUID id) {
    var work = PanelBook.work(id);
    return matters
        .find(id)
        .map(
            m ->
                new MatterFile(
                    m,
                    items.of(id).stream()
                        .flatMap(i -> meetings.item(ctx, i.id()).stream())
                        .toList(),
                    decisions.of(id),
                    decisions.letters(id),
                    redactions(id),
                    moves.of(work),
                    tasks.of(work)));
  }

  private List<MatterFile.Redaction> redactions(UUID id) {
    return minutes.redactions(id).stream()
        .map(r -> new MatterFile.Redaction(r.id(), r.words(), r.why(), r.by()))
        .toList();
  }

  /** When a clock that begins on a day runs out; empty when there is none of this key. */
  Optional<LocalDate> due(TenantContext ctx, String key, LocalDate day) {
    var clocks = Clocks.of(library.book(ctx.tenant()));
    return clocks
        .find(key, day)
        .map(f -> clocks.due(f.scale(), Clock.Start.on(day), List.of()).day());
  }

  /** Name of the agency. */
  String agency(TenantContext ctx) {
    return library.book(ctx.tenant()).profile().name();
  }
}

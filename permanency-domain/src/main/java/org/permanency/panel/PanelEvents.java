package org.permanency.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.rule.PanelFact;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.record.ChronologyEvent;
import org.permanency.record.ChronologySource;
import org.permanency.record.rule.EntryKind;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/**
 * What panels heard and decision makers decided in the chronology of whom it is about; nothing for
 * those who may not read panels. A source knows one kind of subject, so there is one a kind.
 */
abstract class PanelEvents implements ChronologySource {
  @Inject DecisionStore store;

  @Override
  public List<ChronologyEvent> events(TenantContext ctx, Subject subject, @Nullable String why) {
    return ctx.actor().may(Permission.PANEL_READ)
        ? store.facts(subject).stream().map(PanelEvents::event).toList()
        : List.of();
  }

  private static ChronologyEvent event(PanelFact fact) {
    var what = (fact.decision() ? "Decided: " : "Heard by the panel: ") + fact.kind().label();
    var provisional = fact.decision() && !fact.finalOne() ? ", not final" : "";
    return new ChronologyEvent(
        fact.on(),
        EntryKind.PANEL,
        what + " " + fact.reference(),
        fact.finding().label() + provisional);
  }

  /** Of children. */
  @ApplicationScoped
  static class OfChildren extends PanelEvents {
    @Override
    public SubjectKind kind() {
      return SubjectKind.CHILD;
    }
  }

  /** Of carer households. */
  @ApplicationScoped
  static class OfHouseholds extends PanelEvents {
    @Override
    public SubjectKind kind() {
      return SubjectKind.HOUSEHOLD;
    }
  }

  /** Of people who apply. */
  @ApplicationScoped
  static class OfApplicants extends PanelEvents {
    @Override
    public SubjectKind kind() {
      return SubjectKind.APPLICANT;
    }
  }

  /** Of approved adopters. */
  @ApplicationScoped
  static class OfAdopters extends PanelEvents {
    @Override
    public SubjectKind kind() {
      return SubjectKind.ADOPTER;
    }
  }
}

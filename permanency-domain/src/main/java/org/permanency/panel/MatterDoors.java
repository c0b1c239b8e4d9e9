package org.permanency.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.permanency.kernel.Reason;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.Verdict;
import org.permanency.tenancy.TenantContext;

/** The doors of all rooms that hand matters over. */
@ApplicationScoped
class MatterDoors {
  @Inject @Any Instance<MatterDoor> doors;
  @Inject MemberStore members;

  private Optional<MatterDoor> door(MatterView m) {
    var work = m.item().kind();
    return doors.stream()
        .filter(d -> d.work().isPresent() && d.work().get().equals(work))
        .findFirst()
        .or(
            () ->
                doors.stream()
                    .filter(d -> d.work().isEmpty() && d.kinds().contains(m.kind()))
                    .findFirst());
  }

  List<Reason> notReady(TenantContext ctx, MatterView m) {
    return door(m).map(d -> d.notReady(ctx, m.item())).orElse(List.of());
  }

  List<Paper> papers(TenantContext ctx, MatterView m) {
    return door(m).map(d -> d.papers(ctx, m.item())).orElse(List.of());
  }

  Set<String> involved(TenantContext ctx, MatterView m) {
    return door(m).map(d -> d.involved(ctx, m.item())).orElse(Set.of());
  }

  /** Whether a user, or the worker as whom they sign in, is among those involved. */
  boolean among(Set<String> involved, String user) {
    return involved.contains(user)
        || !involved.isEmpty() && members.worker(user).filter(involved::contains).isPresent();
  }

  void recommended(TenantContext ctx, MatterView m, Finding finding, LocalDate on) {
    door(m).ifPresent(d -> d.recommended(ctx, m.item(), finding, on));
  }

  List<Reason> decided(TenantContext ctx, MatterView m, Verdict verdict) {
    return door(m).map(d -> d.decided(ctx, m.item(), verdict)).orElse(List.of());
  }
}

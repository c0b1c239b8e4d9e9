package org.permanency.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.permanency.kernel.Reason;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.Verdict;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.workflow.rule.WorkItem;

/** A room of the tests: hands matters over and remembers what it heard. */
@ApplicationScoped
class TestWork implements MatterDoor {
  static final String KIND = "test-work";
  final List<Reason> notReady = new ArrayList<>();
  final List<Reason> refused = new ArrayList<>();
  final List<Paper> papers = new ArrayList<>();
  final List<String> heard = new ArrayList<>();
  private String involved = "";

  void clear(String nobodyOr) {
    notReady.clear();
    refused.clear();
    papers.clear();
    heard.clear();
    involved = nobodyOr;
  }

  List<String> heard() {
    return List.copyOf(heard);
  }

  void notReady(Reason reason) {
    notReady.add(reason);
  }

  void refuses(Reason reason) {
    refused.add(reason);
  }

  void paper(Paper paper) {
    papers.add(paper);
  }

  @Override
  public Set<MatterKind> kinds() {
    return EnumSet.noneOf(MatterKind.class);
  }

  @Override
  public Optional<String> work() {
    return Optional.of(KIND);
  }

  @Override
  public List<Reason> notReady(TenantContext ctx, WorkItem item) {
    return List.copyOf(notReady);
  }

  @Override
  public List<Paper> papers(TenantContext ctx, WorkItem item) {
    return List.copyOf(papers);
  }

  @Override
  public Set<String> involved(TenantContext ctx, WorkItem item) {
    return involved.isEmpty() ? Set.of() : Set.of(involved);
  }

  @Override
  public void recommended(TenantContext ctx, WorkItem item, Finding finding, LocalDate on) {
    heard.add("recommended " + finding + " " + on);
  }

  @Override
  public List<Reason> decided(TenantContext ctx, WorkItem item, Verdict verdict) {
    if (!refused.isEmpty()) {
      return List.copyOf(refused);
    }
    heard.add("decided " + verdict.finding() + " " + verdict.on() + " " + verdict.finalOne());
    return List.of();
  }

  /** The service through which the tests hand matters over. */
  @TenantService
  public static class Referrals {
    @Inject PanelBook book;

    /** Hands a matter over. */
    @Needs({})
    public UUID refer(TenantContext ctx, NewMatter matter) {
      return book.refer(ctx, matter);
    }
  }
}

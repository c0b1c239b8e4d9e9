package org.permanency.web.view.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.governance.AuditRow;
import org.permanency.governance.AuditService;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** The audit trail as a list. */
@ApplicationScoped
public class AuditList implements ListSource<AuditRow> {
  @Inject AuditService audit;

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public String title() {
    return "Audit entries";
  }

  @Override
  public Permission permission() {
    return Permission.AUDIT_READ;
  }

  @Override
  public List<Column<AuditRow>> columns() {
    return List.of(
        Column.<AuditRow>time("at", "When", AuditRow::at).sorted(),
        Column.<AuditRow>text("actor", "Who", AuditRow::actor).sorted().filtered(),
        Column.<AuditRow>text("action", "What", r -> AuditWords.action(r.action()))
            .sorted()
            .filtered(this::actions),
        Column.<AuditRow>text("subject", "Kind of record", AuditRow::subject),
        Column.<AuditRow>text("id", "Record", AuditRow::subjectId).filtered(),
        Column.<AuditRow>text("why", "Reason given", AuditRow::why).filtered(),
        Column.<AuditRow>text("detail", "Detail", r -> AuditWords.detail(r)),
        Column.<AuditRow>text("whole", "Whole detail", AuditRow::detail).onChoice(),
        Column.<AuditRow>date("from", "From", r -> null).filteredByDay().onlyToFilter(),
        Column.<AuditRow>date("to", "To", r -> null).filteredByDay().onlyToFilter());
  }

  private List<Choice> actions(TenantContext ctx) {
    return audit.actions(ctx).stream().map(a -> new Choice(a, AuditWords.action(a))).toList();
  }

  @Override
  public ListPage<AuditRow> load(TenantContext ctx, ListQuery query) {
    return audit.list(ctx, query);
  }

  @Override
  public Empty empty() {
    return Empty.of("Nothing has been read or changed yet.");
  }
}

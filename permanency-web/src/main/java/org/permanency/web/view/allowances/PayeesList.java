package org.permanency.web.view.allowances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.finance.PayeeRow;
import org.permanency.finance.PayeeService;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Registered payees as a list. */
@ApplicationScoped
public class PayeesList implements ListSource<PayeeRow> {
  @Inject PayeeService payees;

  @Override
  public String name() {
    return "payees";
  }

  @Override
  public String title() {
    return "Payees";
  }

  @Override
  public Permission permission() {
    return Permission.PAY_READ;
  }

  @Override
  public List<Column<PayeeRow>> columns() {
    return List.of(
        Column.<PayeeRow>text("name", "Name", PayeeRow::name).sorted().filtered(),
        Column.<PayeeRow>text("code", "Number", PayeeRow::code).sorted().filtered(),
        Column.<PayeeRow>text("kind", "Kind", r -> AwardWords.payee(r.kind()))
            .sorted()
            .filtered(AwardWords.PAYEE_KINDS),
        Column.text("account", "Account ending", PayeeRow::accountEnding),
        Column.<PayeeRow>date("endedOn", "Last day", PayeeRow::endedOn).sorted(),
        Column.<PayeeRow>text("ended", "Ended", r -> null).filtered(Choice.YES_NO).onlyToFilter());
  }

  @Override
  public ListPage<PayeeRow> load(TenantContext ctx, ListQuery query) {
    return payees.list(ctx, query);
  }

  @Override
  public String link(PayeeRow row) {
    return AwardWords.PAYEE + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No payee is registered yet. Register one above, or import awards.csv.");
  }
}

package org.permanency.web.view.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.finance.bank.BankChangeService;
import org.permanency.finance.bank.BankChangeView;
import org.permanency.finance.bank.rule.BankChangeState;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Changes of bank details as a list. */
@ApplicationScoped
public class BankChangesList implements ListSource<BankChangeView> {
  private static final List<Choice> STATES =
      java.util.Arrays.stream(BankChangeState.values())
          .map(s -> new Choice(s.name(), state(s).text()))
          .toList();
  private static final List<Choice> ORIGINS =
      List.of(new Choice("form", "Typed"), new Choice("import", "Import"));
  @Inject BankChangeService changes;

  static Tag state(BankChangeState state) {
    return switch (state) {
      case PROPOSED -> new Tag("Waits for a second person", Meaning.DUE);
      case CONFIRMED -> new Tag("Confirmed", Meaning.DONE);
      case REFUSED -> new Tag("Refused", Meaning.LATE);
      case WITHDRAWN -> new Tag("Withdrawn", Meaning.PLAIN);
    };
  }

  static String origin(String key) {
    return Choice.label(ORIGINS, key);
  }

  @Override
  public String name() {
    return "bank-changes";
  }

  @Override
  public String title() {
    return "Changes of bank details";
  }

  @Override
  public Permission permission() {
    return Permission.PAY_READ;
  }

  @Override
  public String service() {
    return "fostering";
  }

  @Override
  public List<Column<BankChangeView>> columns() {
    return List.of(
        Column.<BankChangeView>text("code", "Payee", BankChangeView::code).sorted().filtered(),
        Column.<BankChangeView>text("name", "Name", BankChangeView::name).sorted().filtered(),
        Column.<BankChangeView>tag("state", "State", c -> state(c.state()))
            .sorted()
            .filtered(STATES),
        Column.<BankChangeView>date("effective", "Paid to from", BankChangeView::effective)
            .sorted(),
        Column.<BankChangeView>date("recordedOn", "Recorded on", BankChangeView::recordedOn)
            .sorted()
            .filteredByDay(),
        Column.<BankChangeView>text("recordedBy", "Recorded by", BankChangeView::recordedBy)
            .sorted()
            .filtered(),
        Column.<BankChangeView>text("origin", "How it came", c -> origin(c.origin()))
            .sorted()
            .filtered(ORIGINS),
        Column.<BankChangeView>text("decidedBy", "Decided by", BankChangeView::decidedBy)
            .filtered(),
        Column.<BankChangeView>text("words", "How checked, or why refused", BankChangeView::words)
            .onChoice());
  }

  @Override
  public ListPage<BankChangeView> load(TenantContext ctx, ListQuery query) {
    return changes.list(ctx, query);
  }

  @Override
  public String link(BankChangeView row) {
    return PayLinks.bankChange(row.id());
  }

  @Override
  public Empty empty() {
    return Empty.of(
        "No bank details were changed yet. A change is recorded with the household, or imported,"
            + " and then waits here for a second person.");
  }
}

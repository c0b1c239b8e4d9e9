package org.permanency.web.view.payments;

import jakarta.enterprise.context.ApplicationScoped;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.people.ChildTab;

/** What a child's placements with outside providers cost. */
@ApplicationScoped
public class MoneyTab implements ChildTab {
  @Override
  public String key() {
    return "money";
  }

  @Override
  public String title() {
    return "Money";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Permission permission() {
    return Permission.PAY_READ;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/child/money.xhtml";
  }
}

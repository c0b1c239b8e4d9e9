package org.permanency.web.view.people;

import jakarta.enterprise.context.ApplicationScoped;
import org.permanency.tenancy.Permission;

/** Who read and changed the record. */
@ApplicationScoped
public class AuditTab implements ChildTab {
  @Override
  public String key() {
    return "audit";
  }

  @Override
  public String title() {
    return "Audit";
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public Permission permission() {
    return Permission.AUDIT_READ;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/child/audit.xhtml";
  }
}

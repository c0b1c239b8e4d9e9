package org.permanency.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.people.SubjectDoor;
import org.permanency.people.rule.SubjectKind;
import org.permanency.recruitment.rule.NewEnquiry.Asking;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** The door of applicants' records. */
@ApplicationScoped
class EnquiryDoor implements SubjectDoor {
  @Inject TenantSql sql;

  @Override
  public SubjectKind kind() {
    return SubjectKind.APPLICANT;
  }

  @Override
  public Map<UUID, SubjectName> names(TenantContext ctx, Collection<UUID> ids) {
    boolean reads = ctx.actor().may(Permission.RECRUIT_READ);
    var names = new HashMap<UUID, SubjectName>();
    if (!ids.isEmpty()) {
      sql.with(
          h ->
              h.createQuery(
                      "SELECT id, family_name, given_names, second_family_name, second_given_names"
                          + " FROM recruitment_enquiry WHERE id IN (<ids>)")
                  .bindList("ids", List.copyOf(ids))
                  .map(
                      (rs, x) ->
                          names.put(
                              rs.getObject(1, UUID.class),
                              new SubjectName(
                                  reads
                                      ? new Asking(
                                              rs.getString(2),
                                              rs.getString(3),
                                              rs.getString(4),
                                              rs.getString(5),
                                              null,
                                              null,
                                              null,
                                              null)
                                          .name()
                                      : "An applicant",
                                  reads)))
                  .list());
    }
    return names;
  }

  @Override
  public boolean mayRead(TenantContext ctx, UUID id) {
    return ctx.actor().may(Permission.RECRUIT_READ) && there(id);
  }

  @Override
  public boolean mayWrite(TenantContext ctx, UUID id) {
    return ctx.actor().may(Permission.RECRUIT_WRITE) && there(id);
  }

  private boolean there(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT COUNT(*) FROM recruitment_enquiry WHERE id = :id")
                    .bind("id", id)
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }
}

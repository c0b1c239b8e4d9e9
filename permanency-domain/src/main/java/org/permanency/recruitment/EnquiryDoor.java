package org.permanency.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;
import org.permanency.people.SubjectDoor;
import org.permanency.people.SubjectSeen;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.recruitment.rule.NewEnquiry.Asking;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** Applicants as subjects; none of them is restricted. */
@ApplicationScoped
class EnquiryDoor implements SubjectDoor {
  @Inject TenantSql sql;

  @Override
  public SubjectKind kind() {
    return SubjectKind.APPLICANT;
  }

  @Override
  public Permission read() {
    return Permission.RECRUIT_READ;
  }

  @Override
  public Permission write() {
    return Permission.RECRUIT_WRITE;
  }

  @Override
  public Map<UUID, SubjectSeen> seen(TenantContext ctx, Collection<UUID> ids) {
    var seen = new HashMap<UUID, SubjectSeen>();
    if (!ids.isEmpty()) {
      sql.with(
          h ->
              h.createQuery(
                      "SELECT id, family_name, given_names, second_family_name, second_given_names"
                          + " FROM recruitment_enquiry WHERE id IN (<ids>)")
                  .bindList("ids", List.copyOf(ids))
                  .map(
                      (rs, x) -> {
                        var id = rs.getObject(1, UUID.class);
                        var who =
                            new Asking(
                                rs.getString(2),
                                rs.getString(3),
                                rs.getString(4),
                                rs.getString(5),
                                null,
                                null,
                                null,
                                null);
                        var subject = new Subject(SubjectKind.APPLICANT, id);
                        return seen.put(id, new SubjectSeen(subject, who.name(), false, false));
                      })
                  .list());
    }
    return seen;
  }

  @Override
  public Optional<Reason> refusal(TenantContext ctx, UUID id, @Nullable String why) {
    return Optional.empty();
  }

  @Override
  public Map<String, UUID> called(TenantContext ctx) {
    var called = new HashMap<String, UUID>();
    sql.with(
        h ->
            h.createQuery("SELECT reference, id FROM recruitment_enquiry")
                .map((rs, x) -> called.put(rs.getString(1), rs.getObject(2, UUID.class)))
                .list());
    return called;
  }
}

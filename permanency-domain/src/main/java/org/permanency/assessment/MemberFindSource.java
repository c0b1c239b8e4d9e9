package org.permanency.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.assessment.rule.Member;
import org.permanency.people.FindSource;
import org.permanency.people.rule.FindKind;
import org.permanency.people.rule.FindPart;
import org.permanency.people.rule.Findable;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** People of applications, to be found: applicants, who lives with them, visitors. */
@ApplicationScoped
class MemberFindSource implements FindSource {
  private static final String MEMBERS =
      "SELECT p.id, p.given_names, p.family_name, p.born, p.role, c.reference, c.id FROM"
          + " assessment_person p JOIN assessment_case c ON c.id = p.case_id WHERE p.id IN (<ids>)";
  @Inject TenantSql sql;

  @Override
  public FindKind kind() {
    return FindKind.MEMBER;
  }

  @Override
  public List<Permission> read() {
    return List.of(Permission.ASSESS_READ);
  }

  @Override
  public List<Findable> findable(Collection<UUID> ids) {
    return sql.with(
        h ->
            h.createQuery(MEMBERS)
                .bindList("ids", List.copyOf(ids))
                .map(
                    (rs, x) ->
                        Findable.of(rs.getObject(1, UUID.class), FindKind.MEMBER)
                            .with(FindPart.GIVEN, rs.getString(2))
                            .with(FindPart.FAMILY, rs.getString(3))
                            .born(rs.getObject(4, LocalDate.class))
                            .done())
                .list());
  }

  @Override
  public Map<UUID, Shown> shown(TenantContext ctx, Collection<UUID> ids) {
    var shown = new HashMap<UUID, Shown>();
    sql.with(
        h ->
            h.createQuery(MEMBERS)
                .bindList("ids", List.copyOf(ids))
                .map(
                    (rs, x) ->
                        shown.put(
                            rs.getObject(1, UUID.class),
                            new Shown(
                                rs.getString(2) + " " + rs.getString(3),
                                words(Member.Role.of(rs.getString(5))) + " of " + rs.getString(6),
                                FindKind.MEMBER,
                                rs.getObject(7, UUID.class))))
                .list());
    return shown;
  }

  private static String words(Member.Role role) {
    return switch (role) {
      case APPLICANT -> "applicant";
      case MEMBER -> "lives in the household";
      case VISITOR -> "regular visitor";
      case ELSEWHERE -> "child living elsewhere";
    };
  }
}

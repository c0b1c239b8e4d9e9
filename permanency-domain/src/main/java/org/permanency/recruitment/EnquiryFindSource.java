package org.permanency.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.people.FindSource;
import org.permanency.people.rule.FindKind;
import org.permanency.people.rule.FindPart;
import org.permanency.people.rule.Findable;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** People who ask to foster or adopt, to be found. */
@ApplicationScoped
class EnquiryFindSource implements FindSource {
  @Inject TenantSql sql;
  @Inject EnquiryDoor door;

  @Override
  public FindKind kind() {
    return FindKind.APPLICANT;
  }

  @Override
  public List<Permission> read() {
    return List.of(Permission.RECRUIT_READ);
  }

  @Override
  public List<Findable> findable(Collection<UUID> ids) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT id, given_names, family_name, second_given_names, second_family_name,"
                        + " reference, telephone, email, address, postcode FROM"
                        + " recruitment_enquiry WHERE id IN (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map(
                    (rs, x) ->
                        Findable.of(rs.getObject(1, UUID.class), FindKind.APPLICANT)
                            .with(FindPart.GIVEN, rs.getString(2))
                            .with(FindPart.FAMILY, rs.getString(3))
                            .with(FindPart.GIVEN, rs.getString(4))
                            .with(FindPart.FAMILY, rs.getString(5))
                            .with(FindPart.IDENTIFIER, rs.getString(6))
                            .with(FindPart.CONTACT, rs.getString(7))
                            .with(FindPart.CONTACT, rs.getString(8))
                            .with(
                                FindPart.ADDRESS,
                                FindSource.lines(rs.getString(9), rs.getString(10)))
                            .done())
                .list());
  }

  @Override
  public Map<UUID, Shown> shown(TenantContext ctx, Collection<UUID> ids) {
    var references = new HashMap<UUID, String>();
    sql.with(
        h ->
            h.createQuery("SELECT id, reference FROM recruitment_enquiry WHERE id IN (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map((rs, x) -> references.put(rs.getObject(1, UUID.class), rs.getString(2)))
                .list());
    var shown = new HashMap<UUID, Shown>();
    door.seen(ctx, ids)
        .forEach(
            (id, seen) ->
                shown.put(
                    id,
                    new Shown(
                        seen.name(), references.getOrDefault(id, ""), FindKind.APPLICANT, id)));
    return shown;
  }
}

package org.permanency.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.adoption.rule.AdopterFact;
import org.permanency.tenancy.TenantSql;

/** Adopters in bulk, for indicators. */
@ApplicationScoped
class AdopterFactStore {
  @Inject TenantSql sql;

  /** All of them by reference, in one read. */
  List<AdopterFact> all(Map<UUID, List<AdopterFact.Step>> ways) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT a.id, a.reference, a.approved_on, a.from_agency IS NULL,"
                        + " GROUP_CONCAT(p.ethnicity ORDER BY m.place) FROM adoption_adopter a JOIN"
                        + " adoption_member m ON m.adopter_id = a.id JOIN people_person p ON p.id ="
                        + " m.person_id GROUP BY a.id, a.reference, a.approved_on, a.from_agency"
                        + " ORDER BY a.reference")
                .map(
                    (rs, x) -> {
                      var id = rs.getObject(1, UUID.class);
                      var groups = rs.getString(5);
                      return new AdopterFact(
                          id,
                          rs.getString(2),
                          rs.getObject(3, LocalDate.class),
                          rs.getBoolean(4),
                          groups == null ? List.of() : List.of(groups.split(",")),
                          ways.getOrDefault(id, List.of()));
                    })
                .list());
  }
}

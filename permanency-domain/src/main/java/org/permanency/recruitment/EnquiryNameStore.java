package org.permanency.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.recruitment.rule.NewEnquiry.Asking;
import org.permanency.tenancy.TenantSql;

/** Who asked, by id and by reference, as other rooms name them. */
@ApplicationScoped
class EnquiryNameStore {
  @Inject TenantSql sql;

  /** Names of those who asked; ids of nobody are left out. */
  Map<UUID, Asking> names(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT id, family_name, given_names, second_family_name, second_given_names"
                        + " FROM recruitment_enquiry WHERE id IN (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .reduceResultSet(
                    new HashMap<UUID, Asking>(),
                    (all, rs, x) -> {
                      all.put(
                          rs.getObject(1, UUID.class),
                          new Asking(
                              rs.getString(2),
                              rs.getString(3),
                              rs.getString(4),
                              rs.getString(5),
                              null,
                              null,
                              null,
                              null));
                      return all;
                    }));
  }

  /** Ids by reference. */
  Map<String, UUID> references() {
    return sql.with(
        h ->
            h.createQuery("SELECT reference, id FROM recruitment_enquiry")
                .reduceResultSet(
                    new HashMap<String, UUID>(),
                    (all, rs, x) -> {
                      all.put(rs.getString(1), rs.getObject(2, UUID.class));
                      return all;
                    }));
  }
}

package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.tenancy.TenantSql;

/** Reads names, and hides those that the reader may not see. */
@ApplicationScoped
class NameStore {
  private static final String NAMES =
      "SELECT p.id, p.given_names, p.family_name, p.born, c.council, c.number, p.restricted AND NOT"
          + " EXISTS (SELECT 1 FROM people_restriction r WHERE r.person_id = p.id AND r.user_id ="
          + " :user) FROM people_person p LEFT JOIN people_child c ON c.id = p.id WHERE p.id IN"
          + " (<ids>)";
  @Inject TenantSql sql;

  Map<UUID, PersonName> names(String user, Collection<UUID> ids) {
    return sql.with(
        h ->
            h.createQuery(NAMES)
                .bindList("ids", java.util.List.copyOf(ids))
                .bind("user", user)
                .map((rs, x) -> name(rs))
                .collect(Collectors.toMap(PersonName::id, n -> n)));
  }

  /** Names of these, restricted or not. */
  Map<UUID, PersonName> housed(Collection<UUID> ids) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT p.id, p.given_names, p.family_name, p.born, NULL, NULL, FALSE FROM"
                        + " people_person p WHERE p.id IN (<ids>)")
                .bindList("ids", java.util.List.copyOf(ids))
                .map((rs, x) -> name(rs))
                .collect(Collectors.toMap(PersonName::id, n -> n)));
  }

  private static PersonName name(ResultSet rs) throws SQLException {
    var id = rs.getObject(1, UUID.class);
    return rs.getBoolean(7)
        ? PersonName.hidden(id)
        : new PersonName(
            id,
            joined(rs.getString(2), rs.getString(3)),
            rs.getObject(4, LocalDate.class),
            rs.getString(5),
            rs.getString(6),
            false);
  }

  private static @Nullable String joined(@Nullable String given, @Nullable String family) {
    var name =
        Stream.of(given == null ? "" : given, family == null ? "" : family)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" "));
    return name.isEmpty() ? null : name;
  }
}

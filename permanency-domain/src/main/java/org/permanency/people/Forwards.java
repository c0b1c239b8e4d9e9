package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.permanency.tenancy.TenantSql;

/** Where records went that were joined to others, for the stores of rooms. */
@ApplicationScoped
public class Forwards {
  @Inject TenantSql sql;

  /**
   * SQL for the record that an id stands for now: the kept one of a joined record, else itself.
   *
   * @param column the id, as the statement calls it
   */
  public static String now(String column) {
    return "COALESCE((SELECT f.kept_id FROM people_forward f WHERE f.ended_id = "
        + column
        + "), "
        + column
        + ")";
  }

  /** The record itself and those that were joined to it. */
  public List<UUID> own(UUID id) {
    return sql.with(
        h -> {
          var own = new ArrayList<UUID>();
          own.add(id);
          own.addAll(
              h.createQuery("SELECT ended_id FROM people_forward WHERE kept_id = :id")
                  .bind("id", id)
                  .mapTo(UUID.class)
                  .list());
          return own;
        });
  }

  /** The record that an ended one was joined to; empty when it was not. */
  public Optional<UUID> of(UUID ended) {
    return sql.with(
        h ->
            h.createQuery("SELECT kept_id FROM people_forward WHERE ended_id = :id")
                .bind("id", ended)
                .mapTo(UUID.class)
                .findOne());
  }

  /**
   * Numbers of a council's children whose records were joined to others.
   *
   * @return council and number of the kept record, by the number of the ended one
   */
  public Map<String, String> numbers(String council) {
    return sql.with(
        h ->
            h
                .createQuery(
                    "SELECT c.number, CONCAT(k.council, ' ', k.number) FROM people_forward f JOIN"
                        + " people_child c ON c.id = f.ended_id JOIN people_child k ON k.id ="
                        + " f.kept_id WHERE c.council = :council")
                .bind("council", council)
                .map((rs, x) -> Map.entry(rs.getString(1), rs.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}

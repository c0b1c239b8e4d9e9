package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.permanency.people.rule.FindKind;
import org.permanency.people.rule.FindMatch;
import org.permanency.people.rule.FindMatch.How;
import org.permanency.people.rule.FindPart;
import org.permanency.tenancy.TenantSql;

/** Reads the stored keys of people. */
@ApplicationScoped
class FindStore {
  @Inject TenantSql sql;

  /**
   * A record whose keys fit.
   *
   * @param score the higher, the nearer
   * @param why one a word of what was asked
   */
  record Near(UUID id, FindKind kind, long score, List<FindMatch> why) {}

  /** Those that fit best. */
  List<Near> find(FindQuery query, Collection<FindKind> kinds, int most) {
    return sql.with(
        h -> {
          var statement =
              h.createQuery(query.sql())
                  .bindList("kinds", kinds.stream().map(Enum::name).toList())
                  .bind("limit", most);
          query.binds().forEach(statement::bind);
          query.lists().forEach(statement::bindList);
          return statement.map((rs, x) -> near(rs)).list();
        });
  }

  private static Near near(ResultSet rs) throws SQLException {
    var why =
        Arrays.stream(rs.getString(4).split(","))
            .map(Long::parseLong)
            .map(
                best ->
                    new FindMatch(
                        How.values()[(int) (best / 10 % 10)], FindPart.of((int) (best % 10))))
            .distinct()
            .toList();
    return new Near(
        rs.getObject(1, UUID.class), FindKind.valueOf(rs.getString(2)), rs.getLong(3), why);
  }
}

package org.permanency.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.permanency.people.rule.JoinKind;
import org.permanency.tenancy.TenantId;
import org.permanency.testing.TestDatabase;
import org.permanency.testing.Workbench;

/** The list of what refers to people, against the database itself. */
class JoinCatalogueIT {
  /** The join's own tables, and those made anew from others. */
  private static final String OWN = "'people_join', 'people_not_same', 'people_find_key'";

  private static List<String> read(String sql) {
    Workbench.get().provision();
    var admin = TestDatabase.get().admin();
    var database = new TenantId("peterborough").database();
    var found = new ArrayList<String>();
    try (var connection =
            DriverManager.getConnection(admin.url() + database, admin.user(), admin.password());
        var rows = connection.createStatement().executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }

  @Test
  void everyColumnThatRefersToAChildOrAPersonIsDeclared() {
    var there =
        read(
            "SELECT CONCAT(c.table_name, '.', c.column_name) FROM information_schema.columns c"
                + " WHERE c.table_schema = DATABASE() AND c.data_type = 'uuid' AND (c.column_name"
                + " LIKE '%child%id' OR c.column_name LIKE '%person%id' OR c.column_name IN"
                + " ('subject_id', 'kept_id')) AND c.table_name NOT IN ("
                + OWN
                + ")");
    var declared = new TreeSet<>(JoinCatalogue.OTHER);
    Stream.of(JoinKind.values())
        .flatMap(k -> JoinCatalogue.of(k).stream())
        .forEach(r -> declared.add(r.place()));

    assertThat(new TreeSet<>(there)).isEqualTo(declared);
  }

  @Test
  void everyUniqueKeyWithSuchAColumnIsDeclared() {
    for (var kind : JoinKind.values()) {
      for (var r : JoinCatalogue.of(kind)) {
        if (r.treatment() != JoinReference.Treatment.MOVES) {
          continue;
        }
        var others =
            read(
                "SELECT GROUP_CONCAT(s.column_name ORDER BY s.seq_in_index) AS cols FROM"
                    + " information_schema.statistics s WHERE s.table_schema = DATABASE() AND"
                    + " s.non_unique = 0 AND s.column_name NOT IN ('row_start', 'row_end') AND"
                    + " s.table_name = '"
                    + r.table()
                    + "' GROUP BY s.index_name HAVING FIND_IN_SET('"
                    + r.column()
                    + "', cols)");
        var expected =
            others.stream()
                .map(cols -> cols.replace(r.column(), "").replace(",,", ","))
                .map(cols -> cols.replaceAll("^,|,$", ""))
                .toList();
        // Adopters are two people at most: one of them twice is refused though no key says so.
        if (!r.table().equals("adoption_member")) {
          assertThat(r.once().isEmpty() ? List.of() : List.of(String.join(",", r.once())))
              .as(r.place())
              .isEqualTo(expected);
        }
      }
    }
  }
}

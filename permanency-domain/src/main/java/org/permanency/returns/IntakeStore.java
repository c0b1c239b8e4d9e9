package org.permanency.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.returns.Sheet.Held;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantSql;

/** Reads whole tables for comparison and writes what is wanted of them. */
@ApplicationScoped
class IntakeStore {
  private static final int FETCH = 5_000;
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** The rows of a table that an import of this council can meet. */
  Sheet sheet(Target target, String council) {
    var held = new HashMap<List<Object>, Held>();
    return sql.with(
        h -> {
          try (var statement = h.getConnection().prepareStatement(select(target))) {
            statement.setFetchSize(FETCH);
            if (target.scope() != Target.Scope.TENANT) {
              statement.setString(1, council);
            }
            try (var rs = statement.executeQuery()) {
              while (rs.next()) {
                read(target, rs, held);
              }
            }
            return new Sheet(target, () -> Ids.next(clock), held);
          } catch (SQLException e) {
            throw failed(target, e);
          }
        });
  }

  private static String select(Target target) {
    var names = new ArrayList<String>();
    if (target.ids() == Target.Ids.GIVEN) {
      names.add("id");
    }
    target.key().forEach(f -> names.add(f.name()));
    target.values().forEach(f -> names.add(f.name()));
    if (target.yearly()) {
      names.add("year");
    }
    var children = " IN (SELECT id FROM people_child WHERE council = ?)";
    return "SELECT "
        + String.join(", ", names)
        + " FROM "
        + target.table()
        + switch (target.scope()) {
          case TENANT -> "";
          case CHILD -> " WHERE child_id" + children;
          case PERSON -> " WHERE id" + children;
          case COUNCIL -> " WHERE council = ?";
        };
  }

  private static void read(Target target, ResultSet rs, Map<List<Object>, Held> held)
      throws SQLException {
    int at = 1;
    var id = target.ids() == Target.Ids.GIVEN ? rs.getObject(at++, UUID.class) : null;
    var key = new ArrayList<Object>(target.key().size());
    for (var field : target.key()) {
      var part = Objects.requireNonNull(field.read(rs, at++));
      key.add(part instanceof String text ? text.toUpperCase(Locale.ROOT) : part);
    }
    var values = new @Nullable Object[target.values().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = target.values().get(i).read(rs, at++);
    }
    held.put(key, new Held(id, values, target.yearly() ? rs.getInt(at) : Sheet.NO_YEAR));
  }

  /** Writes what is wanted of a table. */
  void write(Sheet sheet) {
    sql.with(
        h -> {
          new SheetWriter(h, sheet.target()).write(sheet);
          return sheet;
        });
  }

  static IllegalStateException failed(Target target, SQLException e) {
    return new IllegalStateException("cannot use " + target.table() + ": " + e.getMessage(), e);
  }
}

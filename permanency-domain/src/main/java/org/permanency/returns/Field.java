package org.permanency.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A column of a database table that the intake writes.
 *
 * @param name in the database
 * @param type what it holds
 * @param lookup whether rows are found by it and it is written as a value, so that {@code h1} finds
 *     {@code H1} and the file's own spelling is kept
 */
record Field(String name, Type type, boolean lookup) {
  /** How a value goes to and comes from the database. */
  enum Type {
    /** {@link UUID}. */
    ID,
    /** {@link LocalDate}. */
    DAY,
    /** {@link Integer}. */
    NUMBER,
    /** {@link String}. */
    TEXT,
    /** {@link Boolean}. */
    FLAG
  }

  static Field id(String name) {
    return new Field(name, Type.ID, false);
  }

  static Field day(String name) {
    return new Field(name, Type.DAY, false);
  }

  static Field number(String name) {
    return new Field(name, Type.NUMBER, false);
  }

  static Field text(String name) {
    return new Field(name, Type.TEXT, false);
  }

  static Field flag(String name) {
    return new Field(name, Type.FLAG, false);
  }

  /** A name by which rows are found whatever its case. */
  static Field lookup(String name) {
    return new Field(name, Type.TEXT, true);
  }

  @Nullable Object read(ResultSet rs, int at) throws SQLException {
    var value =
        switch (type) {
          case ID -> rs.getObject(at, UUID.class);
          case DAY -> rs.getObject(at, LocalDate.class);
          case NUMBER -> (Object) rs.getInt(at);
          case TEXT -> rs.getString(at);
          case FLAG -> (Object) rs.getBoolean(at);
        };
    return rs.wasNull() ? null : value;
  }
}

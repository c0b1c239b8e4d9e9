package org.permanency.returns;

import java.util.List;
import java.util.stream.Stream;

/**
 * A database table as the intake knows it.
 *
 * @param table its name
 * @param ids how its rows get their id
 * @param key fields that say which row it is, unique in the database
 * @param values fields that a row may change
 * @param yearly whether a row remembers the collection year that gave it, so that an earlier year's
 *     file does not overwrite a later one's
 * @param versioned whether editing is guarded by a version that each change raises
 * @param scope which rows an import of one council can meet
 */
record Target(
    String table,
    Ids ids,
    List<Field> key,
    List<Field> values,
    boolean yearly,
    boolean versioned,
    Scope scope) {
  /** Where a row's id comes from. */
  enum Ids {
    /** A field {@code id} that we give. */
    GIVEN,
    /** The database numbers its rows. */
    COUNTED,
    /** The key is all there is. */
    KEY
  }

  /** Which rows an import of one council can meet. */
  enum Scope {
    /** All of the tenant's. */
    TENANT,
    /** Those whose {@code child_id} is one of the council's children. */
    CHILD,
    /** Those whose {@code id} is one of the council's children. */
    PERSON,
    /** Those whose {@code council} it is. */
    COUNCIL
  }

  /** Copies the lists. */
  Target {
    key = List.copyOf(key);
    values = List.copyOf(values);
  }

  /** Names of the fields that a new row is written with, in order: id, key, values, year. */
  List<String> written() {
    return Stream.of(
            ids == Ids.GIVEN ? Stream.of("id") : Stream.<String>empty(),
            key.stream().filter(f -> !f.lookup()).map(Field::name),
            values.stream().map(Field::name),
            yearly ? Stream.of("year") : Stream.<String>empty())
        .flatMap(s -> s)
        .toList();
  }

  int at(String field) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).name().equals(field)) {
        return i;
      }
    }
    throw new IllegalArgumentException(table + " has no field " + field);
  }
}

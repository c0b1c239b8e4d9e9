package org.permanency.returns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rows of one database table that an import can meet, and what it wants of them. */
final class Sheet {
  /** Year of rows entered here by hand: any file may replace them. */
  static final int NO_YEAR = 0;

  /**
   * A row as it stands in the database.
   *
   * @param id its id; null where the target gives none
   * @param values in the order of the target's fields
   * @param year collection year that gave it
   */
  record Held(@Nullable UUID id, @Nullable Object[] values, int year) {}

  /**
   * What is wanted of a row.
   *
   * @param before as it stands; null when it is new
   * @param id its id; null where the target gives none
   * @param values as they shall be; null when the row shall go
   * @param year collection year that gives it
   */
  record Wish(
      @Nullable Held before, @Nullable UUID id, @Nullable Object @Nullable [] values, int year) {}

  private final Target target;
  private final Supplier<UUID> ids;
  private final Map<List<Object>, Held> held;
  private final Map<List<Object>, Wish> wishes = new LinkedHashMap<>();

  Sheet(Target target, Supplier<UUID> ids, Map<List<Object>, Held> held) {
    this.target = target;
    this.ids = ids;
    this.held = held;
  }

  Target target() {
    return target;
  }

  /** Wants a row to be as {@code values} say; not for rows wanted before. */
  Outcome put(List<Object> key, int year, @Nullable Object... values) {
    var before = held.get(key);
    if (before == null) {
      wishes.put(key, new Wish(null, newId(), values, year));
      return Outcome.ADDED;
    }
    boolean earlier = target.yearly() && year < before.year();
    boolean same = Arrays.equals(before.values(), values);
    if (earlier || same && (!target.yearly() || year == before.year())) {
      return Outcome.LEFT;
    }
    wishes.put(key, new Wish(before, before.id(), values, year));
    return same ? Outcome.LEFT : Outcome.CHANGED;
  }

  /** Wants one field of a row to be {@code value} and leaves the others as they are. */
  Outcome set(List<Object> key, String field, @Nullable Object value) {
    int at = target.at(field);
    var now = values(key);
    if (now != null && Objects.equals(now[at], value)) {
      return Outcome.LEFT;
    }
    var next = now == null ? new @Nullable Object[target.values().size()] : now.clone();
    next[at] = value;
    var wish = wishes.get(key);
    var before = held.get(key);
    var id = wish != null ? wish.id() : before == null ? newId() : before.id();
    wishes.put(key, new Wish(before, id, next, NO_YEAR));
    return before == null ? Outcome.ADDED : Outcome.CHANGED;
  }

  /** Wants a row to go; nothing happens when it is not there. */
  Outcome remove(List<Object> key) {
    var before = held.get(key);
    if (before == null) {
      return Outcome.LEFT;
    }
    wishes.put(key, new Wish(before, before.id(), null, NO_YEAR));
    return Outcome.CHANGED;
  }

  /** The row as it will be; null when there will be none. */
  @Nullable Object @Nullable [] values(List<Object> key) {
    var wish = wishes.get(key);
    if (wish != null) {
      return wish.values();
    }
    var before = held.get(key);
    return before == null ? null : before.values();
  }

  /** One field of a row as it will be; null when there will be none. */
  @Nullable Object value(List<Object> key, String field) {
    var now = values(key);
    return now == null ? null : now[target.at(field)];
  }

  /** The id of a row that is there or will be; null when there is none. */
  @Nullable UUID id(List<Object> key) {
    var wish = wishes.get(key);
    if (wish != null) {
      return wish.id();
    }
    var before = held.get(key);
    return before == null ? null : before.id();
  }

  /** All rows as they will be. */
  Map<List<Object>, @Nullable Object[]> all() {
    var all = new HashMap<List<Object>, @Nullable Object[]>();
    held.forEach((key, row) -> all.put(key, row.values()));
    wishes.forEach(
        (key, wish) -> {
          var values = wish.values();
          if (values == null) {
            all.remove(key);
          } else {
            all.put(key, values);
          }
        });
    return all;
  }

  /** What is wanted, in the order in which it was asked for. */
  Map<List<Object>, Wish> wishes() {
    return wishes;
  }

  /** Forgets the rows that nobody wants anything of, once all has been asked. */
  void forgetTheRest() {
    held.clear();
  }

  private @Nullable UUID newId() {
    return target.ids() == Target.Ids.GIVEN ? ids.get() : null;
  }
}

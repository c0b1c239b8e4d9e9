package org.permanency.returns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map.Entry;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.permanency.returns.Sheet.Wish;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.BulkUpdate;

/** Writes what is wanted of one table, in bulk. Rows that do not differ are not touched. */
final class SheetWriter {
  private final Handle handle;
  private final Target target;

  SheetWriter(Handle handle, Target target) {
    this.handle = handle;
    this.target = target;
  }

  void write(Sheet sheet) {
    var added = new ArrayList<Entry<List<Object>, Wish>>();
    var gone = new ArrayList<Entry<List<Object>, Wish>>();
    var changed = new LinkedHashMap<List<Integer>, List<Entry<List<Object>, Wish>>>();
    for (var wish : sheet.wishes().entrySet()) {
      var values = wish.getValue().values();
      var before = wish.getValue().before();
      if (values == null) {
        gone.add(wish);
      } else if (before == null) {
        added.add(wish);
      } else {
        var fields = differing(before.values(), values);
        changed.computeIfAbsent(fields, f -> new ArrayList<>()).add(wish);
      }
    }
    insert(added);
    changed.forEach(this::update);
    delete(gone);
  }

  /** Places of the values that differ: only these are written, so nobody's other edit is undone. */
  private static List<Integer> differing(@Nullable Object[] before, @Nullable Object[] now) {
    var places = new ArrayList<Integer>();
    for (int i = 0; i < now.length; i++) {
      if (!Objects.equals(before[i], now[i])) {
        places.add(i);
      }
    }
    return places;
  }

  private void insert(List<Entry<List<Object>, Wish>> rows) {
    var names = String.join(", ", target.written());
    var bulk = new BulkInsert(handle, "INSERT INTO %s (%s)".formatted(target.table(), names));
    for (var row : rows) {
      var all = new ArrayList<@Nullable Object>();
      if (target.ids() == Target.Ids.GIVEN) {
        all.add(row.getValue().id());
      }
      all.addAll(key(row, false));
      all.addAll(Arrays.asList(values(row)));
      addYear(all, row.getValue());
      bulk.add(all.toArray());
    }
    bulk.finish();
  }

  private void update(List<Integer> fields, List<Entry<List<Object>, Wish>> rows) {
    if (fields.isEmpty() && !target.yearly()) {
      return;
    }
    var values = new ArrayList<String>();
    fields.forEach(i -> values.add(target.values().get(i).name()));
    if (target.yearly()) {
      values.add("year");
    }
    var version = target.versioned() ? List.of("t.version = t.version + 1") : List.<String>of();
    var bulk = BulkUpdate.set(handle, target.table(), keyNames(), values, version);
    for (var row : rows) {
      var all = new ArrayList<@Nullable Object>(key(row, true));
      fields.forEach(i -> all.add(values(row)[i]));
      addYear(all, row.getValue());
      bulk.add(all.toArray());
    }
    bulk.finish();
  }

  private void delete(List<Entry<List<Object>, Wish>> rows) {
    var bulk = BulkUpdate.delete(handle, target.table(), keyNames());
    rows.forEach(row -> bulk.add(key(row, true).toArray()));
    bulk.finish();
  }

  private List<String> keyNames() {
    return target.key().stream().map(Field::name).toList();
  }

  private List<Object> key(Entry<List<Object>, Wish> row, boolean lookups) {
    var key = new ArrayList<Object>();
    for (int i = 0; i < target.key().size(); i++) {
      if (lookups || !target.key().get(i).lookup()) {
        key.add(row.getKey().get(i));
      }
    }
    return key;
  }

  private static @Nullable Object[] values(Entry<List<Object>, Wish> row) {
    return Objects.requireNonNull(row.getValue().values());
  }

  private void addYear(List<@Nullable Object> all, Wish wish) {
    if (target.yearly()) {
      all.add(wish.year());
    }
  }
}

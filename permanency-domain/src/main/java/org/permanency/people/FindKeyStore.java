package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.permanency.people.rule.FindKeys;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.BulkUpdate;
import org.permanency.tenancy.TenantSql;

/**
 * Keeps the keys of people in step. Triggers note whose names, addresses or numbers were written;
 * here the keys of those are worked out anew, in bulk.
 */
@ApplicationScoped
class FindKeyStore {
  private static final int MOST = 200_000;
  private static final int BATCH = 5_000;
  @Inject TenantSql sql;
  @Inject @Any Instance<FindSource> sources;

  private record Due(long id, UUID record) {}

  /**
   * Works out what is due. It has to be the first of its transaction, so that what is read is not
   * older than what is due. What others have not yet committed is passed over, not waited for.
   *
   * @return how many records were worked out
   */
  int catchUp() {
    return sql.with(
        h -> {
          boolean none =
              h.createQuery("SELECT id FROM people_find_due LIMIT 1 LOCK IN SHARE MODE SKIP LOCKED")
                  .mapTo(Long.class)
                  .list()
                  .isEmpty();
          if (none) {
            return 0;
          }
          h.createQuery("SELECT id FROM people_find_lock FOR UPDATE").mapTo(Integer.class).list();
          var due =
              h.createQuery(
                      "SELECT id, record_id FROM people_find_due ORDER BY id LIMIT :most FOR UPDATE"
                          + " SKIP LOCKED")
                  .bind("most", MOST)
                  .map((rs, x) -> new Due(rs.getLong(1), rs.getObject(2, UUID.class)))
                  .list();
          var records = new HashSet<UUID>();
          due.forEach(d -> records.add(d.record()));
          keys(h, records);
          var done = BulkUpdate.delete(h, "people_find_due", List.of("id"));
          due.forEach(d -> done.add(d.id()));
          done.finish();
          return records.size();
        });
  }

  private void keys(Handle h, Set<UUID> records) {
    var old = BulkUpdate.delete(h, "people_find_key", List.of("record_id"));
    records.forEach(old::add);
    old.finish();
    var keys =
        new BulkInsert(
            h, "INSERT IGNORE INTO people_find_key (record_id, kind, part, form, value)");
    var all = List.copyOf(records);
    for (int from = 0; from < all.size(); from += BATCH) {
      var some = all.subList(from, Math.min(all.size(), from + BATCH));
      for (var source : sources) {
        for (var record : source.findable(some)) {
          FindKeys.of(record)
              .forEach(
                  k ->
                      keys.add(
                          record.id(),
                          record.kind().name(),
                          k.part().number(),
                          String.valueOf(k.form()),
                          k.value()));
        }
      }
    }
    keys.finish();
  }
}

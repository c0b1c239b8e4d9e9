package org.permanency.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.AttackService;
import org.permanency.testing.Workbench;
import org.permanency.workflow.TaskRow;
import org.permanency.workflow.TaskService;

/**
 * A tray of a thousand and of ten thousand open tasks about one agency's children, as a list's page
 * asks for it. The tasks are written past the service and not counted.
 */
final class Tray {
  private static final int FEW = 1_000;
  private static final int MANY = 10_000;
  private static final int SHOWN = 25;
  private static final int REPEATED = 20;
  private final Agencies agencies;
  private final Report report;

  Tray(Agencies agencies, Report report) {
    this.agencies = agencies;
    this.report = report;
  }

  private record Look(String name, ListQuery query) {}

  private static List<Look> looks(int tasks) {
    return List.of(
        new Look("first page", query(Map.of(), null, 0)),
        new Look("last page", query(Map.of(), null, tasks - SHOWN)),
        new Look("late ones", query(Map.of("standing", "late"), null, 0)),
        new Look("of one child's kind, by start", query(Map.of("kind", "CHILD"), "started", 0)),
        new Look("title contains 7", query(Map.of("title", "7"), null, 0)));
  }

  private static ListQuery query(Map<String, String> filters, @Nullable String sort, int offset) {
    return new ListQuery(filters, sort, false, offset, SHOWN);
  }

  void run() {
    var agency = agencies.empty("bench-tray");
    agency.take(Agency.made(Agencies.caseload(3, 350, 145)));
    var few = measured(agency, FEW);
    var many = measured(agency, MANY);
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("look", "1,000 tasks", "10,000 tasks", "ratio", "statements"));
    for (int i = 0; i < few.size(); i++) {
      var less = few.get(i);
      var more = many.get(i);
      rows.add(
          List.of(
              looks(MANY).get(i).name(),
              Report.micros(less.time().dividedBy(REPEATED)),
              Report.micros(more.time().dividedBy(REPEATED)),
              String.format(
                  Locale.UK, "%.1f", (double) more.time().toNanos() / less.time().toNanos()),
              less.statements() / REPEATED + "/" + more.statements() / REPEATED));
    }
    report.table("A tray of tasks, one page of " + SHOWN, rows);
  }

  private static List<Meter.Cost<ListPage<TaskRow>>> measured(Agency agency, int tasks) {
    fill(agency, tasks);
    var service = Workbench.get().bean(TaskService.class);
    var looks = looks(tasks);
    looks.forEach(look -> repeated(agency, service, look)); // the JVM has seen each
    return looks.stream()
        .map(look -> Meter.of(() -> repeated(agency, service, look)))
        .collect(Collectors.toList());
  }

  private static ListPage<TaskRow> repeated(Agency agency, TaskService service, Look look) {
    var page = service.list(agency.first(), look.query());
    for (int i = 1; i < REPEATED; i++) {
      page = service.list(agency.first(), look.query());
    }
    if (page.rows().isEmpty()) {
      throw new IllegalStateException("nothing in " + look.name());
    }
    return page;
  }

  /** So many open tasks, a third of them late, spread over all children. */
  private static void fill(Agency agency, int tasks) {
    Workbench.get()
        .bean(AttackService.class)
        .sql(
            agency.first(),
            h -> {
              h.execute("DELETE FROM workflow_task");
              return h.execute(
                  "INSERT INTO workflow_task (id, title, item_kind, item_id, subject_kind,"
                      + " subject_id, started, due, soon, state, created_by) WITH RECURSIVE d (i) AS"
                      + " (SELECT 0 UNION ALL SELECT i + 1 FROM d WHERE i < 99), n AS (SELECT"
                      + " 100 * a.i + b.i AS i FROM d a, d b WHERE 100 * a.i + b.i < ?), c AS (SELECT id,"
                      + " ROW_NUMBER() OVER (ORDER BY number, id) - 1 AS at, COUNT(*) OVER () AS"
                      + " them FROM people_child) SELECT UUID(), CONCAT('Task ', i), 'task',"
                      + " UUID(), 'CHILD', c.id, DATE_SUB(?, INTERVAL 40 DAY), DATE_ADD(?,"
                      + " INTERVAL (i MOD 60) - 20 DAY), DATE_ADD(?, INTERVAL (i MOD 60) - 25"
                      + " DAY), 'open', 'bench' FROM n JOIN c ON c.at = n.i MOD c.them",
                  tasks,
                  agency.first().today(),
                  agency.first().today(),
                  agency.first().today());
            });
  }
}

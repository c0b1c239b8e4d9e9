package org.permanency.finance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.permanency.finance.rule.FindingCode;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.TenantSql;

/** SQL on what was found when a run was made. */
@ApplicationScoped
class FindingStore {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

  @Inject TenantSql sql;

  /** Keeps the findings, in this order. */
  void insert(UUID run, List<PayExceptionView> findings) {
    sql.with(
        h -> {
          var batch =
              new BulkInsert(
                  h,
                  "INSERT INTO finance_pay_exception (run_id, number, code, gravity, child_id,"
                      + " council, child_number, payee_id, payee_code, starts, ends,"
                      + " facts)");
          int number = 1;
          for (var f : findings) {
            batch.add(
                run,
                number++,
                f.code().code(),
                f.code().gravity(),
                f.childId(),
                f.council(),
                f.child(),
                f.payeeId(),
                f.payee(),
                f.starts(),
                f.ends(),
                json(f.facts()));
          }
          batch.finish();
          return run;
        });
  }

  List<PayExceptionView> list(UUID run) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT code, child_id, council, child_number, payee_id, payee_code,"
                        + " starts, ends, facts FROM finance_pay_exception WHERE run_id = :run"
                        + " ORDER BY number")
                .bind("run", run)
                .map(
                    (rs, x) ->
                        new PayExceptionView(
                            FindingCode.of(rs.getString(1)),
                            rs.getObject(2, UUID.class),
                            rs.getString(3),
                            rs.getString(4),
                            rs.getObject(5, UUID.class),
                            rs.getString(6),
                            rs.getObject(7, LocalDate.class),
                            rs.getObject(8, LocalDate.class),
                            facts(rs.getString(9))))
                .list());
  }

  private static String json(Map<String, String> facts) {
    try {
      return JSON.writeValueAsString(new TreeMap<>(facts));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("facts of a finding cannot be written", e);
    }
  }

  private static Map<String, String> facts(String json) {
    try {
      return JSON.readValue(json, FACTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("facts of a finding cannot be read: " + json, e);
    }
  }
}

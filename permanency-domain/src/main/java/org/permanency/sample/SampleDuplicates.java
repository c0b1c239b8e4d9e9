package org.permanency.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.permanency.kernel.ListQuery;
import org.permanency.people.ChildRow;
import org.permanency.people.ChildService;
import org.permanency.people.JoinService;
import org.permanency.people.JoinService.NewJoin;
import org.permanency.people.rule.JoinKind;
import org.permanency.returns.ImportFile;
import org.permanency.returns.ImportRequest;
import org.permanency.returns.ImportResult;
import org.permanency.returns.ImportService;
import org.permanency.returns.ImportSummary;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.ImportMode;
import org.permanency.returns.rule.ImportState;
import org.permanency.tenancy.TenantContext;

/**
 * Children whom the council sent twice, under two numbers and not spelt alike; one pair of them is
 * joined.
 */
@ApplicationScoped
class SampleDuplicates {
  private static final int COUNT = 3;
  private static final int FIRST_NUMBER = 9_901;
  @Inject ImportService imports;
  @Inject ChildService children;
  @Inject JoinService joins;

  /** Enters them. */
  void fill(TenantContext ctx) {
    if (joins.list(ctx, ListQuery.ALL).total() > 0) {
      return;
    }
    var last =
        imports.list(ctx, ListQuery.ALL).rows().stream()
            .filter(i -> i.kind() == ImportKind.NATIONAL && i.state() == ImportState.APPLIED)
            .filter(i -> i.year() != null)
            .max(java.util.Comparator.comparing(i -> Objects.requireNonNull(i.year())));
    last.ifPresent(i -> fill(ctx, i));
  }

  private void fill(TenantContext ctx, ImportSummary last) {
    var query = new ListQuery(Map.of("council", last.council()), "name", false, 0, 40);
    var twice =
        children.list(ctx, query).rows().stream()
            .filter(c -> c.familyName() != null && c.givenNames() != null && c.born() != null)
            .limit(COUNT)
            .toList();
    if (twice.isEmpty()) {
      return;
    }
    send(ctx, last, twice);
    var other = new ListQuery(Map.of("number", "" + FIRST_NUMBER), null, false, 0, 1);
    children.list(ctx, other).rows().stream()
        .findFirst()
        .ifPresent(ended -> join(ctx, twice.get(0), ended));
  }

  private void send(TenantContext ctx, ImportSummary last, List<ChildRow> twice) {
    var header = new Table("CHILD SEX DOB ETHNIC UPN MOTHER MC_DOB");
    var people = new Table("CHILD FAMILY_NAME GIVEN_NAMES SIBLING_GROUP");
    for (int i = 0; i < twice.size(); i++) {
      var child = twice.get(i);
      var number = FIRST_NUMBER + i;
      boolean letters = Objects.requireNonNull(last.year()) >= ReturnFiles.LETTERS;
      var sex = letters ? child.sex() : "M".equals(child.sex()) ? "1" : "2";
      header.row(number, sex, child.born(), "WBRI", "UN1", "", "");
      var family = Objects.requireNonNull(child.familyName());
      people.row(number, family + family.charAt(family.length() - 1), child.givenNames(), "");
    }
    var tables = new LinkedHashMap<String, Table>();
    tables.put("header.csv", header);
    tables.put("people.csv", people);
    var files =
        Table.filled(tables).entrySet().stream()
            .map(e -> new ImportFile(e.getKey(), e.getValue()))
            .toList();
    var request =
        new ImportRequest(
            last.council(), ImportKind.NATIONAL, last.year(), ImportMode.LENIENT, files);
    ImportResult done =
        imports
            .run(ctx, request, false)
            .fold(
                result -> result,
                no -> {
                  throw new IllegalStateException("the sample was refused: " + no);
                });
    if (done.state() != ImportState.APPLIED) {
      throw new IllegalStateException("the sample was refused: " + done.problems());
    }
  }

  private void join(TenantContext ctx, ChildRow kept, ChildRow ended) {
    joins
        .compare(ctx, JoinKind.CHILD, kept.id().value(), ended.id().value())
        .ifPresent(
            v ->
                joins.join(
                    ctx,
                    new NewJoin(
                        JoinKind.CHILD,
                        v.one().id(),
                        v.one().version(),
                        v.other().id(),
                        v.other().version(),
                        Set.of(),
                        "The council sent the child under two numbers.")));
  }
}

package org.permanency.allowances;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.permanency.allowances.rule.AwardRecord;
import org.permanency.allowances.rule.AwardSteps;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.Permission;

/** Filters and sorts awards: their flags and sums come from rules, so the database cannot. */
final class AwardList {
  private AwardList() {}

  static ListPage<AwardRow> of(List<AwardRow> rows, ListQuery query, LocalDate today) {
    var left =
        rows.stream()
            .filter(r -> query.filters().entrySet().stream().allMatch(f -> fits(r, f, today)))
            .sorted(order(query))
            .toList();
    var window = left.stream().skip(query.offset()).limit(query.limit()).toList();
    return new ListPage<>(window, left.size());
  }

  /** What waits for the actor, the longest first. */
  static List<AwardRow> waiting(List<AwardRow> rows, Actor actor, int most) {
    boolean prepares = actor.may(Permission.PAY_PREPARE);
    return rows.stream()
        .filter(r -> !r.flags().isEmpty())
        .filter(r -> prepares || approvable(r, actor))
        .sorted(Comparator.comparing(r -> r.flags().get(0).due()))
        .limit(most)
        .toList();
  }

  private static boolean approvable(AwardRow row, Actor actor) {
    return actor.may(Permission.PAY_APPROVE)
        && row.record().state() != AwardRecord.State.APPROVED
        && !row.record().refused()
        && !AwardSteps.changed(row.record(), actor.id());
  }

  private static boolean fits(
      AwardRow row, java.util.Map.Entry<String, String> filter, LocalDate today) {
    var wanted = filter.getValue();
    Predicate<String> contains =
        text -> text.toLowerCase(Locale.UK).contains(wanted.toLowerCase(Locale.UK));
    return switch (filter.getKey()) {
      case "number" -> contains.test(row.record().award().number());
      case "child" -> contains.test(row.childName());
      case "childId" -> row.record().award().child().toString().equals(wanted);
      case "payee" -> contains.test(row.payeeName());
      case "payeeId" -> row.record().award().payee().toString().equals(wanted);
      case "kind" -> row.record().award().kind().equals(wanted);
      case "flag" -> row.flags().stream().anyMatch(f -> f.code().code().equals(wanted));
      case "current" -> row.record().award().period().includes(today) == wanted.equals("1");
      default -> throw new IllegalArgumentException("the list has no filter " + filter.getKey());
    };
  }

  private static Comparator<AwardRow> order(ListQuery query) {
    var number = Comparator.comparing((AwardRow r) -> r.record().award().number());
    if (query.sort() == null) {
      return number;
    }
    Comparator<AwardRow> order =
        switch (Objects.requireNonNull(query.sort())) {
          case "number" -> number;
          case "child" -> Comparator.comparing(AwardRow::childName);
          case "payee" -> Comparator.comparing(AwardRow::payeeName);
          case "kind" -> Comparator.comparing(AwardRow::kind);
          case "from" -> Comparator.comparing(r -> r.record().award().from());
          case "to" -> Comparator.comparing(r -> orLast(r.record().award().to()));
          case "weekly" -> Comparator.comparing(AwardRow::weekly);
          case "reviewOn" -> Comparator.comparing(r -> orLast(r.reviewOn()));
          default ->
              throw new IllegalArgumentException("the list cannot be sorted by " + query.sort());
        };
    return (query.descending() ? order.reversed() : order).thenComparing(number);
  }

  private static LocalDate orLast(@org.jspecify.annotations.Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }
}

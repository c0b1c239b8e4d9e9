package org.permanency.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.adoption.AdopterBook;
import org.permanency.adoption.NewAdopters;
import org.permanency.adoption.NewAdopters.Reach;
import org.permanency.adoption.rule.AdopterKind;
import org.permanency.adoption.rule.AdopterTerms;
import org.permanency.people.PersonBook.Adult;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.TenantContext;

/** Approves people in tests, as a decision maker's room would. */
public final class Approvals {
  private static final AdopterTerms ONE = new AdopterTerms(1, 0, 4, false, "Near a nursery", null);

  private Approvals() {}

  /** Ada and Bo Sample, for one child up to four years old, from an applicant or from nobody. */
  public static UUID adopters(
      Workbench bench, TenantContext ctx, LocalDate on, @Nullable UUID applicant) {
    var people = List.of(person("Ada", "WBRI"), person("Bo", "APKN"));
    return with(bench, ctx, b -> b.approve(ctx, adopters(people, on, applicant)));
  }

  /** People approved for one child up to four years old. */
  public static NewAdopters adopters(List<Adult> people, LocalDate on, @Nullable UUID applicant) {
    return new NewAdopters(
        applicant, AdopterKind.ADOPTION, people, on, ONE, Reach.NONE, null, null);
  }

  /** Something that another room does with the book, in its own transaction. */
  public static <R> R with(Workbench bench, TenantContext ctx, Function<AdopterBook, R> does) {
    return bench
        .bean(AttackService.class)
        .inside(ctx, () -> does.apply(bench.bean(AdopterBook.class)));
  }

  /** A person of the family Sample. */
  public static Adult person(String given, @Nullable String ethnicity) {
    return new Adult(given, "Sample", LocalDate.of(1980, 5, 6), "U", ethnicity);
  }
}

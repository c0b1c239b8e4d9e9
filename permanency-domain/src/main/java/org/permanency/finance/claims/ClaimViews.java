package org.permanency.finance.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.Directory;
import org.permanency.finance.claims.rule.Claim;
import org.permanency.finance.claims.rule.ClaimCategories.Category;
import org.permanency.finance.claims.rule.ClaimRules;
import org.permanency.finance.rule.CarerRules;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.TenantContext;

/** Claims as they are shown: with the names of household and child, and what the rule pays. */
@ApplicationScoped
class ClaimViews {
  @Inject ClaimStore store;
  @Inject Directory directory;
  @Inject RuleLibrary library;

  /** One claim. */
  ClaimView one(TenantContext ctx, ClaimStore.Row row) {
    return one(ctx, row, directory.read(ctx));
  }

  /** One claim of somebody who was looked up already. */
  ClaimView one(TenantContext ctx, ClaimStore.Row row, Directory.Known known) {
    return view(row, known, library.book(ctx.tenant()), store.documents(row.id()));
  }

  /** Many claims. */
  List<ClaimView> all(TenantContext ctx, List<ClaimStore.Row> rows, Directory.Known known) {
    return all(ctx, rows, known, store.documents());
  }

  private List<ClaimView> all(
      TenantContext ctx,
      List<ClaimStore.Row> rows,
      Directory.Known known,
      Map<UUID, List<ClaimView.Document>> documents) {
    var book = library.book(ctx.tenant());
    return rows.stream()
        .map(r -> view(r, known, book, documents.getOrDefault(r.id(), List.of())))
        .toList();
  }

  /** Those of one household, the latest day first. */
  List<ClaimView> of(TenantContext ctx, HouseholdId household) {
    var rows = store.of(household);
    return rows.isEmpty()
        ? List.of()
        : all(ctx, rows, directory.read(ctx), store.documents(household));
  }

  /** The category by the rule of the claim's day; null when that has none of the key. */
  @Nullable Category category(TenantContext ctx, Claim claim) {
    return category(library.book(ctx.tenant()), claim);
  }

  private static @Nullable Category category(RuleBook book, Claim claim) {
    return book.find(CarerRules.CLAIMS, claim.on())
        .flatMap(v -> Optional.ofNullable(v.value().categories().get(claim.category())))
        .orElse(null);
  }

  private static ClaimView view(
      ClaimStore.Row row,
      Directory.Known known,
      RuleBook book,
      List<ClaimView.Document> documents) {
    var claim = row.claim();
    var category = category(book, claim);
    var household = known.household(claim.household());
    return new ClaimView(
        row.id(),
        row.state(),
        claim.household().value(),
        household == null ? "" : household.code(),
        household == null ? "" : household.name(),
        claim.child() == null ? null : claim.child().value(),
        known.number(claim.child()),
        claim.category(),
        category == null ? claim.category() : category.label(),
        claim.on(),
        claim.units(),
        category == null ? 0 : ClaimRules.total(claim, category).amount(),
        claim.what(),
        row.enteredByName(),
        row.decidedBy(),
        row.reason(),
        row.payWeek(),
        documents,
        row.version());
  }
}

package org.permanency.web.view.payments;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.Directory;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.form.RecordForm;

/** What the pages of one record of carers' money share: amounts, children and households typed. */
public abstract class MoneyForm extends RecordForm {
  @Inject Directory directory;
  private Directory.@Nullable Known known;

  @Override
  protected Permission writes() {
    return Permission.PAY_PREPARE;
  }

  /** The amount typed in a field; null for none, and after saying what is wrong. */
  @Nullable Pence pounds(String field) {
    var sent = typed(field).replace("£", "").replace(",", "");
    if (sent.isEmpty()) {
      return null;
    }
    if (sent.matches("[0-9]{1,7}([.][0-9]{1,2})?")) {
      return Pence.ofPounds(new BigDecimal(sent));
    }
    notices.wrong(field, "Enter an amount in pounds, like 120 or 120.50.");
    return null;
  }

  private Directory.Known known() {
    if (known == null) {
      known = directory.read(caller.context());
    }
    return known;
  }

  /** The child whose number was typed; null for none, and after saying that there is none. */
  @Nullable ChildId child(String field) {
    if (typed(field).isEmpty()) {
      return null;
    }
    var found = known().child(typed(field));
    if (found.isEmpty()) {
      notices.wrong(
          field, "There is no child of this number. Write it with its council: PET 1001.");
    }
    return found.map(c -> c.id()).orElse(null);
  }

  /** The household whose number was typed; null for none, and after saying that there is none. */
  @Nullable HouseholdId household(String field) {
    if (typed(field).isEmpty()) {
      return null;
    }
    var found = known().household(typed(field));
    if (found.isEmpty()) {
      notices.wrong(field, "There is no household of this number.");
    }
    return found.map(h -> h.id()).orElse(null);
  }

  /** The household whose number has to be typed. */
  @Nullable HouseholdId requiredHousehold(String field) {
    if (typed(field).isEmpty()) {
      notices.wrong(field, "Enter the household's number.");
    }
    return household(field);
  }
}

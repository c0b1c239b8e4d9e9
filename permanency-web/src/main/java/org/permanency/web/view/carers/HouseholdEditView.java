package org.permanency.web.view.carers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.HouseholdView;
import org.permanency.fostering.rule.HouseholdEdit;
import org.permanency.web.view.form.Both;
import org.permanency.web.view.list.Choice;

/** The form for name, type and approval. */
@Named
@RequestScoped
public class HouseholdEditView extends HouseholdForm {
  private @Nullable String name;
  private @Nullable String type;
  private @Nullable String from;
  private @Nullable String to;
  private @Nullable String agency;

  @Override
  String form() {
    return "household-edit";
  }

  @Override
  Map<String, String> fields() {
    return Map.of(
        "fostering.household.name", "name",
        "fostering.household.type", "type",
        "fostering.household.approval-removed", "from",
        "fostering.household.approval-start", "from",
        "fostering.household.approval-order", "to");
  }

  @Override
  void fill(HouseholdView record) {
    var household = record.facts().household();
    name = household.name();
    type = household.type();
    from = iso(first(record));
    to = iso(last(record));
    agency = iso(household.fromAgencyOn());
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable LocalDate first(HouseholdView record) {
    var approval = record.facts().household().approval();
    return approval == null ? null : approval.start();
  }

  private static @Nullable LocalDate last(HouseholdView record) {
    var approval = record.facts().household().approval();
    var end = approval == null ? null : approval.end();
    return end == null ? null : end.minusDays(1);
  }

  @Override
  List<Both> both(HouseholdView record) {
    var household = record.facts().household();
    return List.of(
        new Both("Name", household.name(), text(name)),
        new Both("Type", HouseholdWords.type(household.type()), HouseholdWords.type(text(type))),
        new Both("Approved from", shown(first(record)), shown(day("from", from))),
        new Both("Last day of approval", shown(last(record)), shown(day("to", to))),
        new Both(
            "Came from an agency", shown(household.fromAgencyOn()), shown(day("agency", agency))));
  }

  /** Saves. */
  public void save() throws IOException {
    var edit =
        new HouseholdEdit(
            text(name), text(type), day("from", from), day("to", to), day("agency", agency));
    if (notices.getErrors().isEmpty()) {
      answer(households.edit(caller.context(), at(), edit), "The household was changed.");
    }
  }

  /** Types to choose from. */
  public List<Choice> getTypes() {
    return HouseholdWords.choices(HouseholdWords.TYPES);
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getType() {
    return type;
  }

  public void setType(@Nullable String type) {
    this.type = type;
  }

  public @Nullable String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = from;
  }

  public @Nullable String getAgency() {
    return agency;
  }

  public void setAgency(@Nullable String agency) {
    this.agency = agency;
  }

  public @Nullable String getTo() {
    return to;
  }

  public void setTo(@Nullable String to) {
    this.to = to;
  }
}

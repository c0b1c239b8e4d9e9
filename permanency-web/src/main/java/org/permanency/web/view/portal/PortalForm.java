package org.permanency.web.view.portal;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.portal.CarerService;
import org.permanency.portal.CarerService.Mine;
import org.permanency.portal.ChildHere;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.RecordForm;
import org.permanency.web.view.list.Choice;

/** What the pages of carers share: their household and its children. */
public abstract class PortalForm extends RecordForm {
  @Inject CarerService carers;
  private @Nullable Optional<Mine> known;

  private Optional<Mine> mine() {
    var found = known;
    if (found == null) {
      found = carers.mine(caller.context());
      known = found;
    }
    return found;
  }

  @Override
  protected boolean read(UUID id) {
    return false;
  }

  @Override
  protected String heading() {
    return fresh();
  }

  @Override
  protected Permission writes() {
    return Permission.CARER_SELF;
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of();
  }

  @Override
  protected void act(String what) throws IOException {
    missing.page();
  }

  /** Whether the caller signs in for a household. */
  public boolean isLinked() {
    return mine().isPresent();
  }

  /** Name of the household. */
  public String getHousehold() {
    return mine().map(Mine::name).orElse("");
  }

  /** Children with the household on the business day. */
  public List<ChildHere> getChildren() {
    return mine().map(Mine::children).orElse(List.of());
  }

  /** Children to choose from: those here first, then those who left, with their days. */
  protected List<Choice> everybody() {
    var choices = new ArrayList<Choice>();
    var seen = new java.util.HashSet<UUID>();
    for (var child : getChildren()) {
      seen.add(child.id());
      choices.add(new Choice(child.id().toString(), child.name()));
    }
    for (var child : mine().map(Mine::everybody).orElse(List.of())) {
      if (child.left() != null && seen.add(child.id())) {
        choices.add(
            new Choice(child.id().toString(), child.name() + ", left " + Texts.day(child.left())));
      }
    }
    return choices;
  }

  protected String today() {
    return caller.context().today().toString();
  }

  /** What was typed; before, a day is the business day. */
  @Override
  public String typed(String field) {
    if (!request.getMethod().equals("POST")) {
      var now = caller.context().today();
      switch (field) {
        case "on":
          return String.valueOf(now.getDayOfMonth());
        case "on-month":
          return String.valueOf(now.getMonthValue());
        case "on-year":
          return String.valueOf(now.getYear());
        default:
      }
    }
    return super.typed(field);
  }
}

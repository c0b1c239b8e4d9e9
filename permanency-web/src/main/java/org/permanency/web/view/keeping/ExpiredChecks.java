package org.permanency.web.view.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.permanency.keeping.CareService;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;

/** Checks on carers and their household that ran out, in words. */
@Named("expiredChecks")
@RequestScoped
public class ExpiredChecks {
  @Inject CareService care;
  @Inject Caller caller;

  /** Those of one household; none for who may not see how it is supervised. */
  public List<String> of(UUID household) {
    if (!caller.may("SUPERVISE_READ")) {
      return List.of();
    }
    return care.expired(caller.context(), household).stream()
        .map(
            c ->
                c.label()
                    + " of "
                    + c.name()
                    + " ran out on "
                    + Texts.day(c.until())
                    + ". Ask for it again in the assessment.")
        .toList();
  }
}

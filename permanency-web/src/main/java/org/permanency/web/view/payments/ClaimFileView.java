package org.permanency.web.view.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.permanency.finance.RowImport;
import org.permanency.finance.claims.ClaimService;

/** A file of claims: rows that are right become drafts, the others are named. */
@Named
@RequestScoped
public class ClaimFileView extends RowFileForm {
  @Inject ClaimService service;

  @Override
  protected RowImport take(byte[] content) {
    return service.take(caller.context(), content);
  }

  @Override
  protected String done(int rows) {
    return rows == 1 ? "1 claim is entered" : rows + " claims are entered";
  }

  /** Categories of the business day by key. */
  public String getCategories() {
    return String.join(", ", service.categories(caller.context()).keySet());
  }
}

package org.permanency.web.view.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.permanency.finance.RowImport;
import org.permanency.finance.returned.ReturnedService;

/** A bank's file of returned payments: those that are found are recorded, the others are named. */
@Named
@RequestScoped
public class ReturnedFileView extends RowFileForm {
  @Inject ReturnedService service;

  @Override
  protected RowImport take(byte[] content) {
    return service.take(caller.context(), content);
  }

  @Override
  protected String done(int rows) {
    return rows == 1 ? "1 payment is recorded" : rows + " payments are recorded";
  }
}

package org.permanency.web.view.recruitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.permanency.finance.RowImport;
import org.permanency.recruitment.EnquiryFileService;
import org.permanency.recruitment.EnquiryService;
import org.permanency.web.view.payments.RowFileForm;

/** A file of enquiries: checked only, or taken; rows that are wrong are named. */
@Named("enquiryFile")
@RequestScoped
public class EnquiryFileView extends RowFileForm {
  @Inject EnquiryFileService service;
  @Inject EnquiryService enquiries;

  @Override
  protected RowImport take(byte[] content) {
    return service.take(caller.context(), content, dry());
  }

  private boolean dry() {
    return "check".equals(request.getParameter("do"));
  }

  @Override
  protected String done(int rows) {
    var count = rows == 1 ? "1 enquiry" : rows + " enquiries";
    return count + (dry() ? " would be taken" : " taken");
  }

  /** Headings of the file. */
  public String getHeadings() {
    return String.join(", ", EnquiryFileService.HEADINGS);
  }

  /** What people may ask about, by key. */
  public String getKinds() {
    return enquiries
        .rule(caller.context())
        .map(r -> String.join(", ", r.kinds().keySet()))
        .orElse("");
  }

  /** How they heard of the agency, by key. */
  public String getSources() {
    return enquiries
        .rule(caller.context())
        .map(r -> String.join(", ", r.sources().keySet()))
        .orElse("");
  }
}

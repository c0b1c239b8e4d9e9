package org.permanency.web.view.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.permanency.finance.RowImport;
import org.permanency.keeping.CareFileService;
import org.permanency.web.view.Texts;
import org.permanency.web.view.payments.RowFileForm;

/** A file of visits or of reviews: checked only, or put on record. */
@Named
@RequestScoped
public class CareFileView extends RowFileForm {
  @Inject CareFileService service;

  @Override
  protected RowImport take(byte[] content) {
    return isReviews()
        ? service.reviews(caller.context(), content, dry())
        : service.visits(caller.context(), content, dry());
  }

  private boolean dry() {
    return "check".equals(request.getParameter("do"));
  }

  /** Whether it is a file of reviews. */
  public boolean isReviews() {
    return "reviews".equals(request.getParameter("of"));
  }

  @Override
  protected String done(int rows) {
    return Texts.count(rows, isReviews() ? "review" : "visit")
        + (dry() ? " would be put on record" : " put on record");
  }

  /** What the file holds. */
  public String getOf() {
    return isReviews() ? "reviews" : "visits";
  }

  /** Headings with an example, to be filled in. */
  public String getTemplate() {
    return isReviews()
        ? String.join(",", CareFileService.REVIEWS) + "\nR1,H12,2016-11-20,continue,2016-11-25,,,,"
        : String.join(",", CareFileService.VISITS)
            + "\nV1,H12,supervision,2017-02-20,yes,,Both carers,";
  }

  /** Headings of the file. */
  public String getHeadings() {
    return String.join(", ", isReviews() ? CareFileService.REVIEWS : CareFileService.VISITS);
  }
}

package org.permanency.web.view.arrangements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.permanency.arrangements.ArrangementFileService;
import org.permanency.arrangements.ArrangementService;
import org.permanency.finance.RowImport;
import org.permanency.web.view.Texts;
import org.permanency.web.view.payments.RowFileForm;

/** A file of arrangements or of their visits: checked only, or put on record. */
@Named("arrangementFile")
@RequestScoped
public class ArrangementFileView extends RowFileForm {
  @Inject ArrangementFileService service;
  @Inject ArrangementService arrangements;

  @Override
  protected RowImport take(byte[] content) {
    return visits()
        ? service.takeVisits(caller.context(), content, dry())
        : service.take(caller.context(), content, dry());
  }

  private boolean visits() {
    return "visits".equals(request.getParameter("what"));
  }

  private boolean dry() {
    return "check".equals(request.getParameter("do"));
  }

  @Override
  protected String done(int rows) {
    return Texts.count(rows, visits() ? "visit" : "arrangement")
        + (dry() ? " would be put on record" : " put on record");
  }

  /** Headings of arrangements. */
  public String getHeadings() {
    return String.join(", ", ArrangementFileService.HEADINGS);
  }

  /** Headings of visits. */
  public String getVisitHeadings() {
    return String.join(", ", ArrangementFileService.VISIT_HEADINGS);
  }

  /** What carers may be to the child, by key. */
  public String getRelations() {
    return arrangements
        .rule(caller.context())
        .map(r -> String.join(", ", r.relations().keySet()))
        .orElse("");
  }

  /** Who may tell the agency, by key. */
  public String getNotifiers() {
    return arrangements
        .rule(caller.context())
        .map(r -> String.join(", ", r.notifiers().keySet()))
        .orElse("");
  }
}

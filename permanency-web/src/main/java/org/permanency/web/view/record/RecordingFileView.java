package org.permanency.web.view.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.permanency.finance.RowImport;
import org.permanency.record.RecordingFileService;
import org.permanency.web.view.Texts;
import org.permanency.web.view.payments.RowFileForm;

/** A file of recordings: checked only, or put on record; rows that are wrong are named. */
@Named
@RequestScoped
public class RecordingFileView extends RowFileForm {
  @Inject RecordingFileService service;

  @Override
  protected RowImport take(byte[] content) {
    return service.take(caller.context(), content, dry());
  }

  private boolean dry() {
    return "check".equals(request.getParameter("do"));
  }

  @Override
  protected String done(int rows) {
    return Texts.count(rows, "recording") + (dry() ? " would be put on record" : " put on record");
  }

  /** Headings of the file. */
  public String getHeadings() {
    return String.join(", ", RecordingFileService.HEADINGS);
  }
}

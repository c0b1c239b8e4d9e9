package org.permanency.web.view.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.portal.DiaryEntry;
import org.permanency.portal.DiaryService;
import org.permanency.web.view.Texts;

/** One entry of the carer's own diary. */
@Named("portalEntry")
@RequestScoped
public class EntryView extends PortalForm {
  @Inject DiaryService diary;
  private @Nullable DiaryEntry found;

  @Override
  public void open() throws IOException {
    if (isFresh()) {
      missing.page();
    } else {
      super.open();
    }
  }

  @Override
  protected boolean read(UUID id) {
    found = diary.find(caller.context(), id).orElse(null);
    return found != null;
  }

  @Override
  protected String page() {
    return "/portal/entry.xhtml";
  }

  @Override
  protected String fresh() {
    return "";
  }

  @Override
  protected String heading() {
    return getEntry().label() + ", " + getEntry().childName();
  }

  /** The entry. */
  public DiaryEntry getEntry() {
    return Objects.requireNonNull(found);
  }

  /** Its day. */
  public String getDay() {
    return Texts.day(getEntry().on());
  }

  /** When it was written, and by whom. */
  public String getWritten() {
    return Texts.time(getEntry().at()) + " by " + getEntry().by();
  }

  /** Who read it. */
  public String getRead() {
    var read = getEntry().read();
    return read == null
        ? "Not read by your agency yet"
        : "Read by " + getEntry().readBy() + ", " + Texts.time(read);
  }
}

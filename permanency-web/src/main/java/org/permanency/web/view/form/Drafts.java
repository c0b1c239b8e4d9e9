package org.permanency.web.view.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.permanency.desk.DeskService;
import org.permanency.web.caller.Caller;

/** Drops the draft of a form that was sent. */
@RequestScoped
public class Drafts {
  @Inject DeskService desk;
  @Inject Caller caller;

  /** The form's words are recorded; its draft is no longer wanted. */
  public void drop(String form) {
    desk.dropDraft(caller.context(), form);
  }
}

package org.permanency.web.view.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.form.RecordForm;
import org.permanency.workflow.ReminderService;

/** Reminders of one's own tasks outside the application. */
@Named("remindersPage")
@RequestScoped
public class RemindersView extends RecordForm {
  @Inject ReminderService reminders;
  private @Nullable String address;

  @Override
  protected boolean read(UUID id) {
    return false;
  }

  @Override
  protected String page() {
    return "/tasks/reminders.xhtml";
  }

  @Override
  protected String fresh() {
    return "Reminders";
  }

  @Override
  protected String heading() {
    return "Reminders";
  }

  @Override
  protected Permission writes() {
    return Permission.TASK_READ;
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of();
  }

  @Override
  protected void act(String what) throws IOException {
    var ctx = caller.context();
    switch (what) {
      case "feed" -> address = reminders.feed(ctx).map(this::address).orElse(null);
      case "no-feed" -> reminders.noFeed(ctx);
      case "mail" -> reminders.daily(ctx, true);
      case "no-mail" -> reminders.daily(ctx, false);
      default -> missing.page();
    }
    if (address == null) {
      notices.done("Your reminders are as you chose.");
      faces.getExternalContext().redirect(shell.url(page()));
      faces.responseComplete();
    }
  }

  private String address(String secret) {
    var url = request.getRequestURL();
    var base = url.substring(0, url.indexOf(request.getContextPath() + "/"));
    return base
        + shell.url("/calendar/" + caller.context().tenant().slug() + "/" + secret + ".ics");
  }

  /** Whether the caller is a worker here. */
  public boolean isWorker() {
    return reminders.chosen(caller.context()).isPresent();
  }

  /** Whether there is a calendar address. */
  public boolean isFeed() {
    return reminders.chosen(caller.context()).map(ReminderService.Chosen::feed).orElse(false);
  }

  /** Whether a daily letter is wanted. */
  public boolean isMail() {
    return reminders.chosen(caller.context()).map(ReminderService.Chosen::dailyMail).orElse(false);
  }

  /** Where a letter goes; empty when no address is known. */
  public String getEmail() {
    return reminders.chosen(caller.context()).flatMap(ReminderService.Chosen::email).orElse("");
  }

  /** The new calendar address, shown this once; empty otherwise. */
  public String getAddress() {
    return address == null ? "" : address;
  }
}

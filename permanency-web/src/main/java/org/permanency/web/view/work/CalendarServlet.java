package org.permanency.web.view.work;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantId;
import org.permanency.web.caller.BusinessDay;
import org.permanency.workflow.ReminderService;
import org.permanency.workflow.TaskRecord;

/**
 * {@code /calendar/<agency>/<secret>.ics}: a worker's open tasks as a calendar. Calendar programs
 * cannot sign in, so the secret stands for the worker; what is read names nobody.
 */
@WebServlet("/calendar/*")
@SuppressWarnings("serial")
public class CalendarServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Pattern PATH =
      Pattern.compile("/([a-z][a-z0-9-]{1,29})/([A-Za-z0-9_-]{43})[.]ics");
  private static final int NINE = 9;
  @Inject ReminderService reminders;
  @Inject RuleLibrary library;
  @Inject BusinessDay days;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var calendar = calendar(request.getPathInfo());
    if (calendar.isEmpty()) {
      response.sendError(404);
      return;
    }
    response.setContentType("text/calendar;charset=UTF-8");
    response.setHeader("Cache-Control", "private, no-store");
    response.getWriter().write(Biweekly.write(calendar.get()).go());
  }

  private Optional<ICalendar> calendar(@org.jspecify.annotations.Nullable String path) {
    var asked = PATH.matcher(path == null ? "" : path);
    if (!asked.matches()) {
      return Optional.empty();
    }
    var tenant = new TenantId(asked.group(1));
    if (!library.tenants().contains(tenant)) {
      return Optional.empty();
    }
    var ctx = new TenantContext(tenant, Actor.system("calendar"), days.today(tenant));
    return reminders
        .calendar(ctx, asked.group(2))
        .map(
            tasks -> {
              var calendar = new ICalendar();
              calendar.setProductId("-//Permanency service//Tasks//EN");
              calendar.setName("Tasks");
              tasks.forEach(t -> calendar.addEvent(event(t)));
              return calendar;
            });
  }

  private static VEvent event(TaskRecord task) {
    var event = new VEvent();
    event.setUid(task.id() + "@permanency");
    event.setSummary(task.title());
    var day = task.due().day();
    var parts = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    event.setDateStart(new DateStart(new ICalDate(parts, false)));
    event.setSequence(task.version());
    var morning = new Trigger(Duration.builder().hours(NINE).build(), Related.START);
    event.addAlarm(VAlarm.display(morning, task.title()));
    return event;
  }
}

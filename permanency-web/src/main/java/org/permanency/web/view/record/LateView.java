package org.permanency.web.view.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.permanency.record.RecordingService;
import org.permanency.record.TeamTimeliness;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.shell.ShellView;

/** How much of a month's events each team recorded in time. */
@Named
@RequestScoped
public class LateView {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final int MONTHS = 24;
  @Inject RecordingService recordings;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject HttpServletRequest request;

  /** A month to choose. */
  public record Month(String value, String label, boolean chosen) {}

  /** A team's month in words, and the late recordings behind it. */
  public record Team(String name, int recorded, int inTime, String share, int late, String url) {}

  private YearMonth month() {
    var now = YearMonth.from(caller.context().today());
    try {
      var asked = request.getParameter("month");
      return asked == null ? now : YearMonth.parse(asked);
    } catch (DateTimeException e) {
      return now;
    }
  }

  /** The month shown. */
  public String getMonth() {
    return MONTH.format(month());
  }

  /** Months to choose from, the latest first. */
  public List<Month> getMonths() {
    var shown = month();
    var now = YearMonth.from(caller.context().today());
    return IntStream.range(0, MONTHS)
        .mapToObj(now::minusMonths)
        .map(m -> new Month(m.toString(), MONTH.format(m), m.equals(shown)))
        .toList();
  }

  /** Teams by name; work without a team comes last. */
  public List<Team> getTeams() {
    return recordings.timeliness(caller.context(), month()).stream().map(this::team).toList();
  }

  private Team team(TeamTimeliness t) {
    var list = "/record/recordings.xhtml?f.late=yes&f.month=" + month();
    return new Team(
        t.team().isEmpty() ? "No team" : t.team(),
        t.recorded(),
        t.inTime(),
        share(t.inTime(), t.recorded()),
        t.late(),
        shell.url(t.teamId() == null ? list : list + "&f.teamId=" + t.teamId()));
  }

  private static String share(int of, int all) {
    return String.format(Locale.UK, "%.1f %%", 100.0 * of / all);
  }

  /** All teams together. */
  public String getWhole() {
    var teams = recordings.timeliness(caller.context(), month());
    int all = teams.stream().mapToInt(TeamTimeliness::recorded).sum();
    int inTime = teams.stream().mapToInt(TeamTimeliness::inTime).sum();
    return all == 0
        ? "No event of this month is on record."
        : inTime + " of " + all + " events were recorded in time, " + share(inTime, all) + ".";
  }
}

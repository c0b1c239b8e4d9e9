package org.permanency.web.view.returns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.returns.check.CheckSummary;
import org.permanency.returns.check.ReturnCheckService;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.ShellView;

/** One check of the return: what it looked at and what it found. */
@Named
@RequestScoped
public class ReturnCheckView {
  @Inject ReturnCheckService checks;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Missing missing;
  @Inject HttpServletRequest request;
  private @Nullable CheckSummary check;

  /** Reads the check, or answers 404. */
  public void open() throws IOException {
    var id = Missing.id(request.getParameter("id"));
    check = id == null ? null : checks.find(caller.context(), id).orElse(null);
    if (check == null) {
      missing.page();
      return;
    }
    shell.heading("Return of " + check.council() + " for " + check.year() + ", checked");
  }

  /** The check. */
  public CheckSummary getCheck() {
    return Objects.requireNonNull(check);
  }

  /** Whether there is such a check. */
  public boolean isThere() {
    return check != null;
  }

  /** Who made it and when. */
  public String getMade() {
    return Texts.time(getCheck().madeAt()) + " by " + getCheck().madeBy();
  }

  /** What was looked at. */
  public String getLooked() {
    var c = getCheck();
    return (c.own() ? "Own records" : "Files: " + c.files())
        + ", "
        + Texts.count(c.rows(), "row")
        + " of "
        + (c.children() == 1 ? "1 child" : c.children() + " children");
  }

  /** Whose rules were taken, with a word where the year has none of its own. */
  public String getPack() {
    var c = getCheck();
    var years = (c.pack() - 1) + "-" + String.valueOf(c.pack()).substring(2);
    return c.pack() == c.year()
        ? years
        : years + ", since there are none of the year itself; codes may differ";
  }

  /** How many rules were checked, and how many could not be. */
  public String getRules() {
    var c = getCheck();
    return c.checked() + " checked, " + c.unchecked() + " not checked for want of a table";
  }
}

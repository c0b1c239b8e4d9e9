package org.permanency.web.view.pay;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.permanency.finance.PayFile;
import org.permanency.finance.annual.AnnualStatementService;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.shell.Missing;

/** {@code /pay/annual-file?household=ID&year=YYYY}: an annual statement as PDF; 404 for none. */
@WebServlet("/pay/annual-file")
@SuppressWarnings("serial")
public class AnnualFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  @Inject AnnualStatementService statements;
  @Inject Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var household = Missing.id(request.getParameter("household"));
    int year = AnnualView.year(request.getParameter("year"));
    var file =
        household == null || !caller.provides("fostering")
            ? Optional.<PayFile>empty()
            : statements.pdf(caller.context(), new HouseholdId(household), year);
    if (file.isPresent()) {
      PayFileServlet.send(file.get(), response);
    } else {
      response.sendError(404);
    }
  }
}

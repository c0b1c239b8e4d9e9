package org.permanency.web.view.home;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.permanency.arrangements.ArrangementFileService;
import org.permanency.recruitment.EnquiryFileService;

/** {@code /template?of=enquiries}: an empty file of rows with its headings. */
@WebServlet("/template")
@SuppressWarnings("serial")
public class RowTemplateServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Map<String, List<String>> HEADINGS =
      Map.of(
          "enquiries", EnquiryFileService.HEADINGS,
          "arrangements", ArrangementFileService.HEADINGS,
          "visits", ArrangementFileService.VISIT_HEADINGS);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var of = request.getParameter("of");
    var headings = of == null ? null : HEADINGS.get(of);
    if (headings == null) {
      response.sendError(404);
      return;
    }
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + of + ".csv\"");
    var line = String.join(",", headings) + "\r\n";
    response.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
  }
}

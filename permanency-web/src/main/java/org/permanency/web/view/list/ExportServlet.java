package org.permanency.web.view.list;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.caller.Caller;

/**
 * {@code /export?list=NAME&format=xlsx|csv} and the list's own parameters: all rows that match, in
 * the columns that are shown. Reads a window at a time and streams.
 */
@WebServlet("/export")
@SuppressWarnings("serial")
public class ExportServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  /** Rows a window; ids of so many fit whole into one audit entry. */
  private static final int WINDOW = 1_500;

  @Inject Lists lists;
  @Inject Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var source = lists.find(String.valueOf(request.getParameter("list"))).orElse(null);
    var format = String.valueOf(request.getParameter("format"));
    if (source == null || !caller.provides(source.service())) {
      response.sendError(404);
    } else if (!caller.context().actor().may(source.permission())) {
      response.sendError(403);
    } else if (!List.of("csv", "xlsx").contains(format)) {
      response.sendError(400);
    } else {
      write(source, request, response, format);
    }
  }

  private <T> void write(
      ListSource<T> source, HttpServletRequest request, HttpServletResponse response, String format)
      throws IOException {
    var ctx = caller.context();
    var asked = ListRequest.read("/export", request.getParameterMap(), source.columns());
    var columns = ListModels.shown(source.columns(), asked.show());
    var name = source.name() + "-" + ctx.today() + "." + format;
    // The first window is read before anything is sent, so that a refusal is still a refusal.
    var first = source.load(ctx, window(asked, 0));
    response.setContentType(
        format.equals("csv")
            ? "text/csv;charset=UTF-8"
            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    try (RowWriter<T> out = writer(format, response, source, columns)) {
      var rows = first.rows();
      for (int offset = 0; !rows.isEmpty(); offset += WINDOW) {
        for (var row : rows) {
          out.row(row);
        }
        rows = next(source, ctx, asked, offset + WINDOW, rows.size());
      }
    }
  }

  private static <T> List<T> next(
      ListSource<T> source, TenantContext ctx, ListRequest asked, int offset, int before) {
    return before < WINDOW ? List.of() : source.load(ctx, window(asked, offset)).rows();
  }

  private static ListQuery window(ListRequest asked, int offset) {
    return new ListQuery(asked.filters(), asked.sort(), asked.descending(), offset, WINDOW);
  }

  private static <T> RowWriter<T> writer(
      String format, HttpServletResponse response, ListSource<T> source, List<Column<T>> columns)
      throws IOException {
    var out = response.getOutputStream();
    return format.equals("csv")
        ? new CsvRows<>(out, columns)
        : new SheetRows<>(out, source.title(), columns);
  }
}

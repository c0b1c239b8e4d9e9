package org.permanency.web.view.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.permanency.desk.DeskService;
import org.permanency.kernel.ListPage;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column.Filter;
import org.permanency.web.view.list.Column.Shown;
import org.permanency.web.view.list.ListModel.Cell;
import org.permanency.web.view.list.ListModel.Chip;
import org.permanency.web.view.list.ListModel.Field;
import org.permanency.web.view.list.ListModel.Head;
import org.permanency.web.view.list.ListModel.Hidden;
import org.permanency.web.view.list.ListModel.Option;
import org.permanency.web.view.list.ListModel.Pager;
import org.permanency.web.view.list.ListModel.Pick;
import org.permanency.web.view.list.ListModel.Row;

/**
 * Builds the {@link ListModel} of one request.
 *
 * @param <T> the row
 */
final class ListModels<T> {
  private final ListSource<T> source;
  private final ListRequest request;
  private final TenantContext ctx;
  private final String base;

  ListModels(ListSource<T> source, ListRequest request, TenantContext ctx, String base) {
    this.source = source;
    this.request = request;
    this.ctx = ctx;
    this.base = base;
  }

  static <T> List<Column<T>> shown(List<Column<T>> all, List<String> chosen) {
    return all.stream()
        .filter(c -> chosen.isEmpty() ? c.shown() == Shown.FIRST : chosen.contains(c.id()))
        .toList();
  }

  ListModel build(List<DeskService.SavedView> saved) {
    var page = source.load(ctx, request.query());
    var columns = shown(source.columns(), request.show());
    var fixed = fixed();
    var bulk = source.bulk(ctx);
    boolean filtered = !fixed.containsAll(request.filters().keySet());
    return new ListModel(
        source.name(),
        source.title(),
        request.path(),
        count(page.total()),
        fields(),
        chips(),
        request.url(),
        withoutReaders().url(),
        heads(columns),
        rows(columns, page.rows(), bulk),
        pager(page),
        picks(columns),
        saved.stream().map(this::view).toList(),
        request.onPage(1).listString(""),
        hidden(fixed),
        export("csv"),
        export("xlsx"),
        source.empty(),
        filtered,
        bulk == null
            ? null
            : new ListModel.Bulk(bulk.words(), base + bulk.page(), bulk.parameter()));
  }

  private String count(int total) {
    var title = source.title();
    return String.format(
        Locale.UK,
        "%,d %s%s",
        total,
        title.substring(0, 1).toLowerCase(Locale.UK),
        title.substring(1));
  }

  private List<String> fixed() {
    return source.columns().stream()
        .filter(c -> c.filter() == Filter.FIXED)
        .map(Column::id)
        .toList();
  }

  private ListRequest withoutReaders() {
    var fixed = fixed();
    return request.withoutFilters(
        source.columns().stream().map(Column::id).filter(id -> !fixed.contains(id)).toList());
  }

  private List<Field> fields() {
    return source.columns().stream()
        .filter(c -> c.filter() != Filter.NONE && c.filter() != Filter.FIXED)
        .map(this::field)
        .toList();
  }

  private Field field(Column<T> column) {
    var value = request.filters().getOrDefault(column.id(), "");
    var options =
        column.filter() == Filter.CHOICE
            ? column.choices().apply(ctx).stream()
                .map(c -> new Option(c.value(), c.label(), c.value().equals(value)))
                .toList()
            : List.<Option>of();
    return new Field(
        column.id(),
        column.label(),
        column.filter().name().toLowerCase(Locale.ROOT),
        value,
        options);
  }

  private List<Chip> chips() {
    var chips = new ArrayList<Chip>();
    for (var field : fields()) {
      if (!field.value().isEmpty()) {
        var said =
            field.choices().stream()
                .filter(Option::chosen)
                .map(Option::label)
                .findFirst()
                .orElse(field.value());
        chips.add(new Chip(field.label() + ": " + said, request.withoutFilter(field.id()).url()));
      }
    }
    return chips;
  }

  private List<Head> heads(List<Column<T>> columns) {
    return columns.stream().map(this::head).toList();
  }

  private Head head(Column<T> column) {
    if (!column.sortable()) {
      return new Head(column.label(), style(column), null, null);
    }
    boolean here = column.id().equals(request.sort());
    var sort = !here ? "none" : request.descending() ? "descending" : "ascending";
    return new Head(column.label(), style(column), request.sortedBy(column.id()).url(), sort);
  }

  private static String style(Column<?> column) {
    return "cell-" + column.kind().name().toLowerCase(Locale.ROOT);
  }

  private List<Row> rows(List<Column<T>> columns, List<T> rows, ListSource.@Nullable Bulk<T> bulk) {
    return rows.stream().map(row -> row(columns, row, bulk)).toList();
  }

  private Row row(List<Column<T>> columns, T row, ListSource.@Nullable Bulk<T> bulk) {
    var link = source.link(row);
    var cells = new ArrayList<Cell>();
    for (var column : columns) {
      var url = cells.isEmpty() && link != null ? base + link : null;
      var value = column.cell().apply(row);
      cells.add(cell(column, value, url));
    }
    return bulk == null
        ? new Row(cells, null, "")
        : new Row(cells, bulk.value().apply(row), bulk.label().apply(row));
  }

  private static Cell cell(Column<?> column, @Nullable Object value, @Nullable String url) {
    var text = Cells.text(value);
    var tag = value instanceof Tag t ? t.style() : null;
    // A link needs words, also when the cell that opens the row is blank.
    var words = text.isEmpty() && url != null ? "Not recorded" : text;
    return new Cell(column.label(), words, style(column), tag, url);
  }

  private Pager pager(ListPage<T> page) {
    int first = (request.page() - 1) * request.size();
    int last = Math.min(first + request.size(), page.total());
    var range =
        page.rows().isEmpty()
            ? ""
            : String.format(Locale.UK, "%,d to %,d of %,d", first + 1, last, page.total());
    var sizes =
        ListRequest.SIZES.stream()
            .map(
                s ->
                    new Option(request.sized(s).url(), String.valueOf(s), s.equals(request.size())))
            .toList();
    return new Pager(
        range,
        request.page() > 1 ? request.onPage(request.page() - 1).url() : null,
        last < page.total() ? request.onPage(request.page() + 1).url() : null,
        sizes);
  }

  private List<Pick> picks(List<Column<T>> shown) {
    var ids = shown.stream().map(Column::id).toList();
    return source.columns().stream()
        .filter(c -> c.shown() != Shown.NEVER)
        .map(c -> new Pick(c.id(), c.label(), ids.contains(c.id())))
        .toList();
  }

  private ListModel.View view(DeskService.SavedView saved) {
    var own = ListRequest.parameters(request.own());
    var query = own.isEmpty() ? saved.query() : own + "&" + saved.query();
    return new ListModel.View(
        saved.id().toString(), saved.name(), request.path() + (query.isEmpty() ? "" : "?" + query));
  }

  /** What the filter form must send along: the page's own parameters, order and size. */
  private List<Hidden> hidden(List<String> fixed) {
    var kept = new LinkedHashMap<>(request.own());
    request
        .listParameters(false)
        .forEach(
            (key, values) -> {
              if (List.of("sort", "dir", "size").contains(key)) {
                kept.put(key, values);
              }
            });
    var all = new ArrayList<Hidden>();
    kept.forEach((key, values) -> values.forEach(v -> all.add(new Hidden(key, v))));
    return all;
  }

  private String export(String format) {
    var parameters = new LinkedHashMap<String, List<String>>();
    parameters.put("list", List.of(source.name()));
    parameters.put("format", List.of(format));
    parameters.putAll(request.listParameters(false));
    return base + "/export?" + ListRequest.parameters(parameters);
  }
}

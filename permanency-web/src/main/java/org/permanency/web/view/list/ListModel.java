package org.permanency.web.view.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the tag shows of a list, ready made, so that the template holds no logic.
 *
 * @param name the list
 * @param title what the rows are
 * @param path address of the page without parameters
 * @param count how many rows match, "354 children"
 * @param filters fields of the filter row
 * @param chips filters that are on
 * @param here address of what is shown
 * @param clear address without any of the reader's filters
 * @param heads headings
 * @param rows rows of this page
 * @param pager first, previous, next and the range
 * @param columns columns to choose from
 * @param views saved views
 * @param viewQuery the query that saving keeps
 * @param hidden parameters that the filter form sends along
 * @param csv address of the export as csv
 * @param xlsx address of the export as xlsx
 * @param nothing what to say when there is no row
 * @param filtered whether the reader has set filters
 * @param bulk what may be done with ticked rows; null when rows are not ticked
 */
public record ListModel(
    String name,
    String title,
    String path,
    String count,
    List<Field> filters,
    List<Chip> chips,
    String here,
    String clear,
    List<Head> heads,
    List<Row> rows,
    Pager pager,
    List<Pick> columns,
    List<View> views,
    String viewQuery,
    List<Hidden> hidden,
    String csv,
    String xlsx,
    ListSource.Empty nothing,
    boolean filtered,
    @Nullable Bulk bulk) {
  /** A field of the filter row; {@code choices} is empty for text. */
  public record Field(String id, String label, String type, String value, List<Option> choices) {}

  /** A value of a choice. */
  public record Option(String value, String label, boolean chosen) {}

  /** A filter that is on, and the address without it. */
  public record Chip(String label, String url) {}

  /** A heading; {@code url} is null when the column cannot be sorted. */
  public record Head(String label, String style, @Nullable String url, @Nullable String sort) {}

  /** A row; {@code tick} is the value that ticking it sends, null when it cannot be ticked. */
  public record Row(List<Cell> cells, @Nullable String tick, String tickLabel) {}

  /** What may be done with ticked rows. */
  public record Bulk(String words, String url, String parameter) {}

  /** A cell; {@code url} is set on the one that opens the row. */
  public record Cell(
      String label, String text, String style, @Nullable String tag, @Nullable String url) {}

  /** Where in the list this page is. */
  public record Pager(
      String range, @Nullable String previous, @Nullable String next, List<Option> sizes) {}

  /** A column to choose. */
  public record Pick(String id, String label, boolean chosen) {}

  /** A saved view. */
  public record View(String id, String name, String url) {}

  /** A parameter of the address. */
  public record Hidden(String name, String value) {}
}

package org.permanency.web.view.list;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/**
 * One list of the application: a CDI bean, {@code @ApplicationScoped}, found by its name. The page,
 * the export and the saved views all ask it; tests walk all of them.
 *
 * @param <T> the row
 */
public interface ListSource<T> {
  /** Name in addresses, lower case with hyphens, e.g. {@code children}. */
  String name();

  /** What the rows are, as in a heading: "Children". */
  String title();

  /** Permission that opens it. */
  Permission permission();

  /** Service the tenant must provide. */
  default String service() {
    return "*";
  }

  /** Columns in order. */
  List<Column<T>> columns();

  /** One window of rows; refuses (through its service) who may not read them. */
  ListPage<T> load(TenantContext ctx, ListQuery query);

  /** Page of one row below the context, e.g. {@code /people/child.xhtml?id=...}; null for none. */
  default @Nullable String link(T row) {
    return null;
  }

  /** What may be done with ticked rows; null when rows are not ticked, or not by this caller. */
  default @Nullable Bulk<T> bulk(TenantContext ctx) {
    return null;
  }

  /**
   * Something done with ticked rows: their values are sent to a page, which asks for the rest.
   *
   * @param words of the button
   * @param page it leads to, below the context
   * @param parameter that carries the values
   * @param value of a row; null for a row that cannot be ticked
   * @param label what ticking a row means, for those who do not see the table
   */
  record Bulk<T>(
      String words,
      String page,
      String parameter,
      Function<T, @Nullable String> value,
      Function<T, String> label) {}

  /** What to say when there is nothing at all, and what to do next. */
  Empty empty();

  /**
   * What a list says when nothing was ever entered.
   *
   * @param text why it is empty and what would fill it
   * @param action words of a link; null for none
   * @param url where it leads, below the context
   */
  record Empty(String text, @Nullable String action, @Nullable String url) {
    /** Words only. */
    public static Empty of(String text) {
      return new Empty(text, null, null);
    }
  }
}

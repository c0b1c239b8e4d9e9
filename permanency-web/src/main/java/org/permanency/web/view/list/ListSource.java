package org.permanency.web.view.list;

import java.util.List;
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

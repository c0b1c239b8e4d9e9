package org.permanency.web.rest;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListQuery;

/**
 * The query parameters of a request. Each may be sent once; one that the resource did not read is
 * refused, so that a misspelt filter never answers with everything.
 */
public final class Query extends Input {
  private final Map<String, List<String>> sent;
  private final Set<String> read = new HashSet<>();
  private final Map<String, String> filters = new HashMap<>();

  /** Of the request. */
  public Query(UriInfo request) {
    this(request.getQueryParameters());
  }

  Query(Map<String, List<String>> sent) {
    this.sent = sent;
  }

  private @Nullable String raw(String name) {
    read.add(name);
    var values = sent.get(name);
    if (values == null || values.isEmpty()) {
      return null;
    }
    if (values.size() > 1) {
      fault(name, "repeated", name + " should be sent once.");
    }
    return values.get(0).isBlank() ? null : values.get(0);
  }

  /** A text of at most 200 characters; null when not sent. */
  public @Nullable String text(String name) {
    return textIn(name, raw(name), 200);
  }

  /** A day; null when not sent. */
  public @Nullable LocalDate day(String name) {
    return dayIn(name, raw(name));
  }

  /** A day; {@code otherwise} when not sent. */
  public LocalDate day(String name, LocalDate otherwise) {
    var day = day(name);
    return day == null ? otherwise : day;
  }

  /** One of {@code allowed}; null when not sent. */
  public @Nullable String oneOf(String name, Collection<String> allowed) {
    return oneOf(name, raw(name), allowed);
  }

  /** A whole number from {@code from} to {@code to}; {@code otherwise} when not sent. */
  public int number(String name, int from, int to, int otherwise) {
    var value = raw(name);
    if (value == null) {
      return otherwise;
    }
    if (value.matches("-?[0-9]{1,9}")) {
      int number = Integer.parseInt(value);
      if (number >= from && number <= to) {
        return number;
      }
    }
    fault(name, "number", name + " should be a whole number from " + from + " to " + to + ".");
    return otherwise;
  }

  /** Rows wanted on a page, 1 to 1,000; 100 when not sent. */
  public int limit() {
    return number("limit", 1, Page.MOST, Page.USUAL);
  }

  /** Where the page begins: the cursor that the page before gave; 0 when not sent. */
  public int offset() {
    return number("cursor", 0, 999_999_999, 0);
  }

  /** Reads a text into the filters of {@link #list}. */
  public Query filter(String name) {
    return filtered(name, text(name));
  }

  /** Reads one of {@code allowed} into the filters of {@link #list}. */
  public Query filter(String name, Collection<String> allowed) {
    return filtered(name, oneOf(name, allowed));
  }

  /** Reads a whole number into the filters of {@link #list}. */
  public Query filter(String name, int from, int to) {
    int number = number(name, from, to, Integer.MIN_VALUE);
    return filtered(name, number == Integer.MIN_VALUE ? null : String.valueOf(number));
  }

  /** Reads a day into the filters of {@link #list}. */
  public Query filterDay(String name) {
    var day = day(name);
    return filtered(name, day == null ? null : day.toString());
  }

  private Query filtered(String name, @Nullable String value) {
    if (value != null) {
      filters.put(name, value);
    }
    return this;
  }

  /**
   * The list asked for: the filters read so far, {@code sort} (a column, with a hyphen before it
   * from high to low), {@code limit} and {@code cursor}. Checks; so it comes last. Give the rows to
   * {@link Page#of} with {@link Listing#offset} and {@link Listing#limit}.
   *
   * @param sorts columns that can be sorted
   * @throws BadRequest with every fault
   */
  public Listing list(Collection<String> sorts) {
    var sort = text("sort");
    boolean descending = sort != null && sort.startsWith("-");
    var column = oneOf("sort", sort == null || !descending ? sort : sort.substring(1), sorts);
    int limit = limit();
    int offset = offset();
    check();
    return new Listing(new ListQuery(filters, column, descending, offset, limit), offset, limit);
  }

  /**
   * A page to be fetched.
   *
   * @param query for the service
   */
  public record Listing(ListQuery query, int offset, int limit) {
    /** The page with its cursor, given what the service answered. */
    public <T> Page<T> page(List<T> rows, int total) {
      int end = offset + rows.size();
      return new Page<>(rows, !rows.isEmpty() && end < total ? String.valueOf(end) : null);
    }
  }

  @Override
  void strangers() {
    var unknown = new TreeSet<>(sent.keySet());
    unknown.removeAll(read);
    for (var name : unknown) {
      fault(
          name, "unknown", name + " is no parameter here; known are " + new TreeSet<>(read) + ".");
    }
  }
}

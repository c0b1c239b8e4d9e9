package org.permanency.returns.check.rule;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A return of one collection year as checks see it: its tables, those of the year before where they
 * are given, and what is known of providers. It never changes once it is built.
 */
public final class ReturnFiles {
  private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");
  private final int year;
  private final Map<ReturnTable, Rows> tables;
  private final Map<ReturnTable, Rows> lastYear;
  private final @Nullable ProviderList providers;
  private final String[] children;
  private final BitSet continuous;

  private ReturnFiles(Builder from) {
    year = from.year;
    asylum(from.tables);
    asylum(from.lastYear);
    tables = built(from.tables);
    lastYear = built(from.lastYear);
    providers = from.providers;
    children = from.children.keySet().toArray(String[]::new);
    from.children.forEach((name, number) -> children[number] = name);
    continuous = continuous();
  }

  /**
   * The return's files have no column in Header that says who is an unaccompanied asylum-seeking
   * child; where it has none, the table of these children says so.
   */
  private static void asylum(Map<ReturnTable, Rows.Builder> tables) {
    var header = tables.get(ReturnTable.HEADER);
    var asylum = tables.get(ReturnTable.UASC);
    if (header != null && asylum != null && !header.has("UASC")) {
      var named = asylum.named();
      header.derive("UASC", child -> named.get(child) ? "1" : "0");
    }
  }

  private static Map<ReturnTable, Rows> built(Map<ReturnTable, Rows.Builder> from) {
    var all = new EnumMap<ReturnTable, Rows>(ReturnTable.class);
    from.forEach((table, rows) -> all.put(table, rows.build()));
    return all;
  }

  /** The collection year, e.g. 2026 for the year ended 31 March 2026. */
  public int year() {
    return year;
  }

  /** First day of the collection year. */
  public int first() {
    return Days.of(LocalDate.of(year - 1, 4, 1));
  }

  /** Last day of the collection year. */
  public int last() {
    return Days.of(LocalDate.of(year, 3, 31));
  }

  /** Whether a table was given. */
  public boolean has(ReturnTable table) {
    return tables.containsKey(table);
  }

  /** Whether a table of the year before was given. */
  public boolean hasLast(ReturnTable table) {
    return lastYear.containsKey(table);
  }

  /**
   * A table.
   *
   * @throws IllegalStateException if it was not given; checks are not asked then
   */
  public Rows rows(ReturnTable table) {
    return Optional.ofNullable(tables.get(table)).orElseThrow(IllegalStateException::new);
  }

  /**
   * A table of the year before.
   *
   * @throws IllegalStateException if it was not given; checks are not asked then
   */
  public Rows last(ReturnTable table) {
    return Optional.ofNullable(lastYear.get(table)).orElseThrow(IllegalStateException::new);
  }

  /** Tables that were given. */
  public Set<ReturnTable> tables() {
    return Set.copyOf(tables.keySet());
  }

  /** What is known of providers; empty when no list was given. */
  public Optional<ProviderList> providers() {
    return Optional.ofNullable(providers);
  }

  /** How many children the tables name, the year before included. */
  public int children() {
    return children.length;
  }

  /** The identifier of a child by its number. */
  public String child(int number) {
    return children[number];
  }

  /**
   * Whether a child was looked after on every day of the collection year: episodes without a gap,
   * none of them a short break, from its first day to beyond its last.
   */
  public boolean continuous(int child) {
    return continuous.get(child);
  }

  private BitSet continuous() {
    var all = new BitSet();
    var episodes = tables.get(ReturnTable.EPISODES);
    if (episodes == null) {
      return all;
    }
    var from = episodes.days("DECOM");
    var to = episodes.days("DEC");
    var breaks = episodes.words("LS").in(SHORT_BREAKS);
    for (int child = 0; child < children.length; child++) {
      int covered = first();
      for (int row : episodes.of(child)) {
        if (from.known(row) && !to.bad(row) && from.at(row) <= covered && !breaks.test(row)) {
          covered = Math.max(covered, to.at(row));
        }
      }
      all.set(child, covered > last());
    }
    return all;
  }

  /** Collects tables as they are read. */
  public static final class Builder {
    private final int year;
    private final Map<String, Integer> children = new HashMap<>();
    private final Map<ReturnTable, Rows.Builder> tables = new EnumMap<>(ReturnTable.class);
    private final Map<ReturnTable, Rows.Builder> lastYear = new EnumMap<>(ReturnTable.class);
    private @Nullable ProviderList providers;

    /**
     * Starts a return.
     *
     * @param year collection year, e.g. 2026 for the year ended 31 March 2026
     */
    public Builder(int year) {
      this.year = year;
    }

    /**
     * Starts a table; rows of a second file of it are added to those of the first.
     *
     * @param last whether it is of the year before
     * @param headings of the file, in its order
     * @return takes the rows
     */
    public RowTaker table(ReturnTable table, boolean last, List<String> headings) {
      var rows =
          (last ? lastYear : tables).computeIfAbsent(table, t -> new Rows.Builder(t, children));
      rows.headings(headings);
      return rows::add;
    }

    /** Gives what is known of providers. */
    public Builder providers(ProviderList list) {
      providers = list;
      return this;
    }

    /** The return; the builder is not used afterwards. */
    public ReturnFiles build() {
      return new ReturnFiles(this);
    }
  }

  /** Takes the rows of a table. */
  @FunctionalInterface
  public interface RowTaker {
    /** Adds a row with its values in the order of the headings; what is missing is blank. */
    void add(List<String> values);
  }
}

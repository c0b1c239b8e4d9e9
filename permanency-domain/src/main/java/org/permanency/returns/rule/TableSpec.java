package org.permanency.returns.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one kind of file looks like: everything the importer knows of it before it is written.
 *
 * @param name as in the return, e.g. {@code Episodes}, or of our own file, e.g. {@code households}
 * @param kind whose format it is
 * @param columns in the order of the template
 * @param alsoSeen headings that some systems add; they are not read and not worth a word
 * @param key columns that say which row it is; those of a child's yearly table are CHILD alone
 * @param rules what the values of a row say about each other
 * @param positions place of each heading
 */
public record TableSpec(
    String name,
    ImportKind kind,
    List<Column> columns,
    Set<String> alsoSeen,
    List<String> key,
    List<RowRule> rules,
    Map<String, Integer> positions) {
  /** Copies the collections. */
  public TableSpec {
    columns = List.copyOf(columns);
    alsoSeen = Set.copyOf(alsoSeen);
    key = List.copyOf(key);
    rules = List.copyOf(rules);
    positions = Map.copyOf(positions);
  }

  static TableSpec of(String name, ImportKind kind, List<String> key, Column... columns) {
    var positions = new HashMap<String, Integer>();
    for (int i = 0; i < columns.length; i++) {
      positions.put(columns[i].heading(), i);
    }
    return new TableSpec(name, kind, List.of(columns), Set.of(), key, List.of(), positions);
  }

  TableSpec rules(RowRule... more) {
    return new TableSpec(name, kind, columns, alsoSeen, key, List.of(more), positions);
  }

  TableSpec alsoSeen(String... headings) {
    return new TableSpec(name, kind, columns, Set.of(headings), key, rules, positions);
  }

  /** Whether the table has such a column. */
  public boolean has(String heading) {
    return positions.containsKey(heading);
  }

  /** Whether it is said when a file has not this heading of the table. */
  public boolean asks(String heading) {
    return columns.get(at(heading)).asked();
  }

  /** Headings in the order of the template. */
  public List<String> headings() {
    return columns.stream().map(Column::heading).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TableSpec table && name.equals(table.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  int at(String heading) {
    var at = positions.get(heading);
    if (at == null) {
      throw new IllegalArgumentException(name + " has no column " + heading);
    }
    return at;
  }
}

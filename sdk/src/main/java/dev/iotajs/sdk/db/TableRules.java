package dev.iotajs.sdk.db;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What scripts may do with one table; part of {@link DatabaseAccessBuilder}. Names are those that
 * scripts use. Not safe for use by many threads.
 */
public final class TableRules {
  /** Null for the builder's. */
  String tenantColumn;

  /** Null for the primary key. */
  String idColumn;

  boolean isReadOnly;
  final Set<String> hidden = new LinkedHashSet<>();
  final Set<String> readOnlyColumns = new LinkedHashSet<>();

  TableRules() {}

  /**
   * The column that holds the row's tenant. Default {@link DatabaseAccessBuilder#tenantColumn}.
   *
   * @param column its name
   * @return this
   */
  public TableRules tenantColumn(String column) {
    tenantColumn = Objects.requireNonNull(column, "column");
    return this;
  }

  /**
   * The column that {@code findById} looks at. Default: the primary key, if it is one column beside
   * the tenant's; for views, {@code id}.
   *
   * @param column its name
   * @return this
   */
  public TableRules idColumn(String column) {
    idColumn = Objects.requireNonNull(column, "column");
    return this;
  }

  /**
   * Refuses {@code insert}, {@code update} and {@code delete}.
   *
   * @return this
   */
  public TableRules readOnly() {
    isReadOnly = true;
    return this;
  }

  /**
   * Columns that scripts can read and filter by, but not set.
   *
   * @param columns their names
   * @return this
   */
  public TableRules readOnlyColumns(String... columns) {
    readOnlyColumns.addAll(Set.of(columns));
    return this;
  }

  /**
   * Columns that do not exist for scripts: not read, not set, not filtered or sorted by.
   *
   * @param columns their names
   * @return this
   */
  public TableRules hide(String... columns) {
    hidden.addAll(Set.of(columns));
    return this;
  }
}

package dev.iotajs.persistence;

import dev.iotajs.persistence.internal.Checks;
import java.util.Objects;

/**
 * Which scripts to list, in what order, and which page. All filters must hold; those not set let
 * everything through, archived scripts included. Pages go by offset, since consoles jump between
 * pages and tenants have thousands of scripts, not millions. Immutable.
 */
public final class ScriptQuery {
  private final String search;
  private final ScriptType type;
  private final ScriptStatus status;
  private final String tag;
  private final ScriptSort sort;
  private final boolean descending;
  private final int limit;
  private final int offset;

  private ScriptQuery(Builder from) {
    search = from.search;
    type = from.type;
    status = from.status;
    tag = from.tag;
    sort = from.sort;
    descending = from.descending;
    limit = from.limit;
    offset = from.offset;
  }

  /**
   * All scripts by name, the first 50.
   *
   * @return the query
   */
  public static ScriptQuery all() {
    return builder().build();
  }

  /**
   * Starts a query for all scripts by name, the first 50.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Part of the name or description, or null.
   *
   * @return the words as given
   */
  public String search() {
    return search;
  }

  /**
   * The wanted type, or null for any.
   *
   * @return the type
   */
  public ScriptType type() {
    return type;
  }

  /**
   * The wanted status, or null for any.
   *
   * @return the status
   */
  public ScriptStatus status() {
    return status;
  }

  /**
   * The wanted tag, or null for any.
   *
   * @return the tag
   */
  public String tag() {
    return tag;
  }

  /**
   * The order.
   *
   * @return what to sort by
   */
  public ScriptSort sort() {
    return sort;
  }

  /**
   * Whether the order is turned round.
   *
   * @return true for the last first
   */
  public boolean descending() {
    return descending;
  }

  /**
   * How many at most.
   *
   * @return 1 to 200
   */
  public int limit() {
    return limit;
  }

  /**
   * How many to leave out.
   *
   * @return 0 or more
   */
  public int offset() {
    return offset;
  }

  /** Puts a query together. Not safe for use by many threads. */
  public static final class Builder {
    private String search;
    private ScriptType type;
    private ScriptStatus status;
    private String tag;
    private ScriptSort sort = ScriptSort.NAME;
    private boolean descending;
    private int limit = 50;
    private int offset;

    Builder() {}

    /**
     * Only scripts with this text in their name or description, in whatever case. It is a text, not
     * a pattern.
     *
     * @param value the text, 200 characters at most; null or empty for all
     * @return this
     * @throws InvalidValueException if the text is too long or cannot be in a name
     */
    public Builder search(String value) {
      search = value == null || value.isEmpty() ? null : Checks.text("search", value, 1, 200);
      return this;
    }

    /**
     * Only scripts of this type.
     *
     * @param value the type, or null for all
     * @return this
     */
    public Builder type(ScriptType value) {
      type = value;
      return this;
    }

    /**
     * Only scripts with this status.
     *
     * @param value the status, or null for all
     * @return this
     */
    public Builder status(ScriptStatus value) {
      status = value;
      return this;
    }

    /**
     * Only scripts with this tag.
     *
     * @param value the tag, or null for all
     * @return this
     * @throws InvalidValueException if it cannot be a tag
     */
    public Builder tag(String value) {
      tag = Checks.optional("tag", value, 50);
      return this;
    }

    /**
     * The order. Default {@link ScriptSort#NAME}.
     *
     * @param value what to sort by
     * @return this
     */
    public Builder sort(ScriptSort value) {
      sort = Objects.requireNonNull(value, "sort");
      return this;
    }

    /**
     * Whether to turn the order round. Default false.
     *
     * @param value true for the last first
     * @return this
     */
    public Builder descending(boolean value) {
      descending = value;
      return this;
    }

    /**
     * Which page. Default the first 50.
     *
     * @param newOffset how many to leave out, 0 or more
     * @param newLimit how many at most, 1 to 200
     * @return this
     * @throws InvalidValueException if one of them is out of its range
     */
    public Builder page(int newOffset, int newLimit) {
      offset = Checks.atLeast("offset", newOffset, 0);
      limit = Checks.limit(newLimit);
      return this;
    }

    /**
     * Makes the query.
     *
     * @return the query
     */
    public ScriptQuery build() {
      return new ScriptQuery(this);
    }
  }
}

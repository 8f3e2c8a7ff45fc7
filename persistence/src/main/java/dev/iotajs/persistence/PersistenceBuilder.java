package dev.iotajs.persistence;

import dev.iotajs.persistence.internal.Checks;
import dev.iotajs.persistence.internal.Pool;
import dev.iotajs.persistence.internal.Stores;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

/**
 * Settings of a {@link Persistence} with connections of its own; every one has a default. Not safe
 * for use by many threads.
 */
public final class PersistenceBuilder {
  static final Duration STATEMENT_TIMEOUT = Duration.ofSeconds(10);

  private String jdbcUrl;
  private String user = "";
  private String password = "";
  private int poolSize = 10;
  private Duration statementTimeout = STATEMENT_TIMEOUT;
  private Clock clock = Clock.systemUTC();

  PersistenceBuilder() {}

  /**
   * Where the database is: {@code jdbc:h2:file:./data/iota}, {@code jdbc:h2:mem:name} or {@code
   * jdbc:postgresql://host/database}. Default an H2 database in memory that nobody else sees and
   * that ends with this persistence. For H2 files, {@code WRITE_DELAY=0} is added unless the URL
   * sets it: what was acknowledged is then in the file, also when the process dies.
   *
   * @param value the URL
   * @return this
   */
  public PersistenceBuilder jdbcUrl(String value) {
    jdbcUrl = Objects.requireNonNull(value, "jdbcUrl");
    return this;
  }

  /**
   * Who signs in to the database. Default nobody, which H2 accepts for a database that it creates.
   *
   * @param value the name
   * @return this
   */
  public PersistenceBuilder user(String value) {
    user = Objects.requireNonNull(value, "user");
    return this;
  }

  /**
   * The user's password. Default empty.
   *
   * @param value the password
   * @return this
   */
  public PersistenceBuilder password(String value) {
    password = Objects.requireNonNull(value, "password");
    return this;
  }

  /**
   * How many connections there are at most. Default 10. Three is the least: bringing the tables up
   * to date takes three.
   *
   * @param value 3 to 1,000
   * @return this
   * @throws InvalidValueException if it is out of its range
   */
  public PersistenceBuilder poolSize(int value) {
    poolSize = Checks.between("poolSize", value, 3, 1_000);
    return this;
  }

  /**
   * How long one statement may take, its waiting for locks included. Default 10 s.
   *
   * @param value 1 second to 1 hour; fractions of a second count as a whole one
   * @return this
   * @throws InvalidValueException if it is out of its range
   */
  public PersistenceBuilder statementTimeout(Duration value) {
    Checks.between("statementTimeout in ms", value.toMillis(), 1_000, 3_600_000);
    statementTimeout = value;
    return this;
  }

  /**
   * Tells the times that are stored. Default the system's clock.
   *
   * @param value the clock
   * @return this
   */
  public PersistenceBuilder clock(Clock value) {
    clock = Objects.requireNonNull(value, "clock");
    return this;
  }

  /**
   * Connects, and creates the tables or brings them up to date.
   *
   * @return the open persistence
   * @throws InvalidValueException if the URL is for another database
   * @throws UnavailableException if the database cannot be reached or refuses the sign-in
   * @throws IncompatibleDatabaseException if the tables are newer than this Iota
   */
  public Persistence open() {
    Pool pool = Pool.open(jdbcUrl, user, password, poolSize, statementTimeout);
    return new Persistence(Stores.open(pool.dataSource(), clock, statementTimeout, pool::close));
  }
}

package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.InvalidValueException;
import dev.iotajs.persistence.NotFoundException;
import dev.iotajs.persistence.Page;
import dev.iotajs.persistence.Script;
import dev.iotajs.persistence.ScriptProperties;
import dev.iotajs.persistence.ScriptQuery;
import dev.iotajs.persistence.ScriptStatus;
import dev.iotajs.persistence.ScriptStore;
import dev.iotajs.persistence.ScriptVersion;
import dev.iotajs.persistence.Slice;
import dev.iotajs.persistence.SourceChange;
import dev.iotajs.persistence.SourceDiff;
import dev.iotajs.persistence.VersionConflictException;
import dev.iotajs.persistence.VersionInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Whoever changes a script locks its row first: so versions are counted without gaps. */
final class SqlScriptStore implements ScriptStore {
  private static final int MAX_COMPILED = 16 << 20;

  private final Transactions transactions;
  private final Clock clock;

  SqlScriptStore(Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Script create(String tenant, ScriptProperties properties, SourceChange first) {
    Checks.tenant(tenant);
    UUID id = UUID.randomUUID();
    Instant now = clock.instant();
    return transactions.with(
        ScriptMapper.class,
        scripts -> {
          scripts.insert(tenant, id, properties, first.author(), now);
          versions().insert(tenant, UUID.randomUUID(), id, 1, first, now);
          return found(scripts.select(tenant, id), id);
        });
  }

  @Override
  public ScriptVersion save(String tenant, UUID script, SourceChange change) {
    Checks.tenant(tenant);
    return transactions.with(
        ScriptMapper.class,
        scripts -> {
          int current = lock(transactions, tenant, script);
          change.expectedVersion().ifPresent(expected -> expect("version", expected, current));
          ScriptVersion old = read(tenant, script, current, null);
          return old.source().equals(change.source())
              ? old
              : append(scripts, tenant, script, current + 1, change);
        });
  }

  private ScriptVersion append(
      ScriptMapper scripts, String tenant, UUID script, int number, SourceChange change) {
    Instant now = clock.instant();
    versions().insert(tenant, UUID.randomUUID(), script, number, change, now);
    scripts.setVersion(tenant, script, number, now);
    return read(tenant, script, number, null);
  }

  @Override
  public ScriptVersion rollback(String tenant, UUID script, int version, String author) {
    Checks.tenant(tenant);
    Checks.text("author", author, 1, 100);
    return transactions.with(
        ScriptMapper.class,
        scripts -> {
          int current = lock(transactions, tenant, script);
          ScriptVersion old = read(tenant, script, version, null);
          ScriptVersion latest = read(tenant, script, current, null);
          return old.source().equals(latest.source())
              ? latest
              : restore(scripts, tenant, script, version, current + 1, author);
        });
  }

  private ScriptVersion restore(
      ScriptMapper scripts, String tenant, UUID script, int from, int number, String author) {
    Instant now = clock.instant();
    UUID id = UUID.randomUUID();
    versions().copy(tenant, id, script, from, number, "Back to version " + from, author, now);
    scripts.setVersion(tenant, script, number, now);
    return read(tenant, script, number, null);
  }

  @Override
  public Script update(
      String tenant, UUID script, ScriptProperties properties, int expectedRevision) {
    Checks.tenant(tenant);
    return transactions.with(
        ScriptMapper.class,
        scripts -> {
          lock(transactions, tenant, script);
          int revision = found(scripts.select(tenant, script), script).revision();
          expect("revision", expectedRevision, revision);
          scripts.update(tenant, script, properties, clock.instant());
          return found(scripts.select(tenant, script), script);
        });
  }

  @Override
  public Script archive(String tenant, UUID script) {
    Checks.tenant(tenant);
    return transactions.with(
        ScriptMapper.class,
        scripts -> {
          lock(transactions, tenant, script);
          Script old = found(scripts.select(tenant, script), script);
          if (old.properties().status() == ScriptStatus.ARCHIVED) {
            return old;
          }
          scripts.archive(tenant, script, clock.instant());
          return found(scripts.select(tenant, script), script);
        });
  }

  @Override
  public void delete(String tenant, UUID script) {
    Checks.tenant(tenant);
    if (transactions.with(ScriptMapper.class, scripts -> scripts.delete(tenant, script)) == 0) {
      throw noScript(script);
    }
  }

  @Override
  public Script get(String tenant, UUID script) {
    Checks.tenant(tenant);
    return found(transactions.with(ScriptMapper.class, m -> m.select(tenant, script)), script);
  }

  @Override
  public Script byName(String tenant, String name) {
    Checks.tenant(tenant);
    Checks.text("name", name, 1, 100);
    return transactions
        .with(ScriptMapper.class, scripts -> scripts.selectByName(tenant, name))
        .orElseThrow(() -> new NotFoundException("A script of this name"));
  }

  @Override
  public Page<Script> list(String tenant, ScriptQuery query) {
    Checks.tenant(tenant);
    String pattern = pattern(query.search());
    return transactions.with(
        ScriptMapper.class,
        scripts ->
            new Page<>(
                scripts.list(tenant, query, pattern), scripts.count(tenant, query, pattern)));
  }

  /** The words themselves: what has a meaning in a pattern is escaped. */
  private static String pattern(String search) {
    return search == null
        ? null
        : "%" + search.toLowerCase(Locale.ROOT).replaceAll("([%_!])", "!$1") + "%";
  }

  @Override
  public ScriptVersion currentVersion(String tenant, UUID script, String compilerKey) {
    Checks.tenant(tenant);
    Checks.optional("compilerKey", compilerKey, 200);
    return transactions
        .with(VersionMapper.class, m -> m.selectCurrent(tenant, script, compilerKey))
        .orElseThrow(() -> noScript(script));
  }

  @Override
  public ScriptVersion version(String tenant, UUID script, int version, String compilerKey) {
    Checks.tenant(tenant);
    Checks.optional("compilerKey", compilerKey, 200);
    return transactions.with(
        VersionMapper.class, versions -> read(tenant, script, version, compilerKey));
  }

  @Override
  public Slice<VersionInfo> versions(String tenant, UUID script, String after, int limit) {
    Checks.tenant(tenant);
    Checks.limit(limit);
    Integer before = after == null ? null : number(after);
    List<VersionInfo> rows =
        transactions.with(VersionMapper.class, m -> m.list(tenant, script, before, limit + 1));
    if (rows.isEmpty() && before == null) {
      throw noScript(script);
    }
    boolean more = rows.size() > limit;
    return more
        ? new Slice<>(rows.subList(0, limit), "" + rows.get(limit - 1).number())
        : new Slice<>(rows, null);
  }

  private static int number(String cursor) {
    try {
      return Integer.parseInt(cursor);
    } catch (NumberFormatException e) {
      throw new InvalidValueException("cursor", "is not one that a list gave", e);
    }
  }

  @Override
  public SourceDiff diff(String tenant, UUID script, int from, int to) {
    Checks.tenant(tenant);
    List<ScriptVersion> both =
        transactions.with(
            VersionMapper.class,
            versions -> List.of(read(tenant, script, from, null), read(tenant, script, to, null)));
    return LineDiff.of(from, both.get(0).source(), to, both.get(1).source());
  }

  @Override
  public void saveCompiled(
      String tenant, UUID script, int version, String compilerKey, byte[] compiled) {
    Checks.tenant(tenant);
    Checks.text("compilerKey", compilerKey, 1, 200);
    Checks.between("size of compiled", compiled.length, 0, MAX_COMPILED);
    int rows =
        transactions.with(
            VersionMapper.class,
            m -> m.saveCompiled(tenant, script, version, compilerKey, compiled));
    if (rows == 0) {
      throw noVersion(script, version);
    }
  }

  private VersionMapper versions() {
    return transactions.mapper(VersionMapper.class);
  }

  private ScriptVersion read(String tenant, UUID script, int version, String compilerKey) {
    return versions()
        .select(tenant, script, version, compilerKey)
        .orElseThrow(() -> noVersion(script, version));
  }

  /**
   * The current version. Until the transaction ends, nobody else can change what the script has.
   */
  static int lock(Transactions transactions, String tenant, UUID script) {
    return transactions
        .mapper(ScriptMapper.class)
        .lock(tenant, script)
        .orElseThrow(() -> noScript(script));
  }

  static void require(Transactions transactions, String tenant, UUID script) {
    if (!transactions.mapper(ScriptMapper.class).exists(tenant, script)) {
      throw noScript(script);
    }
  }

  private static void expect(String what, int expected, int actual) {
    if (expected != actual) {
      throw new VersionConflictException(what, expected, actual);
    }
  }

  private static Script found(Optional<Script> script, UUID id) {
    return script.orElseThrow(() -> noScript(id));
  }

  private static NotFoundException noVersion(UUID script, int version) {
    return new NotFoundException("Version " + version + " of script " + script);
  }

  private static NotFoundException noScript(UUID script) {
    return new NotFoundException("Script " + script);
  }
}

package dev.iotajs.engine;

import dev.iotajs.sandbox.ConsoleSink;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.ScriptSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What to run, for whom, with what. Immutable; {@link #of} starts one, the others give copies. */
public final class Invocation {
  private final ScriptSource source;
  private final String tenant;
  private final Object input;
  private final Limits limits;
  private final Isolation isolation;
  private final Map<String, Object> context;
  private final ConsoleSink console;
  private final List<Object> attachments;

  private Invocation(
      ScriptSource source,
      String tenant,
      Object input,
      Limits limits,
      Isolation isolation,
      Map<String, Object> context,
      ConsoleSink console,
      List<Object> attachments) {
    this.source = source;
    this.tenant = tenant;
    this.input = input;
    this.limits = limits;
    this.isolation = isolation;
    this.context = context;
    this.console = console;
    this.attachments = attachments;
  }

  /**
   * A run of a script for the tenant {@code default}, without input, within the engine's limits, in
   * a fresh realm.
   *
   * @param source the script; keep it between runs, it remembers its hash
   * @return the invocation
   */
  public static Invocation of(ScriptSource source) {
    return new Invocation(
        Objects.requireNonNull(source, "source"),
        RunContext.DEFAULT_TENANT,
        null,
        null,
        Isolation.RUN,
        Map.of(),
        null,
        List.of());
  }

  /**
   * For another tenant. Quotas are counted per tenant.
   *
   * @param name the tenant's name or id
   * @return the changed copy
   */
  public Invocation tenant(String name) {
    return new Invocation(
        source,
        Objects.requireNonNull(name, "tenant"),
        input,
        limits,
        isolation,
        context,
        console,
        attachments);
  }

  /**
   * With an input, which the script finds as {@code context.input}.
   *
   * @param value null, a Boolean, Number, String, List, or Map with String keys; it is copied
   * @return the changed copy
   */
  public Invocation input(Object value) {
    return new Invocation(source, tenant, value, limits, isolation, context, console, attachments);
  }

  /**
   * Within other limits. What exceeds the engine's own limits is cut to them.
   *
   * @param wanted the limits
   * @return the changed copy
   */
  public Invocation limits(Limits wanted) {
    return new Invocation(source, tenant, input, wanted, isolation, context, console, attachments);
  }

  /**
   * In another kind of realm.
   *
   * @param wanted the isolation
   * @return the changed copy
   */
  public Invocation isolation(Isolation wanted) {
    return new Invocation(
        source,
        tenant,
        input,
        limits,
        Objects.requireNonNull(wanted, "isolation"),
        context,
        console,
        attachments);
  }

  /**
   * With one more property of the script's {@code context}, such as {@code userId}.
   *
   * @param name the property
   * @param value null, a Boolean, Number, String, List, or Map with String keys; it is copied
   * @return the changed copy
   */
  public Invocation context(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(context);
    more.put(name, value);
    return new Invocation(source, tenant, input, limits, isolation, more, console, attachments);
  }

  /**
   * With a console of its own, in place of the engine's.
   *
   * @param sink where the script's console messages go; null for the engine's
   * @return the changed copy
   */
  public Invocation console(ConsoleSink sink) {
    return new Invocation(source, tenant, input, limits, isolation, context, sink, attachments);
  }

  /**
   * With one more object for host functions, which find it by {@link RunContext#attachment}.
   *
   * @param value the object; scripts cannot get at it
   * @return the changed copy
   */
  public Invocation attach(Object value) {
    List<Object> more = new ArrayList<>(attachments);
    more.add(Objects.requireNonNull(value, "value"));
    return new Invocation(
        source, tenant, input, limits, isolation, context, console, List.copyOf(more));
  }

  /**
   * The script.
   *
   * @return the source
   */
  public ScriptSource source() {
    return source;
  }

  /**
   * The tenant.
   *
   * @return its name
   */
  public String tenant() {
    return tenant;
  }

  /**
   * The input.
   *
   * @return a plain value, or null
   */
  public Object input() {
    return input;
  }

  /**
   * The limits.
   *
   * @return the limits, or null for the engine's
   */
  public Limits limits() {
    return limits;
  }

  /**
   * The kind of realm.
   *
   * @return the isolation
   */
  public Isolation isolation() {
    return isolation;
  }

  /**
   * What was added to the script's {@code context}.
   *
   * @return the properties, unmodifiable
   */
  public Map<String, Object> context() {
    return context;
  }

  /**
   * Where the console goes.
   *
   * @return the sink, or null for the engine's
   */
  public ConsoleSink console() {
    return console;
  }

  /**
   * What was attached.
   *
   * @return the objects, unmodifiable
   */
  public List<Object> attachments() {
    return attachments;
  }
}

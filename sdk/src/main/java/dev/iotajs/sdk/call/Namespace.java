package dev.iotajs.sdk.call;

import dev.iotajs.sdk.declaration.Interface;
import dev.iotajs.sdk.declaration.Signature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A property of {@code iota}, such as {@code iota.db}: its declaration and its functions. */
public final class Namespace {
  private final Interface type;
  private final Map<String, Object> functions;

  private Namespace(Interface type, Map<String, Object> functions) {
    this.type = type;
    this.functions = functions;
  }

  /**
   * Starts a namespace.
   *
   * @param name its whole name, as in {@code iota.db}
   * @param typeName its name in {@code iota.d.ts}, as in {@code Database}
   * @param documentation one or more sentences for the script's author
   * @return a builder
   */
  public static Builder of(String name, String typeName, String documentation) {
    return new Builder(name, typeName, documentation);
  }

  /**
   * The declaration.
   *
   * @return the type
   */
  public Interface type() {
    return type;
  }

  /**
   * The functions by name, as {@link dev.iotajs.sandbox.Realm#define} takes them.
   *
   * @return host functions and scopes, unmodifiable
   */
  public Map<String, Object> functions() {
    return functions;
  }

  /** Collects the functions. Not safe for use by many threads. */
  public static final class Builder {
    private final String name;
    private final String typeName;
    private final String documentation;
    private final List<Signature> signatures = new ArrayList<>();
    private final Map<String, Object> functions = new LinkedHashMap<>();

    private Builder(String name, String typeName, String documentation) {
      this.name = name;
      this.typeName = typeName;
      this.documentation = documentation;
    }

    /**
     * A function that gives a promise.
     *
     * @param signature what it takes and gives
     * @param rate what its calls count as; null for nothing
     * @param calls the way they go
     * @param body what they come to
     * @return this
     */
    public Builder function(Signature signature, Rate rate, Calls calls, Calls.Body body) {
      return function(signature, new SdkFunction(name, signature, rate, calls, body));
    }

    /**
     * A function of another kind.
     *
     * @param signature what it takes and gives
     * @param function a {@link dev.iotajs.sandbox.HostFunction} or {@link
     *     dev.iotajs.sandbox.HostScope}
     * @return this
     */
    public Builder function(Signature signature, Object function) {
      signatures.add(signature);
      functions.put(signature.name(), function);
      return this;
    }

    /**
     * The namespace with these functions.
     *
     * @return the namespace
     */
    public Namespace build() {
      return new Namespace(
          new Interface(typeName, documentation, signatures),
          Collections.unmodifiableMap(functions));
    }
  }
}

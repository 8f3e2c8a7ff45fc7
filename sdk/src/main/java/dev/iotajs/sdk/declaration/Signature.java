package dev.iotajs.sdk.declaration;

import dev.iotajs.sdk.ErrorCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What a function of {@code iota} is called, what it takes and what it gives. Immutable. */
public final class Signature {
  private final String name;
  private final String documentation;
  private final String typeParameters;
  private final List<Member> parameters;
  private final Type result;
  private final boolean promises;

  private Signature(Builder builder) {
    this.name = builder.name;
    this.documentation = builder.documentation;
    this.typeParameters = builder.typeParameters;
    this.parameters = List.copyOf(builder.parameters);
    this.result = builder.result;
    this.promises = builder.promises;
  }

  /**
   * Starts a signature.
   *
   * @param name the function's name, as in {@code query}
   * @param documentation one or more sentences for the script's author
   * @return a builder
   */
  public static Builder of(String name, String documentation) {
    return new Builder(name, documentation);
  }

  /**
   * The function's name.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Checks what a script has passed.
   *
   * @param function the function's whole name, for messages, as in {@code iota.db.query}
   * @param arguments the arguments
   * @return the arguments, as many as there are parameters; null for those left out
   * @throws dev.iotajs.sandbox.HostFunctionException {@code INVALID_ARGUMENT} with what was
   *     expected and where
   */
  public List<Object> check(String function, List<Object> arguments) {
    if (arguments.size() > parameters.size()) {
      throw ErrorCode.INVALID_ARGUMENT.error(
          function + " takes " + count() + ", not " + arguments.size());
    }
    List<Object> checked = new ArrayList<>(parameters.size());
    for (int i = 0; i < parameters.size(); i++) {
      Member parameter = parameters.get(i);
      Object value = i < arguments.size() ? arguments.get(i) : null;
      if (value != null || !parameter.optional) {
        parameter.type.check(value, function + ": " + parameter.name);
      }
      checked.add(value);
    }
    return Collections.unmodifiableList(checked);
  }

  private String count() {
    int most = parameters.size();
    long least = parameters.stream().filter(parameter -> !parameter.optional).count();
    String number = least == most ? "" + most : least + " to " + most;
    return most == 0 ? "no arguments" : number + (most == 1 ? " argument" : " arguments");
  }

  String typescript() {
    String taken = parameters.stream().map(Member::typescript).collect(Collectors.joining(", "));
    String given = result == null ? "void" : result.typescript();
    return TypeScript.comment(documented(), "  ")
        + "  "
        + name
        + typeParameters
        + "("
        + taken
        + "): "
        + (promises ? "Promise<" + given + ">" : given)
        + ";\n";
  }

  private String documented() {
    StringBuilder text = new StringBuilder(documentation);
    for (Member parameter : parameters) {
      text.append("\n@param ").append(parameter.name).append(' ').append(parameter.documentation);
    }
    return text.toString();
  }

  void types(Consumer<Type> visitor) {
    parameters.forEach(parameter -> visitor.accept(parameter.type));
    if (result != null) {
      visitor.accept(result);
    }
  }

  /** Collects the parameters. Not safe for use by many threads. */
  public static final class Builder {
    private final String name;
    private final String documentation;
    private final List<Member> parameters = new ArrayList<>();
    private String typeParameters = "";
    private Type result;
    private boolean promises;

    private Builder(String name, String documentation) {
      this.name = name;
      this.documentation = documentation;
    }

    /**
     * Type parameters, for {@code iota.d.ts} only.
     *
     * @param typescript as in {@code T = Row}
     * @return this
     */
    public Builder generic(String typescript) {
      typeParameters = "<" + typescript + ">";
      return this;
    }

    /**
     * The next parameter.
     *
     * @param parameter its name
     * @param type its type
     * @param text its documentation
     * @return this
     */
    public Builder parameter(String parameter, Type type, String text) {
      parameters.add(new Member(parameter, type, false, text));
      return this;
    }

    /**
     * The next parameter, which may be left out; so may those after it.
     *
     * @param parameter its name
     * @param type its type
     * @param text its documentation
     * @return this
     */
    public Builder optional(String parameter, Type type, String text) {
      parameters.add(new Member(parameter, type, true, text));
      return this;
    }

    /**
     * The function gives a promise.
     *
     * @param type the type of its value
     * @return the signature
     */
    public Signature promises(Type type) {
      promises = true;
      result = type;
      return new Signature(this);
    }

    /**
     * The function gives a promise without a value.
     *
     * @return the signature
     */
    public Signature promisesNothing() {
      promises = true;
      return new Signature(this);
    }

    /**
     * The function gives nothing, at once.
     *
     * @return the signature
     */
    public Signature returnsNothing() {
      return new Signature(this);
    }
  }
}

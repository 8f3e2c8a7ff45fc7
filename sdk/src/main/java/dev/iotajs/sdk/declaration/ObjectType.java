package dev.iotajs.sdk.declaration;

import dev.iotajs.sdk.ErrorCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** An object with certain properties, and no others. Immutable. */
public final class ObjectType implements NamedType {
  private final String name;
  private final String documentation;
  private final Map<String, Member> properties;

  private ObjectType(Builder builder) {
    this.name = builder.name;
    this.documentation = builder.documentation;
    this.properties = new LinkedHashMap<>(builder.properties);
  }

  @Override
  public String typescript() {
    return name;
  }

  @Override
  public String declaration() {
    StringBuilder text = new StringBuilder(TypeScript.comment(documentation, ""));
    text.append("interface ").append(name).append(" {\n");
    for (Member property : properties.values()) {
      text.append(TypeScript.comment(property.documentation, "  "))
          .append("  readonly ")
          .append(property.typescript())
          .append(";\n");
    }
    return text.append("}\n").toString();
  }

  @Override
  public void check(Object value, String place) {
    if (!(value instanceof Map)) {
      throw Mismatch.at(place, "an object", value);
    }
    Map<?, ?> map = (Map<?, ?>) value;
    for (Object key : map.keySet()) {
      if (!properties.containsKey(key)) {
        throw ErrorCode.INVALID_ARGUMENT.error(
            place
                + " has no property "
                + Mismatch.describe(key)
                + "; it takes "
                + String.join(", ", properties.keySet()));
      }
    }
    properties.forEach(
        (key, property) -> {
          if (map.containsKey(key) || !property.optional) {
            property.type.check(map.get(key), place + "." + key);
          }
        });
  }

  @Override
  public void parts(Consumer<Type> visitor) {
    properties.values().forEach(property -> visitor.accept(property.type));
  }

  /** Collects the properties. Not safe for use by many threads. */
  public static final class Builder {
    private final String name;
    private final String documentation;
    private final Map<String, Member> properties = new LinkedHashMap<>();

    Builder(String name, String documentation) {
      this.name = name;
      this.documentation = documentation;
    }

    /**
     * A property that has to be there.
     *
     * @param key its name
     * @param type its type
     * @param text its documentation
     * @return this
     */
    public Builder property(String key, Type type, String text) {
      properties.put(key, new Member(key, type, false, text));
      return this;
    }

    /**
     * A property that may be missing.
     *
     * @param key its name
     * @param type its type
     * @param text its documentation
     * @return this
     */
    public Builder optional(String key, Type type, String text) {
      properties.put(key, new Member(key, type, true, text));
      return this;
    }

    /**
     * The type with these properties.
     *
     * @return the type
     */
    public ObjectType build() {
      return new ObjectType(this);
    }
  }
}

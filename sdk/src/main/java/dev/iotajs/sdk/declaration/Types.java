package dev.iotajs.sdk.declaration;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The types that declarations are made of. */
public final class Types {
  private static final Type BOOLEAN = new Checked("boolean", "true or false", Boolean.class);
  private static final Type STRING = new StringType(0, Integer.MAX_VALUE);
  private static final Type NUMBER = new Checked("number", "a number", Number.class);
  private static final Type JSON = reference("Json");
  private static final Type NULL = new Exactly(null);

  private Types() {}

  /**
   * A Boolean.
   *
   * @return the type
   */
  public static Type bool() {
    return BOOLEAN;
  }

  /**
   * A text of any length.
   *
   * @return the type
   */
  public static Type string() {
    return STRING;
  }

  /**
   * A text of a certain length.
   *
   * @param min the least number of UTF-16 code units, 0 or more
   * @param max the greatest
   * @return the type
   */
  public static Type string(int min, int max) {
    return new StringType(min, max);
  }

  /**
   * A number, which is finite as all that crosses is.
   *
   * @return the type
   */
  public static Type number() {
    return NUMBER;
  }

  /**
   * A whole number in a range.
   *
   * @param min the least value
   * @param max the greatest value
   * @return the type
   */
  public static Type integer(long min, long max) {
    return new IntegerType(min, max);
  }

  /**
   * Anything that JSON can hold.
   *
   * @return the type
   */
  public static Type json() {
    return JSON;
  }

  /**
   * The value null.
   *
   * @return the type
   */
  public static Type nothing() {
    return NULL;
  }

  /**
   * An array.
   *
   * @param element the type of its elements
   * @return the type
   */
  public static Type listOf(Type element) {
    return new ListType(element);
  }

  /**
   * An object with any keys.
   *
   * @param value the type of its values
   * @return the type
   */
  public static Type recordOf(Type value) {
    return new RecordType(value);
  }

  /**
   * A value of one of several types.
   *
   * @param alternatives the types
   * @return the type
   */
  public static Type oneOf(Type... alternatives) {
    return new UnionType(List.of(alternatives));
  }

  /**
   * One of several texts.
   *
   * @param texts the texts
   * @return the type
   */
  public static Type oneOf(String... texts) {
    return new UnionType(Arrays.stream(texts).map(Exactly::new).collect(Collectors.toList()));
  }

  /**
   * A type with a name and a TypeScript expression of its own.
   *
   * @param name its name in {@code iota.d.ts}
   * @param typescript what it stands for
   * @param documentation one or more sentences
   * @param checks how values are checked
   * @param uses the types with names that the expression uses
   * @return the type
   */
  public static NamedType alias(
      String name, String typescript, String documentation, Type checks, NamedType... uses) {
    return new AliasType(name, typescript, documentation, checks, List.of(uses));
  }

  /**
   * A type parameter whose values are checked all the same.
   *
   * @param name its name
   * @param checks how values are checked
   * @return the type
   */
  public static Type parameter(String name, Type checks) {
    return new Parameterized(name, checks);
  }

  /**
   * Starts an object with certain properties.
   *
   * @param name its name in {@code iota.d.ts}
   * @param documentation one or more sentences
   * @return a builder
   */
  public static ObjectType.Builder object(String name, String documentation) {
    return new ObjectType.Builder(name, documentation);
  }

  /**
   * A name that is declared elsewhere, such as a type parameter; nothing is checked.
   *
   * @param name the name
   * @return the type
   */
  public static Type reference(String name) {
    return new Checked(name, "anything", null);
  }

  /** A type that a Java class stands for; any value if that is null. */
  private static final class Checked implements Type {
    private final String typescript;
    private final String expected;
    private final Class<?> type;

    Checked(String typescript, String expected, Class<?> type) {
      this.typescript = typescript;
      this.expected = expected;
      this.type = type;
    }

    @Override
    public String typescript() {
      return typescript;
    }

    @Override
    public void check(Object value, String place) {
      if (type != null && !type.isInstance(value)) {
        throw Mismatch.at(place, expected, value);
      }
    }
  }

  private static final class Parameterized implements Type {
    private final String name;
    private final Type checks;

    Parameterized(String name, Type checks) {
      this.name = name;
      this.checks = checks;
    }

    @Override
    public String typescript() {
      return name;
    }

    @Override
    public void check(Object value, String place) {
      checks.check(value, place);
    }

    @Override
    public void parts(Consumer<Type> visitor) {
      visitor.accept(checks);
    }
  }

  /** One value: a text, or null. */
  static final class Exactly implements Type {
    private final String value;

    Exactly(String value) {
      this.value = value;
    }

    @Override
    public String typescript() {
      return value == null ? "null" : "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    @Override
    public void check(Object found, String place) {
      if (value == null ? found != null : !value.equals(found)) {
        throw Mismatch.at(place, typescript(), found);
      }
    }
  }

  private static final class StringType implements Type {
    private final int min;
    private final int max;

    StringType(int min, int max) {
      this.min = min;
      this.max = max;
    }

    @Override
    public String typescript() {
      return "string";
    }

    @Override
    public void check(Object value, String place) {
      if (!(value instanceof String)) {
        throw Mismatch.at(place, "a string", value);
      }
      int length = ((String) value).length();
      if (length < min || length > max) {
        throw Mismatch.at(place, "a string of " + min + " to " + max + " characters", value);
      }
    }
  }

  private static final class IntegerType implements Type {
    private final long min;
    private final long max;

    IntegerType(long min, long max) {
      this.min = min;
      this.max = max;
    }

    @Override
    public String typescript() {
      return "number";
    }

    @Override
    public void check(Object value, String place) {
      boolean whole = value instanceof Integer || value instanceof Long;
      if (!whole || ((Number) value).longValue() < min || ((Number) value).longValue() > max) {
        throw Mismatch.at(place, "a whole number from " + min + " to " + max, value);
      }
    }
  }
}

package dev.iotajs.sdk.declaration;

import java.util.Map;
import java.util.function.Consumer;

/** An object with any keys. */
final class RecordType implements Type {
  private static final int SHOWN = 60;

  private final Type values;

  RecordType(Type values) {
    this.values = values;
  }

  @Override
  public String typescript() {
    return "Record<string, " + values.typescript() + ">";
  }

  @Override
  public void check(Object value, String place) {
    if (!(value instanceof Map)) {
      throw Mismatch.at(place, "an object", value);
    }
    ((Map<?, ?>) value)
        .forEach((key, element) -> values.check(element, place + "." + shortened((String) key)));
  }

  private static String shortened(String key) {
    return key.length() > SHOWN ? key.substring(0, SHOWN) + "…" : key;
  }

  @Override
  public void parts(Consumer<Type> visitor) {
    visitor.accept(values);
  }
}

package dev.iotajs.sdk.declaration;

import java.util.List;
import java.util.function.Consumer;

/** An array. */
final class ListType implements Type {
  private final Type element;

  ListType(Type element) {
    this.element = element;
  }

  @Override
  public String typescript() {
    return element instanceof UnionType
        ? "(" + element.typescript() + ")[]"
        : element.typescript() + "[]";
  }

  @Override
  public void check(Object value, String place) {
    if (!(value instanceof List)) {
      throw Mismatch.at(place, "an array", value);
    }
    int i = 0;
    for (Object item : (List<?>) value) {
      element.check(item, place + "[" + i++ + "]");
    }
  }

  @Override
  public void parts(Consumer<Type> visitor) {
    visitor.accept(element);
  }
}

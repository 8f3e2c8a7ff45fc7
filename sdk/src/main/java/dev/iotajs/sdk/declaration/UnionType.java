package dev.iotajs.sdk.declaration;

import dev.iotajs.sandbox.HostFunctionException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A value of one of several types. */
final class UnionType implements Type {
  private final List<Type> alternatives;

  UnionType(List<Type> alternatives) {
    this.alternatives = alternatives;
  }

  @Override
  public String typescript() {
    return alternatives.stream().map(Type::typescript).collect(Collectors.joining(" | "));
  }

  @Override
  public void check(Object value, String place) {
    for (Type alternative : alternatives) {
      if (fits(alternative, value, place)) {
        return;
      }
    }
    throw Mismatch.at(
        place,
        alternatives.stream().map(Type::typescript).collect(Collectors.joining(" or ")),
        value);
  }

  private static boolean fits(Type alternative, Object value, String place) {
    try {
      alternative.check(value, place);
      return true;
    } catch (HostFunctionException e) {
      return false;
    }
  }

  @Override
  public void parts(Consumer<Type> visitor) {
    alternatives.forEach(visitor);
  }
}

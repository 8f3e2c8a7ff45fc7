package dev.iotajs.engine.jsr223;

import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.Limits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.script.Bindings;
import javax.script.ScriptContext;

/** Reads {@code iota.limit.*} attributes of a context; inner scopes win over outer ones. */
final class ContextLimits {
  private ContextLimits() {}

  /**
   * The limits that hold in a context.
   *
   * @param context where attributes may be
   * @param base what holds without any
   * @throws IllegalArgumentException if an attribute is malformed or there is no such limit
   */
  static Limits of(ScriptContext context, Limits base) {
    List<Integer> outerFirst = new ArrayList<>(context.getScopes());
    outerFirst.sort(Collections.reverseOrder());
    Limits limits = base;
    for (int scope : outerFirst) {
      Bindings bindings = context.getBindings(scope);
      if (bindings != null) {
        limits = changed(limits, attributes(bindings));
      }
    }
    return limits;
  }

  private static Map<String, Object> attributes(Bindings bindings) {
    return bindings instanceof IotaBindings ? ((IotaBindings) bindings).reserved() : bindings;
  }

  private static Limits changed(Limits limits, Map<String, Object> attributes) {
    Limits changed = limits;
    for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
      String name = String.valueOf(attribute.getKey());
      if (name.startsWith(ReservedNames.LIMIT)) {
        Limit limit = Limit.named(name.substring(ReservedNames.LIMIT.length()));
        changed = changed.with(limit, limit.parse(String.valueOf(attribute.getValue())));
      } else if (name.startsWith(ReservedNames.POLICY)) {
        throw new IllegalArgumentException(
            name + " is set as a system property, or where the engine is made, not in a context");
      }
    }
    return changed;
  }
}

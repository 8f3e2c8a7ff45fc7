package dev.iotajs.engine.jsr223;

import dev.iotajs.sandbox.ScriptValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.script.Bindings;
import javax.script.ScriptContext;

/**
 * What a realm shows of the context's scopes other than {@code ENGINE_SCOPE}: scripts read it as
 * globals, and a script that assigns to such a name gets a variable of its own. Used by one thread
 * at a time.
 */
final class OuterScopes {
  private final Map<String, Object> shown = new HashMap<>();
  private ScriptValue show;
  private ScriptValue hide;

  /** The realm's own functions; it shows nothing yet. */
  void begin(ScriptValue showFunction, ScriptValue hideFunction) {
    show = showFunction;
    hide = hideFunction;
    shown.clear();
  }

  /** Whether the name is, or was before the script assigned to it, one of an outer scope. */
  boolean contains(String name) {
    return shown.containsKey(name);
  }

  /** Makes the realm show what the context holds now. */
  void update(ScriptContext context, World world, Budget budget) {
    Map<String, Object> current = read(context);
    for (String name : List.copyOf(shown.keySet())) {
      if (!current.containsKey(name)) {
        hide.call(null, new Object[] {name}, budget.next());
        shown.remove(name);
      }
    }
    Map<String, Object> changed = new LinkedHashMap<>();
    current.forEach(
        (name, value) -> {
          if (!shown.containsKey(name) || shown.get(name) != value) {
            changed.put(name, world.toScript(value, budget));
          }
        });
    if (!changed.isEmpty()) {
      show.call(null, new Object[] {changed}, budget.next());
      shown.putAll(current);
    }
  }

  /** Shows the name again after the engine's own variable of that name was removed. */
  void forget(String name) {
    shown.remove(name);
  }

  private static Map<String, Object> read(ScriptContext context) {
    Map<String, Object> values = new LinkedHashMap<>();
    List<Integer> innerFirst = new ArrayList<>(new TreeSet<>(context.getScopes()));
    for (int scope : innerFirst) {
      Bindings bindings = scope == ScriptContext.ENGINE_SCOPE ? null : context.getBindings(scope);
      if (bindings != null) {
        bindings.forEach(
            (name, value) -> {
              if (!ReservedNames.contains(name)) {
                values.putIfAbsent(name, value);
              }
            });
      }
    }
    return values;
  }
}

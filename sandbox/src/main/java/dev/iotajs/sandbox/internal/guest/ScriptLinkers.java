package dev.iotajs.sandbox.internal.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jdk.dynalink.linker.GuardingDynamicLinker;

/**
 * Leaves the engine only the linkers for JavaScript values. The others link operations on Java
 * objects; without them there is none, whatever object a script might ever get hold of.
 */
public final class ScriptLinkers {
  private static final String PRIMITIVES = "NashornPrimitiveLinker";
  private static final Set<String> KEPT = Set.of("NashornLinker", PRIMITIVES);

  /** Where the engine links what nobody else wanted: errors such as "not a function". */
  private static final String LAST = "NashornBottomLinker";

  private ScriptLinkers() {}

  /** The linkers that are kept. Called from the woven engine. */
  public static GuardingDynamicLinker[] only(GuardingDynamicLinker[] linkers) {
    List<GuardingDynamicLinker> kept = new ArrayList<>();
    for (GuardingDynamicLinker linker : linkers) {
      String name = linker.getClass().getSimpleName();
      if (name.equals(LAST)) {
        kept.add(new PrimitiveMembers());
        kept.add(linker);
      } else if (KEPT.contains(name)) {
        if (name.equals(PRIMITIVES)) {
          kept.add(new InheritedMembers());
        }
        kept.add(linker);
      }
    }
    return kept.toArray(GuardingDynamicLinker[]::new);
  }
}

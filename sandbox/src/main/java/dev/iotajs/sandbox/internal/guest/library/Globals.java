package dev.iotajs.sandbox.internal.guest.library;

import java.util.List;
import java.util.function.Function;
import org.openjdk.nashorn.internal.objects.Global;

/**
 * The names that the global object has besides the engine's own. Each is made in a realm when it is
 * first read there; a script sees an ordinary property.
 */
public final class Globals {
  private static final Template TEMPLATE =
      new Template()
          .functions(GlobalFunctions.class)
          .lazy("globalThis", global -> global)
          .lazy("Atomics", AtomicsObject::create)
          .lazy("Proxy", ProxyConstructor::create)
          .lazy("Reflect", ReflectObject::create);

  private Globals() {}

  /**
   * Declares a global, for instance {@code Globals.lazy("Proxy", ProxyConstructor::create)}; to be
   * called before the first realm exists.
   *
   * @return gives the object of a realm, whatever scripts have given its name to
   */
  public static Function<Global, Object> lazy(String name, Function<Global, Object> maker) {
    TEMPLATE.lazy(name, maker).keep(name);
    return global -> TEMPLATE.original(global, name);
  }

  /**
   * Declares a global whose value at the start of a realm is needed later, whatever scripts make of
   * its name: see {@link #original}.
   */
  public static void kept(String name, Function<Global, Object> maker) {
    TEMPLATE.lazy(name, maker).keep(name);
  }

  /** Declares something that each realm has and that scripts cannot name: see {@link #original}. */
  public static void hidden(String name, Function<Global, Object> maker) {
    TEMPLATE.hidden(name, maker);
  }

  /** The value that a realm was made with; made now if nobody has read it before. */
  public static Object original(Global global, String name) {
    return TEMPLATE.original(global, name);
  }

  /** What of a realm is {@link #hidden}, made now where it is not there yet. */
  public static List<Object> allHidden(Global global) {
    return TEMPLATE.allHidden(global);
  }

  static Template template() {
    return TEMPLATE;
  }
}

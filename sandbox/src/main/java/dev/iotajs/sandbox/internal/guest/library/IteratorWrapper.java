package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** What {@code Iterator.from} puts around an iterator that does not inherit from Iterator's. */
public final class IteratorWrapper extends ScriptObject {
  private static final PropertyMap SHAPE = PropertyMap.newMap(IteratorWrapper.class);
  private static final Template PROTOTYPE = new Template().functions(IteratorWrapper.class);
  private static final String NAME = "%WrapForValidIteratorPrototype%";

  private final Iteration iterated;

  IteratorWrapper(Iteration iterated) {
    super((ScriptObject) Globals.original(Global.instance(), NAME), SHAPE);
    this.iterated = iterated;
  }

  static void install() {
    Globals.hidden(NAME, g -> PROTOTYPE.object(Intrinsics.ITERATOR_PROTOTYPE.of(g)));
  }

  private static Iteration of(Object self) {
    if (self instanceof IteratorWrapper) {
      return ((IteratorWrapper) self).iterated;
    }
    throw Errors.type(Spec.show(self) + " is not a wrapped iterator");
  }

  /** {@code next}. */
  @Builtin
  public static Object next(Object self) {
    return of(self).call();
  }

  /** {@code return}. */
  @Builtin(name = "return")
  public static Object close(Object self) {
    ScriptObject iterator = of(self).iterator();
    ScriptFunction method = Spec.method(iterator, "return");
    return method == null ? Spec.result(Spec.UNDEFINED, true) : Spec.call(method, iterator);
  }
}

package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.library.Builtin;
import dev.iotajs.sandbox.internal.guest.library.Globals;
import dev.iotajs.sandbox.internal.guest.library.Intrinsics;
import dev.iotajs.sandbox.internal.guest.library.Spec;
import dev.iotajs.sandbox.internal.guest.library.Template;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** What steps through the pairs of a {@link ParamsObject}. */
public final class ParamsIterator extends ScriptObject {
  /** What an iterator gives of each pair. */
  enum Kind {
    KEYS,
    VALUES,
    ENTRIES
  }

  private static final String PROTOTYPE = "URLSearchParams Iterator";
  private static final PropertyMap EMPTY = PropertyMap.newMap();
  private static final Template TEMPLATE =
      new Template().enumerable().functions(ParamsIterator.class).tag(PROTOTYPE);

  private final ParamsObject params;
  private final Kind kind;
  private int position;

  ParamsIterator(ParamsObject params, Kind kind) {
    super(EMPTY);
    this.params = params;
    this.kind = kind;
    setInitialProto((ScriptObject) Globals.original(Global.instance(), PROTOTYPE));
  }

  /** To be called before the first realm exists. */
  static void declare() {
    Globals.hidden(PROTOTYPE, global -> TEMPLATE.object(Intrinsics.ITERATOR_PROTOTYPE.of(global)));
  }

  @Override
  public String getClassName() {
    return PROTOTYPE;
  }

  /** {@code next}. */
  @Builtin
  public static Object next(Object self) {
    if (!(self instanceof ParamsIterator)) {
      throw Errors.type("Illegal invocation");
    }
    return ((ParamsIterator) self).step();
  }

  private Object step() {
    if (position >= params.pairs().size()) {
      return Spec.result(Spec.UNDEFINED, true);
    }
    String[] pair = params.pairs().get(position++);
    switch (kind) {
      case KEYS:
        return Spec.result(pair[0], false);
      case VALUES:
        return Spec.result(pair[1], false);
      default:
        return Spec.result(Spec.array(pair[0], pair[1]), false);
    }
  }
}

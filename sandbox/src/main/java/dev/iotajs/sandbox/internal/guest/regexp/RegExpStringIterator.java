package dev.iotajs.sandbox.internal.guest.regexp;

import dev.iotajs.sandbox.internal.guest.library.Spec;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import java.lang.invoke.MethodHandle;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** What {@code matchAll} gives: an iterator over the matches of a regular expression in a text. */
public final class RegExpStringIterator extends ScriptObject {
  private static final PropertyMap SHAPE = PropertyMap.newMap(RegExpStringIterator.class);
  private static final String NAME = "RegExp String Iterator";
  private static final MethodHandle NEXT =
      RegExpInstallation.handle(RegExpStringIterator.class, "next", Object.class, Object.class);

  private final ScriptObject matcher;
  private final String text;
  private final boolean global;
  private final boolean byCodePoint;
  private boolean done;

  RegExpStringIterator(ScriptObject matcher, String text, String flags) {
    super(prototype(Global.instance()), SHAPE);
    this.matcher = matcher;
    this.text = text;
    this.global = flags.indexOf('g') >= 0;
    this.byCodePoint = RegExpMethods.isByCodePoint(flags);
  }

  /** The prototype of such iterators in a realm, which is current. */
  public static ScriptObject prototype(Global realm) {
    RealmState state = RealmState.of(realm);
    if (state.iteratorPrototype == null) {
      ScriptObject made = realm.newObject();
      made.setProto(EngineAccess.iteratorPrototype(realm));
      made.addOwnProperty(
          "next", Property.NOT_ENUMERABLE, ScriptFunction.createBuiltin("next", NEXT));
      made.addOwnProperty(
          WellKnown.TO_STRING_TAG, Property.NOT_ENUMERABLE | Property.NOT_WRITABLE, (Object) NAME);
      state.iteratorPrototype = made;
    }
    return state.iteratorPrototype;
  }

  @Override
  public String getClassName() {
    return NAME;
  }

  /** The method {@code next}. */
  public static Object next(Object self) {
    if (!(self instanceof RegExpStringIterator)) {
      throw Errors.type("next needs an iterator over matches");
    }
    return ((RegExpStringIterator) self).step();
  }

  private ScriptObject step() {
    if (done) {
      return result(Spec.UNDEFINED, true);
    }
    ScriptObject match = RegExpExec.exec(matcher, text);
    if (match == null) {
      done = true;
      return result(Spec.UNDEFINED, true);
    }
    if (!global) {
      done = true;
    } else if (Spec.toText(match.get(0)).isEmpty()) {
      RegExpMethods.advance(matcher, text, byCodePoint);
    }
    return result(match, false);
  }

  private static ScriptObject result(Object value, boolean finished) {
    ScriptObject result = Global.newEmptyInstance();
    result.addOwnProperty("value", 0, value);
    result.addOwnProperty("done", 0, (Object) finished);
    return result;
  }
}

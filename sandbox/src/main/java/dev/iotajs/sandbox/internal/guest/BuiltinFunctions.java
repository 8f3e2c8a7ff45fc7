package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.internal.guard.Guard;
import dev.iotajs.sandbox.internal.guest.library.Library;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.SwitchPoint;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.Context;
import org.openjdk.nashorn.internal.runtime.FindProperty;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.Specialization;

/**
 * What the built-in functions of all realms have in common. The engine gives each realm's function
 * code data of its own and links calls to that one function object, so that a program would be
 * linked anew in each realm, and would keep the first one alive. Here the data are shared, and
 * calls are linked to them.
 */
public final class BuiltinFunctions {
  /** By handle; one may serve several names, and a name with special versions and without. */
  private static final Map<MethodHandle, List<Shared>> DATA = new WeakHashMap<>();

  /** One for each global name of a built-in; invalid once a script has changed anything there. */
  private static final Map<String, SwitchPoint> UNTOUCHED = new ConcurrentHashMap<>();

  /** A realm in which no script ever runs. */
  private static volatile Global template;

  private BuiltinFunctions() {}

  /** The data of a built-in, the same for all realms. Called from the woven engine. */
  public static ScriptFunctionData data(
      String name, MethodHandle code, Specialization[] specializations, int flags) {
    int versions = specializations == null ? 0 : specializations.length;
    if (Guard.current().run() != null) {
      // A script uses a built-in for the first time, perhaps with hardly any stack left.
      StackProbe.ensure();
    }
    synchronized (DATA) {
      List<Shared> known = DATA.computeIfAbsent(code, ignored -> new ArrayList<>(1));
      for (Shared shared : known) {
        ScriptFunctionData data = shared.get();
        if (data != null && shared.isFor(name, flags, versions)) {
          return data;
        }
      }
      known.removeIf(shared -> shared.get() == null);
      ScriptFunctionData data =
          FunctionData.builtin(name, Library.code(name, code), specializations, flags);
      known.add(new Shared(data, name, flags, versions));
      return data;
    }
  }

  /** Data that functions may be using, and what they were made for. */
  private static final class Shared extends WeakReference<ScriptFunctionData> {
    private final String name;
    private final int flags;
    private final int versions;

    Shared(ScriptFunctionData data, String name, int flags, int versions) {
      super(data);
      this.name = name;
      this.flags = flags;
      this.versions = versions;
    }

    boolean isFor(String wanted, int wantedFlags, int wantedVersions) {
      return name.equals(wanted) && flags == wantedFlags && versions == wantedVersions;
    }
  }

  /** From here come the functions that {@link #stringMethod} gives. The first one counts. */
  static synchronized void takeFrom(Global global) {
    if (template == null) {
      makeStringMethods(global);
      template = global;
    }
  }

  /** Methods that are made when they are first read must not be made while another is current. */
  private static void makeStringMethods(Global global) {
    Global outer = Context.getGlobal();
    Context.setGlobal(global);
    try {
      ScriptObject prototype =
          (ScriptObject) ((ScriptObject) global.get("String")).get("prototype");
      for (Property property : prototype.getMap().getProperties()) {
        prototype.get(property.getKey());
      }
    } finally {
      Context.setGlobal(outer);
    }
  }

  /**
   * A method of strings that belongs to no script's realm, for links that realms share. It must be
   * called only, never handed out.
   *
   * @param found the method in the current realm
   * @return null if the current realm's method is another one
   */
  static Object stringMethod(FindProperty found) {
    ScriptObject constructor = (ScriptObject) template.get("String");
    ScriptObject prototype = (ScriptObject) constructor.get("prototype");
    Object method = prototype.get(found.getProperty().getKey());
    Object data = FunctionData.ofAny(method);
    return data != null && data == FunctionData.ofAny(found.getObjectValue()) ? method : null;
  }

  /**
   * What stays valid as long as no script of any realm has changed the built-in of that name, its
   * prototype, or one of their properties. Called from the woven engine.
   */
  public static SwitchPoint untouched(Context context, String name) {
    return UNTOUCHED.computeIfAbsent(name, ignored -> new SwitchPoint());
  }
}

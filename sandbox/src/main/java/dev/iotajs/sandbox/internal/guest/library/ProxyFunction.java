package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.FunctionData;
import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.operations.Constructor;
import dev.iotajs.sandbox.internal.guest.operations.Conversions;
import dev.iotajs.sandbox.internal.guest.operations.Define;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.Set;
import jdk.dynalink.CallSiteDescriptor;
import jdk.dynalink.linker.GuardedInvocation;
import jdk.dynalink.linker.LinkRequest;
import org.openjdk.nashorn.internal.runtime.FindProperty;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.arrays.ArrayIndex;

/** A proxy for a function. */
final class ProxyFunction extends ScriptFunction implements ProxyLike, Constructor {
  private static final MethodHandle CALL =
      handle("call", ScriptFunction.class, Object.class, Object[].class);
  private static final MethodHandle CONSTRUCT =
      handle("construct", boolean.class, ScriptFunction.class, Object.class, Object[].class);

  private final ProxyTraps traps;

  ProxyFunction(ProxyTraps traps) {
    super("", Values.isConstructor(traps.target()) ? CONSTRUCT : CALL, null);
    this.traps = traps;
    setMap(ProxyLinks.MAP);
    setInitialProto(traps.target().getProto());
    if (!Values.isConstructor(traps.target())) {
      FunctionData.become(FunctionData.of(this), FunctionData.METHOD);
    }
  }

  private static MethodHandle handle(String name, Class<?>... parameters) {
    return Handles.ofStatic(
        ProxyFunction.class, name, MethodType.methodType(Object.class, parameters));
  }

  @SuppressWarnings("unused") // by CALL
  private static Object call(ScriptFunction proxy, Object self, Object... arguments) {
    return ((ProxyFunction) proxy).traps.apply(self, arguments);
  }

  @SuppressWarnings("unused") // by CONSTRUCT
  private static Object construct(
      boolean isNew, ScriptFunction proxy, Object self, Object... arguments) {
    ProxyTraps traps = ((ProxyFunction) proxy).traps;
    return isNew ? traps.construct(arguments, proxy) : traps.apply(self, arguments);
  }

  @Override
  public Object construct(Object[] arguments, ScriptFunction newTarget) {
    return traps.construct(arguments, newTarget);
  }

  @Override
  public boolean isInstance(ScriptObject instance) {
    return Conversions.inherits(instance, get("prototype"));
  }

  @Override
  public ProxyTraps traps() {
    return traps;
  }

  @Override
  public Object get(Object key) {
    return read(key);
  }

  @Override
  public Object getOwnPropertyDescriptor(Object key) {
    return describe(key);
  }

  @Override
  public boolean defineOwnProperty(Object key, Object description, boolean reject) {
    return define(key, description, reject);
  }

  @Override
  public void defineOwnProperty(int index, Object value) {
    Define.value(this, ArrayIndex.toKey(index), value);
  }

  @Override
  protected <T> T[] getOwnKeys(Class<T> type, boolean all, Set<T> nonEnumerable) {
    return ProxyLinks.ownKeys(this, traps, type, all, nonEnumerable);
  }

  @Override
  protected FindProperty findProperty(
      Object key, boolean deep, boolean isScope, ScriptObject start) {
    return ProxyLinks.find(this, key, deep, start);
  }

  @Override
  protected GuardedInvocation findGetMethod(CallSiteDescriptor site, LinkRequest request) {
    return ProxyLinks.get(site);
  }

  @Override
  protected GuardedInvocation findSetMethod(CallSiteDescriptor site, LinkRequest request) {
    return ProxyLinks.set(site);
  }

  @Override
  public boolean isExtensible() {
    return traps.isExtensible();
  }

  @Override
  public ScriptObject preventExtensions() {
    close();
    return this;
  }

  @Override
  public ScriptObject seal() {
    return Integrity.set(this, false);
  }

  @Override
  public ScriptObject freeze() {
    return Integrity.set(this, true);
  }

  @Override
  public boolean isSealed() {
    return Integrity.test(this, false);
  }

  @Override
  public boolean isFrozen() {
    return Integrity.test(this, true);
  }

  /** Keeps the engine from treating an array's proxy as the array. */
  @Override
  public boolean isLengthNotWritable() {
    return true;
  }

  @Override
  public Object getLength() {
    return get("length");
  }

  @Override
  public int getInt(Object key, int programPoint) {
    return JSType.toInt32MaybeOptimistic(get(key), programPoint);
  }

  @Override
  public double getDouble(Object key, int programPoint) {
    return JSType.toNumberMaybeOptimistic(get(key), programPoint);
  }

  @Override
  public void set(Object key, int value, int flags) {
    write(key, value, flags);
  }

  @Override
  public void set(Object key, double value, int flags) {
    write(key, value, flags);
  }

  @Override
  public void set(Object key, Object value, int flags) {
    write(key, value, flags);
  }

  @Override
  public boolean has(Object key) {
    return contains(key);
  }

  @Override
  public boolean hasOwnProperty(Object key) {
    return owns(key);
  }

  @Override
  public boolean delete(Object key, boolean strict) {
    return drop(key, strict);
  }

  @Override
  public Object get(double key) {
    return read(key);
  }

  @Override
  public int getInt(double key, int programPoint) {
    return JSType.toInt32MaybeOptimistic(get(key), programPoint);
  }

  @Override
  public double getDouble(double key, int programPoint) {
    return JSType.toNumberMaybeOptimistic(get(key), programPoint);
  }

  @Override
  public void set(double key, int value, int flags) {
    write(key, value, flags);
  }

  @Override
  public void set(double key, double value, int flags) {
    write(key, value, flags);
  }

  @Override
  public void set(double key, Object value, int flags) {
    write(key, value, flags);
  }

  @Override
  public boolean has(double key) {
    return contains(key);
  }

  @Override
  public boolean hasOwnProperty(double key) {
    return owns(key);
  }

  @Override
  public boolean delete(double key, boolean strict) {
    return drop(key, strict);
  }

  @Override
  public Object get(int key) {
    return read(key);
  }

  @Override
  public int getInt(int key, int programPoint) {
    return JSType.toInt32MaybeOptimistic(get(key), programPoint);
  }

  @Override
  public double getDouble(int key, int programPoint) {
    return JSType.toNumberMaybeOptimistic(get(key), programPoint);
  }

  @Override
  public void set(int key, int value, int flags) {
    write(key, value, flags);
  }

  @Override
  public void set(int key, double value, int flags) {
    write(key, value, flags);
  }

  @Override
  public void set(int key, Object value, int flags) {
    write(key, value, flags);
  }

  @Override
  public boolean has(int key) {
    return contains(key);
  }

  @Override
  public boolean hasOwnProperty(int key) {
    return owns(key);
  }

  @Override
  public boolean delete(int key, boolean strict) {
    return drop(key, strict);
  }
}

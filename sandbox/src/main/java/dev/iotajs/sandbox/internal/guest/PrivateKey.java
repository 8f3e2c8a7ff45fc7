package dev.iotajs.sandbox.internal.guest;

import org.openjdk.nashorn.internal.runtime.ScriptFunction;

/** A private name of one evaluation of a class. Only lowered code has it in hands. */
public final class PrivateKey {
  /** The name as the author wrote it, without the number sign. */
  public final String name;

  /** Whether its value is a method, which cannot be assigned. */
  private boolean method;

  /** Set if it is an accessor: then the values do not count. */
  private boolean accessor;

  private ScriptFunction getter;
  private ScriptFunction setter;

  /** Where it was found last. */
  int hint;

  /** The shape of objects that have this member only. */
  PrivateShape alone;

  /** A new name, different from all others. */
  public PrivateKey(String name) {
    this.name = name;
  }

  /** Whether its value is a method. */
  public boolean isMethod() {
    return method;
  }

  /** Says that its value is a method. */
  public void becomeMethod() {
    method = true;
  }

  /** Whether it is an accessor. */
  public boolean isAccessor() {
    return accessor;
  }

  /** Says that it has a getter. */
  public void becomeGetter(ScriptFunction function) {
    accessor = true;
    getter = function;
  }

  /** Says that it has a setter. */
  public void becomeSetter(ScriptFunction function) {
    accessor = true;
    setter = function;
  }

  /** The getter, or null. */
  public ScriptFunction getter() {
    return getter;
  }

  /** The setter, or null. */
  public ScriptFunction setter() {
    return setter;
  }

  @Override
  public String toString() {
    return "#" + name;
  }
}

package dev.iotajs.sandbox.internal.guest.operations;

import dev.iotajs.sandbox.internal.guest.PrivateKey;
import dev.iotajs.sandbox.internal.guest.PrivateMembers;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Where methods of object literals find what {@code super} refers to. */
public final class HomeOperations {
  private static final PrivateKey HOME = new PrivateKey("home");

  private HomeOperations() {}

  /** Remembers the object that a method was made for; gives the method. */
  public static Object withHome(Object self, Object method, Object home) {
    PrivateMembers.in((ScriptObject) method).add(HOME, home);
    return method;
  }

  /** The object that a method was made for. */
  public static Object home(Object self, Object method) {
    PrivateMembers members = PrivateMembers.of((ScriptObject) method);
    return members.value(members.index(HOME));
  }
}

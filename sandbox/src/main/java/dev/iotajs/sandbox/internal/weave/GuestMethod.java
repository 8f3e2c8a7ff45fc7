package dev.iotajs.sandbox.internal.weave;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A static method of the {@code guest} package that changed code calls, written as {@code
 * library/Texts.isSpace}.
 */
final class GuestMethod {
  private static final String GUEST = GuestClassLoader.GUEST.replace('.', '/');

  private final String owner;
  private final String name;

  private GuestMethod(String owner, String name) {
    this.owner = owner;
    this.name = name;
  }

  static GuestMethod of(String text) {
    int dot = text.indexOf('.');
    return new GuestMethod(GUEST + text.substring(0, dot), text.substring(dot + 1));
  }

  /** Calls it with what is on the stack. */
  void call(MethodVisitor code, String type) {
    code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, type, false);
  }

  /** Calls it with the first local variables. */
  void callWithArguments(MethodVisitor code, String type) {
    int slot = 0;
    for (Type argument : Type.getArgumentTypes(type)) {
      code.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), slot);
      slot += argument.getSize();
    }
    call(code, type);
  }
}

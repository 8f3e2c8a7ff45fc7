package dev.iotajs.sandbox.internal.weave;

import java.util.Arrays;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Changes that call a method of ours before, after or in place of the engine's own code. */
final class GuestCalls {
  private GuestCalls() {}

  static MethodChange guardedBy(String check) {
    return before((code, access, descriptor) -> GuestMethod.of(check).call(code, "()V"));
  }

  static MethodChange receiverCheckedBy(String className, String check) {
    String type = "(L" + className.replace('.', '/') + ";)V";
    return before(
        (code, access, descriptor) -> GuestMethod.of(check).callWithArguments(code, type));
  }

  static MethodChange checkedBy(String check) {
    return before(
        (code, access, descriptor) -> {
          String type = Type.getMethodDescriptor(Type.VOID_TYPE, Type.getArgumentTypes(descriptor));
          GuestMethod.of(check).callWithArguments(code, type);
        });
  }

  static MethodChange prepared(String method, int slot) {
    return before(
        (code, access, descriptor) -> {
          code.visitVarInsn(Opcodes.ILOAD, 0);
          code.visitVarInsn(Opcodes.ALOAD, slot);
          GuestMethod.of(method).call(code, "(Z[Ljava/lang/Object;)[Ljava/lang/Object;");
          code.visitVarInsn(Opcodes.ASTORE, slot);
        });
  }

  static MethodChange unlessDone(String className, String method) {
    return before(
        (code, access, descriptor) -> {
          String type = asStatic(className, access, descriptor).replaceFirst("V$", "Z");
          GuestMethod.of(method).callWithArguments(code, type);
          Label own = new Label();
          code.visitJumpInsn(Opcodes.IFEQ, own);
          code.visitInsn(Opcodes.RETURN);
          code.visitLabel(own);
          code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        });
  }

  static MethodChange unlessFound(String className, String method) {
    return before(
        (code, access, descriptor) -> {
          String type = asStatic(className, access, descriptor);
          GuestMethod.of(method).callWithArguments(code, type);
          Label own = new Label();
          code.visitInsn(Opcodes.DUP);
          code.visitJumpInsn(Opcodes.IFNULL, own);
          code.visitInsn(Opcodes.ARETURN);
          code.visitLabel(own);
          Object[] found = {Type.getReturnType(type).getInternalName()};
          code.visitFrame(Opcodes.F_SAME1, 0, null, 1, found);
          code.visitInsn(Opcodes.POP);
        });
  }

  static MethodChange replacedBy(String className, String method) {
    return (next, access, descriptor) -> {
      String type = asStatic(className, access, descriptor);
      return MethodChanges.body(
          next,
          code -> {
            GuestMethod.of(method).callWithArguments(code, type);
            code.visitInsn(Type.getReturnType(type).getOpcode(Opcodes.IRETURN));
          });
    };
  }

  static MethodChange resultThrough(String className, String method, int arguments) {
    return (next, access, descriptor) -> {
      Type result = Type.getReturnType(descriptor);
      Type[] passed =
          Arrays.copyOf(
              Type.getArgumentTypes(asStatic(className, access, descriptor)), arguments + 1);
      System.arraycopy(passed, 0, passed, 1, arguments);
      passed[0] = result;
      return new MethodVisitor(Opcodes.ASM9, next) {
        @Override
        public void visitInsn(int opcode) {
          if (opcode == result.getOpcode(Opcodes.IRETURN)) {
            int slot = 0;
            for (int i = 1; i <= arguments; i++) {
              super.visitVarInsn(passed[i].getOpcode(Opcodes.ILOAD), slot);
              slot += passed[i].getSize();
            }
            GuestMethod.of(method).call(mv, Type.getMethodDescriptor(result, passed));
          }
          super.visitInsn(opcode);
        }
      };
    };
  }

  /** Code that is put before a method's own. */
  private interface Prologue {
    void write(MethodVisitor code, int access, String descriptor);
  }

  private static MethodChange before(Prologue prologue) {
    return (next, access, descriptor) ->
        new MethodVisitor(Opcodes.ASM9, next) {
          @Override
          public void visitCode() {
            super.visitCode();
            prologue.write(mv, access, descriptor);
          }
        };
  }

  /** The type of a static method with the same arguments, the receiver among them. */
  private static String asStatic(String className, int access, String descriptor) {
    boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
    String receiver = "L" + className.replace('.', '/') + ";";
    return isStatic ? descriptor : "(" + receiver + descriptor.substring(1);
  }
}

package dev.iotajs.sandbox.internal.weave;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Makes the engine's own Java code stoppable: polls at loop back-edges, charges arrays before they
 * are allocated, lets what ends a run through handlers that catch everything, and replaces JDK
 * calls that work for long without a poll.
 */
final class StoppableBuiltins extends ClassVisitor {
  private static final String GUARD = "dev/iotajs/sandbox/internal/guard/Guard";

  /** Calls of the JDK that may take long; {@code StoppableText} has a method for each. */
  private static final Set<String> LONG_CALLS =
      Set.of(
          "java/lang/String.indexOf(Ljava/lang/String;)I",
          "java/lang/String.indexOf(Ljava/lang/String;I)I",
          "java/lang/String.lastIndexOf(Ljava/lang/String;I)I",
          "java/lang/String.toUpperCase()Ljava/lang/String;",
          "java/lang/String.toUpperCase(Ljava/util/Locale;)Ljava/lang/String;",
          "java/lang/String.toLowerCase()Ljava/lang/String;",
          "java/lang/String.toLowerCase(Ljava/util/Locale;)Ljava/lang/String;",
          "java/text/Collator.compare(Ljava/lang/String;Ljava/lang/String;)I");

  private static final String TEXT = "dev/iotajs/sandbox/internal/guard/StoppableText";

  StoppableBuiltins(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
    // Comparators and other lambdas are called in loops of the JDK, where no poll is.
    boolean calledInLoops = name.startsWith("lambda$") || name.equals("compare");
    return name.equals("<clinit>") ? next : new Method(next, calledInLoops);
  }

  private static final class Method extends MethodVisitor {
    private final boolean pollAtEntry;
    private final Set<Label> seen = new HashSet<>();
    private final Set<Label> handlers = new HashSet<>();
    private boolean handlerStarts;

    Method(MethodVisitor next, boolean pollAtEntry) {
      super(Opcodes.ASM9, next);
      this.pollAtEntry = pollAtEntry;
    }

    @Override
    public void visitCode() {
      super.visitCode();
      if (pollAtEntry) {
        poll();
      }
    }

    private void poll() {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, GUARD, "poll", "()V", false);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
      // Handlers without a type are "finally" and lock releases, which have to run.
      if ("java/lang/Throwable".equals(type) || "java/lang/Error".equals(type)) {
        handlers.add(handler);
      }
      super.visitTryCatchBlock(start, end, handler, type);
    }

    @Override
    public void visitLabel(Label label) {
      seen.add(label);
      super.visitLabel(label);
      handlerStarts |= handlers.contains(label);
    }

    /** Each handler begins with a frame. */
    @Override
    public void visitFrame(int type, int locals, Object[] local, int stacks, Object[] stack) {
      super.visitFrame(type, locals, local, stacks, stack);
      if (handlerStarts) {
        handlerStarts = false;
        super.visitInsn(Opcodes.DUP);
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC, GUARD, "passStop", "(Ljava/lang/Throwable;)V", false);
      }
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (seen.contains(label)) {
        poll();
      }
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label dflt, Label... labels) {
      pollIfBackward(dflt, labels);
      super.visitTableSwitchInsn(min, max, dflt, labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label dflt, int[] keys, Label[] labels) {
      pollIfBackward(dflt, labels);
      super.visitLookupSwitchInsn(dflt, keys, labels);
    }

    private void pollIfBackward(Label dflt, Label... labels) {
      boolean backward = seen.contains(dflt);
      for (Label label : labels) {
        backward |= seen.contains(label);
      }
      if (backward) {
        poll();
      }
    }

    private void chargeArray(int elementBytes) {
      super.visitIntInsn(Opcodes.BIPUSH, elementBytes);
      super.visitMethodInsn(Opcodes.INVOKESTATIC, GUARD, "array", "(II)I", false);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
      if (opcode == Opcodes.NEWARRAY) {
        chargeArray(elementBytes(operand));
      }
      super.visitIntInsn(opcode, operand);
    }

    private static int elementBytes(int type) {
      switch (type) {
        case Opcodes.T_LONG:
        case Opcodes.T_DOUBLE:
          return 8;
        case Opcodes.T_INT:
        case Opcodes.T_FLOAT:
          return 4;
        case Opcodes.T_CHAR:
        case Opcodes.T_SHORT:
          return 2;
        default:
          return 1;
      }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      if (opcode == Opcodes.ANEWARRAY) {
        chargeArray(4);
      }
      super.visitTypeInsn(opcode, type);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      if (LONG_CALLS.contains(owner + "." + name + descriptor)) {
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC, TEXT, name, "(L" + owner + ";" + descriptor.substring(1), false);
        return;
      }
      if (owner.equals("java/util/Arrays") && name.equals("copyOf")) {
        chargeArray(descriptor.charAt(2) == 'D' ? 8 : 4);
      } else if (owner.equals("java/nio/ByteBuffer") && name.equals("allocateDirect")) {
        // On the heap it is counted and collected like everything else.
        chargeArray(1);
        super.visitMethodInsn(opcode, owner, "allocate", descriptor, isInterface);
        return;
      }
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }
  }
}

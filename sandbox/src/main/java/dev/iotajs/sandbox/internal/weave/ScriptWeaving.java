package dev.iotajs.sandbox.internal.weave;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * Weaves guards into the byte code that the engine compiled from a script: a poll at each loop
 * back-edge, a check of depth and stop at each function entry, and at each handler a gate that lets
 * through what ends the run. The script's text, its positions and its names stay as they are, so
 * there is nothing that a script could see, shadow or redefine.
 */
public final class ScriptWeaving {
  private static final String GUARD = "dev/iotajs/sandbox/internal/guard/Guard";
  private static final String METER = "dev/iotajs/sandbox/internal/guard/Meter";
  private static final String CAUGHT = "dev/iotajs/sandbox/internal/guest/Caught";
  private static final String FUNCTION = "org/openjdk/nashorn/internal/runtime/ScriptFunction";
  private static final String THROWABLE = "java/lang/Throwable";

  /** Operation codes in the flags of the engine's call sites: its CALL and NEW. */
  private static final int OPERATION_MASK = 0xf;

  private static final int CALL = 8;
  private static final int NEW = 9;

  private ScriptWeaving() {}

  /** The class with guards. Called from the woven engine for every class it defines. */
  public static byte[] weave(byte[] code) {
    ClassReader reader = new ClassReader(code);
    boolean[] catches = new boolean[1];
    ClassWriter copied = new ClassWriter(0);
    weave(reader, copied, catches);
    if (!catches[0]) {
      return copied.toByteArray();
    }
    // The engine's frames of handlers are wrong where what is left of a dead value is overwritten
    // inside the try block.
    ClassWriter computed = new Frames();
    weave(reader, computed, catches);
    return computed.toByteArray();
  }

  private static void weave(ClassReader reader, ClassWriter writer, boolean[] catches) {
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            boolean isFunction = (access & Opcodes.ACC_STATIC) != 0 && !name.equals("<clinit>");
            return isFunction
                ? new Function(next, access, name, descriptor, exceptions, catches)
                : next;
          }
        },
        ClassReader.EXPAND_FRAMES);
  }

  /** Computes the frames. */
  private static final class Frames extends ClassWriter {
    private static final String OBJECTS = "org/openjdk/nashorn/internal/";

    Frames() {
      super(ClassWriter.COMPUTE_FRAMES);
    }

    @Override
    protected String getCommonSuperClass(String one, String other) {
      try {
        return super.getCommonSuperClass(one, other);
      } catch (TypeNotPresentException e) {
        // A shape of objects that the engine has made.
        boolean objects = isObject(one) && isObject(other);
        return objects ? OBJECTS + "runtime/ScriptObject" : "java/lang/Object";
      }
    }

    private static boolean isObject(String type) {
      return type.startsWith(OBJECTS + "scripts/J")
          || type.equals(OBJECTS + "runtime/ScriptObject")
          || type.equals(FUNCTION);
    }
  }

  /** Collects a function's code, looks at it as a whole, then writes it with guards. */
  private static final class Function extends MethodNode {
    private final MethodVisitor next;
    private final boolean[] catches;

    Function(
        MethodVisitor next,
        int access,
        String name,
        String descriptor,
        String[] exceptions,
        boolean[] catches) {
      super(Opcodes.ASM9, access, name, descriptor, null, exceptions);
      this.next = next;
      this.catches = catches;
    }

    @Override
    public void visitEnd() {
      Set<Label> handlers = new HashSet<>();
      for (TryCatchBlockNode block : tryCatchBlocks) {
        if (block.type == null || block.type.equals(THROWABLE)) {
          handlers.add(block.handler.getLabel());
        }
      }
      catches[0] |= !handlers.isEmpty();
      boolean calls = makesCalls();
      int meterSlot = maxLocals;
      if (calls) {
        maxLocals += 2;
      }
      // The widest addition: a meter and a depth on top of what is there.
      maxStack += 2;
      accept(new Guards(next, desc, meterSlot, calls, handlers));
    }

    /** Functions that call nothing cannot recurse. */
    private boolean makesCalls() {
      for (AbstractInsnNode node : instructions) {
        if (node instanceof InvokeDynamicInsnNode || node instanceof MethodInsnNode) {
          return true;
        }
      }
      return false;
    }
  }

  private static final class Guards extends MethodVisitor {
    private final String descriptor;
    private final int meterSlot;
    private final boolean calls;
    private final Set<Label> handlers;
    private final Set<Label> seen = new HashSet<>();
    private boolean handlerStarts;

    Guards(
        MethodVisitor next, String descriptor, int meterSlot, boolean calls, Set<Label> handlers) {
      super(Opcodes.ASM9, next);
      this.descriptor = descriptor;
      this.meterSlot = meterSlot;
      this.calls = calls;
      this.handlers = handlers;
    }

    @Override
    public void visitCode() {
      super.visitCode();
      if (calls) {
        loadMeter();
        super.visitInsn(Opcodes.DUP);
        super.visitVarInsn(Opcodes.ASTORE, meterSlot);
        super.visitMethodInsn(Opcodes.INVOKEVIRTUAL, METER, "enter", "()I", false);
        super.visitVarInsn(Opcodes.ISTORE, meterSlot + 1);
      }
    }

    private void loadMeter() {
      if (descriptor.startsWith("(L" + FUNCTION + ";")) {
        super.visitVarInsn(Opcodes.ALOAD, 0);
        super.visitFieldInsn(
            Opcodes.GETFIELD, FUNCTION, MethodChanges.METER_FIELD, MethodChanges.METER_TYPE);
      } else {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, GUARD, "current", "()L" + METER + ";", false);
      }
    }

    private void poll() {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, GUARD, "poll", "()V", false);
    }

    @Override
    public void visitLabel(Label label) {
      seen.add(label);
      super.visitLabel(label);
      handlerStarts |= handlers.contains(label);
    }

    @Override
    public void visitFrame(int type, int locals, Object[] local, int stacks, Object[] stack) {
      if (calls) {
        List<Object> types = new ArrayList<>();
        int slots = 0;
        for (int i = 0; i < locals; i++) {
          types.add(local[i]);
          slots += local[i] == Opcodes.LONG || local[i] == Opcodes.DOUBLE ? 2 : 1;
        }
        types.addAll(Collections.nCopies(meterSlot - slots, Opcodes.TOP));
        types.add(METER);
        types.add(Opcodes.INTEGER);
        super.visitFrame(type, types.size(), types.toArray(), stacks, stack);
      } else {
        super.visitFrame(type, locals, local, stacks, stack);
      }
      if (handlerStarts) {
        handlerStarts = false;
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC,
            CAUGHT,
            "admit",
            "(L" + THROWABLE + ";)L" + THROWABLE + ";",
            false);
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
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      if (calls && isCall(arguments)) {
        super.visitVarInsn(Opcodes.ALOAD, meterSlot);
        super.visitVarInsn(Opcodes.ILOAD, meterSlot + 1);
        super.visitFieldInsn(Opcodes.PUTFIELD, METER, "depthLeft", "I");
      }
      super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
    }

    private static boolean isCall(Object[] arguments) {
      if (arguments.length == 0 || !(arguments[0] instanceof Integer)) {
        return false;
      }
      int operation = (Integer) arguments[0] & OPERATION_MASK;
      return operation == CALL || operation == NEW;
    }
  }
}

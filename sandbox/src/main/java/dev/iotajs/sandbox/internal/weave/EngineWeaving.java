package dev.iotajs.sandbox.internal.weave;

import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Decides what is woven into which class of the engine. */
final class EngineWeaving {
  private static final String INTERNAL = "org.openjdk.nashorn.internal.";

  /**
   * Where a script can make the engine's own code work for long: the built-ins, the regular
   * expression matcher, arrays, number formatting, and all of parsing and compiling. Linking and
   * property maps are left out: realms share them, so they must not be left half-way.
   */
  private static final String[] STOPPABLE = {
    "objects.",
    "runtime.regexp.",
    "runtime.arrays.",
    "runtime.doubleconv.",
    "runtime.ConsString",
    "runtime.GlobalFunctions",
    "runtime.JSONFunctions",
    "runtime.JSType",
    "runtime.ListAdapter",
    "runtime.ScriptRuntime",
    "runtime.URIUtils",
    "runtime.WithObject",
    "parser.",
    "codegen.",
    "ir."
  };

  /**
   * The same of our own code. Not what tells how a run ended: it has to work when the run has been
   * stopped already.
   */
  private static final Set<String> STOPPABLE_GUESTS =
      Set.of("BodyText", "HostFunctions", "ToHost", "ToScript");

  /** These are used after a run was stopped too, to tell where. */
  private static final Set<String> UNSTOPPABLE_GUESTS = Set.of("lower.Printed", "syntax.Lines");

  private EngineWeaving() {}

  /** The class with everything that belongs into it. */
  static byte[] weave(String className, byte[] code) {
    EnginePatch patch = EnginePatches.of(className);
    ClassReader reader = new ClassReader(code);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    ClassVisitor visitor = unstoppableInitializer(writer);
    if (isStoppable(className)) {
      visitor = new StoppableBuiltins(openTemplates(visitor));
    }
    if (patch != null) {
      visitor = patch.onto(visitor);
    }
    reader.accept(visitor, 0);
    return writer.toByteArray();
  }

  /** A run is not stopped while a class is initialised; see {@code Guard.enterInitializer}. */
  private static ClassVisitor unstoppableInitializer(ClassVisitor next) {
    return new ClassVisitor(Opcodes.ASM9, next) {
      @Override
      public MethodVisitor visitMethod(
          int access, String name, String descriptor, String signature, String[] exceptions) {
        MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
        return name.equals("<clinit>") ? new Initializer(method) : method;
      }
    };
  }

  private static final class Initializer extends MethodVisitor {
    Initializer(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    private void call(String method) {
      super.visitMethodInsn(
          Opcodes.INVOKESTATIC, "dev/iotajs/sandbox/internal/guard/Guard", method, "()V", false);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      call("enterInitializer");
    }

    @Override
    public void visitInsn(int opcode) {
      if (opcode == Opcodes.RETURN) {
        call("leaveInitializer");
      }
      super.visitInsn(opcode);
    }
  }

  /** Lets our lock-down replace the property maps that all realms' built-ins are made from. */
  private static ClassVisitor openTemplates(ClassVisitor next) {
    return new ClassVisitor(Opcodes.ASM9, next) {
      @Override
      public FieldVisitor visitField(
          int access, String name, String descriptor, String signature, Object value) {
        int opened = name.equals("$nasgenmap$") ? access & ~Opcodes.ACC_FINAL : access;
        return super.visitField(opened, name, descriptor, signature, value);
      }
    };
  }

  private static boolean isStoppable(String className) {
    if (className.startsWith(GuestClassLoader.GUEST)) {
      String name = className.substring(GuestClassLoader.GUEST.length());
      if (name.indexOf('.') < 0) {
        return STOPPABLE_GUESTS.contains(name);
      }
      // What is in packages below does a script's own work.
      return !UNSTOPPABLE_GUESTS.contains(name);
    }
    for (String prefix : STOPPABLE) {
      if (className.startsWith(INTERNAL + prefix)) {
        return true;
      }
    }
    return false;
  }
}

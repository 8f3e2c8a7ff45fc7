package dev.iotajs.sandbox.internal.weave;

import java.util.function.UnaryOperator;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
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

  private EngineWeaving() {}

  static UnaryOperator<byte[]> of(String className) {
    boolean stoppable = isStoppable(className);
    EnginePatch patch = EnginePatch.of(className);
    if (!stoppable && patch == null) {
      return UnaryOperator.identity();
    }
    return code -> {
      ClassReader reader = new ClassReader(code);
      ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
      ClassVisitor visitor = writer;
      if (stoppable) {
        visitor = new StoppableBuiltins(openTemplates(visitor));
      }
      if (patch != null) {
        visitor = patch.onto(visitor);
      }
      reader.accept(visitor, 0);
      if (patch != null) {
        patch.verifyApplied();
      }
      return writer.toByteArray();
    };
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
    if (!className.startsWith(INTERNAL)) {
      return false;
    }
    for (String prefix : STOPPABLE) {
      if (className.startsWith(prefix, INTERNAL.length())) {
        return true;
      }
    }
    return false;
  }
}

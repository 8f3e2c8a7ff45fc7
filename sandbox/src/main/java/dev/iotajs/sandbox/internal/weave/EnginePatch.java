package dev.iotajs.sandbox.internal.weave;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The changes made to single methods of the engine. Each names the method it is for, and loading
 * the class fails when that method is not there: an engine of another version is refused rather
 * than run with a hole.
 */
final class EnginePatch {
  private static final String RUNTIME = "org.openjdk.nashorn.internal.runtime.";
  private static final String SCRIPT_OBJECT = "org/openjdk/nashorn/internal/runtime/ScriptObject";
  private static final String GLOBAL = "org/openjdk/nashorn/internal/objects/Global";
  private static final String GUEST = "dev/iotajs/sandbox/internal/guest/";
  private static final String METER = "dev/iotajs/sandbox/internal/guard/Meter";

  /** The field by which woven scripts reach the realm's meter. */
  static final String METER_FIELD = "iotaMeter";

  static final String METER_TYPE = "L" + METER + ";";

  /** One change of one method. */
  private interface Change {
    MethodVisitor apply(MethodVisitor next, int access, String descriptor);
  }

  private static final class Target {
    final String name;
    final String descriptorPart;
    final Change change;
    final int droppedAccess;

    Target(String name, String descriptorPart, int droppedAccess, Change change) {
      this.name = name;
      this.descriptorPart = descriptorPart;
      this.droppedAccess = droppedAccess;
      this.change = change;
    }

    boolean matches(String methodName, String descriptor) {
      return name.equals(methodName) && descriptor.contains(descriptorPart);
    }
  }

  private final String className;
  private final List<Target> targets = new ArrayList<>();
  private final List<String[]> fields = new ArrayList<>();
  private boolean hooksHidden;
  private final Set<Target> applied = new HashSet<>();

  private EnginePatch(String className) {
    this.className = className;
  }

  /** The patch for a class, or null if it has none. */
  static EnginePatch of(String className) {
    EnginePatch patch = new EnginePatch(className);
    switch (className) {
      case RUNTIME + "ScriptLoader":
        // Every class made from a script is defined here, whatever path it came by.
        return patch.change("installClass", "[B", EnginePatch::weaveScript);
      case RUNTIME + "ScriptFunction":
        return patch
            .field(METER_FIELD, METER_TYPE)
            .change(
                "<init>",
                "ScriptFunctionData;L" + PROPERTY_MAP + ";L" + SCRIPT_OBJECT + ";L" + GLOBAL,
                EnginePatch::adoptMeter);
      case "org.openjdk.nashorn.internal.objects.Global":
        return patch
            .field(METER_FIELD, METER_TYPE)
            .change("<init>", "Context;", EnginePatch::createMeter);
      case RUNTIME + "Context":
        return patch
            .change("eval", "Object;ZZ)", guardedBy("DynamicCodeGate", "check", "()V"))
            .change("load", "", guardedBy("DynamicCodeGate", "refuse", "()V"))
            .change("loadWithNewGlobal", "", guardedBy("DynamicCodeGate", "refuse", "()V"))
            .change("findClass", "", guardedBy("DynamicCodeGate", "refuse", "()V"))
            // Compiling needs no lock, and one tenant's must not hold up another's.
            .unsynchronized("compile", "Source;");
      case RUNTIME + "ScriptObject":
        return patch
            .field("iotaException", "Ljava/lang/Object;")
            .change("findSetMethod", "LinkRequest;", EnginePatch::allowOverride)
            .hideHooks();
      case RUNTIME + "WithObject":
        return patch.hideHooks();
      case RUNTIME + "ECMAException":
        return patch
            .change("getException", "", replacedBy("HiddenException", "get"))
            .change("setExceptionToThrown", "", replacedBy("HiddenException", "set"));
      case RUNTIME + "linker.Bootstrap":
        return patch.change("createDynamicLinker", "", EnginePatch::filterLinkers);
      case RUNTIME + "linker.NashornLinker":
        return patch
            .change("getGuardedInvocation", "CallSiteDescriptor;", EnginePatch::guardPrototypes)
            .change("getGuardedInvocation", "", guardedBy("StackProbe", "ensure", "()V"));
      case RUNTIME + "RecompilableScriptFunctionData":
        return patch
            .change("compileTypeSpecialization", "", guardedBy("StackProbe", "ensure", "()V"))
            .change(
                "createAstSerializerExecutorService", "", replacedBy("InlineExecutor", "create"));
      case "org.openjdk.nashorn.internal.codegen.ObjectClassGenerator":
        return patch.change("getPaddedFieldCount", "", replacedBy("StructureSizes", "padded"));
      case RUNTIME + "linker.PrimitiveLookup":
        // Binds a built-in of one realm into call sites that other realms use too.
        return patch.change("lookupPrimitive", "ScriptObject;", EnginePatch::forgetSwitchPoint);
      default:
        return null;
    }
  }

  private static final String SECRET = UUID.randomUUID().toString();

  private static final String PROPERTY_MAP = "org/openjdk/nashorn/internal/runtime/PropertyMap";

  private EnginePatch field(String name, String descriptor) {
    fields.add(new String[] {name, descriptor});
    return this;
  }

  private EnginePatch change(String name, String descriptorPart, Change change) {
    targets.add(new Target(name, descriptorPart, 0, change));
    return this;
  }

  /**
   * Nashorn asks properties of these names for what an object does not have. They are not
   * ECMAScript, and gave scripts a way into the host; under a name that nobody knows they are never
   * found.
   */
  private EnginePatch hideHooks() {
    hooksHidden = true;
    return this;
  }

  private static MethodVisitor hidingHooks(MethodVisitor next) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitLdcInsn(Object value) {
        boolean hook = value.equals("__noSuchProperty__") || value.equals("__noSuchMethod__");
        super.visitLdcInsn(hook ? value + SECRET : value);
      }
    };
  }

  private EnginePatch unsynchronized(String name, String descriptorPart) {
    targets.add(
        new Target(name, descriptorPart, Opcodes.ACC_SYNCHRONIZED, (next, access, desc) -> next));
    return this;
  }

  ClassVisitor onto(ClassVisitor next) {
    return new ClassVisitor(Opcodes.ASM9, next) {
      @Override
      public MethodVisitor visitMethod(
          int access, String name, String descriptor, String signature, String[] exceptions) {
        for (Target target : targets) {
          if (target.matches(name, descriptor)) {
            applied.add(target);
            int kept = access & ~target.droppedAccess;
            MethodVisitor method = super.visitMethod(kept, name, descriptor, signature, exceptions);
            return target.change.apply(method, kept, descriptor);
          }
        }
        MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
        return hooksHidden ? hidingHooks(method) : method;
      }

      @Override
      public void visitEnd() {
        for (String[] field : fields) {
          super.visitField(
              Opcodes.ACC_PUBLIC | Opcodes.ACC_TRANSIENT, field[0], field[1], null, null);
        }
        super.visitEnd();
      }
    };
  }

  void verifyApplied() {
    for (Target target : targets) {
      if (!applied.contains(target)) {
        throw new LinkageError(
            "This version of nashorn-core is not supported: "
                + className
                + " has no method "
                + target.name
                + " as expected; Iota needs nashorn-core 15.7");
      }
    }
  }

  // The changes

  private static MethodVisitor weaveScript(MethodVisitor next, int access, String descriptor) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitCode() {
        super.visitCode();
        super.visitVarInsn(Opcodes.ALOAD, 2);
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC,
            "dev/iotajs/sandbox/internal/weave/ScriptWeaving",
            "weave",
            "([B)[B",
            false);
        super.visitVarInsn(Opcodes.ASTORE, 2);
      }
    };
  }

  private static MethodVisitor adoptMeter(MethodVisitor next, int access, String descriptor) {
    return afterSuperConstructor(
        next,
        method -> {
          method.visitVarInsn(Opcodes.ALOAD, 0);
          method.visitVarInsn(Opcodes.ALOAD, 4);
          method.visitFieldInsn(Opcodes.GETFIELD, GLOBAL, METER_FIELD, METER_TYPE);
          method.visitFieldInsn(
              Opcodes.PUTFIELD,
              "org/openjdk/nashorn/internal/runtime/ScriptFunction",
              METER_FIELD,
              METER_TYPE);
        });
  }

  private static MethodVisitor createMeter(MethodVisitor next, int access, String descriptor) {
    return afterSuperConstructor(
        next,
        method -> {
          method.visitVarInsn(Opcodes.ALOAD, 0);
          method.visitTypeInsn(Opcodes.NEW, METER);
          method.visitInsn(Opcodes.DUP);
          method.visitMethodInsn(Opcodes.INVOKESPECIAL, METER, "<init>", "()V", false);
          method.visitFieldInsn(Opcodes.PUTFIELD, GLOBAL, METER_FIELD, METER_TYPE);
        });
  }

  private interface Code {
    void emit(MethodVisitor method);
  }

  private static MethodVisitor afterSuperConstructor(MethodVisitor next, Code code) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      private boolean done;

      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String descriptor, boolean isInterface) {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        if (!done
            && opcode == Opcodes.INVOKESPECIAL
            && name.equals("<init>")
            && (owner.equals(SCRIPT_OBJECT) || owner.endsWith("/Scope"))) {
          done = true;
          code.emit(mv);
        }
      }
    };
  }

  /** Calls a check before the method's own code. */
  private static Change guardedBy(String guestClass, String check, String checkDescriptor) {
    return (next, access, descriptor) ->
        new MethodVisitor(Opcodes.ASM9, next) {
          @Override
          public void visitCode() {
            super.visitCode();
            super.visitMethodInsn(
                Opcodes.INVOKESTATIC, GUEST + guestClass, check, checkDescriptor, false);
          }
        };
  }

  /** Gives the method another body: a static call with the same arguments. */
  private static Change replacedBy(String guestClass, String method) {
    return (next, access, descriptor) ->
        new MethodVisitor(Opcodes.ASM9, null) {
          @Override
          public void visitCode() {
            boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
            String receiver = "Lorg/openjdk/nashorn/internal/runtime/ECMAException;";
            String type = isStatic ? descriptor : "(" + receiver + descriptor.substring(1);
            next.visitCode();
            int slot = 0;
            for (Type argument : Type.getArgumentTypes(type)) {
              next.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), slot);
              slot += argument.getSize();
            }
            next.visitMethodInsn(Opcodes.INVOKESTATIC, GUEST + guestClass, method, type, false);
            next.visitInsn(Type.getReturnType(type).getOpcode(Opcodes.IRETURN));
            next.visitMaxs(slot, slot);
            next.visitEnd();
          }
        };
  }

  private static MethodVisitor filterLinkers(MethodVisitor next, int access, String descriptor) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitFieldInsn(int opcode, String owner, String name, String fieldType) {
        super.visitFieldInsn(opcode, owner, name, fieldType);
        if (name.equals("prioritizedLinkers") || name.equals("fallbackLinkers")) {
          String array = "[Ljdk/dynalink/linker/GuardingDynamicLinker;";
          super.visitMethodInsn(
              Opcodes.INVOKESTATIC,
              GUEST + "ScriptLinkers",
              "only",
              "(" + array + ")" + array,
              false);
        }
      }
    };
  }

  /** What a property is linked to depends on the prototypes, which are each realm's own. */
  private static MethodVisitor guardPrototypes(MethodVisitor next, int access, String desc) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitInsn(int opcode) {
        if (opcode == Opcodes.ARETURN) {
          String link = "Ljdk/dynalink/linker/GuardedInvocation;";
          super.visitVarInsn(Opcodes.ALOAD, 0);
          super.visitMethodInsn(
              Opcodes.INVOKESTATIC,
              GUEST + "PrototypeGuards",
              "add",
              "(" + link + "Ljdk/dynalink/linker/LinkRequest;)" + link,
              false);
        }
        super.visitInsn(opcode);
      }
    };
  }

  /** The first check in there asks whether an inherited property may be shadowed. */
  private static MethodVisitor allowOverride(MethodVisitor next, int access, String desc) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      private boolean done;

      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (!done && name.equals("isWritable")) {
          done = true;
          super.visitMethodInsn(
              Opcodes.INVOKESTATIC,
              GUEST + "FrozenIntrinsics",
              "mayOverride",
              "(L" + owner + ";)Z",
              false);
        } else {
          super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }
      }
    };
  }

  private static MethodVisitor forgetSwitchPoint(MethodVisitor next, int access, String desc) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String descriptor, boolean isInterface) {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        if (name.equals("getBuiltinSwitchPoint")) {
          super.visitInsn(Opcodes.POP);
          super.visitInsn(Opcodes.ACONST_NULL);
        }
      }
    };
  }
}

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
  private static final String FUNCTION = "org/openjdk/nashorn/internal/runtime/ScriptFunction";
  private static final String FUNCTION_DATA = FUNCTION + "Data";
  private static final String GLOBAL = "org/openjdk/nashorn/internal/objects/Global";
  private static final String GUEST = "dev/iotajs/sandbox/internal/guest/";
  private static final String IR = "org/openjdk/nashorn/internal/ir/";
  private static final String METER = "dev/iotajs/sandbox/internal/guard/Meter";

  private static final String LINK = "Ljdk/dynalink/linker/GuardedInvocation;";
  private static final String ARRAY_DATA = "org/openjdk/nashorn/internal/runtime/arrays/ArrayData";

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
  private final List<Change> everywhere = new ArrayList<>();
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
                EnginePatch::adoptMeter)
            .change("<init>", "MethodHandle;L" + PROPERTY_MAP, EnginePatch::shareData)
            .change("getFunctionGuard", "", EnginePatch::expectDataOfBuiltins)
            .change("createApplyOrCallCall", "", EnginePatch::expectDataOfApply)
            .change("isApplyFunction", "", body(EnginePatch::compareData));
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
            .change("getBuiltinSwitchPoint", "", patch.replacedBy("BuiltinFunctions", "untouched"))
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
            .change("getException", "", patch.replacedBy("HiddenException", "get"))
            .change("setExceptionToThrown", "", patch.replacedBy("HiddenException", "set"));
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
                "createAstSerializerExecutorService",
                "",
                patch.replacedBy("InlineExecutor", "create"));
      case "org.openjdk.nashorn.internal.codegen.ObjectClassGenerator":
        return patch.change(
            "getPaddedFieldCount", "", patch.replacedBy("StructureSizes", "padded"));
      case "org.openjdk.nashorn.internal.codegen.ApplySpecialization":
        // It compiles apply(this, arguments) as a call, on the assumption that there is one realm.
        return patch.change("enterFunctionNode", "", body(EnginePatch::returnFalse));
      case "org.openjdk.nashorn.internal.ir.FunctionNode":
        // A function that is given to itself has its realm's meter at hand.
        return patch.change("needsCallee", "", body(EnginePatch::returnTrue));
      case "org.openjdk.nashorn.internal.codegen.LocalVariableTypesCalculator":
        return patch
            .change("enterObjectNode", "", EnginePatch::visitKeys)
            .change("enterTestFirstLoop", "", EnginePatch::visitTargets);
      case RUNTIME + "arrays.ContinuousArrayData":
        return patch.change("findFastGetIndexMethod", "", EnginePatch::linkDoubleIndexes);
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
    everywhere.add(EnginePatch::withHiddenHooks);
    return this;
  }

  private static MethodVisitor withHiddenHooks(MethodVisitor next, int access, String descriptor) {
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
        Target target = target(name, descriptor);
        int kept = target == null ? access : access & ~target.droppedAccess;
        MethodVisitor method = super.visitMethod(kept, name, descriptor, signature, exceptions);
        for (Change change : everywhere) {
          method = change.apply(method, kept, descriptor);
        }
        return target == null ? method : target.change.apply(method, kept, descriptor);
      }

      private Target target(String name, String descriptor) {
        for (Target target : targets) {
          if (target.matches(name, descriptor)) {
            applied.add(target);
            return target;
          }
        }
        return null;
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
          method.visitFieldInsn(Opcodes.PUTFIELD, FUNCTION, METER_FIELD, METER_TYPE);
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
  private Change replacedBy(String guestClass, String method) {
    return (next, access, descriptor) ->
        new MethodVisitor(Opcodes.ASM9, null) {
          @Override
          public void visitCode() {
            boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
            String receiver = "L" + className.replace('.', '/') + ";";
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

  /** Gives the method another body. */
  private static Change body(Code code) {
    return (next, access, descriptor) ->
        new MethodVisitor(Opcodes.ASM9, null) {
          @Override
          public void visitCode() {
            next.visitCode();
            code.emit(next);
            next.visitMaxs(0, Type.getArgumentsAndReturnSizes(descriptor) >> 2);
            next.visitEnd();
          }
        };
  }

  private static void returnFalse(MethodVisitor method) {
    method.visitInsn(Opcodes.ICONST_0);
    method.visitInsn(Opcodes.IRETURN);
  }

  private static void returnTrue(MethodVisitor method) {
    method.visitInsn(Opcodes.ICONST_1);
    method.visitInsn(Opcodes.IRETURN);
  }

  /** Built-in functions of all realms get the same data from one place. */
  private static MethodVisitor shareData(MethodVisitor next, int access, String descriptor) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      private boolean created;

      @Override
      public void visitTypeInsn(int opcode, String type) {
        created = opcode == Opcodes.NEW;
        if (!created) {
          super.visitTypeInsn(opcode, type);
        }
      }

      @Override
      public void visitInsn(int opcode) {
        if (!created || opcode != Opcodes.DUP) {
          super.visitInsn(opcode);
        }
        created = false;
      }

      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String arguments, boolean isInterface) {
        if (owner.endsWith("/FinalScriptFunctionData")) {
          String type = arguments.substring(0, arguments.length() - 1) + "L" + FUNCTION_DATA + ";";
          super.visitMethodInsn(
              Opcodes.INVOKESTATIC, GUEST + "BuiltinFunctions", "data", type, false);
        } else {
          super.visitMethodInsn(opcode, owner, name, arguments, isInterface);
        }
      }
    };
  }

  /** A link to a built-in holds for the same function of other realms, as a script's does. */
  private static MethodVisitor expectDataOfBuiltins(
      MethodVisitor next, int access, String descriptor) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String arguments, boolean isInterface) {
        super.visitMethodInsn(opcode, owner, name, arguments, isInterface);
        if (name.equals("isBuiltin")) {
          super.visitInsn(Opcodes.POP);
          super.visitInsn(Opcodes.ICONST_0);
        }
      }
    };
  }

  /**
   * The same for {@code apply} and {@code call}: the guard is given data in place of a function.
   */
  private static MethodVisitor expectDataOfApply(
      MethodVisitor next, int access, String descriptor) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      private boolean guard;

      @Override
      public void visitFieldInsn(int opcode, String owner, String name, String fieldType) {
        super.visitFieldInsn(opcode, owner, name, fieldType);
        guard |= name.equals("IS_APPLY_FUNCTION");
      }

      @Override
      public void visitVarInsn(int opcode, int slot) {
        super.visitVarInsn(opcode, slot);
        if (guard && opcode == Opcodes.ALOAD && slot == 0) {
          guard = false;
          super.visitFieldInsn(Opcodes.GETFIELD, FUNCTION, "data", "L" + FUNCTION_DATA + ";");
        }
      }
    };
  }

  private static void compareData(MethodVisitor method) {
    method.visitVarInsn(Opcodes.ILOAD, 0);
    method.visitVarInsn(Opcodes.ALOAD, 1);
    method.visitVarInsn(Opcodes.ALOAD, 2);
    method.visitTypeInsn(Opcodes.CHECKCAST, FUNCTION_DATA);
    method.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        FUNCTION,
        "isFunctionMH",
        "(Ljava/lang/Object;L" + FUNCTION_DATA + ";)Z",
        false);
    method.visitInsn(Opcodes.IAND);
    method.visitInsn(Opcodes.IRETURN);
  }

  private static MethodVisitor visitKeys(MethodVisitor next, int access, String descriptor) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String arguments, boolean isInterface) {
        if (name.equals("getValue")) {
          visitAlso(mv, "key", owner);
        }
        super.visitMethodInsn(opcode, owner, name, arguments, isInterface);
      }
    };
  }

  private static MethodVisitor visitTargets(MethodVisitor next, int access, String descriptor) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.INSTANCEOF) {
          visitAlso(mv, "target", IR + "Expression");
        }
        super.visitTypeInsn(opcode, type);
      }
    };
  }

  /** Lets the calculator of variables' types visit what belongs to the node on the stack. */
  private static void visitAlso(MethodVisitor method, String which, String nodeType) {
    String expression = "L" + IR + "Expression;";
    String calculator = "org/openjdk/nashorn/internal/codegen/LocalVariableTypesCalculator";
    method.visitInsn(Opcodes.DUP);
    method.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        GUEST + "UnvisitedExpressions",
        which,
        "(L" + nodeType + ";)" + expression,
        false);
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitInsn(Opcodes.SWAP);
    method.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL,
        calculator,
        "visitExpression",
        "(" + expression + ")L" + calculator + "$LvarType;",
        false);
    method.visitInsn(Opcodes.POP);
  }

  private static MethodVisitor linkDoubleIndexes(MethodVisitor next, int access, String type) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitInsn(int opcode) {
        if (opcode == Opcodes.ARETURN) {
          for (int slot = 0; slot < 4; slot++) {
            super.visitVarInsn(Opcodes.ALOAD, slot);
          }
          String arguments = "(" + LINK + "L" + ARRAY_DATA + ";" + type.substring(1);
          super.visitMethodInsn(
              Opcodes.INVOKESTATIC, GUEST + "DoubleIndexes", "orLink", arguments, false);
        }
        super.visitInsn(opcode);
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
          super.visitVarInsn(Opcodes.ALOAD, 0);
          super.visitMethodInsn(
              Opcodes.INVOKESTATIC,
              GUEST + "PrototypeGuards",
              "add",
              "(" + LINK + "Ljdk/dynalink/linker/LinkRequest;)" + LINK,
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
}

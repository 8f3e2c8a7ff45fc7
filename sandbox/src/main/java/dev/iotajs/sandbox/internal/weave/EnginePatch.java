package dev.iotajs.sandbox.internal.weave;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The changes made to single methods of the engine. Each names the method it is for, and loading
 * the class fails when that method is not there: an engine of another version is refused rather
 * than run with a hole.
 */
final class EnginePatch {
  private static final String RUNTIME = "org.openjdk.nashorn.internal.runtime.";
  private static final String CODEGEN = "org.openjdk.nashorn.internal.codegen.";

  private static final String REGEXP = "regexp/";

  private static MethodChange replaced(String className, String method) {
    int dot = method.indexOf('.');
    return MethodChanges.replacedBy(className, method.substring(0, dot), method.substring(dot + 1));
  }

  private static final class Target {
    final String name;
    final String descriptorPart;
    final MethodChange change;
    final int droppedAccess;

    Target(String name, String descriptorPart, int droppedAccess, MethodChange change) {
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
        return patch.change("installClass", "[B", MethodChanges::weaveScript);
      case RUNTIME + "ScriptFunction":
        return patch
            .field(MethodChanges.METER_FIELD, MethodChanges.METER_TYPE)
            .change("<init>", MethodChanges.FROM_DATA, MethodChanges::adoptMeter)
            .change("<init>", MethodChanges.FROM_HANDLE, MethodChanges::shareData)
            .change("getFunctionGuard", "", MethodChanges::expectDataOfBuiltins)
            .change("createApplyOrCallCall", "", MethodChanges::expectDataOfApply)
            .change("isApplyFunction", "", MethodChanges::compareData);
      case "org.openjdk.nashorn.internal.objects.Global":
        return patch
            .field(MethodChanges.METER_FIELD, MethodChanges.METER_TYPE)
            .change("<init>", "Context;", MethodChanges::createMeter)
            .field("iotaRegExp", "Ljava/lang/Object;")
            .change(
                "getBuiltinRegExp",
                "",
                replaced(className, REGEXP + "RegExpInstallation.constructor"))
            .change(
                "getLastRegExpResult", "", replaced(className, REGEXP + "RealmState.lastResult"));
      case RUNTIME + "regexp.RegExpFactory":
        // Our own regular expressions in place of the engine's.
        return patch.change("create", "", replaced(className, REGEXP + "CompiledRegExp.create"));
      case "org.openjdk.nashorn.internal.objects.NativeRegExp":
        return patch
            .change("constructor", "", replaced(className, REGEXP + "RegExpConstructor.construct"))
            .change(
                "exec", "(Ljava/lang/Object;", replaced(className, REGEXP + "RegExpMethods.exec"))
            .change(
                "test", "(Ljava/lang/Object;", replaced(className, REGEXP + "RegExpMethods.test"))
            .change(
                "toString",
                "(Ljava/lang/Object;",
                replaced(className, REGEXP + "RegExpMethods.toString"))
            .change("toString", "()", replaced(className, REGEXP + "EngineMatcher.show"))
            .change("execInner", "", replaced(className, REGEXP + "EngineMatcher.execute"))
            .change("groups", "", replaced(className, REGEXP + "EngineMatcher.groups"))
            .change("replace", "", replaced(className, REGEXP + "EngineMatcher.replace"))
            .change("split", "", replaced(className, REGEXP + "EngineMatcher.split"))
            .change("search", "", replaced(className, REGEXP + "EngineMatcher.search"));
      case RUNTIME + "Context":
        return patch
            .change("eval", "Object;ZZ)", MethodChanges.guardedBy("DynamicCodeGate", "check"))
            .change("load", "", MethodChanges.guardedBy("DynamicCodeGate", "refuse"))
            .change("loadWithNewGlobal", "", MethodChanges.guardedBy("DynamicCodeGate", "refuse"))
            .change("findClass", "", MethodChanges.guardedBy("DynamicCodeGate", "refuse"))
            .change(
                "getBuiltinSwitchPoint",
                "",
                MethodChanges.replacedBy(className, "BuiltinFunctions", "untouched"))
            // Compiling needs no lock, and one tenant's must not hold up another's.
            .unsynchronized("compile", "Source;");
      case RUNTIME + "ScriptObject":
        return patch
            .field("iotaException", "Ljava/lang/Object;")
            .change("findSetMethod", "LinkRequest;", MethodChanges::allowOverride)
            .hideHooks();
      case RUNTIME + "WithObject":
        return patch.hideHooks();
      case RUNTIME + "ECMAException":
        return patch
            .change(
                "getException", "", MethodChanges.replacedBy(className, "HiddenException", "get"))
            .change(
                "setExceptionToThrown",
                "",
                MethodChanges.replacedBy(className, "HiddenException", "set"));
      case RUNTIME + "linker.Bootstrap":
        return patch.change("createDynamicLinker", "", MethodChanges::filterLinkers);
      case RUNTIME + "linker.NashornLinker":
        return patch
            .change(
                "getGuardedInvocation",
                "CallSiteDescriptor;",
                MethodChanges.resultThrough(className, "PrototypeGuards", "add", 1))
            .change("getGuardedInvocation", "", MethodChanges.guardedBy("StackProbe", "ensure"));
      case RUNTIME + "RecompilableScriptFunctionData":
        return patch
            .change(
                "compileTypeSpecialization", "", MethodChanges.guardedBy("StackProbe", "ensure"))
            .change(
                "createAstSerializerExecutorService",
                "",
                MethodChanges.replacedBy(className, "InlineExecutor", "create"));
      case CODEGEN + "ObjectClassGenerator":
        return patch.change(
            "getPaddedFieldCount",
            "",
            MethodChanges.replacedBy(className, "StructureSizes", "padded"));
      case CODEGEN + "ApplySpecialization":
        // It compiles apply(this, arguments) as a call, on the assumption that there is one realm.
        return patch.change("enterFunctionNode", "", MethodChanges.returning(false));
      case "org.openjdk.nashorn.internal.ir.FunctionNode":
        // A function that is given to itself has its realm's meter at hand.
        return patch.change("needsCallee", "", MethodChanges.returning(true));
      case CODEGEN + "LocalVariableTypesCalculator":
        return patch
            .change("enterObjectNode", "", MethodChanges::visitKeys)
            .change("enterTestFirstLoop", "", MethodChanges::visitTargets);
      case RUNTIME + "arrays.ContinuousArrayData":
        return patch.change(
            "findFastGetIndexMethod",
            "",
            MethodChanges.resultThrough(className, "DoubleIndexes", "orLink", 4));
      default:
        return null;
    }
  }

  private EnginePatch field(String name, String descriptor) {
    fields.add(new String[] {name, descriptor});
    return this;
  }

  private EnginePatch change(String name, String descriptorPart, MethodChange change) {
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
        if (hooksHidden) {
          method = MethodChanges.hideHooks(method);
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
}

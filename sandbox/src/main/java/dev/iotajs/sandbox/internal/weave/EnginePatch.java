package dev.iotajs.sandbox.internal.weave;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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
  private static final String OBJECTS = "org.openjdk.nashorn.internal.objects.";
  private static final String CODEGEN = "org.openjdk.nashorn.internal.codegen.";

  /** The elements of typed arrays of integers. */
  private static final String INTEGER_ELEMENTS =
      OBJECTS.replace(".", "\\.") + "Native(Int|Uint)(8|16|32)Array\\$\\w+ArrayData";

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
  private final List<Consumer<ClassVisitor>> overrides = new ArrayList<>();
  private boolean hooksHidden;
  private final Set<Target> applied = new HashSet<>();

  private EnginePatch(String className) {
    this.className = className;
  }

  /** The patch for a class, or null if it has none. */
  static EnginePatch of(String className) {
    EnginePatch patch = new EnginePatch(className);
    if (className.matches(INTEGER_ELEMENTS)) {
      return patch.change("set", "(IDZ)", MethodChanges::wrappingConversion);
    }
    switch (className) {
      case RUNTIME + "ScriptLoader":
        // Every class made from a script is defined here, whatever path it came by.
        return patch.change("installClass", "[B", MethodChanges::weaveScript);
      case RUNTIME + "ScriptFunction":
        return patch
            .field(MethodChanges.METER_FIELD, MethodChanges.METER_TYPE)
            .field("iotaName", "Ljava/lang/Object;")
            .change("G$name", "", MethodChanges.replacedBy(className, "FunctionObjects", "nameOf"))
            .change("<clinit>", "", MethodChanges::configurableNames)
            .change("createStrictModeMap", "", MethodChanges::firstArgument)
            .change("<init>", MethodChanges.FROM_DATA, MethodChanges::adoptMeter)
            .change(
                "create",
                "Object;IL",
                MethodChanges.resultThrough(className, "FunctionObjects", "created", 0))
            .change(
                "createBound",
                "",
                MethodChanges.resultThrough(className, "FunctionObjects", "bound", 1))
            .change("invoke", "", MethodChanges.checkedBy(className, "ClassCalls", "check"))
            .change(
                "findCallMethod", "", MethodChanges.unlessFound(className, "ClassCalls", "link"))
            .overriding(MethodChanges::defineOwnProperty)
            .change("<init>", MethodChanges.FROM_HANDLE, MethodChanges::shareData)
            .change("getFunctionGuard", "", MethodChanges::expectDataOfBuiltins)
            .change("createApplyOrCallCall", "", MethodChanges::expectDataOfApply)
            .change("isApplyFunction", "", MethodChanges::compareData);
      case RUNTIME + "ScriptFunctionData":
        return patch.field("iotaKind", "I").field("iotaText", "Ljava/lang/Object;");
      case "org.openjdk.nashorn.internal.objects.Global":
        return patch
            .field(MethodChanges.METER_FIELD, MethodChanges.METER_TYPE)
            .field("iotaAsync", "Ljava/lang/Object;")
            .change("<init>", "Context;", MethodChanges::createMeter)
            .change(
                "initConstructor",
                "",
                MethodChanges.resultThrough(className, "library/Library", "constructed", 2))
            .change("initFunctionAndObject", "", MethodChanges::properNames)
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
      case OBJECTS + "NativeRegExp":
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
            .change("eval", "Object;ZZ)", MethodChanges::lowerDynamicCode)
            .change("load", "", MethodChanges.guardedBy("DynamicCodeGate", "refuse"))
            .change("loadWithNewGlobal", "", MethodChanges.guardedBy("DynamicCodeGate", "refuse"))
            .change("findClass", "", MethodChanges.guardedBy("DynamicCodeGate", "refuse"))
            .change(
                "getBuiltinSwitchPoint",
                "",
                MethodChanges.replacedBy(className, "BuiltinFunctions", "untouched"))
            // Compiling needs no lock, and one tenant's must not hold up another's.
            .unsynchronized("compile", "Source;");
      case "org.openjdk.nashorn.internal.objects.NativeFunction":
        return patch.change(
            "function", "Z", MethodChanges.replacedBy(className, "DynamicPrograms", "function"));
      case RUNTIME + "ScriptObject":
        return patch
            .field("iotaExtra", "Ljava/lang/Object;")
            .change("findSetMethod", "LinkRequest;", MethodChanges::allowOverride)
            .change(
                "hasProperty",
                "",
                MethodChanges.replacedBy(className, "library/ProxyAware", "hasProperty"))
            .change(
                "setPrototypeOf",
                "",
                MethodChanges.unlessDone(className, "library/ProxyAware", "setPrototypeOf"))
            .change(
                "erasePropertyValue",
                "",
                MethodChanges.replacedBy(className, "FunctionObjects", "erase"))
            .hideHooks();
      case OBJECTS + "NativeArray":
        return patch
            .change(
                "push", "Object;[", MethodChanges.unlessOrdinary("library/ArrayPrototype", "push"))
            .change(
                "push",
                "Object;Ljava",
                MethodChanges.unlessOrdinary("library/ArrayPrototype", "push"))
            .change("pop", "", MethodChanges.unlessOrdinary("library/ArrayPrototype", "pop"));
      case OBJECTS + "ArrayBufferView":
        return patch
            .field("iotaExtent", "Ljava/lang/Object;")
            .change("constructorImpl", "", MethodChanges::preparedTypedArray);
      case OBJECTS + "NativeArrayBuffer":
        return patch
            .field("iotaState", "Ljava/lang/Object;")
            .change(
                "constructor",
                "",
                MethodChanges.both(
                    MethodChanges.prepared("library/TypedArrayCreation", "prepareBuffer", 2),
                    MethodChanges.resultThrough(
                        className, "library/TypedArrayCreation", "completed", 3)));
      case OBJECTS + "NativeDataView":
        return patch
            .change(
                "constructor",
                "Object;[",
                MethodChanges.both(
                    MethodChanges.prepared("library/DataViewFunctions", "prepare", 2),
                    completedView(className, 3)))
            .change(
                "constructor",
                "Object;I)",
                MethodChanges.both(
                    MethodChanges.checkedBy("library/DataViewFunctions", "check"),
                    completedView(className, 4)))
            .change(
                "constructor",
                "Object;II)",
                MethodChanges.checkedBy("library/DataViewFunctions", "check"))
            .field("iotaToTheEnd", "Z");
      case OBJECTS + "NativeDate":
        return patch.change(
            "getNativeDate",
            "",
            MethodChanges.replacedBy(className, "library/DateFunctions", "date"));
      case OBJECTS + "NativeString":
        return patch
            .change("constructor", "Object;[", MethodChanges::textOfSymbols)
            .change("constructor", "Object;Ljava", MethodChanges::textOfSymbols);
      case OBJECTS + "NativeMath":
        return patch.change(
            "round", "", MethodChanges.replacedBy(className, "library/MathFunctions", "round"));
      case OBJECTS + "NativeArguments":
      case OBJECTS + "NativeStrictArguments":
        return patch.change(
            "getInitialMap",
            "",
            MethodChanges.resultThrough(className, "library/Library", "arguments", 0));
      case "org.openjdk.nashorn.internal.parser.Lexer":
        return patch.change(
            "isJSWhitespace", "", MethodChanges.replacedBy(className, "library/Texts", "isSpace"));
      case OBJECTS + "NativeSymbol":
        return patch.change(
            "constructor",
            "",
            MethodChanges.replacedBy(className, "library/SymbolFunctions", "construct"));
      case OBJECTS + "NativeMap":
      case OBJECTS + "NativeWeakMap":
        return patch
            .change("populateMap", "", MethodChanges::doNothing)
            .change("construct", "", filled(className, "library/MapFunctions"));
      case OBJECTS + "NativeSet":
        return patch
            .change("populateSet", "", MethodChanges::doNothing)
            .change("construct", "", filled(className, "library/SetFunctions"));
      case OBJECTS + "NativeWeakSet":
        return patch
            .change("populateWeakSet", "", MethodChanges::doNothing)
            .change("construct", "", filled(className, "library/SetFunctions"));
      case RUNTIME + "JSType":
        return patch
            .change("toNumber", "(Ljava/lang/String;)", MethodChanges::newerLiterals)
            .change(
                "toPrimitive",
                "ScriptObject;Ljava/lang/Class;",
                MethodChanges.replacedBy(className, "operations/Conversions", "toPrimitive"));
      case RUNTIME + "PropertyMap":
        return patch
            .field("iotaLacks", "I")
            .change(
                "addAll",
                "",
                MethodChanges.replacedBy(className, "library/EngineTemplates", "completed"));
      case RUNTIME + "WithObject":
        return patch
            .hideHooks()
            .change("lookup", "", MethodChanges.unlessFound(className, "WithNames", "lookup"))
            .change("findProperty", "", MethodChanges.unlessFound(className, "WithNames", "find"));
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
      case RUNTIME + "arrays.ArrayLikeIterator":
        return patch
            .change("arrayLikeIterator", "Object;Z", MethodChanges::exceptProxies)
            .change("reverseArrayLikeIterator", "Object;Z", MethodChanges::exceptProxies);
      case RUNTIME + "ScriptRuntime":
        return patch
            .change(
                "INSTANCEOF",
                "",
                MethodChanges.replacedBy(className, "operations/Conversions", "isInstance"))
            .change(
                "builtinObjectToString",
                "",
                MethodChanges.unlessFound(className, "operations/Conversions", "tagged"));
      case RUNTIME + "RecompilableScriptFunctionData":
        return patch
            .change(
                "functionName",
                "",
                MethodChanges.resultThrough(className, "FunctionHeader", "name", 1))
            .change("<init>", "FunctionNode;", MethodChanges::completeData)
            .change(
                "toSource", "", MethodChanges.unlessFound(className, "FunctionHeader", "source"))
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

  private static MethodChange completedView(String className, int arguments) {
    return MethodChanges.resultThrough(
        className, "library/DataViewFunctions", "completed", arguments);
  }

  private static MethodChange filled(String className, String guestClass) {
    return MethodChanges.resultThrough(className, guestClass, "filled", 3);
  }

  private EnginePatch field(String name, String descriptor) {
    fields.add(new String[] {name, descriptor});
    return this;
  }

  /** Adds a method that the class inherits otherwise. */
  private EnginePatch overriding(Consumer<ClassVisitor> method) {
    overrides.add(method);
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
        overrides.forEach(method -> method.accept(cv));
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

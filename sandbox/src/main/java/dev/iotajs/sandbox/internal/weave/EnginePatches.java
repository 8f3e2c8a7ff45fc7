package dev.iotajs.sandbox.internal.weave;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which methods of the engine are changed, class by class. */
final class EnginePatches {
  private static final String ENGINE = "org.openjdk.nashorn.internal.";
  private static final String OBJECT = "Ljava/lang/Object;";

  /** The elements of typed arrays of integers. */
  private static final Pattern INTEGER_ELEMENTS =
      Pattern.compile("objects\\.Native(Int|Uint)(8|16|32)Array\\$\\w+ArrayData");

  private static final Map<String, EnginePatch> BY_CLASS = new HashMap<>();

  static {
    realms();
    functions();
    objects();
    conversions();
    arrays();
    typedArrays();
    collections();
    regularExpressions();
    otherBuiltins();
    codeFromText();
    linking();
    compiling();
  }

  private EnginePatches() {}

  /** The patch for a class, or null if it has none. */
  static EnginePatch of(String className) {
    if (!className.startsWith(ENGINE)) {
      return null;
    }
    String name = className.substring(ENGINE.length());
    return INTEGER_ELEMENTS.matcher(name).matches()
        ? new EnginePatch(className).change("set", "(IDZ)", MethodChanges::wrappingConversion)
        : BY_CLASS.get(name);
  }

  private static EnginePatch on(String name) {
    EnginePatch patch = new EnginePatch(ENGINE + name);
    BY_CLASS.put(name, patch);
    return patch;
  }

  private static void realms() {
    on("objects.Global")
        .field(MethodChanges.METER_FIELD, MethodChanges.METER_TYPE)
        .field("iotaAsync", OBJECT)
        .field("iotaRegExp", OBJECT)
        .change("<init>", "Context;", MethodChanges::createMeter)
        .resultThrough("initConstructor", "", "library/Library.constructed", 2)
        .change("initFunctionAndObject", "", MethodChanges::properNames)
        .replacedBy("getBuiltinRegExp", "", "regexp/RegExpInstallation.constructor")
        .replacedBy("getLastRegExpResult", "", "regexp/RealmState.lastResult");
    on("runtime.ECMAException")
        .replacedBy("getException", "", "HiddenException.get")
        .replacedBy("setExceptionToThrown", "", "HiddenException.set")
        .replacedBy("getLineNumber", "", "ScriptStacks.line")
        .replacedBy("getColumnNumber", "", "ScriptStacks.column")
        .replacedBy("getFileName", "", "ScriptStacks.file");
    on("runtime.ECMAErrors").unlessFound("getMessage", "", "AuthorMessages.of");
    String fixed = "ErrorProperties.fixed";
    on("objects.NativeError")
        .replacedBy("getScriptStackString", "", "ScriptStacks.describe")
        .checkedBy("captureStackTrace", "", "ErrorProperties.requireOpen")
        .unlessFound("setStack", "", fixed)
        .unlessFound("setLineNumber", "", fixed)
        .unlessFound("setColumnNumber", "", fixed)
        .unlessFound("setFileName", "", fixed);
  }

  private static void functions() {
    on("runtime.ScriptFunction")
        .field(MethodChanges.METER_FIELD, MethodChanges.METER_TYPE)
        .field("iotaName", OBJECT)
        .replacedBy("G$name", "", "FunctionObjects.nameOf")
        .change("<clinit>", "", MethodChanges::configurableNames)
        .change("createStrictModeMap", "", MethodChanges::firstArgument)
        .change("<init>", MethodChanges.FROM_DATA, MethodChanges::adoptMeter)
        .resultThrough("create", "Object;IL", "FunctionObjects.created", 0)
        .resultThrough("createBound", "", "FunctionObjects.bound", 1)
        .receiverCheckedBy("invoke", "", "ClassCalls.check")
        .unlessFound("findCallMethod", "", "ClassCalls.link")
        .adding(MethodChanges::defineOwnProperty)
        .change("<init>", MethodChanges.FROM_HANDLE, MethodChanges::shareData)
        .change("getFunctionGuard", "", MethodChanges::expectDataOfBuiltins)
        .change("createApplyOrCallCall", "", MethodChanges::expectDataOfApply)
        .change("isApplyFunction", "", MethodChanges::compareData);
    on("runtime.ScriptFunctionData").field("iotaKind", "I").field("iotaText", OBJECT);
    on("runtime.RecompilableScriptFunctionData")
        .resultThrough("functionName", "", "FunctionHeader.name", 1)
        .change("<init>", "FunctionNode;", MethodChanges::completeData)
        .unlessFound("toSource", "", "FunctionHeader.source")
        .guardedBy("compileTypeSpecialization", "", "StackProbe.ensure")
        .replacedBy("createAstSerializerExecutorService", "", "InlineExecutor.create");
  }

  private static void objects() {
    on("runtime.ScriptObject")
        .field("iotaExtra", OBJECT)
        .change("findSetMethod", "LinkRequest;", MethodChanges::allowOverride)
        .replacedBy("hasProperty", "", "library/ProxyAware.hasProperty")
        .unlessDone("setPrototypeOf", "", "library/ProxyAware.setPrototypeOf")
        .replacedBy("erasePropertyValue", "", "FunctionObjects.erase")
        .hideHooks();
    on("runtime.WithObject")
        .hideHooks()
        .unlessFound("lookup", "", "WithNames.lookup")
        .unlessFound("findProperty", "", "WithNames.find");
    on("runtime.PropertyMap")
        .field("iotaLacks", "I")
        .replacedBy("addAll", "", "library/EngineTemplates.completed");
    String arguments = "library/Library.arguments";
    on("objects.NativeArguments").resultThrough("getInitialMap", "", arguments, 0);
    on("objects.NativeStrictArguments").resultThrough("getInitialMap", "", arguments, 0);
  }

  private static void conversions() {
    String toPrimitive = "operations/Conversions.toPrimitive";
    on("runtime.JSType")
        .change("toNumber", "(Ljava/lang/String;)", MethodChanges::newerLiterals)
        .replacedBy("toPrimitive", "ScriptObject;Ljava/lang/Class;", toPrimitive);
    on("runtime.ScriptRuntime")
        .replacedBy("INSTANCEOF", "", "operations/Conversions.isInstance")
        .unlessFound("builtinObjectToString", "", "operations/Conversions.tagged");
  }

  private static void arrays() {
    on("objects.NativeArray")
        .change("push", "Object;[", MethodChanges.unlessOrdinary("push"))
        .change("push", "Object;Ljava", MethodChanges.unlessOrdinary("push"))
        .change("pop", "", MethodChanges.unlessOrdinary("pop"));
    on("runtime.arrays.ArrayLikeIterator")
        .change("arrayLikeIterator", "Object;Z", MethodChanges::exceptProxies)
        .change("reverseArrayLikeIterator", "Object;Z", MethodChanges::exceptProxies);
    on("runtime.arrays.ContinuousArrayData")
        .resultThrough("findFastGetIndexMethod", "", "DoubleIndexes.orLink", 4);
  }

  private static void typedArrays() {
    on("objects.ArrayBufferView")
        .field("iotaExtent", OBJECT)
        .change("constructorImpl", "", MethodChanges::preparedTypedArray);
    String creation = "library/TypedArrayCreation.";
    on("objects.NativeArrayBuffer")
        .field("iotaState", OBJECT)
        .prepared("constructor", "", creation + "prepareBuffer", 2)
        .resultThrough("constructor", "", creation + "completed", 3);
    String views = "library/DataViewFunctions.";
    on("objects.NativeDataView")
        .field("iotaToTheEnd", "Z")
        .prepared("constructor", "Object;[", views + "prepare", 2)
        .resultThrough("constructor", "Object;[", views + "completed", 3)
        .checkedBy("constructor", "Object;I)", views + "check")
        .resultThrough("constructor", "Object;I)", views + "completed", 4)
        .checkedBy("constructor", "Object;II)", views + "check");
  }

  private static void collections() {
    collection("NativeMap", "populateMap", "library/MapFunctions.filled");
    collection("NativeWeakMap", "populateMap", "library/MapFunctions.filled");
    collection("NativeSet", "populateSet", "library/SetFunctions.filled");
    collection("NativeWeakSet", "populateWeakSet", "library/SetFunctions.filled");
  }

  private static void collection(String name, String populate, String filled) {
    on("objects." + name)
        .change(populate, "", MethodChanges::doNothing)
        .resultThrough("construct", "", filled, 3);
  }

  /** Our own regular expressions in place of the engine's. */
  private static void regularExpressions() {
    on("runtime.regexp.RegExpFactory").replacedBy("create", "", "regexp/CompiledRegExp.create");
    String self = "(Ljava/lang/Object;";
    String methods = "regexp/RegExpMethods.";
    String matcher = "regexp/EngineMatcher.";
    on("objects.NativeRegExp")
        .replacedBy("constructor", "", "regexp/RegExpConstructor.construct")
        .replacedBy("exec", self, methods + "exec")
        .replacedBy("test", self, methods + "test")
        .replacedBy("toString", self, methods + "toString")
        .replacedBy("toString", "()", matcher + "show")
        .replacedBy("execInner", "", matcher + "execute")
        .replacedBy("groups", "", matcher + "groups")
        .replacedBy("replace", "", matcher + "replace")
        .replacedBy("split", "", matcher + "split")
        .replacedBy("search", "", matcher + "search");
  }

  private static void otherBuiltins() {
    on("objects.NativeDate").replacedBy("getNativeDate", "", "library/DateFunctions.date");
    on("objects.NativeMath").replacedBy("round", "", "library/MathFunctions.round");
    on("objects.NativeSymbol").replacedBy("constructor", "", "library/SymbolFunctions.construct");
    on("objects.NativeString")
        .change("constructor", "Object;[", MethodChanges::textOfSymbols)
        .change("constructor", "Object;Ljava", MethodChanges::textOfSymbols);
    on("parser.Lexer").replacedBy("isJSWhitespace", "", "library/Texts.isSpace");
  }

  private static void codeFromText() {
    String refuse = "DynamicCodeGate.refuse";
    on("runtime.Context")
        .change("eval", "Object;ZZ)", MethodChanges::lowerDynamicCode)
        .guardedBy("load", "", refuse)
        .guardedBy("loadWithNewGlobal", "", refuse)
        .guardedBy("findClass", "", refuse)
        .replacedBy("getBuiltinSwitchPoint", "", "BuiltinFunctions.untouched")
        // Compiling needs no lock, and one tenant's must not hold up another's.
        .unsynchronized("compile", "Source;");
    on("objects.NativeFunction").replacedBy("function", "Z", "DynamicPrograms.function");
    // A script would give its code another file's name by it, and so places that are not its own.
    on("parser.AbstractParser").change("checkDirectiveComment", "", MethodChanges::doNothing);
  }

  private static void linking() {
    on("runtime.linker.Bootstrap").change("createDynamicLinker", "", MethodChanges::filterLinkers);
    String link = "getGuardedInvocation";
    on("runtime.linker.NashornLinker")
        .resultThrough(link, "CallSiteDescriptor;", "PrototypeGuards.add", 1)
        .guardedBy(link, "LinkerServices;", "StackProbe.ensure");
  }

  private static void compiling() {
    // Every class made from a script is defined here, whatever path it came by.
    on("runtime.ScriptLoader").change("installClass", "[B", MethodChanges::weaveScript);
    on("codegen.ObjectClassGenerator")
        .replacedBy("getPaddedFieldCount", "", "StructureSizes.padded");
    // It compiles apply(this, arguments) as a call, on the assumption that there is one realm.
    on("codegen.ApplySpecialization")
        .change("enterFunctionNode", "", MethodChanges.returning(false));
    // A function that is given to itself has its realm's meter at hand.
    on("ir.FunctionNode").change("needsCallee", "", MethodChanges.returning(true));
    on("codegen.LocalVariableTypesCalculator")
        .change("enterObjectNode", "", MethodChanges::visitKeys)
        .change("enterTestFirstLoop", "", MethodChanges::visitTargets);
  }
}

package dev.iotajs.sandbox.internal.weave;

import java.util.UUID;
import java.util.function.Consumer;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * How single methods of the engine are changed, in byte code. Which ones, and why, is in {@link
 * EnginePatches}; what the changed code calls is in the {@code guest} package.
 */
final class MethodChanges {
  private static final String METER = "dev/iotajs/sandbox/internal/guard/Meter";
  private static final String RUNTIME = "org/openjdk/nashorn/internal/runtime/";
  private static final String SCRIPT_OBJECT = RUNTIME + "ScriptObject";
  private static final String FUNCTION = RUNTIME + "ScriptFunction";
  private static final String FUNCTION_DATA = FUNCTION + "Data";
  private static final String GLOBAL = "org/openjdk/nashorn/internal/objects/Global";
  private static final String IR = "org/openjdk/nashorn/internal/ir/";

  /** The field by which woven scripts reach the realm's meter. */
  static final String METER_FIELD = "iotaMeter";

  static final String METER_TYPE = "L" + METER + ";";

  /** Part of the type of a function's constructor from its data, which all others end in. */
  static final String FROM_DATA =
      "ScriptFunctionData;L" + RUNTIME + "PropertyMap;L" + SCRIPT_OBJECT + ";L" + GLOBAL;

  /** Part of the type of a function's constructor that makes the data of a built-in. */
  static final String FROM_HANDLE = "MethodHandle;L" + RUNTIME + "PropertyMap";

  private static final String SECRET = UUID.randomUUID().toString();

  private MethodChanges() {}

  static MethodVisitor hideHooks(MethodVisitor next) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitLdcInsn(Object value) {
        boolean hook = value.equals("__noSuchProperty__") || value.equals("__noSuchMethod__");
        super.visitLdcInsn(hook ? value + SECRET : value);
      }
    };
  }

  static MethodVisitor weaveScript(MethodVisitor next, int access, String descriptor) {
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

  static MethodVisitor adoptMeter(MethodVisitor next, int access, String descriptor) {
    return afterSuperConstructor(
        withoutCallers(next),
        method -> {
          method.visitVarInsn(Opcodes.ALOAD, 0);
          method.visitVarInsn(Opcodes.ALOAD, 4);
          method.visitFieldInsn(Opcodes.GETFIELD, GLOBAL, METER_FIELD, METER_TYPE);
          method.visitFieldInsn(Opcodes.PUTFIELD, FUNCTION, METER_FIELD, METER_TYPE);
        });
  }

  /** No function has properties of its own called caller and arguments. */
  private static MethodVisitor withoutCallers(MethodVisitor next) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (name.equals("isStrict") || name.equals("isBoundFunction")) {
          super.visitInsn(Opcodes.POP);
          super.visitInsn(Opcodes.ICONST_0);
        } else {
          super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }
      }
    };
  }

  /** Properties made with all three attributes taken away get one of them back. */
  static MethodVisitor configurableNames(MethodVisitor next, int access, String descriptor) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitIntInsn(int opcode, int operand) {
        boolean flags = opcode == Opcodes.BIPUSH && operand == 7;
        super.visitIntInsn(opcode, flags ? 3 : operand);
      }
    };
  }

  /** Returns its first argument. */
  static MethodVisitor firstArgument(MethodVisitor next, int access, String descriptor) {
    return body(
        next,
        code -> {
          code.visitVarInsn(Opcodes.ALOAD, 0);
          code.visitInsn(Opcodes.ARETURN);
        });
  }

  /** A function's own way of defining properties: it is prepared, and then done as usual. */
  static void defineOwnProperty(ClassVisitor function) {
    String name = "defineOwnProperty";
    String type = "(Ljava/lang/Object;Ljava/lang/Object;Z)Z";
    MethodVisitor code = function.visitMethod(Opcodes.ACC_PUBLIC, name, type, null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    String prepare = "(L" + FUNCTION + ";Ljava/lang/Object;)V";
    GuestMethod.of("FunctionObjects.beforeDefining").call(code, prepare);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitVarInsn(Opcodes.ALOAD, 2);
    code.visitVarInsn(Opcodes.ILOAD, 3);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, SCRIPT_OBJECT, name, type, false);
    code.visitInsn(Opcodes.IRETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  static MethodVisitor createMeter(MethodVisitor next, int access, String descriptor) {
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

  private static MethodVisitor afterSuperConstructor(
      MethodVisitor next, Consumer<MethodVisitor> code) {
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
          code.accept(mv);
        }
      }
    };
  }

  /** Code from text is let through or not, then lowered, and what that gives is run. */
  static MethodVisitor lowerDynamicCode(MethodVisitor next, int access, String descriptor) {
    String context = "org/openjdk/nashorn/internal/runtime/Context";
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitCode() {
        super.visitCode();
        GuestMethod.of("DynamicCodeGate.check").call(mv, "()V");
        super.visitVarInsn(Opcodes.ALOAD, 2);
        GuestMethod.of("DynamicPrograms.text").call(mv, "(Ljava/lang/String;)Ljava/lang/String;");
        super.visitVarInsn(Opcodes.ASTORE, 2);
      }

      @Override
      public void visitInsn(int opcode) {
        if (opcode == Opcodes.ARETURN) {
          super.visitVarInsn(Opcodes.ALOAD, 0);
          super.visitVarInsn(Opcodes.ALOAD, 1);
          super.visitVarInsn(Opcodes.ALOAD, 2);
          super.visitVarInsn(Opcodes.ALOAD, 3);
          String type =
              "(Ljava/lang/Object;L"
                  + context
                  + ";L"
                  + SCRIPT_OBJECT
                  + ";Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;";
          GuestMethod.of("DynamicPrograms.finish").call(mv, type);
        }
        super.visitInsn(opcode);
      }
    };
  }

  /** Completes data made from a function's text by what its header says. */
  static MethodVisitor completeData(MethodVisitor next, int access, String descriptor) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitInsn(int opcode) {
        if (opcode == Opcodes.RETURN) {
          super.visitVarInsn(Opcodes.ALOAD, 0);
          super.visitVarInsn(Opcodes.ALOAD, 1);
          String type = "(L" + FUNCTION_DATA + ";L" + IR + "FunctionNode;)V";
          GuestMethod.of("FunctionHeader.complete").call(mv, type);
        }
        super.visitInsn(opcode);
      }
    };
  }

  /** Gives the method, which returns nothing, an empty body. */
  static MethodVisitor doNothing(MethodVisitor next, int access, String descriptor) {
    return body(next, code -> code.visitInsn(Opcodes.RETURN));
  }

  /** Asks first whether the text is a literal that the engine does not know. */
  static MethodVisitor newerLiterals(MethodVisitor next, int access, String descriptor) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitCode() {
        super.visitCode();
        Label otherwise = new Label();
        super.visitVarInsn(Opcodes.ALOAD, 0);
        GuestMethod.of("library/Numbers.isNewer").call(mv, "(Ljava/lang/String;)Z");
        super.visitJumpInsn(Opcodes.IFEQ, otherwise);
        super.visitVarInsn(Opcodes.ALOAD, 0);
        GuestMethod.of("library/Numbers.parse").call(mv, "(Ljava/lang/String;)D");
        super.visitInsn(Opcodes.DRETURN);
        super.visitLabel(otherwise);
        super.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
      }
    };
  }

  /** Takes a static method of ours, with the same arguments, unless the receiver is ordinary. */
  static MethodChange unlessOrdinary(String method) {
    String arrays = "library/ArrayPrototype.";
    return (next, access, descriptor) ->
        new MethodVisitor(Opcodes.ASM9, next) {
          @Override
          public void visitCode() {
            super.visitCode();
            Label otherwise = new Label();
            super.visitVarInsn(Opcodes.ALOAD, 0);
            GuestMethod.of(arrays + "isOrdinary").call(mv, "(Ljava/lang/Object;)Z");
            super.visitJumpInsn(Opcodes.IFNE, otherwise);
            GuestMethod.of(arrays + method).callWithArguments(mv, descriptor);
            super.visitInsn(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN));
            super.visitLabel(otherwise);
            super.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
          }
        };
  }

  /** Symbols have a text for String called as a function. */
  static MethodVisitor textOfSymbols(MethodVisitor next, int access, String descriptor) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String type, boolean isInterface) {
        if (name.equals("toCharSequence")) {
          super.visitVarInsn(Opcodes.ILOAD, 0);
          String chars = "(Ljava/lang/Object;Z)Ljava/lang/CharSequence;";
          GuestMethod.of("library/Texts.toChars").call(mv, chars);
        } else {
          super.visitMethodInsn(opcode, owner, name, type, isInterface);
        }
      }
    };
  }

  /** The arguments and the result of a typed array's constructor, whose kind its factory knows. */
  static MethodVisitor preparedTypedArray(MethodVisitor next, int access, String descriptor) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitCode() {
        super.visitCode();
        super.visitVarInsn(Opcodes.ILOAD, 0);
        super.visitVarInsn(Opcodes.ALOAD, 1);
        super.visitVarInsn(Opcodes.ALOAD, 2);
        String factory = Type.getArgumentTypes(descriptor)[2].getInternalName();
        super.visitMethodInsn(
            Opcodes.INVOKEVIRTUAL, factory, "getClassName", "()Ljava/lang/String;", false);
        GuestMethod.of("library/TypedArrayCreation.prepare")
            .call(mv, "(Z[Ljava/lang/Object;Ljava/lang/String;)[Ljava/lang/Object;");
        super.visitVarInsn(Opcodes.ASTORE, 1);
      }

      @Override
      public void visitInsn(int opcode) {
        if (opcode == Opcodes.ARETURN) {
          super.visitVarInsn(Opcodes.ILOAD, 0);
          super.visitVarInsn(Opcodes.ALOAD, 1);
          GuestMethod.of("library/TypedArrayCreation.filled")
              .call(mv, "(Ljava/lang/Object;Z[Ljava/lang/Object;)Ljava/lang/Object;");
          String result = Type.getReturnType(descriptor).getInternalName();
          super.visitTypeInsn(Opcodes.CHECKCAST, result);
        }
        super.visitInsn(opcode);
      }
    };
  }

  /** A number that is too large for an integer wraps, where Java gives the largest one. */
  static MethodVisitor wrappingConversion(MethodVisitor next, int access, String descriptor) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitInsn(int opcode) {
        if (opcode == Opcodes.D2I) {
          super.visitMethodInsn(Opcodes.INVOKESTATIC, RUNTIME + "JSType", "toInt32", "(D)I", false);
        } else {
          super.visitInsn(opcode);
        }
      }
    };
  }

  /** The accessor functions of __proto__ get their names from the specification. */
  static MethodVisitor properNames(MethodVisitor next, int access, String descriptor) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitLdcInsn(Object value) {
        boolean accessor = value.equals("getProto") || value.equals("setProto");
        super.visitLdcInsn(accessor ? value.toString().substring(0, 3) + " __proto__" : value);
      }
    };
  }

  /** Always returns that. */
  static MethodChange returning(boolean value) {
    return (next, access, descriptor) ->
        body(
            next,
            code -> {
              code.visitInsn(value ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
              code.visitInsn(Opcodes.IRETURN);
            });
  }

  /** Gives the method another body. The writer finds out how much stack that needs. */
  static MethodVisitor body(MethodVisitor next, Consumer<MethodVisitor> code) {
    return new MethodVisitor(Opcodes.ASM9, null) {
      @Override
      public void visitCode() {
        next.visitCode();
        code.accept(next);
        next.visitMaxs(0, 0);
        next.visitEnd();
      }
    };
  }

  /** Built-in functions of all realms get the same data from one place. */
  static MethodVisitor shareData(MethodVisitor next, int access, String descriptor) {
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
          GuestMethod.of("BuiltinFunctions.data").call(mv, type);
        } else {
          super.visitMethodInsn(opcode, owner, name, arguments, isInterface);
        }
      }
    };
  }

  /** A link to a built-in holds for the same function of other realms, as a script's does. */
  static MethodVisitor expectDataOfBuiltins(MethodVisitor next, int access, String descriptor) {
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
  static MethodVisitor expectDataOfApply(MethodVisitor next, int access, String descriptor) {
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

  /** A proxy for an array is an array, but its elements are not where an array's are. */
  static MethodVisitor exceptProxies(MethodVisitor next, int access, String descriptor) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String arguments, boolean isInterface) {
        boolean asked = name.equals("isArray") && owner.equals(SCRIPT_OBJECT);
        if (asked) {
          GuestMethod.of("library/ProxyAware.isArrayItself").call(mv, arguments);
        } else {
          super.visitMethodInsn(opcode, owner, name, arguments, isInterface);
        }
      }
    };
  }

  static MethodVisitor compareData(MethodVisitor next, int access, String descriptor) {
    return body(
        next,
        code -> {
          code.visitVarInsn(Opcodes.ILOAD, 0);
          code.visitVarInsn(Opcodes.ALOAD, 1);
          code.visitVarInsn(Opcodes.ALOAD, 2);
          code.visitTypeInsn(Opcodes.CHECKCAST, FUNCTION_DATA);
          String type = "(Ljava/lang/Object;L" + FUNCTION_DATA + ";)Z";
          code.visitMethodInsn(Opcodes.INVOKESTATIC, FUNCTION, "isFunctionMH", type, false);
          code.visitInsn(Opcodes.IAND);
          code.visitInsn(Opcodes.IRETURN);
        });
  }

  static MethodVisitor visitKeys(MethodVisitor next, int access, String descriptor) {
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

  static MethodVisitor visitTargets(MethodVisitor next, int access, String descriptor) {
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
    GuestMethod.of("UnvisitedExpressions." + which)
        .call(method, "(L" + nodeType + ";)" + expression);
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

  static MethodVisitor filterLinkers(MethodVisitor next, int access, String descriptor) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitFieldInsn(int opcode, String owner, String name, String fieldType) {
        super.visitFieldInsn(opcode, owner, name, fieldType);
        if (name.equals("prioritizedLinkers") || name.equals("fallbackLinkers")) {
          String array = "[Ljdk/dynalink/linker/GuardingDynamicLinker;";
          GuestMethod.of("ScriptLinkers.only").call(mv, "(" + array + ")" + array);
        }
      }
    };
  }

  /** The first check in there asks whether an inherited property may be shadowed. */
  static MethodVisitor allowOverride(MethodVisitor next, int access, String desc) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      private boolean done;

      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (!done && name.equals("isWritable")) {
          done = true;
          GuestMethod.of("FrozenIntrinsics.mayOverride").call(mv, "(L" + owner + ";)Z");
        } else {
          super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }
      }
    };
  }
}

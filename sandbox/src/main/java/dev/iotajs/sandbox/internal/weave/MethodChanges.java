package dev.iotajs.sandbox.internal.weave;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * How single methods of the engine are changed, in byte code. Which ones, and why, is in {@link
 * EnginePatch}; what the changed code calls is in the {@code guest} package.
 */
final class MethodChanges {
  private static final String GUEST = "dev/iotajs/sandbox/internal/guest/";
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
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC, GUEST + "FunctionObjects", "beforeDefining", prepare, false);
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

  /** Calls a check before the method's own code. */
  static MethodChange guardedBy(String guestClass, String check) {
    return (next, access, descriptor) ->
        new MethodVisitor(Opcodes.ASM9, next) {
          @Override
          public void visitCode() {
            super.visitCode();
            super.visitMethodInsn(Opcodes.INVOKESTATIC, GUEST + guestClass, check, "()V", false);
          }
        };
  }

  /** Calls a check of the receiver before the method's own code. */
  static MethodChange checkedBy(String className, String guestClass, String check) {
    return (next, access, descriptor) ->
        new MethodVisitor(Opcodes.ASM9, next) {
          @Override
          public void visitCode() {
            super.visitCode();
            super.visitVarInsn(Opcodes.ALOAD, 0);
            String type = "(L" + className.replace('.', '/') + ";)V";
            super.visitMethodInsn(Opcodes.INVOKESTATIC, GUEST + guestClass, check, type, false);
          }
        };
  }

  /** Code from text is let through or not, then lowered, and what that gives is run. */
  static MethodVisitor lowerDynamicCode(MethodVisitor next, int access, String descriptor) {
    String programs = GUEST + "DynamicPrograms";
    String context = "org/openjdk/nashorn/internal/runtime/Context";
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitCode() {
        super.visitCode();
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC, GUEST + "DynamicCodeGate", "check", "()V", false);
        super.visitVarInsn(Opcodes.ALOAD, 2);
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC,
            programs,
            "text",
            "(Ljava/lang/String;)Ljava/lang/String;",
            false);
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
          super.visitMethodInsn(Opcodes.INVOKESTATIC, programs, "finish", type, false);
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
          super.visitMethodInsn(
              Opcodes.INVOKESTATIC, GUEST + "FunctionHeader", "complete", type, false);
        }
        super.visitInsn(opcode);
      }
    };
  }

  /** Two changes of one method, which do not meet. */
  static MethodChange both(MethodChange first, MethodChange second) {
    return (next, access, descriptor) ->
        first.apply(second.apply(next, access, descriptor), access, descriptor);
  }

  /** First calls a static method with the same arguments; if that gives true, it was all. */
  static MethodChange unlessDone(String className, String guestClass, String method) {
    return (next, access, descriptor) ->
        new MethodVisitor(Opcodes.ASM9, next) {
          @Override
          public void visitCode() {
            super.visitCode();
            String type = asStatic(className, access, descriptor).replaceFirst("V$", "Z");
            callWithArguments(mv, guestClass, method, type);
            Label own = new Label();
            super.visitJumpInsn(Opcodes.IFEQ, own);
            super.visitInsn(Opcodes.RETURN);
            super.visitLabel(own);
            super.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
          }
        };
  }

  private static void callWithArguments(
      MethodVisitor code, String guestClass, String method, String type) {
    int slot = 0;
    for (Type argument : Type.getArgumentTypes(type)) {
      code.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), slot);
      slot += argument.getSize();
    }
    code.visitMethodInsn(Opcodes.INVOKESTATIC, GUEST + guestClass, method, type, false);
  }

  /**
   * First calls a static method with the same arguments; what it gives is the result, unless it is
   * null.
   */
  static MethodChange unlessFound(String className, String guestClass, String method) {
    return (next, access, descriptor) ->
        new MethodVisitor(Opcodes.ASM9, next) {
          @Override
          public void visitCode() {
            super.visitCode();
            String type = asStatic(className, access, descriptor);
            callWithArguments(mv, guestClass, method, type);
            Label own = new Label();
            super.visitInsn(Opcodes.DUP);
            super.visitJumpInsn(Opcodes.IFNULL, own);
            super.visitInsn(Opcodes.ARETURN);
            super.visitLabel(own);
            Object[] found = {Type.getReturnType(type).getInternalName()};
            super.visitFrame(Opcodes.F_SAME1, 0, null, 1, found);
            super.visitInsn(Opcodes.POP);
          }
        };
  }

  /** Gives the method another body: a static call with the same arguments. */
  static MethodChange replacedBy(String className, String guestClass, String method) {
    return (next, access, descriptor) -> {
      String type = asStatic(className, access, descriptor);
      return body(
          next,
          code -> {
            callWithArguments(code, guestClass, method, type);
            code.visitInsn(Type.getReturnType(type).getOpcode(Opcodes.IRETURN));
          });
    };
  }

  /** Sends what the method returns through a static method, with its first arguments. */
  static MethodChange resultThrough(
      String className, String guestClass, String method, int arguments) {
    return (next, access, descriptor) -> {
      Type result = Type.getReturnType(descriptor);
      Type[] passed =
          Arrays.copyOf(
              Type.getArgumentTypes(asStatic(className, access, descriptor)), arguments + 1);
      System.arraycopy(passed, 0, passed, 1, arguments);
      passed[0] = result;
      return new MethodVisitor(Opcodes.ASM9, next) {
        @Override
        public void visitInsn(int opcode) {
          if (opcode == result.getOpcode(Opcodes.IRETURN)) {
            int slot = 0;
            for (int i = 1; i <= arguments; i++) {
              super.visitVarInsn(passed[i].getOpcode(Opcodes.ILOAD), slot);
              slot += passed[i].getSize();
            }
            String type = Type.getMethodDescriptor(result, passed);
            super.visitMethodInsn(Opcodes.INVOKESTATIC, GUEST + guestClass, method, type, false);
          }
          super.visitInsn(opcode);
        }
      };
    };
  }

  /** The type of a static method with the same arguments, the receiver among them. */
  private static String asStatic(String className, int access, String descriptor) {
    boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
    String receiver = "L" + className.replace('.', '/') + ";";
    return isStatic ? descriptor : "(" + receiver + descriptor.substring(1);
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
        String numbers = GUEST + "library/Numbers";
        Label otherwise = new Label();
        super.visitVarInsn(Opcodes.ALOAD, 0);
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC, numbers, "isNewer", "(Ljava/lang/String;)Z", false);
        super.visitJumpInsn(Opcodes.IFEQ, otherwise);
        super.visitVarInsn(Opcodes.ALOAD, 0);
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC, numbers, "parse", "(Ljava/lang/String;)D", false);
        super.visitInsn(Opcodes.DRETURN);
        super.visitLabel(otherwise);
        super.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
      }
    };
  }

  /** Takes a static method of ours, with the same arguments, unless the receiver is ordinary. */
  static MethodChange unlessOrdinary(String guestClass, String method) {
    return (next, access, descriptor) ->
        new MethodVisitor(Opcodes.ASM9, next) {
          @Override
          public void visitCode() {
            super.visitCode();
            String owner = GUEST + guestClass;
            Label otherwise = new Label();
            super.visitVarInsn(Opcodes.ALOAD, 0);
            super.visitMethodInsn(
                Opcodes.INVOKESTATIC, owner, "isOrdinary", "(Ljava/lang/Object;)Z", false);
            super.visitJumpInsn(Opcodes.IFNE, otherwise);
            for (int slot = 0; slot < Type.getArgumentTypes(descriptor).length; slot++) {
              super.visitVarInsn(Opcodes.ALOAD, slot);
            }
            super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, descriptor, false);
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
          super.visitMethodInsn(opcode, GUEST + "library/Texts", "toChars", chars, false);
        } else {
          super.visitMethodInsn(opcode, owner, name, type, isInterface);
        }
      }
    };
  }

  /** Sends the array of arguments, in that slot, through a static method, after a boolean. */
  static MethodChange prepared(String guestClass, String method, int slot) {
    return (next, access, descriptor) ->
        new MethodVisitor(Opcodes.ASM9, next) {
          @Override
          public void visitCode() {
            super.visitCode();
            super.visitVarInsn(Opcodes.ILOAD, 0);
            super.visitVarInsn(Opcodes.ALOAD, slot);
            String type = "(Z[Ljava/lang/Object;)[Ljava/lang/Object;";
            super.visitMethodInsn(Opcodes.INVOKESTATIC, GUEST + guestClass, method, type, false);
            super.visitVarInsn(Opcodes.ASTORE, slot);
          }
        };
  }

  /** The same for a typed array, whose kind its factory knows. */
  static MethodVisitor preparedTypedArray(MethodVisitor next, int access, String descriptor) {
    String creation = GUEST + "library/TypedArrayCreation";
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
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC,
            creation,
            "prepare",
            "(Z[Ljava/lang/Object;Ljava/lang/String;)[Ljava/lang/Object;",
            false);
        super.visitVarInsn(Opcodes.ASTORE, 1);
      }

      @Override
      public void visitInsn(int opcode) {
        if (opcode == Opcodes.ARETURN) {
          super.visitVarInsn(Opcodes.ILOAD, 0);
          super.visitVarInsn(Opcodes.ALOAD, 1);
          super.visitMethodInsn(
              Opcodes.INVOKESTATIC,
              creation,
              "filled",
              "(Ljava/lang/Object;Z[Ljava/lang/Object;)Ljava/lang/Object;",
              false);
          String result = Type.getReturnType(descriptor).getInternalName();
          super.visitTypeInsn(Opcodes.CHECKCAST, result);
        }
        super.visitInsn(opcode);
      }
    };
  }

  /** Calls a static check with the same arguments first. */
  static MethodChange checkedBy(String guestClass, String method) {
    return (next, access, descriptor) ->
        new MethodVisitor(Opcodes.ASM9, next) {
          @Override
          public void visitCode() {
            super.visitCode();
            int slot = 0;
            Type[] arguments = Type.getArgumentTypes(descriptor);
            for (Type argument : arguments) {
              super.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), slot);
              slot += argument.getSize();
            }
            String type = Type.getMethodDescriptor(Type.VOID_TYPE, arguments);
            super.visitMethodInsn(Opcodes.INVOKESTATIC, GUEST + guestClass, method, type, false);
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
  private static MethodVisitor body(MethodVisitor next, Consumer<MethodVisitor> code) {
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
          super.visitMethodInsn(
              Opcodes.INVOKESTATIC, GUEST + "BuiltinFunctions", "data", type, false);
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
        String from = asked ? GUEST + "library/ProxyAware" : owner;
        super.visitMethodInsn(opcode, from, asked ? "isArrayItself" : name, arguments, isInterface);
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

  static MethodVisitor filterLinkers(MethodVisitor next, int access, String descriptor) {
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

  /** The first check in there asks whether an inherited property may be shadowed. */
  static MethodVisitor allowOverride(MethodVisitor next, int access, String desc) {
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

package dev.iotajs.sandbox.internal.weave;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The changes made to single methods of one class of the engine. Each names the method it is for,
 * and loading the class fails when that method is not there: an engine of another version is
 * refused rather than run with a hole.
 *
 * <p>A method is named by its name and a part of its descriptor; a method of ours, which the
 * changed code calls, as in {@link GuestMethod}.
 */
final class EnginePatch {
  private static final class Target {
    final String name;
    final String descriptorPart;
    final MethodChange change;

    Target(String name, String descriptorPart, MethodChange change) {
      this.name = name;
      this.descriptorPart = descriptorPart;
      this.change = change;
    }

    boolean matches(String methodName, String descriptor) {
      return name.equals(methodName) && descriptor.contains(descriptorPart);
    }
  }

  private final String className;
  private final List<Target> targets = new ArrayList<>();
  private final List<Consumer<ClassVisitor>> additions = new ArrayList<>();
  private Target unlocked;
  private boolean hooksHidden;

  EnginePatch(String className) {
    this.className = className;
  }

  EnginePatch field(String name, String descriptor) {
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_TRANSIENT;
    return adding(type -> type.visitField(access, name, descriptor, null, null));
  }

  /** Adds a member; also a method that the class inherits otherwise. */
  EnginePatch adding(Consumer<ClassVisitor> member) {
    additions.add(member);
    return this;
  }

  EnginePatch change(String name, String descriptorPart, MethodChange change) {
    targets.add(new Target(name, descriptorPart, change));
    return this;
  }

  /** Calls a check before the method's own code. */
  EnginePatch guardedBy(String name, String descriptorPart, String check) {
    return change(name, descriptorPart, GuestCalls.guardedBy(check));
  }

  /** Calls a check of the receiver before the method's own code. */
  EnginePatch receiverCheckedBy(String name, String descriptorPart, String check) {
    return change(name, descriptorPart, GuestCalls.receiverCheckedBy(className, check));
  }

  /** Calls a check with the same arguments before the method's own code. */
  EnginePatch checkedBy(String name, String descriptorPart, String check) {
    return change(name, descriptorPart, GuestCalls.checkedBy(check));
  }

  /** Sends the array of arguments, in that slot, through a static method, after a boolean. */
  EnginePatch prepared(String name, String descriptorPart, String method, int slot) {
    return change(name, descriptorPart, GuestCalls.prepared(method, slot));
  }

  /** First calls a static method with the same arguments; if that gives true, it was all. */
  EnginePatch unlessDone(String name, String descriptorPart, String method) {
    return change(name, descriptorPart, GuestCalls.unlessDone(className, method));
  }

  /** The same, where the method gives the result, or null. */
  EnginePatch unlessFound(String name, String descriptorPart, String method) {
    return change(name, descriptorPart, GuestCalls.unlessFound(className, method));
  }

  /** Gives the method another body: a static call with the same arguments. */
  EnginePatch replacedBy(String name, String descriptorPart, String method) {
    return change(name, descriptorPart, GuestCalls.replacedBy(className, method));
  }

  /** Sends what the method returns through a static method, with its first arguments. */
  EnginePatch resultThrough(String name, String descriptorPart, String method, int arguments) {
    return change(name, descriptorPart, GuestCalls.resultThrough(className, method, arguments));
  }

  /**
   * Nashorn asks properties of these names for what an object does not have. They are not
   * ECMAScript, and gave scripts a way into the host; under a name that nobody knows they are never
   * found.
   */
  EnginePatch hideHooks() {
    hooksHidden = true;
    return this;
  }

  EnginePatch unsynchronized(String name, String descriptorPart) {
    change(name, descriptorPart, (next, access, descriptor) -> next);
    unlocked = targets.get(targets.size() - 1);
    return this;
  }

  ClassVisitor onto(ClassVisitor next) {
    Set<Target> missing = new LinkedHashSet<>(targets);
    return new ClassVisitor(Opcodes.ASM9, next) {
      @Override
      public MethodVisitor visitMethod(
          int access, String name, String descriptor, String signature, String[] exceptions) {
        boolean free = unlocked != null && unlocked.matches(name, descriptor);
        int kept = free ? access & ~Opcodes.ACC_SYNCHRONIZED : access;
        MethodVisitor method = super.visitMethod(kept, name, descriptor, signature, exceptions);
        if (hooksHidden) {
          method = MethodChanges.hideHooks(method);
        }
        // The first change is the outermost: it sees the engine's own code.
        for (int i = targets.size() - 1; i >= 0; i--) {
          Target target = targets.get(i);
          if (target.matches(name, descriptor)) {
            missing.remove(target);
            method = target.change.apply(method, kept, descriptor);
          }
        }
        return method;
      }

      @Override
      public void visitEnd() {
        missing.forEach(EnginePatch.this::refuse);
        additions.forEach(member -> member.accept(cv));
        super.visitEnd();
      }
    };
  }

  private void refuse(Target missing) {
    throw new LinkageError(
        "This version of nashorn-core is not supported: "
            + className
            + " has no method "
            + missing.name
            + " as expected; Iota needs nashorn-core 15.7");
  }
}

package dev.iotajs.sandbox.internal.weave;

import org.objectweb.asm.MethodVisitor;

/** One change of one method. */
interface MethodChange {
  /**
   * What the method is to be read by.
   *
   * @param next writes the changed method
   * @param access the method's access flags
   * @param descriptor the method's type
   */
  MethodVisitor apply(MethodVisitor next, int access, String descriptor);
}

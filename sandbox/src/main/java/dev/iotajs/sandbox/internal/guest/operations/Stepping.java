package dev.iotajs.sandbox.internal.guest.operations;

/** An iterator that can be asked without making an object for each result. */
public interface Stepping {
  /** What there is after the last value. */
  Object END = new Object();

  /** What its built-in method {@code next} would give the value of, or {@link #END}. */
  Object nextOrEnd();
}

package dev.iotajs.sandbox.internal.weave;

import java.io.IOException;
import java.io.InputStream;

/**
 * Loads a private copy of the JavaScript engine, woven with guards, and the few classes of ours
 * that work inside it. The copy that the application may have on its own class path is neither used
 * nor changed; everything else comes from the application's loader as usual.
 */
public final class GuestClassLoader extends ClassLoader {
  private static final String ENGINE = "org.openjdk.nashorn.";

  /** Our own classes that work inside the engine. */
  static final String GUEST = "dev.iotajs.sandbox.internal.guest.";

  static {
    registerAsParallelCapable();
  }

  /** Made with {@code parent} as the source of all class files. */
  public GuestClassLoader(ClassLoader parent) {
    super("iota-guest", parent);
    // An application that runs with assertions on does not mean the engine's own, which are slow.
    setDefaultAssertionStatus(false);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(ENGINE) && !name.startsWith(GUEST)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    byte[] code = EngineWeaving.weave(name, read(name));
    return defineClass(name, code, 0, code.length, getClass().getProtectionDomain());
  }

  private byte[] read(String name) throws ClassNotFoundException {
    try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}

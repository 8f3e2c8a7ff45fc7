package dev.iotajs.sdk.db;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Another source's connections, counted while they are out; their calls can be made to fail. */
final class CountingSource implements DataSource {
  private final DataSource source;
  private int open;
  private int taken;
  private boolean lastWasAutoCommit;
  private volatile Consumer<String> beforeEach = method -> {};

  CountingSource(DataSource source) {
    this.source = source;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = source.getConnection();
    took();
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                close(connection);
                return null;
              }
              beforeEach.accept(method.getName());
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** Is given the name of each method of a connection before it is called, but {@code close}. */
  void beforeEach(Consumer<String> action) {
    beforeEach = action;
  }

  private synchronized void took() {
    open++;
    taken++;
    notifyAll();
  }

  private void close(Connection connection) throws SQLException {
    boolean isAutoCommit = connection.isClosed() || connection.getAutoCommit();
    connection.close();
    synchronized (this) {
      lastWasAutoCommit = isAutoCommit;
      open--;
      notifyAll();
    }
  }

  synchronized int open() {
    return open;
  }

  synchronized int taken() {
    return taken;
  }

  synchronized boolean lastWasAutoCommit() {
    return lastWasAutoCommit;
  }

  synchronized void awaitAllReturned() throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (open > 0) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError(open + " connections were not given back");
      }
      wait(100);
    }
  }

  synchronized void awaitBusy() throws InterruptedException {
    while (open == 0) {
      wait(100);
    }
  }

  @Override
  public Connection getConnection(String user, String password) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PrintWriter getLogWriter() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setLogWriter(PrintWriter writer) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setLoginTimeout(int seconds) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}

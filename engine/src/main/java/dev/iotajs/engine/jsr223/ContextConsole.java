package dev.iotajs.engine.jsr223;

import dev.iotajs.sandbox.ConsoleSink;
import java.io.IOException;
import java.io.Writer;
import javax.script.ScriptContext;

/** Prints the console's warnings and errors to a context's error writer, the rest to its writer. */
final class ContextConsole implements ConsoleSink {
  private final ScriptContext context;

  ContextConsole(ScriptContext context) {
    this.context = context;
  }

  @Override
  public void write(Level level, String message) throws IOException {
    boolean isError = level.compareTo(Level.WARN) >= 0;
    Writer writer = isError ? context.getErrorWriter() : context.getWriter();
    if (writer != null) {
      writer.write(message + System.lineSeparator());
      writer.flush();
    }
  }
}

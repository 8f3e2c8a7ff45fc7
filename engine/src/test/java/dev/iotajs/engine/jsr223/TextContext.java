package dev.iotajs.engine.jsr223;

import java.io.StringWriter;
import javax.script.SimpleScriptContext;

/** A script context that is not ours, and keeps what is written. */
final class TextContext extends SimpleScriptContext {
  private final StringWriter text = new StringWriter();

  TextContext() {
    setWriter(text);
  }

  String text() {
    return text.toString();
  }
}

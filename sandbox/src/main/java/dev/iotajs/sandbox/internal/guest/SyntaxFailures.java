package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.ScriptFrame;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sandbox.ScriptSyntaxException;
import dev.iotajs.sandbox.internal.guard.Stop;
import dev.iotajs.sandbox.internal.guest.syntax.Lines;
import dev.iotajs.sandbox.internal.guest.syntax.SyntaxProblem;
import org.openjdk.nashorn.internal.runtime.ParserException;

/** Turns what is wrong with a text, whoever finds it, into the author's syntax error. */
final class SyntaxFailures {
  private final ScriptSource source;
  private final AuthorPositions positions;

  /** Of one text; the positions are those of what the engine was given in its place. */
  SyntaxFailures(ScriptSource source, AuthorPositions positions) {
    this.source = source;
    this.positions = positions;
  }

  /** The syntax error; null if it was none that ended the compilation. */
  ScriptException of(Throwable thrown) {
    if (thrown instanceof SyntaxProblem) {
      return ofProblem((SyntaxProblem) thrown);
    }
    boolean tooDeep =
        thrown instanceof StackOverflowError
            || (thrown instanceof Stop && ((Stop) thrown).limit() == Limit.CALL_DEPTH);
    if (tooDeep) {
      return error("The script is nested too deeply", 1, 0);
    }
    String unsupported = EngineMessage.unsupported(thrown);
    if (!(thrown instanceof ParserException) && unsupported == null) {
      return null;
    }
    EngineMessage message = EngineMessage.of(thrown);
    if (message == null) {
      return error(unsupported == null ? "The script cannot be read" : unsupported, 1, 0);
    }
    return error(
        unsupported == null ? message.text : unsupported,
        positions.line(message.line),
        positions.column(message.line, message.column));
  }

  private ScriptException ofProblem(SyntaxProblem problem) {
    String text = source.text();
    int mark = text.startsWith("\ufeff") ? 1 : 0;
    int offset = Math.min(problem.offset() + mark, text.length());
    Lines lines = new Lines(text);
    return error(problem.getMessage(), lines.line(offset), lines.column(offset));
  }

  private ScriptException error(String text, int line, int column) {
    return new ScriptSyntaxException(
        Failures.shorten(text), new ScriptFrame("", source.name(), line, column));
  }
}

package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sandbox.internal.guard.Run;
import java.util.List;
import org.openjdk.nashorn.internal.ir.FunctionNode;
import org.openjdk.nashorn.internal.parser.Parser;
import org.openjdk.nashorn.internal.runtime.Context;
import org.openjdk.nashorn.internal.runtime.ParserException;
import org.openjdk.nashorn.internal.runtime.Source;

/**
 * From source to program. The guards are woven in later, when the engine defines the classes.
 *
 * <p>Down-levelling of newer syntax belongs between {@link #plain} and the rest: text in, text and
 * source map out.
 */
final class ProgramCompiler {
  private final Context context;
  private final ScriptSource source;

  /** Those of the text that is being read at the moment, for errors. */
  private AuthorPositions positions;

  ProgramCompiler(Context context, ScriptSource source) {
    this.context = context;
    this.source = source;
    this.positions = AuthorPositions.of(source, List.of(), "");
  }

  GuestProgram compile() {
    String text = plain(source.text());
    if (source.kind() == ScriptSource.Kind.SCRIPT) {
      return new GuestProgram(source, compile(text), false, positions);
    }
    return compileBody(new BodyText(source, text));
  }

  /** Without a byte order mark, and with a {@code #!} line made a comment. */
  private static String plain(String text) {
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    return plain.startsWith("#!") ? "//" + plain.substring(2) : plain;
  }

  private GuestProgram compileBody(BodyText body) {
    positions = body.wrappedPositions();
    FunctionNode function = body.function(parse(body.wrapped()));
    if (function == null) {
      throw new UnbalancedBody();
    }
    String edited = body.withValue(function);
    AuthorPositions editedPositions = body.positions(edited);
    try {
      return new GuestProgram(source, compile(edited), body.isModule(), editedPositions);
    } catch (ParserException e) {
      // The engine takes a destructuring declaration for an expression, and refuses it only later.
      return new GuestProgram(source, compile(body.wrapped()), body.isModule(), positions);
    }
  }

  private Context.MultiGlobalCompiledScript compile(String text) {
    return context.compileScript(Source.sourceFor(source.name(), text));
  }

  private FunctionNode parse(String text) {
    return new Parser(
            context.getEnv(),
            Source.sourceFor(source.name(), text),
            new Context.ThrowErrorManager(),
            false,
            context.getLogger(Parser.class))
        .parse();
  }

  /** What went wrong, in the author's positions. */
  ScriptException failure(Throwable thrown, Run run) {
    return new Failures(source, positions, run).ofCompiling(thrown);
  }

  /** The text has a brace too many, which ended the function it was put into. */
  static final class UnbalancedBody extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}

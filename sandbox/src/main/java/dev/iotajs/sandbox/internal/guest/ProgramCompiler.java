package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sandbox.internal.guard.Run;
import dev.iotajs.sandbox.internal.guest.lower.Lowered;
import dev.iotajs.sandbox.internal.guest.lower.Lowering;
import dev.iotajs.sandbox.internal.guest.lower.Lowering.Form;
import dev.iotajs.sandbox.internal.guest.lower.Printed;
import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.List;
import org.openjdk.nashorn.internal.runtime.Context;
import org.openjdk.nashorn.internal.runtime.ParserException;
import org.openjdk.nashorn.internal.runtime.Source;

/**
 * From source to program. The guards are woven in later, when the engine defines the classes.
 *
 * <p>Text of ES5 is compiled as it is; only newer syntax is lowered, from the tree that has been
 * made to find out.
 */
final class ProgramCompiler {
  private static final String MODULE_PREFIX =
      "(function("
          + String.join(",", Lowering.PACKAGE_PARAMETERS)
          + "){return function("
          + String.join(",", Lowering.COMMON_JS_PARAMETERS)
          + "){";
  private static final String MODULE_SUFFIX = "\n}})";

  private final Context context;
  private final ScriptSource source;

  /** Those of the text that is being read at the moment, for errors. */
  private AuthorPositions positions;

  ProgramCompiler(Context context, ScriptSource source) {
    this.context = context;
    this.source = source;
    this.positions = AuthorPositions.UNCHANGED;
  }

  GuestProgram compile() {
    String text = plain(source.text());
    Lowering lowering = Lowering.of(Form.valueOf(source.kind().name()), text);
    if (!lowering.needed()) {
      try {
        return unchanged(text, lowering.program());
      } catch (ParserException e) {
        // Old syntax with something new in a literal.
        positions = AuthorPositions.UNCHANGED;
      }
    }
    return lowered(lowering.lower(), text);
  }

  /** Without a byte order mark, and with a {@code #!} line made a comment. */
  private static String plain(String text) {
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    return plain.startsWith("#!") ? "//" + plain.substring(2) : plain;
  }

  private GuestProgram unchanged(String text, Tree.Program program) {
    switch (source.kind()) {
      case SCRIPT:
        return new GuestProgram(source, compile(text), null, positions);
      case BODY:
        BodyText body = new BodyText(text, program);
        positions = body.positions(source.name());
        List<String> parameters = body.isModule() ? List.of("module", "exports") : List.of();
        return new GuestProgram(source, compile(body.wrapped()), parameters, positions);
      default:
        positions =
            AuthorPositions.inserted(
                source.name(), List.of(new int[] {0, MODULE_PREFIX.length()}), MODULE_PREFIX);
        return new GuestProgram(
            source,
            compile(MODULE_PREFIX + text + MODULE_SUFFIX),
            Lowering.PACKAGE_PARAMETERS,
            positions);
    }
  }

  private GuestProgram lowered(Lowered lowered, String text) {
    Printed printed = lowered.printed();
    positions = AuthorPositions.lowered(source.name(), printed, text);
    Source compiled = Source.sourceFor(source.name(), printed.text());
    FunctionHeader.remember(compiled, text);
    return new GuestProgram(
        source, context.compileScript(compiled), lowered.parameters(), positions);
  }

  private Context.MultiGlobalCompiledScript compile(String text) {
    return context.compileScript(Source.sourceFor(source.name(), text));
  }

  /** What went wrong, in the author's positions. */
  ScriptException failure(Throwable thrown, Run run) {
    return new Failures(source, positions, null, run).ofCompiling(thrown);
  }
}

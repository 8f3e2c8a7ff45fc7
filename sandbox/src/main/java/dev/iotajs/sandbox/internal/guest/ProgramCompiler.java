package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sandbox.internal.guard.Run;
import dev.iotajs.sandbox.internal.guest.lower.Lowering;
import dev.iotajs.sandbox.internal.guest.lower.Lowering.Form;
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
  private final String codeName;

  /** Those of the text that is being read at the moment, for errors. */
  private AuthorPositions positions;

  private EngineText compiled;

  /**
   * Of one source.
   *
   * @param number another one for each program of the sandbox
   */
  ProgramCompiler(Context context, ScriptSource source, long number) {
    this.context = context;
    this.source = source;
    this.codeName = FilePositions.codeName(source.name(), number);
    this.positions = AuthorPositions.UNCHANGED;
  }

  GuestProgram compile() {
    String text = plain(source.text());
    EngineText kept = KeptForm.read(source);
    if (kept != null) {
      return compile(kept, text);
    }
    Lowering lowering = Lowering.of(Form.valueOf(source.kind().name()), text);
    if (!lowering.needed()) {
      try {
        return compile(unchanged(text, lowering.program()), text);
      } catch (ParserException e) {
        // Old syntax with something new in a literal.
        positions = AuthorPositions.UNCHANGED;
      }
    }
    return compile(EngineText.lowered(lowering.lower()), text);
  }

  private GuestProgram compile(EngineText engineText, String text) {
    positions = engineText.positions(text);
    compiled = engineText;
    Source forEngine = Source.sourceFor(source.name(), engineText.text);
    // The name in the code; that above is for messages.
    forEngine.setExplicitURL(codeName);
    if (engineText.lowered) {
      FunctionHeader.remember(forEngine, text);
    }
    return new GuestProgram(
        source,
        context.compileScript(forEngine),
        engineText.parameters,
        engineText.awaits,
        codeName,
        positions);
  }

  /** What was compiled last, for keeping. */
  EngineText compiled() {
    return compiled;
  }

  /** Without a byte order mark, and with a {@code #!} line made a comment. */
  private static String plain(String text) {
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    return plain.startsWith("#!") ? "//" + plain.substring(2) : plain;
  }

  private EngineText unchanged(String text, Tree.Program program) {
    switch (source.kind()) {
      case SCRIPT:
      case CONSOLE:
        return EngineText.inserted(text, null, List.of());
      case BODY:
        return new BodyText(text, program).engineText();
      default:
        return EngineText.inserted(
            MODULE_PREFIX + text + MODULE_SUFFIX,
            Lowering.PACKAGE_PARAMETERS,
            List.of(new int[] {0, MODULE_PREFIX.length()}));
    }
  }

  /** What went wrong, in the author's positions. */
  ScriptException failure(Throwable thrown, Run run) {
    ScriptException syntaxError = new SyntaxFailures(source, positions).of(thrown);
    return syntaxError == null
        ? new Failures(run, new FilePositions()).ofRunning(thrown)
        : syntaxError;
  }
}

package dev.iotajs.sdk.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.sandbox.HostFunctionException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One declaration checks arguments and writes TypeScript. */
class SignatureTest {
  private static final ObjectType OPTIONS =
      Types.object("Options", "How.")
          .optional("limit", Types.integer(1, 10), "How many.")
          .optional("tags", Types.listOf(Types.oneOf("a", "b")), "Which.")
          .property("size", Types.oneOf(Types.number(), Types.nothing()), "How large.")
          .build();

  private static final Signature FIND =
      Signature.of("find", "Finds things.")
          .generic("T = Json")
          .parameter("name", Types.string(1, 5), "whose")
          .optional("options", OPTIONS, "how")
          .promises(Types.listOf(Types.reference("T")));

  private static void check(Object... arguments) {
    assertThat(FIND.check("x.find", new ArrayList<>(Arrays.asList(arguments)))).hasSize(2);
  }

  private static void assertMessage(String message, Object... arguments) {
    assertThatThrownBy(() -> check(arguments))
        .isInstanceOf(HostFunctionException.class)
        .hasMessage(message)
        .extracting(e -> ((HostFunctionException) e).code())
        .isEqualTo("INVALID_ARGUMENT");
  }

  @Test
  void argumentsThatFit_areAccepted() {
    Map<String, Object> size = new HashMap<>();
    size.put("size", null);
    assertThatCode(() -> check("abc")).doesNotThrowAnyException();
    assertThatCode(() -> check("abc", null)).doesNotThrowAnyException();
    assertThatCode(() -> check("abc", size)).doesNotThrowAnyException();
    assertThatCode(() -> check("abc", Map.of("size", 1.5, "limit", 10, "tags", List.of("a"))))
        .doesNotThrowAnyException();
  }

  @Test
  void argumentThatDoesNotFit_isAnErrorWithItsPlace() {
    assertMessage("x.find: name must be a string, not null");
    assertMessage("x.find: name must be a string, not true", true);
    assertMessage("x.find: name must be a string of 1 to 5 characters, not 'abcdef'", "abcdef");
    assertMessage("x.find: options must be an object, not an array", "a", List.of());
    assertMessage(
        "x.find: options has no property 'limitt'; it takes limit, tags, size",
        "a",
        Map.of("limitt", 5));
    assertMessage("x.find: options.size must be number or null, not 'x'", "a", Map.of("size", "x"));
    assertMessage(
        "x.find: options.limit must be a whole number from 1 to 10, not 11",
        "a",
        Map.of("limit", 11, "size", 1));
    assertMessage(
        "x.find: options.tags[1] must be 'a' or 'b', not 'c'",
        "a",
        Map.of("tags", List.of("a", "c"), "size", 1));
    assertMessage("x.find takes 1 to 2 arguments, not 3", "a", null, 1);
  }

  @Test
  void longValue_isShortenedInTheMessage() {
    assertMessage(
        "x.find: name must be a string of 1 to 5 characters, not '" + "x".repeat(40) + "…'",
        "x".repeat(1_000));
  }

  @Test
  void typescript_holdsNamedTypesOnce_andDocumentation() {
    Interface finder = new Interface("Finder", "Finds.", List.of(FIND));
    NamedType context = Types.object("Context", "What.").build();
    assertThat(TypeScript.declare(Map.of("finder", finder), context))
        .isEqualTo(
            String.join(
                "\n",
                "/** The types of what scripts see. */",
                "declare namespace Iota {",
                "  /** Whatever JSON can hold. */",
                "  type Json = null | boolean | number | string | Json[] | { [key: string]: Json };",
                "",
                "  /** How. */",
                "  interface Options {",
                "    /** How many. */",
                "    readonly limit?: number;",
                "    /** Which. */",
                "    readonly tags?: ('a' | 'b')[];",
                "    /** How large. */",
                "    readonly size: number | null;",
                "  }",
                "",
                "  /** What. */",
                "  interface Context {",
                "  }",
                "",
                "  /** Finds. */",
                "  interface Finder {",
                "    /**",
                "     * Finds things.",
                "     * @param name whose",
                "     * @param options how",
                "     */",
                "    find<T = Json>(name: string, options?: Options): Promise<T[]>;",
                "  }",
                "}",
                "",
                "/** What scripts see of their host. */",
                "declare const iota: {",
                "  readonly finder: Iota.Finder;",
                "};",
                "",
                "/** What the run is about. */",
                "declare const context: Iota.Context;",
                ""));
  }

  @Test
  void textsOfTheHost_cannotBreakOutOfTheDeclarations() {
    Interface odd = new Interface("Odd", "ends */ declare const evil: any; /*", List.of());
    NamedType context =
        Types.object("Context", "What.").property("a", Types.oneOf("it's"), "x").build();
    assertThat(TypeScript.declare(Map.of("odd", odd), context))
        .doesNotContain("ends */")
        .contains("a: 'it\\'s';");
  }
}

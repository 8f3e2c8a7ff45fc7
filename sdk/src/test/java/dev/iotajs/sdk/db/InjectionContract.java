package dev.iotajs.sdk.db;

import static dev.iotajs.sdk.db.Calls.column;
import static dev.iotajs.sdk.db.Calls.list;
import static dev.iotajs.sdk.db.Calls.map;
import static dev.iotajs.sdk.db.Calls.run;
import static dev.iotajs.sdk.db.Calls.where;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import dev.iotajs.sdk.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each entry of the corpus, in each place where a script can put text. */
abstract class InjectionContract {
  private static final Set<String> REFUSALS =
      Set.of(ErrorCode.INVALID_ARGUMENT.name(), ErrorCode.NOT_ALLOWED.name());

  private TestDatabase database;
  private TableOperations a;

  abstract TestDatabase database();

  @BeforeEach
  void open() {
    database = database();
    a = database.builder().build().forTenant("a");
  }

  static List<String> corpus() {
    try (InputStream file = InjectionContract.class.getResourceAsStream("sql-injection.txt")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("##") && !line.isEmpty())
          .map(InjectionContract::unescaped)
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** {@code {u+0000}} stands for a character that a text file should not hold. */
  private static String unescaped(String line) {
    return java.util.regex.Pattern.compile("\\{u\\+([0-9a-f]{4})}")
        .matcher(line)
        .replaceAll(
            found ->
                java.util.regex.Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  /** Where a name belongs: the corpus holds none, so each must be refused. */
  @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
  enum NamePlace {
    TABLE((a, text) -> a.query(text, null)),
    TABLE_OF_KEY((a, text) -> a.findById(text, 1)),
    TABLE_OF_INSERT((a, text) -> a.insert(text, map("name", "x"))),
    TABLE_OF_UPDATE((a, text) -> a.update(text, map("id", 1), map("name", "x"))),
    TABLE_OF_DELETE((a, text) -> a.delete(text, map("id", 1))),
    WHERE((a, text) -> a.query("accounts", where(text, 1))),
    WHERE_WITH_OPERATOR((a, text) -> a.query("accounts", where(text, map("gt", 1)))),
    WHERE_NESTED(
        (a, text) ->
            a.count("accounts", where("or", list(map("id", 1), map("not", map(text, "x")))))),
    OPERATOR((a, text) -> a.query("accounts", where("name", map(text, "x")))),
    ORDER_BY((a, text) -> a.query("accounts", map("orderBy", text))),
    ORDER_BY_DESCENDING((a, text) -> a.query("accounts", map("orderBy", list("id", "-" + text)))),
    ORDER_BY_AFTER_NAME((a, text) -> a.query("accounts", map("orderBy", "id " + text))),
    ORDER_BY_COLUMN((a, text) -> a.query("accounts", map("orderBy", map("column", text)))),
    ORDER_BY_DIRECTION(
        (a, text) -> a.query("accounts", map("orderBy", map("column", "id", "direction", text)))),
    SELECT((a, text) -> a.query("accounts", map("select", list("id", text)))),
    OPTION((a, text) -> a.query("accounts", map(text, 1))),
    LIMIT((a, text) -> a.query("accounts", map("limit", text))),
    OFFSET((a, text) -> a.query("accounts", map("offset", text))),
    WHERE_AS_TEXT((a, text) -> a.delete("accounts", map("and", list(text)))),
    INSERTED_COLUMN((a, text) -> a.insert("accounts", map("name", "x", text, "x"))),
    UPDATED_COLUMN((a, text) -> a.update("accounts", map("id", 1), map(text, "x"))),
    UPDATED_ROWS((a, text) -> a.update("accounts", map(text, 1), map("name", "x"))),
    DELETED_ROWS((a, text) -> a.delete("accounts", map(text, 1))),
    NUMBER((a, text) -> a.query("accounts", where("id", text))),
    BOOLEAN((a, text) -> a.query("accounts", where("active", text))),
    DECIMAL((a, text) -> a.query("accounts", where("balance", map("lt", text)))),
    TIME((a, text) -> a.query("accounts", where("created_at", map("gt", text)))),
    KEY((a, text) -> a.findById("notes", text)),
    FLAG((a, text) -> a.query("accounts", where("age", map("isNull", text))));

    private final BiFunction<TableOperations, String, Operation> call;

    NamePlace(BiFunction<TableOperations, String, Operation> call) {
      this.call = call;
    }
  }

  @ParameterizedTest
  @EnumSource
  void text_inPlaceOfANameOrNumber_isRefused(NamePlace place) {
    List<String> contents = database.contents();
    List<String> structure = database.structure();
    for (String text : corpus()) {
      HostFunctionException error = Calls.refusal(() -> place.call.apply(a, text));
      assertThat(error.code()).as(text).isIn(REFUSALS);
      assertThat(Messages.leaks(error.getMessage())).as(error.getMessage()).isFalse();
    }
    assertThat(database.contents()).isEqualTo(contents);
    assertThat(database.structure()).isEqualTo(structure);
  }

  @Test
  void text_asAValue_isThatText() {
    List<String> contents = database.contents();
    List<String> structure = database.structure();
    for (String text : corpus()) {
      if (Text.isStorable(text)) {
        checkStored(text);
      } else {
        assertThat(Calls.refusal(() -> a.query("notes", where("body", text))).code())
            .isEqualTo(ErrorCode.INVALID_ARGUMENT.name());
      }
      assertThat(database.contents()).as(text).isEqualTo(contents);
    }
    assertThat(database.structure()).isEqualTo(structure);
  }

  /** Written in all ways, found as itself by all operators, and gone again. */
  private void checkStored(String text) {
    String id = "00000000-0000-0000-0000-0000000000ee";
    assertThat(column("id", a.query("notes", where("body", text)))).as(text).isEmpty();
    run(a.insert("notes", map("id", id, "account_id", 1, "body", text)));
    assertThat(column("body", a.query("notes", where("id", id)))).containsExactly(text);
    run(a.update("notes", map("body", text), map("body", text + text)));
    assertThat(
            run(
                a.update(
                    "notes", map("body", map("in", list(text, text + text))), map("body", text))))
        .isEqualTo(1);
    assertThat(column("id", a.query("notes", where("body", text)))).containsExactly(id);
    assertThat(column("id", a.query("notes", where("body", map("gte", text, "lte", text)))))
        .containsExactly(id);
    assertThat(column("id", a.query("notes", where("body", map("like", escaped(text))))))
        .containsExactly(id);
    checkPattern(text);
    assertThat(run(a.delete("notes", map("and", list(map("body", text), map("id", id))))))
        .isEqualTo(1);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  /** As it is, it may be no pattern, or match rows of the tenant. */
  private void checkPattern(String text) {
    try {
      assertThat(column("body", a.query("notes", where("body", map("like", text)))))
          .doesNotContain("of b");
    } catch (HostFunctionException e) {
      assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT.name());
    }
  }

  @Test
  void corpus_isLarge() {
    assertThat(Set.copyOf(corpus())).hasSameSizeAs(corpus()).hasSizeGreaterThanOrEqualTo(100);
  }
}

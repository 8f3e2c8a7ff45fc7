package dev.iotajs.sdk.db;

import dev.iotajs.sdk.declaration.NamedType;
import dev.iotajs.sdk.declaration.ObjectType;
import dev.iotajs.sdk.declaration.Signature;
import dev.iotajs.sdk.declaration.Type;
import dev.iotajs.sdk.declaration.Types;

/**
 * What the functions of {@code iota.db} take and give. Conditions, columns and their values are
 * checked by {@link TableOperations}, which knows the tables.
 */
final class DbTypes {
  private static final int MAX_NAME = 200;

  private static final Type TABLE = Types.string(1, MAX_NAME);
  private static final String TABLE_TEXT = "the table's name";

  private static final NamedType ROW =
      Types.alias(
          "Row", "Record<string, any>", "A row: values by column.", Types.recordOf(Types.json()));

  private static final NamedType CONDITION =
      Types.alias(
          "Condition",
          "{ eq?: Json; gt?: Json; gte?: Json; lt?: Json; lte?: Json; ne?: Json; in?: Json[]; like?: string;"
              + " isNull?: boolean }",
          "What a column's value has to be; several are joined by 'and'.",
          Types.recordOf(Types.json()));

  private static final Type WHERE =
      Types.alias(
          "Where",
          "{ and?: Where[]; or?: Where[]; not?: Where; [column: string]: Json | Condition | Where |"
              + " Where[] | undefined }",
          "Which rows: a column's value, or a condition for it; all have to be met.",
          Types.recordOf(Types.json()),
          CONDITION);

  private static final Type ORDER =
      Types.alias(
          "OrderBy",
          "string | { column: string; direction?: 'asc' | 'desc' } | (string | { column: string;"
              + " direction?: 'asc' | 'desc' })[]",
          "'name', '-name' for descending, or an object; an array for several.",
          Types.json());

  /** The host may allow fewer rows than the declaration, and {@link Query} then says so. */
  private static final ObjectType OPTIONS =
      Types.object("Query", "Which rows, and how.")
          .optional("where", WHERE, "Which rows; all if left out.")
          .optional("orderBy", ORDER, "In which order.")
          .optional(
              "limit",
              Types.integer(1, DatabaseAccessBuilder.HIGHEST_MAX_ROWS),
              "How many rows at most.")
          .optional("offset", Types.integer(0, Integer.MAX_VALUE), "How many rows to skip.")
          .optional("select", Types.listOf(Types.string()), "Which columns; all if left out.")
          .build();

  private static final ObjectType COUNTED =
      Types.object("Count", "Which rows.").optional("where", WHERE, "All if left out.").build();

  static final Signature QUERY =
      Signature.of("query", "Reads rows.")
          .generic("T = Row")
          .parameter("table", TABLE, TABLE_TEXT)
          .optional("options", OPTIONS, "which rows, and how")
          .promises(Types.listOf(Types.reference("T")));

  static final Signature FIND_BY_ID =
      Signature.of("findById", "Reads the row with a key; null if there is none.")
          .generic("T = Row")
          .parameter("table", TABLE, TABLE_TEXT)
          .parameter("id", Types.oneOf(Types.string(), Types.number()), "the key")
          .promises(Types.oneOf(Types.reference("T"), Types.nothing()));

  static final Signature COUNT =
      Signature.of("count", "Counts rows.")
          .parameter("table", TABLE, TABLE_TEXT)
          .optional("options", COUNTED, "which rows")
          .promises(Types.number());

  static final Signature INSERT =
      Signature.of(
              "insert", "Inserts a row, or an array of rows; gives them with keys and defaults.")
          .generic("T extends Row | Row[]")
          .parameter("table", TABLE, TABLE_TEXT)
          .parameter(
              "rows", Types.parameter("T", Types.oneOf(ROW, Types.listOf(ROW))), "what to insert")
          .promises(Types.reference("T extends Row[] ? Row[] : Row"));

  static final Signature UPDATE =
      Signature.of("update", "Changes rows; gives how many.")
          .parameter("table", TABLE, TABLE_TEXT)
          .parameter("where", WHERE, "which rows; at least one condition")
          .parameter("set", ROW, "the new values")
          .promises(Types.number());

  static final Signature DELETE =
      Signature.of("delete", "Deletes rows; gives how many.")
          .parameter("table", TABLE, TABLE_TEXT)
          .parameter("where", WHERE, "which rows; at least one condition")
          .promises(Types.number());

  private DbTypes() {}
}

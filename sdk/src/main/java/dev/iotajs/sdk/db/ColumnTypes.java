package dev.iotajs.sdk.db;

import java.sql.Types;
import java.util.Locale;

/** The type that a database's metadata tells of a column. */
final class ColumnTypes {
  private final Dialect dialect;
  private final long maxBytes;

  /**
   * @param maxBytes the largest value that can go in: what could never be read back
   */
  ColumnTypes(Dialect dialect, long maxBytes) {
    this.dialect = dialect;
    this.maxBytes = maxBytes;
  }

  /** Null for a type that scripts cannot use; names are those of H2 and PostgreSQL. */
  ColumnType of(String typeName, int jdbcType, long size) {
    String lower = typeName.toLowerCase(Locale.ROOT);
    ColumnType type = ofNumber(lower);
    if (type == null) {
      type = ofText(lower, size);
    }
    if (type == null) {
      type = ofTime(lower);
    }
    return type != null || !isEnumeration(typeName, jdbcType) ? type : new Enumerations(dialect);
  }

  private static ColumnType ofNumber(String typeName) {
    switch (typeName) {
      case "tinyint":
        return WholeNumbers.bits8();
      case "smallint":
      case "int2":
      case "smallserial":
        return WholeNumbers.bits16();
      case "integer":
      case "int4":
      case "serial":
        return WholeNumbers.bits32();
      case "bigint":
      case "int8":
      case "bigserial":
        return WholeNumbers.bits64();
      case "numeric":
      case "decimal":
      case "decfloat":
        return new Decimals();
      case "real":
      case "float4":
        return FloatingNumbers.single();
      case "double precision":
      case "float":
      case "float8":
        return FloatingNumbers.twice();
      case "boolean":
      case "bool":
        return new Booleans();
      default:
        return null;
    }
  }

  private ColumnType ofText(String typeName, long size) {
    switch (typeName) {
      case "character":
      case "character varying":
      case "varchar_ignorecase":
      case "bpchar":
      case "varchar":
      case "text":
      case "citext":
        return Texts.upTo(size, maxBytes);
      case "character large object":
        return Texts.large(size, maxBytes);
      case "binary":
      case "binary varying":
      case "bytea":
        return Binaries.upTo(Math.min(size, maxBytes));
      case "binary large object":
        return Binaries.large(Math.min(size, maxBytes));
      case "uuid":
        return new Uuids();
      case "json":
      case "jsonb":
        return new JsonDocuments(dialect, maxBytes);
      default:
        return null;
    }
  }

  private static ColumnType ofTime(String typeName) {
    switch (typeName) {
      case "date":
        return new Dates();
      case "time":
        return new TimesOfDay();
      case "timestamp":
        return Timestamps.withoutZone();
      case "timestamp with time zone":
      case "timestamptz":
        return Timestamps.withZone();
      default:
        return null;
    }
  }

  private boolean isEnumeration(String typeName, int jdbcType) {
    return dialect == Dialect.H2
        ? typeName.startsWith("ENUM(")
        : jdbcType == Types.VARCHAR && !typeName.equals("name");
  }

  /**
   * Whether two tenants whose names differ are sure to differ in a column of this type: not where
   * case or trailing blanks do not count.
   */
  static boolean keepsTenantsApart(String typeName) {
    switch (typeName.toLowerCase(Locale.ROOT)) {
      case "character varying":
      case "varchar":
      case "text":
      case "uuid":
      case "integer":
      case "int4":
      case "bigint":
      case "int8":
        return true;
      default:
        return false;
    }
  }
}

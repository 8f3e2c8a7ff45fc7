package dev.iotajs.sdk.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statements of one call, on its connection. Used by one thread. */
final class Session {
  /** Rows that PostgreSQL's driver loads at once: a row can hold several large values. */
  private static final int FETCH_SIZE = 32;

  private final Connection connection;
  private final Call call;
  private final ResultSize size;

  Session(Connection connection, Call call, long maxResultBytes) {
    this.connection = connection;
    this.call = call;
    size = new ResultSize(maxResultBytes);
  }

  List<Map<String, Object>> select(RenderedSql sql, List<Column> columns) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.text)) {
      statement.setFetchSize(FETCH_SIZE);
      sql.bind(statement);
      return call.during(
          statement,
          () -> {
            try (ResultSet rows = statement.executeQuery()) {
              return read(rows, columns, new ArrayList<>());
            }
          });
    }
  }

  Object count(RenderedSql sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.text)) {
      sql.bind(statement);
      return call.during(
          statement,
          () -> {
            try (ResultSet row = statement.executeQuery()) {
              row.next();
              return WholeNumbers.plain(row.getLong(1));
            }
          });
    }
  }

  /** How many rows an update or a delete changed. */
  Object change(RenderedSql sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.text)) {
      sql.bind(statement);
      return call.during(statement, () -> WholeNumbers.plain(statement.executeLargeUpdate()));
    }
  }

  /** Inserts one row after another; those with the same columns in a row go together. */
  List<Map<String, Object>> insert(List<RenderedSql> rows, List<Column> columns)
      throws SQLException {
    List<Map<String, Object>> inserted = new ArrayList<>();
    int from = 0;
    while (from < rows.size()) {
      int to = from + 1;
      while (to < rows.size() && rows.get(to).text.equals(rows.get(from).text)) {
        to++;
      }
      insertBatch(rows.subList(from, to), columns, inserted);
      from = to;
    }
    return inserted;
  }

  private void insertBatch(
      List<RenderedSql> rows, List<Column> columns, List<Map<String, Object>> inserted)
      throws SQLException {
    String[] returned = columns.stream().map(column -> column.stored).toArray(String[]::new);
    try (PreparedStatement statement = connection.prepareStatement(rows.get(0).text, returned)) {
      for (RenderedSql row : rows) {
        row.bind(statement);
        statement.addBatch();
      }
      call.during(
          statement,
          () -> {
            statement.executeBatch();
            try (ResultSet keys = statement.getGeneratedKeys()) {
              return read(keys, columns, inserted);
            }
          });
    }
  }

  private List<Map<String, Object>> read(
      ResultSet rows, List<Column> columns, List<Map<String, Object>> into) throws SQLException {
    while (rows.next()) {
      call.check();
      Map<String, Object> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        row.put(columns.get(i).name, columns.get(i).read(rows, i + 1));
      }
      size.add(row);
      into.add(Collections.unmodifiableMap(row));
    }
    return into;
  }
}

package dev.iotajs.sdk.db;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A statement's text with question marks, and the values for them. Immutable. */
final class RenderedSql {
  final String text;
  private final List<SqlValue> values;

  private RenderedSql(String text, List<SqlValue> values) {
    this.text = text;
    this.values = values;
  }

  /**
   * Every other piece between the signs of {@link Placeholders} is a parameter's name.
   *
   * @param parameters values and, for limit and offset, numbers
   */
  static RenderedSql of(String marked, Map<String, Object> parameters) {
    String[] pieces = marked.split(String.valueOf(Placeholders.SIGN), -1);
    StringBuilder text = new StringBuilder(pieces[0]);
    List<SqlValue> values = new ArrayList<>();
    for (int i = 1; i < pieces.length; i += 2) {
      values.add(value(parameters.get(pieces[i])));
      text.append('?').append(pieces[i + 1]);
    }
    return new RenderedSql(text.toString(), List.copyOf(values));
  }

  private static SqlValue value(Object parameter) {
    return parameter instanceof Long ? SqlValue.number((Long) parameter) : (SqlValue) parameter;
  }

  void bind(PreparedStatement statement) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      values.get(i).bind(statement, i + 1);
    }
  }
}

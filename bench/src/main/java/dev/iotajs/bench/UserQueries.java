package dev.iotajs.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** What an application in Java writes to read the rows of a tenant. */
final class UserQueries {
  private static final String SELECT =
      "select id, name, email, active, created_at from users"
          + " where tenant_id = ? and active = ? limit ?";

  private final DataSource connections;
  private final SqlSessionFactory sessions;

  UserQueries(DataSource connections) {
    this.connections = connections;
    Configuration mapping =
        new Configuration(new Environment("bench", new JdbcTransactionFactory(), connections));
    mapping.setMapUnderscoreToCamelCase(true);
    mapping.addMapper(UserMapper.class);
    sessions = new SqlSessionFactoryBuilder().build(mapping);
  }

  /** By a mapper with annotations, in a transaction. */
  List<User> byMyBatis(String tenant) {
    try (SqlSession session = sessions.openSession()) {
      List<User> users = session.getMapper(UserMapper.class).ofTenant(tenant, true, UserTable.ROWS);
      session.commit();
      return users;
    }
  }

  /** By JDBC alone, in a transaction. */
  List<User> byJdbc(String tenant) throws SQLException {
    try (Connection connection = connections.getConnection()) {
      connection.setAutoCommit(false);
      List<User> users = select(connection, tenant);
      connection.commit();
      return users;
    }
  }

  private static List<User> select(Connection connection, String tenant) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
      statement.setString(1, tenant);
      statement.setBoolean(2, true);
      statement.setInt(3, UserTable.ROWS);
      try (ResultSet rows = statement.executeQuery()) {
        List<User> users = new ArrayList<>();
        while (rows.next()) {
          users.add(user(rows));
        }
        return users;
      }
    }
  }

  private static User user(ResultSet row) throws SQLException {
    User user = new User();
    user.id = row.getLong(1);
    user.name = row.getString(2);
    user.email = row.getString(3);
    user.active = row.getBoolean(4);
    user.createdAt = row.getObject(5, OffsetDateTime.class);
    return user;
  }
}

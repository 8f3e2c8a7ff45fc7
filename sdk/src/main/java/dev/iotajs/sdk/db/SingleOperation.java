package dev.iotajs.sdk.db;

import dev.iotajs.sdk.Operation;
import java.sql.SQLException;

/** A call on a connection of its own, in a transaction of its own. */
final class SingleOperation implements Operation {
  private final Work work;
  private final Connections connections;
  private final String tenant;
  private final Call call;

  SingleOperation(Work work, Connections connections, String tenant) {
    this.work = work;
    this.connections = connections;
    this.tenant = tenant;
    call = connections.newCall();
  }

  @Override
  public Object run() {
    Background.Timer limit = connections.endAfterTimeout(call);
    try (Lease lease = connections.lease(tenant, call)) {
      return committed(lease);
    } catch (SQLException e) {
      call.check();
      throw DatabaseErrors.of(e, work);
    } finally {
      limit.cancel();
    }
  }

  private Object committed(Lease lease) throws SQLException {
    Object result = work.on(connections.session(lease, call));
    call.check();
    lease.connection.commit();
    return result;
  }

  @Override
  public void cancel() {
    call.end(Call.End.CANCELLED);
  }
}

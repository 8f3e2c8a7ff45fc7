package dev.iotajs.persistence;

import java.time.Clock;

/** Opens a database and says how that went. */
final class OpenOnce {
  private OpenOnce() {}

  public static void main(String[] arguments) {
    PersistenceBuilder builder =
        Persistence.builder()
            .jdbcUrl(arguments[0])
            .user(arguments[1])
            .password(arguments[2])
            .clock(Clock.systemUTC());
    try (Persistence opened = builder.open()) {
      System.out.println("OPENED " + opened.scripts().list("acme", ScriptQuery.all()).total());
    } catch (PersistenceException e) {
      System.out.println(e.code());
    }
  }
}

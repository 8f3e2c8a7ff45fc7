package dev.iotajs.sdk.embedded;

import dev.iotajs.engine.RunContext;
import dev.iotajs.sdk.Sdk;
import dev.iotajs.sdk.SdkBuilder;
import dev.iotajs.sdk.db.sample.SampleDatabase;
import dev.iotajs.sdk.http.HttpAccess;
import dev.iotajs.sdk.http.HttpAccessBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * An {@link Sdk} over a database in memory with two sample tables, {@code users} and {@code
 * orders}. The database, and what sends requests, are made when a script first uses them; all ends
 * with {@link #close}. Events are delivered to nobody. Safe for use by many threads.
 */
public final class EmbeddedSdk implements AutoCloseable {
  private final Owned<SampleDatabase> database;
  private final Owned<HttpAccess> http;
  private final Sdk sdk;

  private EmbeddedSdk(Builder settings) {
    String tenant = settings.tenant;
    database = new Owned<>(() -> SampleDatabase.open(tenant));
    HttpAccessBuilder requests = HttpAccess.builder();
    settings.addresses.forEach(address -> requests.allowAddress(address.host, address.port));
    http = new Owned<>(requests::build);
    sdk =
        settings
            .changes
            .apply(
                Sdk.builder()
                    .database(() -> database.get().access())
                    .http(http::get)
                    .events(event -> {}))
            .build();
  }

  /**
   * Starts the settings.
   *
   * @return a builder with the defaults
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The SDK.
   *
   * @return the SDK, which ends with this
   */
  public Sdk sdk() {
    return sdk;
  }

  @Override
  public void close() {
    sdk.close();
    http.close();
    database.close();
  }

  /** Settings; every one has a default. Not safe for use by many threads. */
  public static final class Builder {
    private String tenant = RunContext.DEFAULT_TENANT;
    private final List<Address> addresses = new ArrayList<>();
    private UnaryOperator<SdkBuilder> changes = UnaryOperator.identity();

    private Builder() {}

    /**
     * The tenant whose rows the sample tables hold. Default {@link RunContext#DEFAULT_TENANT}.
     *
     * @param name the tenant
     * @return this
     */
    public Builder tenant(String name) {
      tenant = Objects.requireNonNull(name, "name");
      return this;
    }

    /**
     * Lets scripts send requests to an address that is not public, such as a server on this
     * machine.
     *
     * @param address a host and a port, as in {@code localhost:8080}
     * @return this
     * @throws IllegalArgumentException if it is none
     */
    public Builder allowHttp(String address) {
      addresses.add(Address.parse(address));
      return this;
    }

    /**
     * Other settings of the SDK.
     *
     * @param more changes the settings
     * @return this
     */
    public Builder settings(UnaryOperator<SdkBuilder> more) {
      changes = Objects.requireNonNull(more, "more");
      return this;
    }

    /**
     * Builds the SDK.
     *
     * @return the SDK, to be closed
     */
    public EmbeddedSdk build() {
      return new EmbeddedSdk(this);
    }
  }

  /** A host and a port. */
  private static final class Address {
    private static final int MAX_PORT = 65_535;

    private final String host;
    private final int port;

    private Address(String host, int port) {
      this.host = host;
      this.port = port;
    }

    static Address parse(String text) {
      int colon = text.lastIndexOf(':');
      String digits = text.substring(colon + 1);
      if (colon < 1 || !digits.matches("[0-9]{1,5}") || Integer.parseInt(digits) > MAX_PORT) {
        throw new IllegalArgumentException(
            "'" + text + "' is no host with a port, as in localhost:8080");
      }
      return new Address(text.substring(0, colon), Integer.parseInt(digits));
    }
  }
}

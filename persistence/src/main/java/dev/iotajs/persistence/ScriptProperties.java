package dev.iotajs.persistence;

import dev.iotajs.persistence.internal.Checks;
import dev.iotajs.persistence.internal.JsonText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Everything about a script that its owner may change, apart from its source. Immutable. */
public final class ScriptProperties {
  private final String name;
  private final String description;
  private final ScriptType type;
  private final ScriptStatus status;
  private final String limits;
  private final String cronExpression;
  private final String timezone;
  private final String httpPath;
  private final List<String> httpMethods;
  private final List<String> eventTypes;
  private final List<String> tags;
  private final String metadata;

  private ScriptProperties(Builder from) {
    name = from.name;
    description = from.description;
    type = from.type;
    status = from.status;
    limits = from.limits;
    cronExpression = from.cronExpression;
    timezone = from.timezone;
    httpPath = from.httpPath;
    httpMethods = from.httpMethods;
    eventTypes = from.eventTypes;
    tags = from.tags;
    metadata = from.metadata;
  }

  /**
   * Starts the properties of a script: a draft without description, tags and triggers.
   *
   * @param name 3 to 100 characters, unique for the tenant; upper and lower case are different
   * @param type how the script comes to run
   * @return a builder
   */
  public static Builder builder(String name, ScriptType type) {
    return new Builder().name(name).type(type);
  }

  /**
   * Starts a change: a builder with these properties.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    return new Builder()
        .name(name)
        .description(description)
        .type(type)
        .status(status)
        .limits(limits)
        .cronExpression(cronExpression)
        .timezone(timezone)
        .httpPath(httpPath)
        .httpMethods(httpMethods)
        .eventTypes(eventTypes)
        .tags(tags)
        .metadata(metadata);
  }

  /**
   * The name, unique for the tenant.
   *
   * @return 3 to 100 characters
   */
  public String name() {
    return name;
  }

  /**
   * What the script is for.
   *
   * @return 500 characters at most, may be empty
   */
  public String description() {
    return description;
  }

  /**
   * How the script comes to run.
   *
   * @return the type
   */
  public ScriptType type() {
    return type;
  }

  /**
   * Where the script is in its life.
   *
   * @return the status
   */
  public ScriptStatus status() {
    return status;
  }

  /**
   * The limits of its executions, by name.
   *
   * @return a JSON object, <code>{}</code> for the defaults
   */
  public String limits() {
    return limits;
  }

  /**
   * When it runs.
   *
   * @return five fields, or empty
   */
  public Optional<String> cronExpression() {
    return Optional.ofNullable(cronExpression);
  }

  /**
   * The time zone of the cron expression.
   *
   * @return a name such as Europe/Berlin, or empty
   */
  public Optional<String> timezone() {
    return Optional.ofNullable(timezone);
  }

  /**
   * The path at which it answers HTTP requests, unique for the tenant.
   *
   * @return a path that begins with a slash, or empty
   */
  public Optional<String> httpPath() {
    return Optional.ofNullable(httpPath);
  }

  /**
   * The HTTP methods that it answers.
   *
   * @return an unmodifiable list, without duplicates
   */
  public List<String> httpMethods() {
    return httpMethods;
  }

  /**
   * The events that it is for.
   *
   * @return an unmodifiable list of types and patterns, without duplicates
   */
  public List<String> eventTypes() {
    return eventTypes;
  }

  /**
   * Words to find it by.
   *
   * @return an unmodifiable list, without duplicates
   */
  public List<String> tags() {
    return tags;
  }

  /**
   * What the host wants to keep with it.
   *
   * @return a JSON object
   */
  public String metadata() {
    return metadata;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ScriptProperties && parts().equals(((ScriptProperties) other).parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  @Override
  public String toString() {
    return "ScriptProperties" + parts();
  }

  private List<Object> parts() {
    List<Object> parts = new ArrayList<>(List.<Object>of(name, description, type, status, limits));
    parts.addAll(List.of(httpMethods, eventTypes, tags, metadata));
    parts.addAll(List.of(cronExpression(), timezone(), httpPath()));
    return parts;
  }

  /**
   * Puts properties together; checks them all in {@link #build}. Not safe for use by many threads.
   */
  public static final class Builder {
    private String name;
    private String description = "";
    private ScriptType type;
    private ScriptStatus status = ScriptStatus.DRAFT;
    private String limits = "{}";
    private String cronExpression;
    private String timezone;
    private String httpPath;
    private List<String> httpMethods = List.of();
    private List<String> eventTypes = List.of();
    private List<String> tags = List.of();
    private String metadata = "{}";

    Builder() {}

    /**
     * The name, unique for the tenant.
     *
     * @param value 3 to 100 characters
     * @return this
     */
    public Builder name(String value) {
      name = value;
      return this;
    }

    /**
     * What the script is for. Default empty.
     *
     * @param value 500 characters at most
     * @return this
     */
    public Builder description(String value) {
      description = value;
      return this;
    }

    /**
     * How the script comes to run.
     *
     * @param value the type
     * @return this
     */
    public Builder type(ScriptType value) {
      type = value;
      return this;
    }

    /**
     * Where the script is in its life. Default {@link ScriptStatus#DRAFT}.
     *
     * @param value the status
     * @return this
     */
    public Builder status(ScriptStatus value) {
      status = value;
      return this;
    }

    /**
     * The limits of its executions. Default <code>{}</code>.
     *
     * @param value a JSON object
     * @return this
     */
    public Builder limits(String value) {
      limits = value;
      return this;
    }

    /**
     * When it runs. Default never. The expression is not looked into here.
     *
     * @param value 100 characters at most, or null
     * @return this
     */
    public Builder cronExpression(String value) {
      cronExpression = value;
      return this;
    }

    /**
     * The time zone of the cron expression. Default none.
     *
     * @param value a name that Java knows, such as Europe/Berlin, or null
     * @return this
     */
    public Builder timezone(String value) {
      timezone = value;
      return this;
    }

    /**
     * The path at which it answers HTTP requests. Default none.
     *
     * @param value begins with a slash, 200 characters at most; or null
     * @return this
     */
    public Builder httpPath(String value) {
      httpPath = value;
      return this;
    }

    /**
     * The HTTP methods that it answers. Default none.
     *
     * @param values 10 characters each at most
     * @return this
     */
    public Builder httpMethods(Collection<String> values) {
      httpMethods = List.copyOf(values);
      return this;
    }

    /**
     * The events that it is for. Default none.
     *
     * @param values types and patterns, 200 characters each at most
     * @return this
     */
    public Builder eventTypes(Collection<String> values) {
      eventTypes = List.copyOf(values);
      return this;
    }

    /**
     * Words to find it by. Default none.
     *
     * @param values 50 characters each at most
     * @return this
     */
    public Builder tags(Collection<String> values) {
      tags = List.copyOf(values);
      return this;
    }

    /**
     * What the host wants to keep with the script. Default <code>{}</code>.
     *
     * @param value a JSON object
     * @return this
     */
    public Builder metadata(String value) {
      metadata = value;
      return this;
    }

    /**
     * Checks the properties and makes them.
     *
     * @return the properties
     * @throws InvalidValueException if one of them cannot be stored
     */
    public ScriptProperties build() {
      name = Checks.name(name);
      description = Checks.text("description", description, 0, 500);
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(status, "status");
      limits = JsonText.object("limits", limits);
      cronExpression = Checks.optional("cronExpression", cronExpression, 100);
      timezone = Checks.timezone(timezone);
      httpPath = Checks.path(httpPath);
      httpMethods = Checks.texts("httpMethods", httpMethods, 10);
      eventTypes = Checks.texts("eventTypes", eventTypes, 200);
      tags = Checks.texts("tags", tags, 50);
      metadata = JsonText.object("metadata", metadata);
      return stored();
    }

    /** As it was stored: what was right then must stay readable. */
    ScriptProperties stored() {
      return new ScriptProperties(this);
    }
  }
}

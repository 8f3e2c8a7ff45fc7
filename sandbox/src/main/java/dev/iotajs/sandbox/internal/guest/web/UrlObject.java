package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.library.Builtin;
import dev.iotajs.sandbox.internal.guest.library.Spec;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.web.UrlParser.State;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** {@code URL}. */
public final class UrlObject extends WebObject {
  static final Interface INTERFACE =
      new Interface("URL", 1, UrlObject.class, UrlObject::construct).statics(Statics.class);

  private UrlRecord url;
  private ParamsObject params;

  private UrlObject(UrlRecord url) {
    super(INTERFACE);
    this.url = url;
  }

  private static ScriptObject construct(Object[] arguments) {
    Arguments.require(arguments, 1, "URL");
    UrlRecord url = parse(arguments);
    if (url == null) {
      throw invalid(Arguments.scalars(arguments[0]));
    }
    return new UrlObject(url);
  }

  private static UrlRecord parse(Object[] arguments) {
    String text = Arguments.scalars(arguments[0]);
    Object given = Arguments.get(arguments, 1);
    if (Spec.isUndefined(given)) {
      return UrlParser.parse(text, null);
    }
    UrlRecord base = UrlParser.parse(Arguments.scalars(given), null);
    return base == null ? null : UrlParser.parse(text, base);
  }

  private static RuntimeException invalid(String text) {
    ScriptObject error = Global.instance().newTypeError("Invalid URL");
    error.addOwnProperty("code", 0, "ERR_INVALID_URL");
    error.addOwnProperty("input", 0, text);
    return Errors.thrown(error);
  }

  /** The functions of the constructor. */
  public static final class Statics {
    private Statics() {}

    /** {@code URL.canParse}. */
    @Builtin(length = 1)
    public static Object canParse(Object self, Object... arguments) {
      Arguments.require(arguments, 1, "URL.canParse");
      return parse(arguments) != null;
    }

    /** {@code URL.parse}: null where the constructor throws. */
    @Builtin(length = 1)
    public static Object parse(Object self, Object... arguments) {
      Arguments.require(arguments, 1, "URL.parse");
      UrlRecord url = UrlObject.parse(arguments);
      return url == null ? null : new UrlObject(url);
    }

    private static UrlRecord parse(Object[] arguments) {
      return UrlObject.parse(arguments);
    }
  }

  @Override
  public String getClassName() {
    return "URL";
  }

  private static UrlObject receiver(Object self) {
    return receiver(UrlObject.class, self);
  }

  private void changed() {
    if (params != null) {
      params.read(url.query);
    }
  }

  /** The parameters have been changed. */
  void setQuery(String text) {
    url.query = text.isEmpty() ? null : text;
    stripOpaquePath();
  }

  /** Spaces at its end would not come back. */
  private void stripOpaquePath() {
    if (url.opaquePath != null && url.query == null && url.fragment == null) {
      String path = url.opaquePath;
      int end = path.length();
      while (end > 0 && path.charAt(end - 1) == ' ') {
        end--;
      }
      url.opaquePath = path.substring(0, end);
    }
  }

  /** The attribute {@code href}. */
  @Builtin(getter = true)
  public static Object href(Object self) {
    return receiver(self).url.href();
  }

  /** Sets {@code href}; a TypeError if it is no address. */
  @Builtin(name = "href", setter = true)
  public static void setHref(Object self, Object value) {
    UrlObject target = receiver(self);
    String text = Arguments.scalars(value);
    UrlRecord parsed = UrlParser.parse(text, null);
    if (parsed == null) {
      throw invalid(text);
    }
    target.url = parsed;
    target.changed();
  }

  /** {@code toString}. */
  @Builtin(name = "toString")
  public static Object text(Object self) {
    return href(self);
  }

  /** {@code toJSON}. */
  @Builtin
  public static Object toJSON(Object self) {
    return href(self);
  }

  /** The attribute {@code origin}. */
  @Builtin(getter = true)
  public static Object origin(Object self) {
    return receiver(self).url.origin();
  }

  /** The attribute {@code protocol}. */
  @Builtin(getter = true)
  public static Object protocol(Object self) {
    return receiver(self).url.scheme + ":";
  }

  /** Sets {@code protocol}. */
  @Builtin(name = "protocol", setter = true)
  public static void setProtocol(Object self, Object value) {
    UrlObject target = receiver(self);
    UrlParser.change(target.url, Arguments.scalars(value) + ":", State.SCHEME_START);
  }

  /** The attribute {@code username}. */
  @Builtin(getter = true)
  public static Object username(Object self) {
    return receiver(self).url.username;
  }

  /** Sets {@code username}. */
  @Builtin(name = "username", setter = true)
  public static void setUsername(Object self, Object value) {
    UrlRecord url = receiver(self).url;
    String text = Arguments.scalars(value);
    if (!url.isWithoutAuthority()) {
      url.username = Percent.USERINFO.encode(text);
    }
  }

  /** The attribute {@code password}. */
  @Builtin(getter = true)
  public static Object password(Object self) {
    return receiver(self).url.password;
  }

  /** Sets {@code password}. */
  @Builtin(name = "password", setter = true)
  public static void setPassword(Object self, Object value) {
    UrlRecord url = receiver(self).url;
    String text = Arguments.scalars(value);
    if (!url.isWithoutAuthority()) {
      url.password = Percent.USERINFO.encode(text);
    }
  }

  /** The attribute {@code host}. */
  @Builtin(getter = true)
  public static Object host(Object self) {
    return receiver(self).url.hostText();
  }

  /** Sets {@code host}. */
  @Builtin(name = "host", setter = true)
  public static void setHost(Object self, Object value) {
    receiver(self).change(Arguments.scalars(value), State.HOST);
  }

  /** The attribute {@code hostname}. */
  @Builtin(getter = true)
  public static Object hostname(Object self) {
    String host = receiver(self).url.host;
    return host == null ? "" : host;
  }

  /** Sets {@code hostname}. */
  @Builtin(name = "hostname", setter = true)
  public static void setHostname(Object self, Object value) {
    receiver(self).change(Arguments.scalars(value), State.HOSTNAME);
  }

  /** Changes a part of an address that has a host; nothing happens if the text is not that part. */
  private void change(String text, State from) {
    if (url.opaquePath == null) {
      UrlRecord changed = url.copy();
      boolean valid = UrlParser.change(changed, text, from);
      // What comes before a part that is not valid counts: the host before a port.
      if (valid || from == State.HOST) {
        url = changed;
      }
    }
  }

  /** The attribute {@code port}. */
  @Builtin(getter = true)
  public static Object port(Object self) {
    int port = receiver(self).url.port;
    return port < 0 ? "" : Integer.toString(port);
  }

  /** Sets {@code port}. */
  @Builtin(name = "port", setter = true)
  public static void setPort(Object self, Object value) {
    UrlRecord url = receiver(self).url;
    String text = Arguments.scalars(value);
    if (url.isWithoutAuthority()) {
      return;
    }
    if (text.isEmpty()) {
      url.port = -1;
    } else {
      UrlParser.change(url, text, State.PORT);
    }
  }

  /** The attribute {@code pathname}. */
  @Builtin(getter = true)
  public static Object pathname(Object self) {
    return receiver(self).url.pathText();
  }

  /** Sets {@code pathname}. */
  @Builtin(name = "pathname", setter = true)
  public static void setPathname(Object self, Object value) {
    UrlRecord url = receiver(self).url;
    String text = Arguments.scalars(value);
    if (url.opaquePath == null) {
      url.path.clear();
      UrlParser.change(url, text, State.PATH_START);
    }
  }

  /** The attribute {@code search}. */
  @Builtin(getter = true)
  public static Object search(Object self) {
    String query = receiver(self).url.query;
    return query == null || query.isEmpty() ? "" : "?" + query;
  }

  /** Sets {@code search}. */
  @Builtin(name = "search", setter = true)
  public static void setSearch(Object self, Object value) {
    UrlObject target = receiver(self);
    String text = Arguments.scalars(value);
    if (text.isEmpty()) {
      target.url.query = null;
      target.stripOpaquePath();
    } else {
      target.url.query = "";
      UrlParser.change(target.url, text.startsWith("?") ? text.substring(1) : text, State.QUERY);
    }
    target.changed();
  }

  /** The attribute {@code searchParams}: always the same object. */
  @Builtin(getter = true)
  public static Object searchParams(Object self) {
    UrlObject target = receiver(self);
    if (target.params == null) {
      target.params = new ParamsObject(target);
      target.changed();
    }
    return target.params;
  }

  /** The attribute {@code hash}. */
  @Builtin(getter = true)
  public static Object hash(Object self) {
    String fragment = receiver(self).url.fragment;
    return fragment == null || fragment.isEmpty() ? "" : "#" + fragment;
  }

  /** Sets {@code hash}. */
  @Builtin(name = "hash", setter = true)
  public static void setHash(Object self, Object value) {
    UrlObject target = receiver(self);
    String text = Arguments.scalars(value);
    if (text.isEmpty()) {
      target.url.fragment = null;
      target.stripOpaquePath();
    } else {
      target.url.fragment = "";
      UrlParser.change(target.url, text.startsWith("#") ? text.substring(1) : text, State.FRAGMENT);
    }
  }
}

package dev.iotajs.sandbox.internal.guest.library;

/** The methods of {@code String.prototype} that wrap a text in a tag (Annex B). */
public final class StringHtml {
  private StringHtml() {}

  private static String wrap(Object self, String method, String tag) {
    return wrap(Spec.thisString(self, method), tag, "");
  }

  private static String wrap(
      Object self, String method, String tag, String attribute, Object value) {
    String text = Spec.thisString(self, method);
    TextBuilder escaped = new TextBuilder().add(" ").add(attribute).add("=\"");
    String plain = Spec.toText(value);
    int copied = 0;
    for (int i = plain.indexOf('"'); i >= 0; i = plain.indexOf('"', i + 1)) {
      escaped.add(plain, copied, i).add("&quot;");
      copied = i + 1;
    }
    return wrap(text, tag, escaped.add(plain, copied, plain.length()).add("\"").toString());
  }

  private static String wrap(String text, String tag, String attributes) {
    return new TextBuilder()
        .add("<" + tag)
        .add(attributes)
        .add(">")
        .add(text)
        .add("</" + tag + ">")
        .toString();
  }

  /** {@code anchor}. */
  @Builtin(length = 1)
  public static Object anchor(Object self, Object name) {
    return wrap(self, "anchor", "a", "name", name);
  }

  /** {@code big}. */
  @Builtin
  public static Object big(Object self) {
    return wrap(self, "big", "big");
  }

  /** {@code blink}. */
  @Builtin
  public static Object blink(Object self) {
    return wrap(self, "blink", "blink");
  }

  /** {@code bold}. */
  @Builtin
  public static Object bold(Object self) {
    return wrap(self, "bold", "b");
  }

  /** {@code fixed}. */
  @Builtin
  public static Object fixed(Object self) {
    return wrap(self, "fixed", "tt");
  }

  /** {@code fontcolor}. */
  @Builtin(length = 1)
  public static Object fontcolor(Object self, Object color) {
    return wrap(self, "fontcolor", "font", "color", color);
  }

  /** {@code fontsize}. */
  @Builtin(length = 1)
  public static Object fontsize(Object self, Object size) {
    return wrap(self, "fontsize", "font", "size", size);
  }

  /** {@code italics}. */
  @Builtin
  public static Object italics(Object self) {
    return wrap(self, "italics", "i");
  }

  /** {@code link}. */
  @Builtin(length = 1)
  public static Object link(Object self, Object url) {
    return wrap(self, "link", "a", "href", url);
  }

  /** {@code small}. */
  @Builtin
  public static Object small(Object self) {
    return wrap(self, "small", "small");
  }

  /** {@code strike}. */
  @Builtin
  public static Object strike(Object self) {
    return wrap(self, "strike", "strike");
  }

  /** {@code sub}. */
  @Builtin
  public static Object sub(Object self) {
    return wrap(self, "sub", "sub");
  }

  /** {@code sup}. */
  @Builtin
  public static Object sup(Object self) {
    return wrap(self, "sup", "sup");
  }
}

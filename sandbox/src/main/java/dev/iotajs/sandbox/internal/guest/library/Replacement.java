package dev.iotajs.sandbox.internal.guest.library;

/** What takes the place of a text that was found: a template, or what a function says. */
abstract class Replacement {
  static Replacement of(Object value) {
    if (Spec.isCallable(value)) {
      return new Replacement() {
        @Override
        String at(String text, String found, int position) {
          return Spec.toText(Spec.call(value, Spec.UNDEFINED, found, position, text));
        }
      };
    }
    String template = Spec.toText(value);
    return new Replacement() {
      @Override
      String at(String text, String found, int position) {
        return expand(template, text, found, position);
      }
    };
  }

  abstract String at(String text, String found, int position);

  /** GetSubstitution without groups. */
  private static String expand(String template, String text, String found, int position) {
    int dollar = template.indexOf('$');
    if (dollar < 0) {
      return template;
    }
    TextBuilder result = new TextBuilder();
    int copied = 0;
    while (dollar >= 0 && dollar + 1 < template.length()) {
      result.add(template, copied, dollar);
      copied = dollar + 2;
      switch (template.charAt(dollar + 1)) {
        case '$':
          result.add('$');
          break;
        case '&':
          result.add(found);
          break;
        case '`':
          result.add(text, 0, position);
          break;
        case '\'':
          result.add(text, Math.min(position + found.length(), text.length()), text.length());
          break;
        default:
          result.add('$');
          copied = dollar + 1;
          break;
      }
      dollar = template.indexOf('$', copied);
    }
    return result.add(template, copied, template.length()).toString();
  }
}

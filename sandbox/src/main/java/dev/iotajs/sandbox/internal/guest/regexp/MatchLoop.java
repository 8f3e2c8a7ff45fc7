package dev.iotajs.sandbox.internal.guest.regexp;

import org.openjdk.nashorn.internal.objects.NativeRegExp;

/** All matches of a global regular expression that no script has changed. */
final class MatchLoop {
  private final CompiledRegExp compiled;
  private final String text;
  private final PatternMatcher matcher;
  private int at;
  private boolean matched;

  MatchLoop(NativeRegExp regExp, String text) {
    this.compiled = EngineAccess.compiled(regExp);
    this.text = text;
    this.matcher = new PatternMatcher(compiled.program(), text);
    regExp.setLastIndex(0);
  }

  PatternMatcher matcher() {
    return matcher;
  }

  /** Goes to the next match, if there is one. */
  boolean next() {
    boolean found = at <= text.length() && matcher.find(compiled.flags(), at);
    if (found) {
      int end = matcher.end(0);
      boolean empty = end == matcher.start(0);
      at = empty ? (int) RegExpSpec.advance(text, end, compiled.flags().byCodePoint()) : end;
      matched = true;
      matcher.keep();
    } else if (matched) {
      matcher.restore();
      RealmState.remember(matcher);
    }
    return found;
  }
}

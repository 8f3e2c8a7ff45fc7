package dev.iotajs.sandbox.internal.guest.regexp;

import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.regexp.RegExpResult;

/** What a realm keeps about regular expressions; in a field that is woven into it. */
public final class RealmState {
  /** The last match, for {@code RegExp.$1} and the like. */
  PatternMatcher last;

  /** Getters of built-in accessors, made when a script asks for the functions. */
  final ScriptFunction[] getters = new ScriptFunction[RegExpInstallation.ACCESSORS];

  /** The prototype of what {@code matchAll} gives; made when needed. */
  ScriptObject iteratorPrototype;

  RealmState() {}

  static RealmState of(Global global) {
    Object state = EngineAccess.realm(global);
    if (state == null) {
      state = new RealmState();
      EngineAccess.setRealm(global, state);
    }
    return (RealmState) state;
  }

  static void remember(PatternMatcher matcher) {
    of(Global.instance()).last = matcher.done();
  }

  /** The last match as the engine's own getters want it. Called from the woven engine. */
  public static RegExpResult lastResult(Global global) {
    PatternMatcher last = of(global).last;
    return last == null
        ? null
        : new RegExpResult(last.text(), last.start(0), MatchResults.groups(last));
  }
}

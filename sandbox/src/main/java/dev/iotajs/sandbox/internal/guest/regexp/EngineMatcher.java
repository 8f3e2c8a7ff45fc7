package dev.iotajs.sandbox.internal.guest.regexp;

import org.openjdk.nashorn.internal.objects.NativeArray;
import org.openjdk.nashorn.internal.objects.NativeRegExp;
import org.openjdk.nashorn.internal.runtime.regexp.RegExpMatcher;
import org.openjdk.nashorn.internal.runtime.regexp.RegExpResult;

/** A matcher as the engine's own string methods use it. Not thread-safe. */
public final class EngineMatcher implements RegExpMatcher {
  private final CompiledRegExp regExp;
  private final String text;
  private final PatternMatcher matcher;

  EngineMatcher(CompiledRegExp regExp, String text) {
    this.regExp = regExp;
    this.text = text;
    this.matcher = new PatternMatcher(regExp.program(), text);
  }

  @Override
  public boolean search(int start) {
    return matcher.find(regExp.flags(), start);
  }

  @Override
  public String getInput() {
    return text;
  }

  @Override
  public int start() {
    return matcher.start(0);
  }

  @Override
  public int start(int group) {
    return matcher.start(group);
  }

  @Override
  public int end() {
    return matcher.end(0);
  }

  @Override
  public int end(int group) {
    return matcher.end(group);
  }

  @Override
  public String group() {
    return matcher.group(0);
  }

  /** The text of a group, or null if it did not take part. */
  @Override
  public String group(int group) {
    return matcher.group(group);
  }

  @Override
  public int groupCount() {
    return matcher.groups();
  }

  /** The groups as scripts see them. Called from the woven engine. */
  public static Object[] groups(NativeRegExp regExp, RegExpMatcher matched) {
    return MatchResults.groups(((EngineMatcher) matched).matcher);
  }

  /** Runs a regular expression for the engine's string methods. Called from the woven engine. */
  public static RegExpResult execute(NativeRegExp regExp, String text) {
    PatternMatcher found = RegExpExec.match(regExp, text);
    return found == null
        ? null
        : new RegExpResult(text, found.start(0), MatchResults.groups(found));
  }

  /** Replaces for the engine's string methods. Called from the woven engine. */
  public static String replace(
      NativeRegExp regExp, String text, String replacement, Object function) {
    return RegExpReplace.replace(regExp, text, function == null ? replacement : function);
  }

  /** Splits for the engine's string methods. Called from the woven engine. */
  public static NativeArray split(NativeRegExp regExp, String text, long limit) {
    return (NativeArray) RegExpMethods.splitFast(EngineAccess.compiled(regExp), text, limit);
  }

  /** Searches for the engine's string methods. Called from the woven engine. */
  public static int search(NativeRegExp regExp, String text) {
    return RegExpMethods.searchFast(regExp, text);
  }

  /** The text of a regular expression for people. Called from the woven engine. */
  public static String show(NativeRegExp regExp) {
    CompiledRegExp compiled = EngineAccess.compiled(regExp);
    return "/" + SourceText.of(compiled.pattern()) + "/" + compiled.flags();
  }
}

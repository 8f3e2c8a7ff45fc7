package dev.iotajs.sandbox.internal.guest.regexp;

import dev.iotajs.sandbox.internal.guest.library.Spec;
import dev.iotajs.sandbox.internal.guest.library.ValueList;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.util.Arrays;
import java.util.List;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeRegExp;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Replacing what a regular expression matches. */
final class RegExpReplace {
  private RegExpReplace() {}

  static String replace(ScriptObject regExp, String text, Object replacement) {
    boolean functional = replacement instanceof ScriptFunction;
    Object by = functional ? replacement : Spec.toText(replacement);
    if (!RegExpInstallation.isUntouched(regExp)) {
      return replaceSlowly(regExp, text, by);
    }
    NativeRegExp builtin = (NativeRegExp) regExp;
    if (functional) {
      return replaceByFunction(builtin, text, (ScriptFunction) by);
    }
    return replaceByText(builtin, text, (String) by);
  }

  private static String replaceByText(NativeRegExp regExp, String text, String template) {
    MatchedGroups groups = template.indexOf('$') < 0 ? null : new MatchedGroups();
    Substitution result = null;
    int copied = 0;
    if (EngineAccess.compiled(regExp).flags().global) {
      MatchLoop loop = new MatchLoop(regExp, text);
      while (loop.next()) {
        result = result == null ? new Substitution() : result;
        copied = addMatch(result, text, copied, loop.matcher(), template, groups);
      }
    } else {
      PatternMatcher matcher = RegExpExec.match(regExp, text);
      if (matcher != null) {
        result = new Substitution();
        copied = addMatch(result, text, 0, matcher, template, groups);
      }
    }
    return finished(result, text, copied);
  }

  private static String finished(Substitution result, String text, int copied) {
    if (result == null) {
      return text;
    }
    result.add(text, copied, text.length());
    return result.text();
  }

  private static int addMatch(
      Substitution result,
      String text,
      int copied,
      PatternMatcher matcher,
      String template,
      MatchedGroups groups) {
    int start = matcher.start(0);
    result.add(text, copied, start);
    if (groups == null) {
      result.add(template);
    } else {
      groups.matcher = matcher;
      result.addTemplate(template, text, start, matcher.group(0), groups);
    }
    return matcher.end(0);
  }

  /** The groups of a match of ours. */
  private static final class MatchedGroups implements Substitution.Groups {
    private PatternMatcher matcher;

    @Override
    public int count() {
      return matcher.groups();
    }

    @Override
    public String group(int index) {
      return matcher.group(index);
    }

    @Override
    public String named(String name) {
      List<Integer> groups = matcher.program().pattern.names.get(name);
      if (groups != null) {
        for (int group : groups) {
          if (matcher.start(group) >= 0) {
            return matcher.group(group);
          }
        }
      }
      return null;
    }

    @Override
    public boolean areNamed() {
      return !matcher.program().pattern.names.isEmpty();
    }
  }

  /** All matches are found before the function is called the first time. */
  private static String replaceByFunction(
      NativeRegExp regExp, String text, ScriptFunction function) {
    if (!EngineAccess.compiled(regExp).flags().global) {
      PatternMatcher matcher = RegExpExec.match(regExp, text);
      if (matcher == null) {
        return text;
      }
      Substitution result = new Substitution();
      return finished(result, text, addCall(result, text, 0, matcher, function));
    }
    MatchLoop loop = new MatchLoop(regExp, text);
    int words = 2 * (loop.matcher().groups() + 1);
    int[] found = new int[4 * words];
    int size = 0;
    while (loop.next()) {
      if (size + words > found.length) {
        found = Arrays.copyOf(found, 2 * found.length);
      }
      loop.matcher().copyPositions(found, size);
      size += words;
    }
    // The last match, which the loop has left in its matcher, is remembered as such.
    PatternMatcher matcher = new PatternMatcher(loop.matcher().program(), text);
    Substitution result = size == 0 ? null : new Substitution();
    int copied = 0;
    for (int i = 0; i < size; i += words) {
      matcher.recall(found, i);
      copied = addCall(result, text, copied, matcher, function);
    }
    return finished(result, text, copied);
  }

  private static int addCall(
      Substitution result,
      String text,
      int copied,
      PatternMatcher matcher,
      ScriptFunction function) {
    int start = matcher.start(0);
    int end = matcher.end(0);
    Object[] groups = MatchResults.groups(matcher);
    boolean named = !matcher.program().pattern.names.isEmpty();
    Object[] arguments = Arrays.copyOf(groups, groups.length + (named ? 3 : 2));
    arguments[groups.length] = start;
    arguments[groups.length + 1] = text;
    if (named) {
      arguments[groups.length + 2] = MatchResults.named(matcher, Global.allocate(groups));
    }
    String by = Spec.toText(Spec.call(function, Spec.UNDEFINED, arguments));
    result.add(text, copied, start);
    result.add(by);
    return end;
  }

  private static String replaceSlowly(ScriptObject regExp, String text, Object by) {
    String flags = Spec.toText(regExp.get("flags"));
    boolean global = flags.indexOf('g') >= 0;
    boolean byCodePoint = RegExpMethods.isByCodePoint(flags);
    if (global) {
      Spec.set(regExp, "lastIndex", 0);
    }
    ValueList found = new ValueList();
    ScriptObject match = RegExpExec.exec(regExp, text);
    while (match != null) {
      found.add(match);
      if (!global) {
        break;
      }
      if (Spec.toText(match.get(0)).isEmpty()) {
        RegExpMethods.advance(regExp, text, byCodePoint);
      }
      match = RegExpExec.exec(regExp, text);
    }
    Substitution result = new Substitution();
    int copied = 0;
    for (int i = 0; i < found.size(); i++) {
      copied = addResult(result, text, copied, (ScriptObject) found.get(i), by);
    }
    if (copied < text.length()) {
      result.add(text, copied, text.length());
    }
    return result.text();
  }

  /** Adds the replacement of a match that a script may have made. */
  private static int addResult(
      Substitution result, String text, int copied, ScriptObject match, Object by) {
    ResultGroups groups = new ResultGroups(match);
    String matched = Spec.toText(match.get(0));
    double at = Math.min(Spec.toInteger(match.get("index")), text.length());
    int start = (int) Math.max(at, 0);
    groups.read();
    boolean inOrder = start >= copied;
    Substitution target = inOrder ? result : new Substitution();
    Object named;
    if (by instanceof ScriptFunction) {
      named = match.get("groups");
      Object[] arguments = groups.arguments(matched, start, text, named);
      String called = Spec.toText(Spec.call((ScriptFunction) by, Spec.UNDEFINED, arguments));
      if (inOrder) {
        target.add(text, copied, start);
        target.add(called);
      }
    } else {
      groups.readNamed(match.get("groups"));
      if (inOrder) {
        target.add(text, copied, start);
      }
      target.addTemplate((String) by, text, start, matched, groups);
    }
    return inOrder ? start + matched.length() : copied;
  }

  /** The groups of a result that a script may have made. */
  private static final class ResultGroups implements Substitution.Groups {
    private final ScriptObject match;
    private final ValueList texts = new ValueList();
    private final double length;
    private ScriptObject named;

    ResultGroups(ScriptObject match) {
      this.match = match;
      this.length = Spec.toLength(match.get("length"));
    }

    void read() {
      for (double i = 1; i < length; i++) {
        Object group = match.get(i);
        texts.add(group == Spec.UNDEFINED ? group : Spec.toText(group));
      }
    }

    void readNamed(Object groups) {
      if (groups == null) {
        throw Errors.type("The groups of a match are null");
      }
      if (groups != Spec.UNDEFINED) {
        named =
            groups instanceof ScriptObject
                ? (ScriptObject) groups
                : (ScriptObject) Global.instance().wrapAsObject(groups);
      }
    }

    Object[] arguments(String matched, int start, String text, Object groups) {
      boolean withGroups = groups != Spec.UNDEFINED;
      int count = texts.size();
      Object[] arguments = new Object[count + (withGroups ? 4 : 3)];
      arguments[0] = matched;
      for (int i = 0; i < count; i++) {
        arguments[i + 1] = texts.get(i);
      }
      arguments[count + 1] = start;
      arguments[count + 2] = text;
      if (withGroups) {
        arguments[count + 3] = groups;
      }
      return arguments;
    }

    @Override
    public int count() {
      return texts.size();
    }

    @Override
    public String group(int index) {
      Object group = texts.get(index - 1);
      return group == Spec.UNDEFINED ? null : (String) group;
    }

    @Override
    public String named(String name) {
      Object group = named.get(name);
      return group == Spec.UNDEFINED ? null : Spec.toText(group);
    }

    @Override
    public boolean areNamed() {
      return named != null;
    }
  }
}

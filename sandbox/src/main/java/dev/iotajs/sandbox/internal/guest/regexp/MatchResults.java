package dev.iotajs.sandbox.internal.guest.regexp;

import dev.iotajs.sandbox.internal.guest.library.Spec;
import java.util.List;
import java.util.Map;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** The arrays that {@code exec} gives. */
final class MatchResults {
  /** Shapes of such arrays, which belong to no realm. */
  private static volatile PropertyMap plain;

  private static volatile PropertyMap withIndices;

  private MatchResults() {}

  /** An array with the last match's groups. */
  static ScriptObject of(PatternMatcher matcher) {
    boolean indices = matcher.program().pattern.flags.hasIndices;
    ScriptObject array = Global.allocate(groups(matcher));
    Object named = named(matcher, array);
    Object index = matcher.start(0);
    if (indices) {
      EngineAccess.spill(array, indicesShape(), index, matcher.text(), named, indices(matcher));
    } else {
      EngineAccess.spill(array, plainShape(), index, matcher.text(), named);
    }
    return array;
  }

  /** The texts of all groups; undefined for those that did not take part. */
  static Object[] groups(PatternMatcher matcher) {
    Object[] groups = new Object[matcher.groups() + 1];
    for (int i = 0; i < groups.length; i++) {
      String group = matcher.group(i);
      groups[i] = group == null ? Spec.UNDEFINED : group;
    }
    return groups;
  }

  /** The groups by their names, undefined if none has a name. */
  static Object named(PatternMatcher matcher, ScriptObject values) {
    Map<String, List<Integer>> names = matcher.program().pattern.names;
    if (names.isEmpty()) {
      return Spec.UNDEFINED;
    }
    ScriptObject object = Global.newEmptyInstance();
    object.setProto(null);
    names.forEach(
        (name, groups) -> object.addOwnProperty(name, 0, values.get(matched(matcher, groups))));
    return object;
  }

  private static int matched(PatternMatcher matcher, List<Integer> groups) {
    for (int group : groups) {
      if (matcher.start(group) >= 0) {
        return group;
      }
    }
    return groups.get(0);
  }

  private static ScriptObject indices(PatternMatcher matcher) {
    Object[] pairs = new Object[matcher.groups() + 1];
    for (int i = 0; i < pairs.length; i++) {
      int start = matcher.start(i);
      pairs[i] = start < 0 ? Spec.UNDEFINED : Global.allocate(new Object[] {start, matcher.end(i)});
    }
    ScriptObject array = Global.allocate(pairs);
    array.addOwnProperty("groups", 0, named(matcher, array));
    return array;
  }

  private static PropertyMap plainShape() {
    if (plain == null) {
      plain = shape("index", "input", "groups");
    }
    return plain;
  }

  private static PropertyMap indicesShape() {
    if (withIndices == null) {
      withIndices = shape("index", "input", "groups", "indices");
    }
    return withIndices;
  }

  private static PropertyMap shape(String... names) {
    ScriptObject array = Global.allocate(new Object[0]);
    for (String name : names) {
      array.addOwnProperty(name, 0, (Object) name);
    }
    return array.getMap();
  }
}

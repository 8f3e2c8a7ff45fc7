package dev.iotajs.persistence.internal;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import dev.iotajs.persistence.DiffLine;
import dev.iotajs.persistence.SourceDiff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Compares two sources line by line. The time of the algorithm (Myers, in linear space) grows with
 * the product of lines and differences, so that only what is not the same at both ends is compared,
 * and beyond a size is taken as replaced.
 */
final class LineDiff {
  /** Lines of both that are compared in less than about a second, if they are all different. */
  private static final int MAX_COMPARED = 10_000;

  private static final int CONTEXT = 3;

  private LineDiff() {}

  static SourceDiff of(int from, String fromSource, int to, String toSource) {
    List<String> left = lines(fromSource);
    List<String> right = lines(toSource);
    Patch<String> patch = patch(left, right);
    List<String> unified =
        UnifiedDiffUtils.generateUnifiedDiff(
            "version " + from, "version " + to, left, patch, CONTEXT);
    String text = unified.isEmpty() ? "" : String.join("\n", unified) + "\n";
    return new SourceDiff(from, to, walk(left, right, patch), text);
  }

  private static List<String> lines(String source) {
    return source.isEmpty() ? List.of() : Arrays.asList(source.split("\r\n|\r|\n", -1));
  }

  private static Patch<String> patch(List<String> left, List<String> right) {
    int most = Math.min(left.size(), right.size());
    int head = 0;
    while (head < most && left.get(head).equals(right.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head && sameFromEnd(left, right, tail)) {
      tail++;
    }
    return Patch.generate(left, right, changes(left, right, head, tail));
  }

  private static boolean sameFromEnd(List<String> left, List<String> right, int tail) {
    return left.get(left.size() - 1 - tail).equals(right.get(right.size() - 1 - tail));
  }

  private static List<Change> changes(List<String> left, List<String> right, int head, int tail) {
    List<String> before = left.subList(head, left.size() - tail);
    List<String> after = right.subList(head, right.size() - tail);
    if (before.size() + after.size() > MAX_COMPARED) {
      return List.of(change(head, left.size() - tail, head, right.size() - tail));
    }
    List<Change> joined = new ArrayList<>();
    for (Change found : new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null)) {
      join(joined, found, head);
    }
    return joined;
  }

  /** The algorithm adds and removes at one place in turns: for a reader that is one change. */
  private static void join(List<Change> changes, Change next, int by) {
    int left = next.startOriginal + by;
    int right = next.startRevised + by;
    Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
    if (last != null && last.endOriginal == left && last.endRevised == right) {
      changes.remove(changes.size() - 1);
      left = last.startOriginal;
      right = last.startRevised;
    }
    changes.add(change(left, next.endOriginal + by, right, next.endRevised + by));
  }

  private static Change change(int left, int leftEnd, int right, int rightEnd) {
    DeltaType type =
        left == leftEnd
            ? DeltaType.INSERT
            : right == rightEnd ? DeltaType.DELETE : DeltaType.CHANGE;
    return new Change(type, left, leftEnd, right, rightEnd);
  }

  private static List<DiffLine> walk(List<String> left, List<String> right, Patch<String> patch) {
    List<DiffLine> lines = new ArrayList<>();
    int l = 0;
    int r = 0;
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      for (; l < delta.getSource().getPosition(); l++, r++) {
        lines.add(new DiffLine(DiffLine.Kind.SAME, l + 1, r + 1, left.get(l)));
      }
      for (String line : delta.getSource().getLines()) {
        lines.add(new DiffLine(DiffLine.Kind.REMOVED, ++l, 0, line));
      }
      for (String line : delta.getTarget().getLines()) {
        lines.add(new DiffLine(DiffLine.Kind.ADDED, 0, ++r, line));
      }
    }
    for (; l < left.size(); l++, r++) {
      lines.add(new DiffLine(DiffLine.Kind.SAME, l + 1, r + 1, right.get(r)));
    }
    return lines;
  }
}

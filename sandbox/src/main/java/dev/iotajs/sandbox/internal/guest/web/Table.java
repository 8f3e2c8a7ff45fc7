package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.internal.guard.Guard;
import dev.iotajs.sandbox.internal.guest.library.Iteration;
import dev.iotajs.sandbox.internal.guest.library.Spec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.nashorn.internal.objects.NativeMap;
import org.openjdk.nashorn.internal.objects.NativeSet;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Values in rows and columns. */
final class Table {
  private static final Inspection.Options SHALLOW = new Inspection.Options(0, false);
  private static final String VALUES = "Values";

  private final List<String> rowNames = new ArrayList<>();
  private final List<Map<String, String>> rows = new ArrayList<>();
  private final Map<String, Integer> widths = new LinkedHashMap<>();
  private boolean hasValues;
  private int valuesWidth = VALUES.length();
  private int cells;

  private Table() {}

  /**
   * A table of an object's properties, or of what a Map or a Set holds.
   *
   * @param columns an iterable of the columns' names, or undefined for all
   */
  static String of(Object data, Object columns) {
    Table table = new Table();
    List<String> wanted = null;
    if (!Spec.isUndefined(columns)) {
      List<String> names = new ArrayList<>();
      Iteration.of(columns).forEach(name -> names.add(Spec.toText(name)));
      wanted = names;
    }
    String index = table.fill((ScriptObject) data, wanted);
    return table.draw(index);
  }

  private String fill(ScriptObject data, List<String> wanted) {
    if (data instanceof NativeMap || data instanceof NativeSet) {
      Collection entries = Collection.of(data);
      for (int i = 0; entries.step(); i++) {
        row(Integer.toString(i), entries.value(), wanted);
        if (data instanceof NativeMap) {
          cell(rows.get(i), "Key", entries.key());
        }
      }
      return "(iteration index)";
    }
    for (String key : data.getOwnKeys(false)) {
      row(key, data.get(key), wanted);
    }
    return "(index)";
  }

  private void row(String name, Object value, List<String> wanted) {
    rowNames.add(name);
    Map<String, String> row = new LinkedHashMap<>();
    rows.add(row);
    if (value instanceof ScriptObject && !(value instanceof ScriptFunction)) {
      ScriptObject object = (ScriptObject) value;
      String[] keys = wanted == null ? object.getOwnKeys(false) : wanted.toArray(new String[0]);
      for (String key : keys) {
        cell(row, key, object.hasOwnProperty(key) ? object.get(key) : null, object, key);
      }
    } else {
      hasValues = true;
      String text = Inspection.show(value, SHALLOW);
      row.put(null, text);
      valuesWidth = Math.max(valuesWidth, text.length());
    }
  }

  private void cell(
      Map<String, String> row, String column, Object value, ScriptObject owner, String key) {
    if (owner.hasOwnProperty(key)) {
      cell(row, column, value);
    } else {
      widths.merge(column, column.length(), Math::max);
    }
  }

  private void cell(Map<String, String> row, String column, Object value) {
    String text = Inspection.show(value, SHALLOW);
    row.put(column, text);
    widths.merge(column, Math.max(column.length(), text.length()), Math::max);
    cells += text.length();
    if (cells > Guard.current().run().limits().get(Limit.LOG)) {
      Guard.current().run().charge(Limit.LOG, cells);
    }
  }

  private String draw(String index) {
    List<String> columns = new ArrayList<>(widths.keySet());
    List<Integer> sizes = new ArrayList<>();
    int first = index.length();
    long total = 0;
    for (String name : rowNames) {
      first = Math.max(first, name.length());
    }
    sizes.add(first);
    sizes.addAll(widths.values());
    if (hasValues) {
      columns.add(null);
      sizes.add(valuesWidth);
    }
    for (int size : sizes) {
      total += size + 3L;
    }
    if (total * (rows.size() + 4L) > Guard.current().run().limits().get(Limit.LOG)) {
      Guard.current().run().charge(Limit.LOG, total * (rows.size() + 4L));
    }
    StringBuilder text = new StringBuilder();
    border(sizes, '┌', '┬', '┐', text);
    List<String> heads = new ArrayList<>(List.of(index));
    columns.forEach(column -> heads.add(column == null ? VALUES : column));
    line(heads, sizes, text);
    border(sizes, '├', '┼', '┤', text);
    for (int i = 0; i < rows.size(); i++) {
      List<String> line = new ArrayList<>(List.of(rowNames.get(i)));
      for (String column : columns) {
        line.add(rows.get(i).getOrDefault(column, ""));
      }
      line(line, sizes, text);
    }
    border(sizes, '└', '┴', '┘', text);
    return text.substring(0, text.length() - 1);
  }

  private static void border(
      List<Integer> sizes, char left, char middle, char right, StringBuilder text) {
    for (int i = 0; i < sizes.size(); i++) {
      text.append(i == 0 ? left : middle).append("─".repeat(sizes.get(i) + 2));
    }
    text.append(right).append('\n');
  }

  private static void line(List<String> cells, List<Integer> sizes, StringBuilder text) {
    for (int i = 0; i < sizes.size(); i++) {
      int space = sizes.get(i) + 1 - cells.get(i).length();
      text.append("│ ").append(cells.get(i)).append(" ".repeat(space));
    }
    text.append("│\n");
  }
}

package dev.iotajs.bench.conformance;

/** The script that gives a realm what the suites ask of a host. */
final class HostObjects {
  /**
   * Its value is a function that gives all that was printed. A script of an engine's own takes the
   * place of {@code EVALUATE}.
   */
  private static final String TEXT =
      "(function (global, evaluate) {\n"
          + "  var printed = '';\n"
          + "  var transfer = typeof ArrayBuffer === 'function' && ArrayBuffer.prototype.transfer;\n"
          + "  function define(name, value) {\n"
          + "    Object.defineProperty(global, name,\n"
          + "        {value: value, writable: true, enumerable: false, configurable: true});\n"
          + "  }\n"
          + "  function unsupported(name) {\n"
          + "    return function () { throw new Error('The host has no ' + name); };\n"
          + "  }\n"
          + "  define('print', function print(text) { printed += text + '\\n'; });\n"
          + "  define('$262', {\n"
          + "    global: global,\n"
          + "    evalScript: function (text) { return evaluate(text); },\n"
          + "    createRealm: unsupported('createRealm'),\n"
          + "    detachArrayBuffer: typeof transfer === 'function'\n"
          + "        ? function (buffer) { transfer.call(buffer); }\n"
          + "        : unsupported('detachArrayBuffer'),\n"
          + "    gc: unsupported('gc')\n"
          + "  });\n"
          + "  return function () { return printed; };\n"
          + "})(this, EVALUATE)";

  private HostObjects() {}

  /** The script; {@code evaluate} is an expression for a function that runs a text globally. */
  static TestScript script(String evaluate) {
    return TestScript.recurring("host.js", TEXT.replace("EVALUATE", evaluate));
  }
}

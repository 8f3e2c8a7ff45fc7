package dev.iotajs.bench.conformance;

/** What the tests of compat-table find in their realm, besides the language. */
final class CompatHelpers {
  /** What is printed by a test that passes. */
  static final String SUCCESS = "[SUCCESS]";

  /**
   * {@code setTimeout} waits by asking a promise job again and again: the engines' own, if they
   * have one, is for scripts whose run goes on until then, and the tests are for pages.
   */
  static final String TEXT =
      "(function (root) {\n"
          + "  function define(name, value) {\n"
          + "    if (typeof root[name] === 'undefined') { root[name] = value; }\n"
          + "  }\n"
          + "  var print = root.print;\n"
          + "  root.lacksGlobal = typeof root.global === 'undefined';\n"
          + "  root.lacksGlobalThis = typeof root.globalThis === 'undefined';\n"
          + "  define('global', root);\n"
          + "  define('globalThis', root);\n"
          + "  root.__script_executed = {};\n"
          + "  root.asyncTestPassed = function () { print('"
          + SUCCESS
          + "'); };\n"
          + "  root.test = function (passed) { if (passed) { print('"
          + SUCCESS
          + "'); } };\n"
          + "  root.setTimeout = function (callback, delay, argument) {\n"
          + "    var due = Date.now() + (delay || 0);\n"
          + "    (function look() {\n"
          + "      if (Date.now() < due) { Promise.resolve().then(look); }\n"
          + "      else { Promise.resolve().then(function () { callback(argument); }); }\n"
          + "    })();\n"
          + "  };\n"
          + "  root.__createIterableObject = function (values, methods) {\n"
          + "    var iterable = {}, at = 0;\n"
          + "    if (typeof Symbol !== 'function' || !Symbol.iterator) { return iterable; }\n"
          + "    iterable[Symbol.iterator] = function () {\n"
          + "      var iterator = {next: function () {\n"
          + "        return at < values.length\n"
          + "            ? {value: values[at++], done: false} : {value: undefined, done: true};\n"
          + "      }};\n"
          + "      iterator['return'] = methods && methods['return'];\n"
          + "      iterator['throw'] = methods && methods['throw'];\n"
          + "      return iterator;\n"
          + "    };\n"
          + "    return iterable;\n"
          + "  };\n"
          + "})(this);";

  private CompatHelpers() {}
}

// Family "globals": names that Nashorn, Rhino and JSR-223 put into (or behind) a global object.
// A payload gets out when such a name still answers with something that is not plain ECMAScript.

//## engine-bare | the engine as a bare identifier | stock
engine.factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')")

//## engine-typeof-probe | typeof must not find the engine by its hidden hook | stock
typeof engine === 'object' && engine !== null ? 'ESCAPED ' + engine : 'held'

//## engine-computed-everywhere | each spelling of one name, on each way to the global | stock
var roots = [this, (function () { return this; })(), (function () { return this; }).call(null), (function () { return this; }).apply(undefined)];
var hit = 'held';
roots.forEach(function (r) {
  if (r) ['engine', 'context', 'javax.script.context', 'javax.script.engine'].forEach(function (n) {
    var v = r[n];
    if (v && typeof v.getClass === 'function') hit = 'ESCAPED ' + v.getClass();
  });
});
hit

//## engine-through-with | a with statement over the global looks names up by another path in the runtime | stock
var got;
with (this) { got = engine; }
got.factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')")

//## engine-through-child-of-global | an object that inherits from the global inherits the missing-name hook | stock
var child = Object.create(this);
child.engine.factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')")

//## engine-redefine-configurable | a lock that is configurable can be replaced by an accessor and removed again | stock
Object.defineProperty(this, 'engine', { get: function () { return 1; }, configurable: true });
delete this.engine;
engine.factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')")

//## engine-var-hoist | a var of the same name is hoisted, deleted in a nested scope and asked again | stock
(function () { if (false) { var engine; } return this.engine; }).call(this).factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')")

//## engine-after-new-hook | the script's own missing-name hook calls the one it replaced | stock
var old = this.__noSuchProperty__;
this.__noSuchProperty__ = function (n) { return old.call(this, 'engine'); };
whatever.factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')")

//## hook-on-other-receiver | the hook does not check its receiver, so any object will do | stock
var h = this.__noSuchProperty__;
h.call({}, 'engine').factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')")

//## hook-by-descriptor | the hook read from the property descriptor | stock
var d = Object.getOwnPropertyDescriptor(this, '__noSuchProperty__');
d.value('context').getWriter().getClass() + ' ESCAPED'

//## hook-restored-by-delete | deleting an own hook lets an inherited or default one come back
delete this.__noSuchProperty__;
delete this.context;
var c = this['context'];
c && c.getBindings ? 'ESCAPED ' + c.getBindings(100) : 'held'

//## hook-strict-mode | strict code gets the hook called with another argument list | stock
(function () { 'use strict'; return typeof engine === 'undefined' ? 'held' : 'ESCAPED ' + engine; })()

//## context-scopes | walk every scope of the script context | stock
context.getScopes().forEach(function (s) { var b = context.getBindings(s); if (b) b['iota.seen'] = 1; });
'ESCAPED ' + context.getScopes()

//## context-writer-append | write into the host's own stream | stock
context.getWriter().append('ESCAPED').flush();
'ESCAPED'

//## context-reader | read the host's standard input | stock
var r = context.getReader();
'ESCAPED ' + r.getClass()

//## context-error-writer-swap | replace the host's error stream by its output stream | stock
context.setErrorWriter(context.getWriter());
'ESCAPED'

//## context-remove-attribute | take away what the host bound for itself | stock
context.setAttribute('host', 'mine', 100);
typeof host === 'string' ? 'ESCAPED' : 'held'

//## java-global-type | Java.type, the front door
Java.type('java.lang.System').getProperty('iota.canary')

//## java-global-other-doors | the other functions of Java, each of which takes or makes Java values
var out = [];
['type', 'typeName', 'to', 'from', 'extend', 'super', 'synchronized', 'isJavaObject', 'asJSONCompatible'].forEach(function (n) {
  if (typeof Java !== 'undefined' && typeof Java[n] === 'function') out.push(n);
});
out.length ? 'ESCAPED ' + out : 'held'

//## java-synchronized | a lock on a host object, held for ever
Java.synchronized(function () { while (true) { } }, this)()

//## packages-root | Packages and its shorthands, each asked for the same class
var roots = [];
try { roots.push(Packages.java); } catch (e) { }
try { roots.push(java); } catch (e) { }
try { roots.push(Packages['java']); } catch (e) { }
roots.map(function (j) { return j.lang.System.getProperty('iota.canary'); }).join()

//## package-shorthands | com, edu, javafx, javax, org: any of them is a package tree
['com', 'edu', 'java', 'javafx', 'javax', 'org'].filter(function (n) { return typeof this[n] !== 'undefined'; }, this).map(function (n) { return 'ESCAPED ' + n; }).join()

//## package-own-host | org.openjdk.nashorn reached as a package, for its public API classes
new org.openjdk.nashorn.api.scripting.NashornScriptEngineFactory().scriptEngine.eval("java.lang.System.getProperty('iota.canary')")

//## package-iota-itself | dev.iotajs through the generic package root
'ESCAPED ' + Packages.dev.iotajs.getClass()

//## java-importer | a JavaImporter over whole packages
var out;
with (new JavaImporter(java.lang, java.io)) { out = System.getProperty('iota.canary'); }
out

//## import-class | Rhino's importClass, alone and after load of its emulation
importClass(java.lang.System);
System.getProperty('iota.canary')

//## import-package | Rhino's importPackage
importPackage(java.lang);
System.getProperty('iota.canary')

//## mozilla-compat | the bundled Rhino emulation script is loaded from the engine's own resources | stock
load('nashorn:mozilla_compat.js');
typeof importPackage === 'function' || typeof JavaAdapter !== 'undefined' ? 'ESCAPED' : 'held'

//## nashorn-parser-script | the bundled parser script defines a parse function made from engine internals | stock
load('nashorn:parser.js');
typeof parse === 'function' ? 'ESCAPED' : 'held'

//## fx-bootstrap | JavaFX support scripts are in the jar too
load('fx:base.js');
'ESCAPED'

//## load-canary-file | load a file as a program; its text comes back in the error | stock
var told = '';
try { load('@CANARY_FILE@'); } catch (e) { told = e + ' ' + e.message + ' ' + e.stack; }
typeof load === 'function' ? 'ESCAPED ' + told : 'held'

//## load-file-existence | whether a file exists can be told from the kind of failure | stock
function kind(p) { try { load(p); return 'ran'; } catch (e) { return String(e).replace(p, ''); } }
typeof load === 'function' && kind('@CANARY_FILE@') !== kind('@CANARY_FILE@.missing') ? 'ESCAPED' : 'held'

//## load-url-scheme | load takes URLs, so the host's network is in reach | stock
var m = '';
try { load('http://127.0.0.1:1/x.js'); } catch (e) { m = String(e); }
/refused|connect|timed out|java\./i.test(m) ? 'ESCAPED ' + m : 'held'

//## load-file-url | the file scheme with a missing path raises a Java exception | stock
var m = '';
try { load('file:/iota/no/such/file.js'); } catch (e) { m = e + (typeof e.getClass === 'function' ? ' ESCAPED' : ''); }
m

//## load-jar-url | the jar scheme reads entries of any archive on the host | stock
var m = '';
try { load('jar:file:/iota/none.jar!/a.js'); } catch (e) { m = String(e); }
/java\.|NoSuchFile|ZipException/.test(m) ? 'ESCAPED ' + m : 'held'

//## load-inline-object | an object with name and script is compiled as a fresh program | stock
load({ name: 'inline', script: "'ESC' + 'APED'" })

//## load-getters-object | the same with getters, which see who reads them | stock
var o = { get name() { return 'n'; }, get script() { return "typeof load === 'function' ? 'ESC' + 'APED' : 'held'"; } };
load(o)

//## load-with-scope | load called on another object runs the text with that object as a scope | stock
load.call({ x: 'ESC' + 'APED' }, { name: 'scoped', script: 'x' })

//## load-with-new-global | a new global which no prelude has locked | stock
loadWithNewGlobal({ name: 'g', script: "typeof load === 'function' ? 'ESC' + 'APED' : 'held'" })

//## load-with-new-global-mirror | the new global comes back as a mirror with Java methods on it | stock
var g = loadWithNewGlobal({ name: 'g', script: 'this' });
g.eval("this") ? 'ESCAPED ' + g : 'held'

//## load-with-new-global-args | functions handed over as arguments cross the border between two realms | stock
loadWithNewGlobal({ name: 'g', script: "arguments[0](Function('return this')())" }, function (other) { return other !== this ? 'ESCAPED' : 'held'; })

//## quit-the-jvm | quit ends the whole process, not the script | stock
quit(7)

//## exit-the-jvm | exit, by an alias that no text filter sees | stock
var leave = this['ex' + 'it'];
leave(7)

//## exit-as-callback | exit as a callback of a native function | stock
[7].forEach(exit)

//## print-is-host-stream | print as a function may exist, but must not lead to a stream
typeof print === 'function' && print.constructor !== undefined && typeof print.getClass === 'function' ? 'ESCAPED' : 'held'

//## shell-read-line | scripting mode's readLine and readFully
typeof readFully === 'function' ? readFully('@CANARY_FILE@') : typeof readLine === 'function' ? 'ESCAPED' : 'held'

//## shell-exec | scripting mode's $EXEC and backquote commands
$EXEC('printenv IOTA_CANARY')

//## shell-env | scripting mode's environment object
$ENV.IOTA_CANARY

//## shell-variables | the rest of the shell's dollar names
['$ARG', '$OPTIONS', '$OUT', '$ERR', '$EXIT', '$ENV', '$EXEC'].filter(function (n) { return n in this; }, this).map(function (n) { return 'ESCAPED ' + n; }).join()

//## shell-input-functions | echo, input, evalinput, cd: the jjs shell's helpers
['echo', 'input', 'evalinput', 'jjs', 'cd', 'pwd', 'which', 'readbuffer'].filter(function (n) { return typeof this[n] === 'function'; }, this).map(function (n) { return 'ESCAPED ' + n; }).join()

//## file-dir-line | the location constants: a path of the host would be a leak
var where = [typeof __FILE__ === 'undefined' ? '' : String(__FILE__), typeof __DIR__ === 'undefined' ? '' : String(__DIR__)].join();
/\/(home|root|tmp|work|usr|var)\/|\.java|\.jar|dev[.\/]iotajs/.test(where) ? 'ESCAPED ' + where : 'held'

//## dir-constant-load | __DIR__ glued to a file name is a path to load
load(__DIR__ + '../../../../@CANARY_FILE@')

//## program-arguments | the global arguments are those of the host's process or loader
var a = (function (g) { return g.arguments; })(this);
a && a.length ? 'ESCAPED ' + a[0] : 'held'

//## debug-object | Nashorn's Debug object shows maps, contexts and identity hashes
typeof Debug !== 'undefined' ? 'ESCAPED ' + Object.getOwnPropertyNames(Debug) : 'held'

//## jsadapter-constructs | JSAdapter makes objects whose every operation is trapped: it slips into code that expects plain data | stock
var a = new JSAdapter({ __get__: function (n) { return 'ESC' + 'APED'; }, __has__: function () { return true; } });
a.anything

//## jsadapter-subclass-form | JSAdapter's other forms, with overrides and an adaptee | stock
var a = new JSAdapter({ kept: 'ESC' + 'APED' }, { __get__: function (n) { return n; } });
a.kept

//## jsadapter-as-global-proto | an adapter as the global's prototype would answer for every missing name
Object.setPrototypeOf(this, new JSAdapter({ __get__: function (n) { return 'ESC' + 'APED'; }, __has__: function () { return true; } }));
this.noSuchNameAtAll

//## polyglot-and-graal | the names of the other engine on the JVM
var names = ['Polyglot', 'Graal', 'Interop', 'JavaInternal', 'Realm', 'Worker', 'WebAssembly'];
names.filter(function (n) { return typeof this[n] !== 'undefined'; }, this).map(function (n) { return 'ESCAPED ' + n; }).join()

//## rhino-names | Rhino's and old JSR-223 names
['JavaAdapter', 'importClass', 'importPackage', 'Continuation', 'XML', 'QName', 'defineClass', 'loadClass', 'sync', 'spawn', 'runCommand', 'readFile', 'readUrl', 'serialize', 'deserialize', 'toint32', 'version', 'gc', 'help'].filter(function (n) { return typeof this[n] !== 'undefined'; }, this).map(function (n) { return 'ESCAPED ' + n; }).join()

//## bindings-names | what JSR-223 and JMeter-like hosts bind by habit
['bindings', 'scriptContext', 'javax.script.filename', 'javax.script.argv', 'nashorn.global', 'factory', 'sampler', 'log4j', 'SampleResult', 'project', 'self'].filter(function (n) { var v = this[n]; return v && typeof v.getClass === 'function'; }, this).map(function (n) { return 'ESCAPED ' + n; }).join()

//## own-names-walk | all own names of the global, each value asked for a Java class | stock
var hit = [], g = this;
Object.getOwnPropertyNames(g).forEach(function (n) {
  var v;
  try { v = g[n]; } catch (e) { return; }
  if (v !== null && v !== undefined && typeof v === 'object' && typeof v.getClass === 'function') hit.push(n);
});
hit.length ? 'ESCAPED ' + hit : 'held'

//## own-names-not-ecmascript | own names of the global that belong to the engine and are still functions | stock
var bad = ['load', 'loadWithNewGlobal', 'exit', 'quit', 'eval', 'JSAdapter', 'Java', 'JavaImporter', 'Packages'], g = this;
bad.filter(function (n) {
  var d = Object.getOwnPropertyDescriptor(g, n);
  return d && typeof d.value === 'function' && n !== 'eval';
}).map(function (n) { return 'ESCAPED ' + n; }).join()

//## symbol-walk | symbols on the global and on its prototypes
var hit = 'held';
for (var o = this; o; o = Object.getPrototypeOf(o)) {
  Object.getOwnPropertySymbols(o).forEach(function (s) {
    var v = o[s];
    if (v && typeof v.getClass === 'function') hit = 'ESCAPED ' + String(s);
  });
}
hit

//## in-operator-probe | the in operator does not call the hook, but it sees locked leftovers that still hold a value | stock
var hit = [];
for (var n in { engine: 1, context: 1, Java: 1, Packages: 1, load: 1, loadWithNewGlobal: 1, quit: 1, exit: 1, JSAdapter: 1 }) {
  if (n in this && this[n] !== undefined && n !== 'context') hit.push(n);
}
hit.length ? 'ESCAPED ' + hit : 'held'

//## delete-all-then-look | delete everything that can be deleted, then ask for the names again
Object.getOwnPropertyNames(this).forEach(function (n) { if (n !== 'host') { try { delete this[n]; } catch (e) { } } }, this);
this.engine && this.engine.factory ? this.engine.factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')") : 'held'

//## redefine-locked-as-accessor | turn a locked undefined into a getter of our own | stock
var ok = [];
['engine', 'load', 'Java', '__noSuchProperty__'].forEach(function (n) {
  try { Object.defineProperty(this, n, { get: function () { return 'mine'; } }); if (this[n] === 'mine') ok.push(n); } catch (e) { }
}, this);
typeof surelyMissing === 'undefined' ? 'held' : 'ESCAPED ' + ok

//## assign-locked | assignment to the missing-name hook changes what unknown names mean | stock
this.__noSuchProperty__ = function (n) { return 'ESC' + 'APED'; };
(function () { return typeof surelyMissing === 'undefined' ? 'held' : surelyMissing; })()

//## object-set-index-properties | Nashorn's own Object extensions reach the engine's array layout | stock
typeof Object.setIndexedPropertiesToExternalArrayData === 'function' ? 'ESCAPED' : 'held'

//## unwrapped-script-object | ScriptObjectMirror's names on ordinary values
var hit = [];
['getMember', 'setMember', 'getSlot', 'callMember', 'newObject', 'eval', 'to', 'freeze'].forEach(function (n) {
  [{}, [], function () { }, this].forEach(function (o) { if (o && typeof o[n] === 'function' && !(o === this && n === 'eval')) hit.push(n); }, this);
}, this);
hit.length ? 'ESCAPED ' + hit : 'held'

//## dollar-and-colon-names | the engine's internal bookkeeping names for program pieces
var hit = [];
[':this', ':scope', ':return', ':callee', ':program', ':getMap', ':split', '__callee__', '__parent__', '__DIR__ '].forEach(function (n) {
  var v = this[n];
  if (v !== undefined && v !== this) hit.push(n);
}, this);
hit.length ? 'ESCAPED ' + hit : 'held'

//## settimeout-host-internals | functions that the host adds to a global must not carry Java members
var hit = 'held';
['setTimeout', 'clearTimeout', 'setInterval', 'queueMicrotask', 'console', 'require', 'Promise', 'print'].forEach(function (n) {
  var v = this[n];
  if (v && (typeof v.getClass === 'function' || typeof v.class !== 'undefined')) hit = 'ESCAPED ' + n;
}, this);
hit

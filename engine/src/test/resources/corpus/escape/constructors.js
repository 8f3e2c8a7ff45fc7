// Family "constructors": every chain that leads from a value to a compiler of text.
// A payload gets out when text becomes code outside of the guarded pipeline; each text builds its answer
// from two halves ('ESC' + 'APED'), so that an echo of the source does not count.

//## function-call | the plain constructor, called | stock
Function("return 'ESC' + 'APED'")()

//## function-new | the plain constructor with new | stock
new Function('a', 'b', 'return a + b')('ESC', 'APED')

//## function-expression-constructor | from a function expression | stock
(function () { }).constructor("return 'ESC' + 'APED'")()

//## arrow-constructor | from an arrow | stock
(() => 1).constructor("return 'ESC' + 'APED'")()

//## method-constructor | from a method of an object literal | stock
({ m() { } }).m.constructor("return 'ESC' + 'APED'")()

//## getter-constructor | from a getter function taken out of its descriptor | stock
Object.getOwnPropertyDescriptor({ get a() { return 1; } }, 'a').get.constructor("return 'ESC' + 'APED'")()

//## setter-constructor | from a setter function | stock
Object.getOwnPropertyDescriptor({ set a(v) { } }, 'a').set.constructor("return 'ESC' + 'APED'")()

//## bound-constructor | from a bound function | stock
(function () { }).bind(null).constructor("return 'ESC' + 'APED'")()

//## native-constructor | from a native function | stock
Math.max.constructor("return 'ESC' + 'APED'")()

//## native-accessor-constructor | from the native accessor of a built-in property | stock
Object.getOwnPropertyDescriptor(Object.prototype, '__proto__').get.constructor("return 'ESC' + 'APED'")()

//## map-size-getter-constructor | from the native getter of Map.prototype.size
Object.getOwnPropertyDescriptor(Map.prototype, 'size').get.constructor("return 'ESC' + 'APED'")()

//## constructor-of-constructor | two steps, from any object | stock
({}).constructor.constructor("return 'ESC' + 'APED'")()

//## constructor-from-primitives | the same two steps from each primitive | stock
var out = [];
['', 1, true, Symbol('s')].forEach(function (p) { try { out.push(p.constructor.constructor("return 'ESC' + 'APED'")()); } catch (e) { } });
out.join()

//## constructor-from-all-globals | two steps from each function on the global, whatever its kind | stock
var g = this, out = [];
Object.getOwnPropertyNames(g).forEach(function (n) {
  try { if (typeof g[n] === 'function') out.push(g[n].constructor("return 'ESC' + 'APED'")()); } catch (e) { }
});
out[0] || 'held'

//## constructor-from-all-prototype-methods | each method of each built-in prototype | stock
var g = this, out = [];
['Object', 'Array', 'String', 'Number', 'Boolean', 'Date', 'RegExp', 'Error', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Symbol', 'ArrayBuffer', 'DataView', 'Int8Array', 'Promise'].forEach(function (n) {
  var p = g[n] && g[n].prototype;
  if (p) Object.getOwnPropertyNames(p).forEach(function (m) {
    try {
      var d = Object.getOwnPropertyDescriptor(p, m), f = d.value || d.get;
      if (typeof f === 'function') out.push(Object.getPrototypeOf(f).constructor("return 'ESC' + 'APED'")());
    } catch (e) { }
  });
});
out[0] || 'held'

//## function-prototype-constructor | from Function.prototype itself | stock
Object.getPrototypeOf(function () { }).constructor("return 'ESC' + 'APED'")()

//## function-prototype-descriptor | from the property descriptor, past any shadowing | stock
Object.getOwnPropertyDescriptor(Object.getPrototypeOf(function () { }), 'constructor').value("return 'ESC' + 'APED'")()

//## function-prototype-delete | delete a replaced constructor and read what is left
var p = Object.getPrototypeOf(Math.abs);
delete p.constructor;
p.constructor("return 'ESC' + 'APED'")()

//## proto-spelling | by __proto__ instead of getPrototypeOf | stock
(function () { }).__proto__['constr' + 'uctor']("return 'ESC' + 'APED'")()

//## iterator-next-constructor | from the next method of each iterator kind | stock
var out = [];
[[1][Symbol.iterator](), 'a'[Symbol.iterator](), new Map([[1, 1]]).entries(), new Set([1]).values()].forEach(function (it) {
  try { out.push(it.next.constructor("return 'ESC' + 'APED'")()); } catch (e) { }
});
out[0] || 'held'

//## caller-constructor | from the function that called ours
function probe() { return probe.caller || arguments.callee.caller; }
var c = [1].map(probe)[0];
c ? c.constructor("return 'ESC' + 'APED'")() : 'held'

//## callback-receiver-constructor | from whatever a native hands to a callback as this | stock
var out = 'held';
[1].forEach(function () { if (this) out = this.constructor.constructor("return 'ESC' + 'APED'")(); });
out

//## strict-poison-pill-constructor | from the throwing accessor on strict functions' caller | stock
var d = Object.getOwnPropertyDescriptor((function () { 'use strict'; }), 'caller');
var f = d && (d.get || d.set);
f ? f.constructor("return 'ESC' + 'APED'")() : 'held'

//## strict-arguments-poison-pill | from the throwing accessor on strict arguments | stock
var d = (function () { 'use strict'; return Object.getOwnPropertyDescriptor(arguments, 'callee'); })();
d && d.get ? d.get.constructor("return 'ESC' + 'APED'")() : 'held'

//## error-accessor-constructor | from the stack accessor that captureStackTrace installs | stock
var o = {};
if (Error.captureStackTrace) Error.captureStackTrace(o);
var d = Object.getOwnPropertyDescriptor(o, 'stack') || {};
d.get ? d.get.constructor("return 'ESC' + 'APED'")() : 'held'

//## regexp-accessor-constructor | from a getter on RegExp
var d = Object.getOwnPropertyDescriptor(RegExp, '$1') || Object.getOwnPropertyDescriptor(RegExp.prototype, 'flags') || {};
d.get ? d.get.constructor("return 'ESC' + 'APED'")() : 'held'

//## host-function-constructor | from a function which the host made | stock
host.echo.constructor("return 'ESC' + 'APED'")()

//## host-object-constructor | from a host object, two steps | stock
host.constructor.constructor("return 'ESC' + 'APED'")()

//## console-function-constructor | from the host's console, timers and SDK functions | stock
var out = [], g = this;
function dig(o, depth) {
  if (!o || depth > 3) return;
  Object.getOwnPropertyNames(o).forEach(function (n) {
    try {
      var v = o[n];
      if (typeof v === 'function') out.push(v.constructor("return 'ESC' + 'APED'")());
      else if (typeof v === 'object') dig(v, depth + 1);
    } catch (e) { }
  });
}
['console', 'iota', 'context', 'host'].forEach(function (n) { dig(g[n], 0); });
['setTimeout', 'clearTimeout', 'setInterval', 'queueMicrotask', 'Promise'].forEach(function (n) { try { out.push(g[n].constructor("return 'ESC' + 'APED'")()); } catch (e) { } });
out[0] || 'held'

//## apply-constructor | the constructor by apply, called by call, called by bind | stock
var F = (function () { }).constructor;
Function.prototype.apply.call(F, null, ["return 'ESC' + 'APED'"])()

//## bind-constructor | a pre-filled bound constructor | stock
var F = (function () { }).constructor;
F.bind(null, "return 'ESC' + 'APED'")()()

//## new-bound-constructor | new on a bound constructor | stock
var F = (function () { }).constructor;
var B = F.bind({}, "return 'ESC' + 'APED'");
new B()()

//## tagged-template-constructor | the constructor as a template tag: the list of strings is its body | stock
(function () { }).constructor`return 'ESC' + 'APED'`()

//## replace-constructor | the constructor as replace callback, whose result is turned to text | stock
var F = (function () { }).constructor;
var text = 'x'.replace(/x/, function (m) { return F("return 'ESC' + 'APED'")(); });
text

//## reviver-constructor | the constructor as JSON reviver is called with an empty key and a root text: no parameter, that body | stock
var made = JSON.parse('"return 1"', (function () { }).constructor);
typeof made === 'function' && made() === 1 ? 'ESCAPED' : 'held'

//## sort-comparator-constructor | the constructor as comparator gets the two elements as parameter list and body | stock
var made;
['a', 'b'].sort(function (x, y) { made = (function () { }).constructor(x, "return 'ESC' + 'APED'"); return 0; });
made()

//## parameter-injection | text in a parameter name closes the list and opens a body
(function () { }).constructor("a){return 'ESC'+'APED'}, function(b", '')()

//## parameter-comment-injection | a comment that starts in the parameters and ends in the body
(function () { }).constructor('/*', "*/){ return 'ESC' + 'APED'; }")()

//## parameter-default-injection | a default value in the parameter text runs at call time | stock
(function () { }).constructor("a = 'ESC' + 'APED'", 'return a')()

//## body-closes-function | the body closes its function and goes on at the top level
(function () { }).constructor("}); var leaked = 'ESC' + 'APED'; (function () {");
typeof leaked === 'string' ? leaked : 'held'

//## function-this-is-global | functions made from text have the global as this, locked or not | stock
var g = (function () { }).constructor('return this')();
g.engine.factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')")

//## function-infinite-loop | text compiled past the guard never stops | stock
(function () { }).constructor('while (true) { }')()

//## eval-direct | direct eval | stock
eval("'ESC' + 'APED'")

//## eval-comma | indirect eval by the comma operator | stock
(0, eval)("'ESC' + 'APED'")

//## eval-alias | an alias by assignment, one by property, one by parameter | stock
var e1 = this['ev' + 'al'];
(function (e) { return e("'ESC' + 'APED'"); })(e1)

//## eval-call-apply | eval by call and by apply | stock
this['eval'].apply(this, ["'ESC' + 'APED'"])

//## eval-in-with | a with over the global finds eval as a member | stock
var out;
with (this) { out = eval("'ESC' + 'APED'"); }
out

//## eval-as-callback | eval as callback | stock
["'ESC' + 'APED'"].map(this['eval'])[0]

//## eval-strict | eval in strict code takes another path in the compiler | stock
(function () { 'use strict'; return eval("'ESC' + 'APED'"); })()

//## eval-new-name | a variable named eval that holds the old one | stock
(function (eval) { return eval("'ESC' + 'APED'"); })(this.eval)

//## eval-escaped-identifier | the name written with an escape | stock
\u0065val("'ESC' + 'APED'")

//## eval-infinite-loop | a loop inside of evaluated text | stock
(0, eval)('for (;;) { }')

//## eval-delete-restore | delete a replaced eval; the engine keeps the first one for itself
delete this.eval;
this.eval ? this.eval("'ESC' + 'APED'") : eval("'ESC' + 'APED'")

//## set-timeout-string | a timer that takes text
if (typeof setTimeout === 'function') setTimeout("this.pwned = 'ESC' + 'APED'; if (typeof console !== 'undefined') console.log(this.pwned)", 0);
typeof setTimeout === 'function' ? 'held' : 'no timers'

//## set-interval-string | the same with an interval and an object whose toString is code
if (typeof setInterval === 'function') setInterval({ toString: function () { return "console.log('ESC' + 'APED')"; } }, 1);
'asked'

//## generator-function | the constructor of generators, if the engine has any by itself
Object.getPrototypeOf((0, eval)('(function* () {})')).constructor("yield 'ESC' + 'APED'")().next().value

//## species-constructor | a species-like property that makes natives construct what we name
var a = [1];
a.constructor = { };
a.constructor[Symbol.species || '@@species'] = (function () { }).constructor;
typeof a.map(function () { return "return 'ESC' + 'APED'"; }) === 'function' ? 'ESCAPED' : 'held'

//## reflect-construct | Reflect's functions, where present, call without naming
typeof Reflect === 'object' ? Reflect.construct((function () { }).constructor, ["return 'ESC' + 'APED'"])() : 'no Reflect'

//## instance-of-trick | a class whose hasInstance or prototype is Function's, to get past an identity check | stock
var F = function () { };
F.prototype = Object.getPrototypeOf(F);
new F().constructor("return 'ESC' + 'APED'")()

//## create-from-function-proto | an object created from Function.prototype | stock
Object.create(Object.getPrototypeOf(isNaN)).constructor("return 'ESC' + 'APED'")()

//## thrown-stub-constructor | the error that a blocked constructor throws has a constructor chain too
var out = 'held';
try { (function () { }).constructor('return 1'); } catch (e) { out = e.constructor.constructor("return 'ESC' + 'APED'")(); }
out

//## async-shim-constructor | runtime helpers of a down-levelled program, found on the global by name | stock
var out = 'held', g = this;
Object.getOwnPropertyNames(g).forEach(function (n) {
  if (/^\$jscomp|^__|^\$/.test(n) && g[n]) {
    try { out = g[n].constructor.constructor("return 'ESC' + 'APED'")(); } catch (e) { }
  }
});
out

//## to-string-then-recompile | the text of a function, changed and compiled again | stock
var f = function () { return 'ESC' + '___'; };
(0, eval)('(' + f.toString().replace('___', 'APED') + ')')()

//## script-tag-of-date | natives that compile text by accident: Date.parse, RegExp source, JSON.parse with code in it
var out = 'held';
try { out = JSON.parse("(function(){ return 'ESC' + 'APED' })()"); } catch (e) { }
out

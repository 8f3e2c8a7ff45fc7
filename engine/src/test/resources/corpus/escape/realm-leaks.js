// Family "realm-leaks": things that could stay for the next run or for another tenant.
// Each payload first looks for its own mark and says ESCAPED when an earlier run left it there; then it leaves the mark.
// So: run each one twice, as two tenants, and judge the second run. (The fixed probe may look for any name with
// `iotaLeak` on the global, on prototypes, in RegExp's statics and on host objects.) `stock` here means: got out when one
// stock engine is simply used again, as pools of engines do.

//## global-variable | a var at the top level | stock
var had = this.iotaLeakVar === 'mine';
this.iotaLeakVar = 'mine';
had ? 'ESCAPED' : 'held'

//## global-implicit | an assignment without a declaration | stock
var had = typeof iotaLeakImplicit !== 'undefined';
iotaLeakImplicit = 1;
had ? 'ESCAPED' : 'held'

//## global-function-declaration | a function declaration that replaces a built-in global | stock
var had = typeof parseInt === 'function' && parseInt('7') !== 7;
parseInt = function () { return -7; };
had ? 'ESCAPED' : 'held'

//## global-accessor | a getter on the global | stock
var had = this.iotaLeakGetter === 5;
try { Object.defineProperty(this, 'iotaLeakGetter', { get: function () { return 5; } }); } catch (e) { }
had ? 'ESCAPED' : 'held'

//## array-prototype-method | a patched method | stock
var had = typeof [].iotaLeak === 'function';
Array.prototype.iotaLeak = function () { };
had ? 'ESCAPED' : 'held'

//## object-prototype-value | a value on the root prototype | stock
var had = ({}).iotaLeak === 1;
Object.prototype.iotaLeak = 1;
had ? 'ESCAPED' : 'held'

//## string-prototype-steals | a patched method which collects the next tenant's data | stock
(function () {
  var was = String.prototype.trim, had = was.iotaLeakSeen, seen = [];
  String.prototype.trim = function () { seen.push(String(this)); return was.call(this); };
  String.prototype.trim.iotaLeakSeen = seen;
  ' secret of tenant '.trim();
  return had && had.length ? 'ESCAPED ' + had : 'held';
})()

//## function-prototype-value | a value on Function.prototype | stock
var had = (function () { }).iotaLeak === 1;
Function.prototype.iotaLeak = 1;
had ? 'ESCAPED' : 'held'

//## native-function-value | a property on a native function object | stock
var had = Math.max.iotaLeak === 1;
Math.max.iotaLeak = 1;
had ? 'ESCAPED' : 'held'

//## math-replaced | a native replaced by one that always gives the same | stock
var had = Math.random() === 4;
Math.random = function () { return 4; };
had ? 'ESCAPED' : 'held'

//## iterator-prototype | the hidden prototype of array iterators | stock
var p = Object.getPrototypeOf([][Symbol.iterator]());
var had = p.iotaLeak === 1;
try { p.iotaLeak = 1; } catch (e) { }
had ? 'ESCAPED' : 'held'

//## strict-thrower-function | the one throwing function that all strict functions share
var d = Object.getOwnPropertyDescriptor((function () { 'use strict'; return arguments; })(), 'callee') || {};
var had = d.get && d.get.iotaLeak === 1;
if (d.get) try { d.get.iotaLeak = 1; } catch (e) { }
had ? 'ESCAPED' : 'held'

//## error-prototype | an error's prototype | stock
var had = new TypeError('x').iotaLeak === 1;
TypeError.prototype.iotaLeak = 1;
had ? 'ESCAPED' : 'held'

//## error-of-engine | the prototype of errors which the engine itself raises | stock
var had = false;
try { null.x; } catch (e) { var p = Object.getPrototypeOf(e); had = p.iotaLeakEngine === 1; p.iotaLeakEngine = 1; }
had ? 'ESCAPED' : 'held'

//## host-error-prototype | the prototype of errors which the host raises | stock
var had = false;
try { host.fail('x'); } catch (e) { var p = Object.getPrototypeOf(e); had = p.iotaLeakHost === 1; try { p.iotaLeakHost = 1; } catch (x) { } }
had ? 'ESCAPED' : 'held'

//## host-object-value | a property on a host object or host function | stock
var had = host.iotaLeak === 1 || host.echo.iotaLeak === 1;
try { host.iotaLeak = 1; } catch (e) { }
try { host.echo.iotaLeak = 1; } catch (e) { }
had ? 'ESCAPED' : 'held'

//## sdk-object-values | a property on any function or object under iota, context, console and the timers | stock
var had = false, g = this;
function mark(o, d) {
  if (!o || d > 3 || typeof o !== 'object' && typeof o !== 'function') return;
  if (o.iotaLeakSdk === 1) had = true;
  try { Object.defineProperty(o, 'iotaLeakSdk', { value: 1 }); } catch (e) { }
  if (typeof o === 'object') Object.getOwnPropertyNames(o).forEach(function (n) { try { mark(o[n], d + 1); } catch (e) { } });
}
['iota', 'context', 'console', 'setTimeout', 'setInterval', 'queueMicrotask', 'Promise', 'print', 'require'].forEach(function (n) { try { mark(g[n], 0); } catch (e) { } });
had ? 'ESCAPED' : 'held'

//## shared-array-from-host | an array or object that the host hands out twice
var a = host.echo([]);
var had = a.iotaLeak === 1 || a.length > 0;
try { a.push('iotaLeak'); a.iotaLeak = 1; } catch (e) { }
had ? 'ESCAPED' : 'held'

//## input-object-shared | the input is one object for all runs
var i = typeof context === 'object' && context && typeof context.input === 'object' && context.input || {};
var had = i.iotaLeak === 1;
try { i.iotaLeak = 1; } catch (e) { }
try { Object.getPrototypeOf(i).iotaLeakInput = 1; } catch (e) { }
had ? 'ESCAPED' : 'held'

//## symbol-registry | the registry of symbols belongs to the whole JVM: a property under such a symbol on something shared | stock
var s = Symbol['for']('iotaLeak'), had = false;
[host, Array.prototype, this, Symbol.prototype].forEach(function (o) { if (o[s] === 1) had = true; try { o[s] = 1; } catch (e) { } });
had ? 'ESCAPED' : 'held'

//## symbol-object-property | a property on a well-known symbol's wrapper | stock
var had = Object(Symbol.iterator).iotaLeak === 1;
try { Object(Symbol.iterator).iotaLeak = 1; Symbol.iotaLeak = 1; } catch (e) { }
had || (Symbol.iotaLeakTwice === 1) ? 'ESCAPED' : (Symbol.iotaLeakTwice = 1, 'held')

//## regexp-statics | RegExp's statics keep the last text that was matched | stock
var had = RegExp.$1 === 'iotaLeakSecret' || RegExp.lastMatch === 'iotaLeakSecret' || /iotaLeak/.test(String(RegExp.input) + String(RegExp.leftContext) + String(RegExp.rightContext)) && RegExp.$1 !== '';
/(iotaLeakSecret)/.exec('iotaLeakSecret');
had ? 'ESCAPED' : 'held'

//## regexp-literal-state | lastIndex of a literal in a cached program
function lit() { return /x/g; }
var r = lit(), had = r.lastIndex !== 0 || r.iotaLeak === 1;
r.lastIndex = 3; r.iotaLeak = 1;
had ? 'ESCAPED' : 'held'

//## template-object-cache | the list of strings of a tagged template in a cached program
function tag(strings) { return strings; }
var t = tag`a${1}b`, had = t.iotaLeak === 1 || t[0] !== 'a';
try { t.iotaLeak = 1; t[0] = 'changed'; } catch (e) { }
had ? 'ESCAPED' : 'held'

//## literal-objects-cache | object and array literals of a cached program
function make() { return [{ a: [1] }]; }
var m = make(), had = m.length !== 1 || m[0].a.length !== 1;
m[0].a.push(2); m.push(3);
had ? 'ESCAPED' : 'held'

//## function-object-cache | properties on a function of a cached program
function counter() { counter.iotaLeakCount = (counter.iotaLeakCount || 0) + 1; return counter.iotaLeakCount; }
counter() > 1 ? 'ESCAPED' : 'held'

//## closure-state | a closure kept on a shared constructor | stock
var had = typeof Date.iotaLeakClosure === 'function';
var secret = 'tenant one';
Date.iotaLeakClosure = function () { return secret; };
had ? 'ESCAPED ' + Date.iotaLeakClosure() : 'held'

//## frozen-global | freeze what the next run will want to write
var had = Object.isFrozen(this) && this.iotaLeakFrozen === 1;
this.iotaLeakFrozen = 1;
try { Object.freeze(this); } catch (e) { }
had ? 'ESCAPED' : 'held'

//## frozen-prototypes | freeze a prototype so that the next tenant's polyfill fails | stock
var had = Object.isFrozen(Date.prototype) && Date.iotaLeakFroze === 1;
Date.iotaLeakFroze = 1;
Object.freeze(Date.prototype);
had ? 'ESCAPED' : 'held'

//## deleted-builtin | take a built-in away | stock
var had = typeof escape === 'undefined' && typeof unescape === 'undefined' && (typeof Object.iotaLeakDeleted !== 'undefined');
delete this.escape; delete this.unescape; Object.iotaLeakDeleted = 1;
had ? 'ESCAPED' : 'held'

//## prototype-chain-changed | another prototype under all arrays | stock
var had = Object.getPrototypeOf(Array.prototype) !== Object.prototype;
try { Object.setPrototypeOf(Array.prototype, Object.create(Object.prototype, { iotaLeak: { value: 1 } })); } catch (e) { }
had ? 'ESCAPED' : 'held'

//## date-locale | the time zone or locale of the host | stock
var d = new Date(0).toString(), had = false;
try { Date.prototype.toString = function () { return 'iotaLeak'; }; } catch (e) { }
d === 'iotaLeak' ? 'ESCAPED' : 'held'

//## host-system-property | a mark in the JVM itself, through the engine | stock
this.engine.factory.scriptEngine.eval("java.lang.System.setProperty('iota.escaped', 'yes')")

//## engine-scope-attribute | a mark in the engine's other scope, which all realms of it share
var had = typeof iotaLeakGlobalScope !== 'undefined';
context.setAttribute('iotaLeakGlobalScope', 1, 200);
had ? 'ESCAPED' : 'held'

//## writer-state | the script leaves half a line in a buffer that the next run's output is appended to | stock
if (typeof print === 'function') print('iotaLeak first line');
if (typeof context === 'object' && context && typeof context.getWriter === 'function') { context.getWriter().write('ESC' + 'APED no newline'); }
'held'

//## left-timer | a timer that fires in the next run
var had = this.iotaLeakTimer === 1, g = this;
if (typeof setTimeout === 'function') setTimeout(function () { g.iotaLeakTimer = 1; Array.prototype.iotaLeakTimer = 1; if (typeof console === 'object') console.log('tick'); }, 50);
had || [].iotaLeakTimer === 1 ? 'ESCAPED' : 'held'

//## left-promise | a promise reaction that runs in the next run | stock
var had = ({}).iotaLeakPromise === 1;
if (typeof Promise === 'function') { var p = Promise.resolve(), n = 0; (function again() { p = p.then(function () { Object.prototype.iotaLeakPromise = 1; if (n++ < 100) again(); }); })(); }
else Object.prototype.iotaLeakPromise = 1;
had ? 'ESCAPED' : 'held'

//## module-state | state on a module's exports or on the require function
var had = false;
if (typeof require === 'function') { had = require.iotaLeak === 1; try { require.iotaLeak = 1; } catch (e) { } }
if (typeof module === 'object' && module) { had = had || module.exports.iotaLeak === 1; try { module.exports.iotaLeak = 1; } catch (e) { } }
had ? 'ESCAPED' : 'held'

//## typed-array-memory | fresh buffers must be zero and nobody else's
var b = new Uint8Array(new ArrayBuffer(65536)), had = false;
for (var i = 0; i < b.length; i++) { if (b[i] !== 0) had = true; b[i] = 0x5a; }
had ? 'ESCAPED' : 'held'

//## weak-map-side-channel | a WeakMap kept on an intrinsic remembers objects of other runs | stock
var w = WeakMap.prototype.iotaLeakMap, had = w && w.has(host.echo);
try { w = w || new WeakMap(); w.set(host.echo, 1); WeakMap.prototype.iotaLeakMap = w; } catch (e) { }
had ? 'ESCAPED' : 'held'

//## switch-point-invalidation | locked or constant-folded globals changed after they were linked
var had = undefined !== void 0 || NaN === NaN || Infinity !== 1 / 0;
try { undefined = 1; NaN = 1; Infinity = 1; } catch (e) { }
had || undefined === 1 ? 'ESCAPED' : 'held'

// Family "exceptions": what errors of each kind expose. A payload gets out when it holds a Java throwable or one
// of its members, when the engine's or host's classes are named in a message, stack or text, or when a Java
// exception raised inside of a native reaches a script's catch as it is.

//## nashorn-exception-class | each engine error carries its Java exception | stock
var e = new Error('x').nashornException;
e ? 'ESCAPED ' + e.getClass() : 'held'

//## nashorn-exception-of-engine-error | the same on an error which the engine itself raised | stock
var out = 'held';
try { null.x; } catch (e) { if (e.nashornException) out = 'ESCAPED ' + e.nashornException; }
out

//## nashorn-exception-all-kinds | the same on each error constructor, as each has its own property map | stock
[Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError].map(function (E) {
  var n = new E('x').nashornException;
  return n ? 'ESCAPED ' + E.name : 'held';
}).join()

//## nashorn-exception-own-name | it is an own property: look by name list, by descriptor and by computed name | stock
var e = new Error('x'), k = 'nashorn' + 'Exception';
var d = Object.getOwnPropertyDescriptor(e, k);
(d && d.value) || e[k] ? 'ESCAPED ' + (d && d.value) : 'held'

//## nashorn-exception-after-delete | delete it and throw the error again: the engine puts a new one there | stock
var e = new Error('x'), out = 'held';
delete e.nashornException;
try { throw e; } catch (x) { if (x.nashornException) out = 'ESCAPED'; }
out

//## nashorn-exception-on-plain-object | throwing something that is no error, and catching it | stock
var o = { a: 1 }, out = 'held';
try { throw o; } catch (x) { if (x.nashornException || o.nashornException) out = 'ESCAPED'; }
Error.captureStackTrace && Error.captureStackTrace(o);
o.nashornException ? 'ESCAPED captured' : out

//## nashorn-exception-on-global | captureStackTrace over the global or over a host object | stock
var out = 'held';
if (Error.captureStackTrace) [this, typeof host === 'undefined' ? {} : host, Array.prototype].forEach(function (o) {
  try { Error.captureStackTrace(o); if (o.nashornException) out = 'ESCAPED'; } catch (e) { }
});
out

//## nashorn-exception-inherited-error | an object made from an error's prototype, and an error as prototype | stock
var e = Object.create(new TypeError('x'));
e.nashornException ? 'ESCAPED ' + e.nashornException : 'held'

//## nashorn-exception-bound | bindProperties copies the hidden property to a plain object
var o = Object.bindProperties({}, new Error('x'));
o.nashornException ? 'ESCAPED ' + o.nashornException : 'held'

//## nashorn-exception-cause | getCause of a wrapped failure is the engine's inner exception | stock
var out = 'held';
try { new RegExp('('); } catch (e) { out = 'ESCAPED ' + e.nashornException.getCause(); }
out

//## nashorn-exception-frames | its frames show the Java stack from the thread's start, with the host's classes | stock
var f = new Error('x').nashornException.getStackTrace();
var t = '';
for (var i = 0; i < f.length; i++) t += f[i] + '\n';
'ESCAPED ' + t

//## nashorn-exception-set-cause | change the exception that the host will see: initCause and addSuppressed | stock
var e = new Error('x');
e.nashornException.addSuppressed(new Error('y').nashornException);
'ESCAPED ' + e.nashornException.getSuppressed().length

//## nashorn-exception-file-name | set the file name and line that the host will report | stock
var e = new Error('x');
e.nashornException.setFileName('/etc/passwd');
'ESCAPED ' + e.nashornException.getFileName()

//## nashorn-exception-print | print its stack into a stream | stock
new Error('x').nashornException.printStackTrace();
'ESCAPED'

//## nashorn-exception-in-accessor | an accessor of our own on Error.prototype sees what the constructor stores
var seen = 'held';
try {
  Object.defineProperty(Error.prototype, 'nashornException', { set: function (v) { if (v) seen = 'ESCAPED ' + v; }, get: function () { return undefined; }, configurable: true });
  new Error('x'); null.x;
} catch (e) { }
seen

//## get-stack-trace-elements | getStackTrace gives an array of Java stack frames | stock
var s = new Error('x').getStackTrace();
'ESCAPED ' + s[0].getClass()

//## get-stack-trace-on-others | the same method on things that are no errors | stock
var g = Error.prototype.getStackTrace, out = 'held';
[{}, this, [], typeof host === 'undefined' ? {} : host].forEach(function (o) {
  try { var s = g.call(o); if (s.length && typeof s[0].getClass === 'function') out = 'ESCAPED'; } catch (e) { }
});
var o = {};
try { Error.captureStackTrace(o); if (g.call(o)[0].getClass()) out = 'ESCAPED'; } catch (e) { }
out

//## stack-trace-element-members | members of a frame: class name, module, loader | stock
var f = new Error('x').getStackTrace()[0];
'ESCAPED ' + f.getClassName() + f.getModuleName() + f.getClassLoaderName()

//## dump-stack | writes the Java stack of the thread to the host's error stream | stock
Error.dumpStack();
'ESCAPED'

//## print-stack-trace | Error.prototype.printStackTrace writes to the host's error stream | stock
try { new Error('x').printStackTrace(); } catch (e) { }
typeof Error.prototype.printStackTrace === 'function' ? 'ESCAPED' : 'held'

//## stack-text | the stack property holds script frames only
var t = '';
try { [1].map(function () { null.x; }); } catch (e) { t = e.stack; }
/\bjava\.|org[.\/]openjdk|dev[.\/]iotajs|\.java\b|Script\$/.test(t) ? 'ESCAPED ' + t : 'held'

//## stack-through-natives | a stack that runs through natives, comparators, getters and revivers
var t = '';
function boom() { throw new Error('boom'); }
[function () { [2, 1].sort(boom); }, function () { 'a'.replace('a', boom); }, function () { JSON.parse('[1]', boom); }, function () { JSON.stringify({ toJSON: boom }); }, function () { ({ get a() { boom(); } }).a; }, function () { '' + { toString: boom }; }, function () { boom.bind()(); }, function () { new Map([[1, 1]]).forEach(boom); }].forEach(function (f) {
  try { f(); } catch (e) { t += e.stack + '\n' + e.message; }
});
/\bjava\.|org[.\/]openjdk|dev[.\/]iotajs|\.java\b/.test(t) ? 'ESCAPED ' + t : 'held'

//## stack-of-host-path | the stack must not name a file of the host
var t = new Error('x').stack + (new Error('x').fileName || '');
/\/(home|root|tmp|work|usr|var|opt)\//.test(t) ? 'ESCAPED ' + t : 'held'

//## stack-getter-on-foreign | the stack accessor applied to other objects
var d = Object.getOwnPropertyDescriptor(Error.prototype, 'stack') || {}, out = 'held';
if (d.get) [{}, this, typeof host === 'undefined' ? {} : host, 'x', 5].forEach(function (o) {
  try { var s = d.get.call(o); if (/java\.|org\.openjdk|dev\.iotajs/.test(String(s))) out = 'ESCAPED ' + s; } catch (e) { if (/java\.|org\.openjdk|dev\.iotajs/.test(e + '')) out = 'ESCAPED ' + e; }
});
out

//## line-number-accessors | lineNumber, columnNumber and fileName cast their receiver without a check
var out = 'held';
['lineNumber', 'columnNumber', 'fileName'].forEach(function (n) {
  var d = Object.getOwnPropertyDescriptor(Error.prototype, n);
  if (d && d.get) ['x', 5, null, undefined, host, Object.create(host)].forEach(function (o) {
    try { d.get.call(o); } catch (e) { if (typeof e.getClass === 'function' || /java\.|org\.openjdk/.test(String(e))) out = 'ESCAPED ' + e; }
  });
});
out

//## stack-overflow-caught | a stack overflow caught as the Java error it is | stock
var out = 'held';
function deep() { return deep() + 1; }
try { deep(); } catch (e) { if (typeof e.getClass === 'function') out = 'ESCAPED ' + e.getClass(); }
out

//## stack-overflow-text | the same error by its text | stock
var out = 'held';
function deep(a) { deep([a]); }
try { deep(); } catch (e) { if (/java\.lang/.test(String(e) + e.stack + e.message)) out = 'ESCAPED ' + e; }
out

//## stack-overflow-in-native-sort | an overflow inside of a native that calls back | stock
var out = 'held';
function cmp() { [3, 1, 2].sort(cmp); return 0; }
try { cmp(); } catch (e) { if (typeof e.getClass === 'function' || /java\./.test(String(e))) out = 'ESCAPED ' + e; }
out

//## stack-overflow-in-json-parse | the JSON parser recurses in Java | stock
var out = 'held';
try { JSON.parse(new Array(200000).join('[')); } catch (e) { if (typeof e.getClass === 'function' || /java\./.test(String(e))) out = 'ESCAPED ' + e; }
out

//## stack-overflow-in-json-stringify | and the serialiser too | stock
var out = 'held', a = [];
for (var i = 0; i < 100000; i++) a = [a];
try { JSON.stringify(a); } catch (e) { if (typeof e.getClass === 'function' || /java\./.test(String(e))) out = 'ESCAPED ' + e; }
out

//## stack-overflow-in-join | nested arrays turned to text recurse through join | stock
var out = 'held', a = [];
for (var i = 0; i < 100000; i++) a = [a];
try { String(a); } catch (e) { if (typeof e.getClass === 'function' || /java\./.test(String(e))) out = 'ESCAPED ' + e; }
out

//## stack-overflow-in-regexp | the regular expression parser recurses over groups | stock
var out = 'held';
try { new RegExp(new Array(100000).join('(') + 'a' + new Array(100000).join(')')); } catch (e) { if (typeof e.getClass === 'function' || /java\./.test(String(e))) out = 'ESCAPED ' + e; }
out

//## stack-overflow-in-regexp-match | and its matcher too
var out = 'held';
try { /^(?:a|b|(c))*$/.test(new Array(1000000).join('ab')); } catch (e) { if (typeof e.getClass === 'function' || /java\./.test(String(e))) out = 'ESCAPED ' + e; }
out

//## stack-overflow-in-proto-chain | a prototype chain as long as the heap allows, walked by Java recursion | stock
var out = 'held', o = {};
for (var i = 0; i < 100000; i++) o = Object.create(o);
try { o.missing; o.missing = 1; 'x' in o; } catch (e) { if (typeof e.getClass === 'function' || /java\./.test(String(e))) out = 'ESCAPED ' + e; }
out

//## stack-overflow-in-bound-chain | bind of bind of bind
var out = 'held', f = function () { };
try { for (var i = 0; i < 20000; i++) f = f.bind(null); f(); } catch (e) { if (typeof e.getClass === 'function' || /java\./.test(String(e))) out = 'ESCAPED ' + e; }
out

//## stack-overflow-in-cons-string | a left-deep and a right-deep concatenation flattened at the end
var out = 'held', s = '', t = '';
for (var i = 0; i < 300000; i++) { s = s + 'a'; t = 'b' + t; }
try { s.charAt(5); t.charAt(5); (s + t).indexOf('ab'); } catch (e) { if (typeof e.getClass === 'function' || /java\./.test(String(e))) out = 'ESCAPED ' + e; }
out

//## stack-overflow-in-getter | accessors that recurse by way of natives | stock
var out = 'held', o = { get a() { return JSON.stringify(o); }, toString: function () { return '' + o; } };
try { o.a; } catch (e) { if (typeof e.getClass === 'function' || /java\./.test(String(e))) out = 'ESCAPED ' + e; }
try { '' + o; } catch (e) { if (typeof e.getClass === 'function' || /java\./.test(String(e))) out = 'ESCAPED ' + e; }
out

//## stack-overflow-instanceof | whether an overflow is an Error of the realm | stock
var out = 'held';
(function f() { try { f(); } catch (e) { if (!(e instanceof Error) && typeof e === 'object') out = 'ESCAPED ' + e; throw e; } });
try { (function f() { f(); f(); })(); } catch (e) { if (!(e instanceof Error)) out = 'ESCAPED ' + e; }
out

//## out-of-memory-caught | a failed allocation caught as the Java error it is | stock
var out = 'held', a = [];
try { for (;;) a.push(new Array(1e6).join('xxxxxxxx')); } catch (e) { a = null; if (typeof e.getClass === 'function' || /java\./.test(String(e))) out = 'ESCAPED ' + e; }
out

//## out-of-memory-at-once | one allocation beyond the heap | stock
var out = 'held';
try { new Float64Array(250000000)[0]; new ArrayBuffer(2147483647); } catch (e) { if (typeof e.getClass === 'function' || /java\./.test(String(e))) out = 'ESCAPED ' + e; }
out

//## array-size-limits | sizes at the borders of Java's int | stock
var out = 'held';
[-1, 2147483647, 2147483648, 4294967295, 1e20, NaN, -0.5].forEach(function (n) {
  [function () { new ArrayBuffer(n); }, function () { new Int8Array(n); }, function () { var a = []; a.length = n; }, function () { new Uint8Array(8).subarray(n, n); }, function () { new DataView(new ArrayBuffer(8), n, n); }, function () { new DataView(new ArrayBuffer(8)).getInt8(n); }, function () { new Int8Array(4).set([1, 2], n); }, function () { new ArrayBuffer(8).slice(n, -n); }].forEach(function (f) {
    try { f(); } catch (e) { if (typeof e.getClass === 'function' || /java\./.test(String(e))) out = 'ESCAPED ' + e; }
  });
});
out

//## contract-violation-in-sort | an inconsistent comparator makes Java's merge sort throw
var out = 'held', a = [], x = 7;
for (var i = 0; i < 2000; i++) { x = (x * 1103515245 + 12345) % 2147483648; a.push(x); }
for (var r = 0; r < 20; r++) try { a.sort(function () { x = (x * 1103515245 + 12345) % 2147483648; return x % 3 - 1; }); } catch (e) { if (typeof e.getClass === 'function' || /contract|java\./.test(String(e))) out = 'ESCAPED ' + e; }
out

//## comparator-odd-results | a comparator that gives NaN, objects, huge numbers and strings
var out = 'held', odd = [NaN, undefined, null, {}, 'x', 1e300, -1e300, function () { }, true], i = 0;
for (var r = 0; r < 30; r++) try { [5, 3, 9, 1, 7, 2, 8].sort(function () { return odd[i++ % odd.length]; }); } catch (e) { if (typeof e.getClass === 'function' || /java\./.test(String(e))) out = 'ESCAPED ' + e; }
out

//## array-shrinks-in-native | the array is cut down while a native walks over it
var out = 'held';
['forEach', 'map', 'filter', 'reduce', 'some', 'every', 'reduceRight', 'sort'].forEach(function (m) {
  var a = [];
  for (var i = 0; i < 100; i++) a.push(i);
  try { a[m](function () { a.length = 0; a.splice(0, 5); a[1e6] = 1; return 1; }, 0); } catch (e) { if (typeof e.getClass === 'function' || /java\.|IndexOutOf|Concurrent/.test(String(e))) out = 'ESCAPED ' + e; }
});
out

//## map-changes-in-iteration | a Map and a Set that change while they are walked
var out = 'held', m = new Map([[1, 1], [2, 2], [3, 3]]), s = new Set([1, 2, 3]), n = 0;
try { m.forEach(function (v, k) { m.delete(k); if (n++ < 50) m.set(k + 10, 1); m.delete(k + 1); }); for (var v of s) { s.clear(); if (n++ < 80) s.add(n); } } catch (e) { if (typeof e.getClass === 'function' || /Concurrent|java\./.test(String(e))) out = 'ESCAPED ' + e; }
out

//## call-with-300-arguments | more arguments than a JVM method may have
var out = 'held', args = [];
for (var i = 0; i < 300; i++) args.push(i);
function f() { return arguments.length; }
[function () { f.apply(null, args); }, function () { f.bind.apply(f, [null].concat(args))(); }, function () { Math.max.apply(Math, args); }, function () { new (f.bind.apply(f, [null].concat(args)))(); }, function () { String.fromCharCode.apply(null, args); }, function () { 'a'.concat.apply('a', args); }].forEach(function (g) {
  try { g(); } catch (e) { if (typeof e.getClass === 'function' || /java\./.test(String(e))) out = 'ESCAPED ' + e; }
});
out

//## wrong-receivers | each prototype method of each type on each other type's value | stock
var out = 'held', g = this;
var values = [undefined, null, 0, 'x', true, {}, [], function () { }, new Date(0), /x/, new Map(), new Set(), new Error('x'), new ArrayBuffer(4), new Int8Array(2), Symbol('s'), host, host.echo];
var skip = /^(getClass|wait|notify|notifyAll|printStackTrace)$/;
['Object', 'Function', 'Array', 'String', 'Number', 'Boolean', 'Date', 'RegExp', 'Error', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Symbol', 'ArrayBuffer', 'DataView', 'Int8Array', 'Float64Array'].forEach(function (t) {
  var p = g[t] && g[t].prototype;
  if (!p) return;
  Object.getOwnPropertyNames(p).forEach(function (n) {
    if (skip.test(n)) return;
    var d = Object.getOwnPropertyDescriptor(p, n), f = d.get || d.value;
    if (typeof f !== 'function') return;
    values.forEach(function (v) {
      try { f.call(v); } catch (e) { if (e !== null && e !== undefined && (typeof e.getClass === 'function' || /\bjava\.lang|ClassCast|org\.openjdk|dev\.iotajs/.test(e + ''))) out = 'ESCAPED ' + t + '.' + n + ' ' + e; }
    });
  });
});
out

//## odd-arguments | each static and prototype method with odd arguments, to make Java code stumble | stock
var out = 'held', g = this;
var odd = [undefined, null, -1, NaN, Infinity, 0.5, '', 'x', {}, [], function () { return -1; }, { valueOf: function () { return -5; } }, Symbol('s'), Object.create(null)];
function tryAll(o, self, label) {
  Object.getOwnPropertyNames(o).forEach(function (n) {
    if (/^(dumpStack|printStackTrace|bindProperties|setPrototypeOf|freeze|seal|preventExtensions|captureStackTrace|constructor|__proto__|defineProperty|defineProperties)$/.test(n)) return;
    var d = Object.getOwnPropertyDescriptor(o, n), f = d.value;
    if (typeof f !== 'function') return;
    odd.forEach(function (a) { odd.forEach(function (b) {
      try { f.call(self, a, b); } catch (e) { if (e !== null && e !== undefined && (typeof e.getClass === 'function' || /\bjava\.lang|org\.openjdk|dev\.iotajs/.test(e + ''))) out = 'ESCAPED ' + label + n + ' ' + e; }
    }); });
  });
}
tryAll(Object, Object, 'Object.'); tryAll(Math, Math, 'Math.'); tryAll(JSON, JSON, 'JSON.'); tryAll(Date, Date, 'Date.'); tryAll(String, String, 'String.'); tryAll(Number, Number, 'Number.'); tryAll(Symbol, Symbol, 'Symbol.');
tryAll(Array.prototype, [3, 1, 2], '[]'); tryAll(String.prototype, 'abc', 'string.'); tryAll(Number.prototype, 5, 'number.'); tryAll(Date.prototype, new Date(0), 'date.'); tryAll(RegExp.prototype, /a/g, 'regexp.'); tryAll(Map.prototype, new Map(), 'map.'); tryAll(DataView.prototype, new DataView(new ArrayBuffer(8)), 'view.'); tryAll(Int8Array.prototype, new Int8Array(4), 'int8.');
out

//## regexp-odd-patterns | patterns that the engine translates for its own matcher
var out = 'held';
['(', '[', '\\', '(?', '(?<', '(?<n>a)', '(?<=a)', '[z-a]', '{1}', 'a{9999999999}', 'a{2,1}', '\\u{110000}', '[[:alpha:]]', '\\p{L}', '(?i)a', '(?>a)', '\\Q', '\\k<x>', '\\8', '*', '(?=a)*', '[\\', '\\c', '\\x', '[^]', 'a{2147483648}', '(a){100000}{100000}'].forEach(function (p) {
  ['', 'g', 'gim', 'u', 'y', 'zz'].forEach(function (fl) {
    try { new RegExp(p, fl).exec('aaaa'); } catch (e) { if (typeof e.getClass === 'function' || /java\.|joni|org\.openjdk/.test(String(e))) out = 'ESCAPED ' + p + ' ' + e; }
  });
});
out

//## date-odd-values | dates at the end of time and texts that are hardly dates
var out = 'held';
[8.64e15, -8.64e15, 1e308, NaN, '+275760-09-13', '0000-00-00', '99999999999999999999', '2020-01-01T99:99', 'Jan 1 99999999999', '2020-01-01T00:00:00+99999999:00'].forEach(function (v) {
  ['toString', 'toLocaleString', 'toUTCString', 'toISOString', 'toJSON', 'toLocaleDateString', 'toLocaleTimeString', 'getTimezoneOffset', 'getYear'].forEach(function (m) {
    try { new Date(v)[m](); } catch (e) { if (typeof e.getClass === 'function' || /java\./.test(String(e))) out = 'ESCAPED ' + e; }
  });
});
out

//## locale-odd-values | toLocaleString with locale and option arguments goes to Java's formatters
var out = 'held';
[['xx-invalid-locale-name-too-long'], ['de', {}], [{}], [null], ['und-u-ca-zzzz'], [['a', 5]]].forEach(function (a) {
  [1234.5, new Date(0), 'a', [1, 2]].forEach(function (v) {
    try { v.toLocaleString.apply(v, a); if (typeof v === 'string') { v.localeCompare.apply(v, a); v.toLocaleUpperCase.apply(v, a); } } catch (e) { if (typeof e.getClass === 'function' || /java\.|MissingResource/.test(String(e))) out = 'ESCAPED ' + e; }
  });
});
out

//## number-format-limits | radix, precision and digits at and beyond their limits
var out = 'held';
[-1, 0, 1, 22, 37, 101, 2147483647, 2147483648, NaN, Infinity].forEach(function (n) {
  [function () { (1e21).toFixed(n); }, function () { (123.456).toPrecision(n); }, function () { (0.1).toExponential(n); }, function () { (255.5).toString(n); }, function () { parseInt('zz', n); }, function () { 'a'.charCodeAt(n); 'a'.substr(n, n); 'a'.slice(n); }].forEach(function (f) {
    try { f(); } catch (e) { if (typeof e.getClass === 'function' || /java\./.test(String(e))) out = 'ESCAPED ' + e; }
  });
});
out

//## uri-odd-values | encode and decode over broken surrogates and half escapes
var out = 'held';
['%', '%zz', '%E0%A4%A', '\uD800', '\uDC00\uD800', '%FF%FE', '%F8%88%80%80%80', new Array(70000).join('%41')].forEach(function (v) {
  [encodeURI, decodeURI, encodeURIComponent, decodeURIComponent, escape, unescape].forEach(function (f) {
    try { f(v); } catch (e) { if (typeof e.getClass === 'function' || !(e instanceof URIError)) out = 'ESCAPED ' + e; }
  });
});
out

//## error-message-of-java-call | a Java method called with a wrong argument names its class and signature | stock
var out = 'held';
try { 'x'.getBytes(1, 2, 3); } catch (e) { if (/java\.|getBytes\(|applicable/.test(String(e))) out = 'ESCAPED ' + e; }
out

//## error-thrown-out-uncaught | an uncaught error whose parts name the host (seen in what the host reports)
var e = new TypeError('plain');
e.cause = this.engine || 'nothing';
e.message = 'cause ' + e.cause + ' ' + (e.nashornException ? 'ESC' + 'APED' : '');
throw e;

//## error-uncaught-overflow | an uncaught overflow must not be reported with Java's name or as an empty success
var out = (function deep() { return deep() + 1; })();
'ESCAPED ' + out

//## error-uncaught-java-exception | an uncaught Java exception out of a native
'ESCAPED'.slice(0, 0) + new RegExp(new Array(100000).join('(')).test('')

//## caught-class-walk | everything catchable, asked for what a Java object would answer
var out = 'held';
[function () { throw undefined; }, function () { throw null; }, function () { undefinedName; }, function () { 'use strict'; undefined.x = 1; }, function () { new 5(); }, function () { [].reduce(function () { }); }, function () { Symbol() + 1; }, function () { new Symbol(); }, function () { Object.defineProperty(1, 'a', {}); }, function () { 'a' in 'b'; }, function () { ({}) instanceof 5; }, function () { x; let x = 1; }, function () { const c = 1; c = 2; }, function () { JSON.parse('{'); }, function () { Object.setPrototypeOf(Object.preventExtensions({}), []); }, function () { decodeURI('%'); }, function () { (function () { 'use strict'; arguments.callee; })(); }, function () { delete Object.freeze([1])[0]; }, function () { for (var x of 5) { } }, function () { new WeakMap().set(1, 1); }].forEach(function (f, i) {
  try { f(); } catch (e) {
    if (e !== null && e !== undefined && (typeof e.getClass === 'function' || /java\.|org\.openjdk|dev\.iotajs|@[0-9a-f]{6,8}\b/.test(String(e) + e.stack))) out = 'ESCAPED ' + i + ' ' + e;
  }
});
out

//## internal-optimism | an int site that turns into double, then object, then overflow: the engine's own control exceptions must stay inside
var out = 'held';
function add(a, b) { try { return a.v + b.v; } catch (e) { if (typeof e.getClass === 'function' || /Optimis|Rewrite|org\.openjdk/.test(String(e))) out = 'ESCAPED ' + e; } finally { a.n = 1; } }
[1, 2147483647, 1.5, 'x', null, undefined, {}, [], true, 4294967296].forEach(function (v) { for (var i = 0; i < 50; i++) add({ v: v }, { get v() { return i % 2 ? 2147483647 : 'q'; } }); });
out

//## finally-sees-java | a finally block finds no trace of the pending Java exception
var out = 'held';
function f() { try { null.x; } finally { if (typeof arguments.getClass === 'function' || f.arguments && f.arguments.getClass) out = 'ESCAPED'; } }
try { f(); } catch (e) { }
out

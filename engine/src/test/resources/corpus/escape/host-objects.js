// Family "host-objects": attacks on the functions and objects that the host puts into the realm, and on the
// host code that reads what a script hands over. `host.echo(x)` gives x back, `host.fail(m)` throws a coded error.

//## host-class-bean | the class bean property of an exposed Java object
var c = host.class;
c ? 'ESCAPED ' + c : 'held'

//## host-get-class | getClass on each host object in reach | stock
var hit = [];
[['host', typeof host === 'undefined' ? null : host], ['context', typeof context === 'undefined' ? null : context], ['iota', typeof iota === 'undefined' ? null : iota], ['console', typeof console === 'undefined' ? null : console]].forEach(function (p) {
  if (p[1] && typeof p[1].getClass === 'function') hit.push(p[0] + ' ' + p[1].getClass());
});
hit.length ? 'ESCAPED ' + hit : 'held'

//## function-get-class | getClass and class on host functions, which may be Java lambdas
var f = host.echo;
f.class || typeof f.getClass === 'function' ? 'ESCAPED ' + f.class : 'held'

//## host-bind-properties | bindProperties copies the public Java members of whatever it is given
var o = Object.bindProperties({}, host);
['getClass', 'class', 'wait', 'notify', 'hashCode', 'notifyAll'].filter(function (n) { return o[n] !== undefined; }).map(function (n) { return 'ESCAPED ' + n; }).join()

//## bind-properties-of-host-function | the same over a host function
var o = Object.bindProperties({}, host.echo);
typeof o.getClass === 'function' ? 'ESCAPED ' + o.getClass() : 'held'

//## bind-properties-on-global | bind onto the global: locked names might be overwritten by a bound member
Object.bindProperties(this, { load: function () { return 'x'; }, __noSuchProperty__: function () { return 'ESC' + 'APED'; } });
(function () { try { return notThereAtAll; } catch (e) { return 'held'; } })()

//## bind-properties-of-string | a Java string as source: its Java methods become plain functions | stock
var o = Object.bindProperties({}, 'seed');
typeof o.getClass === 'function' ? 'ESCAPED ' + o.getClass() : 'held'

//## bind-properties-of-host-error | an error from the host as source | stock
var e;
try { host.fail('no'); } catch (x) { e = x; }
var o = Object.bindProperties({}, e.nashornException || e);
typeof o.getStackTrace === 'function' && o.getStackTrace() && o.getCause ? 'ESCAPED' : 'held'

//## host-names-walk | every name of a host object, own and inherited, that a Java object would have
var hit = [];
for (var o = host; o; o = Object.getPrototypeOf(o)) {
  Object.getOwnPropertyNames(o).forEach(function (n) { if (/^(getClass|wait|notify|notifyAll|hashCode|class)$/.test(n) && host[n] !== undefined) hit.push(n); });
}
hit.length ? 'ESCAPED ' + hit : 'held'

//## host-for-in | enumeration in for-in and for-each order asks the object itself for its keys
var hit = [];
for (var n in host) { if (/class|java|lambda|\$\$/i.test(n)) hit.push(n); }
hit.length ? 'ESCAPED ' + hit : 'held'

//## host-to-string | the text of a host object or function names its Java class
var t = [String(host), String(host.echo), Object.prototype.toString.call(host), '' + host.fail, host.echo.toString()].join(' ');
/java\.|org\.openjdk|dev\.iotajs|jdk\.|Lambda|@[0-9a-f]{5,}/.test(t) ? 'ESCAPED ' + t : 'held'

//## host-function-source | Function.prototype.toString of a host function shows the prelude's text
var t = Function.prototype.toString.call(host.echo);
/Java\.type|org\.openjdk|dev\.iotajs|jdk\.internal/.test(t) ? 'ESCAPED ' + t : 'held'

//## host-sdk-source | the same for all functions under iota, console and the timers
var hit = 'held';
function look(o, d) {
  if (!o || d > 3) return;
  Object.getOwnPropertyNames(o).forEach(function (n) {
    try {
      var v = o[n];
      if (typeof v === 'function') { if (/Java\.type|org\.openjdk|dev\.iotajs|jdk\.internal/.test(Function.prototype.toString.call(v))) hit = 'ESCAPED ' + n; }
      else if (v && typeof v === 'object') look(v, d + 1);
    } catch (e) { }
  });
}
look(typeof iota === 'undefined' ? null : iota, 0);
look(typeof console === 'undefined' ? null : console, 0);
hit

//## host-value-of | valueOf of a host object as a bridge to the unwrapped one
var v = host.valueOf();
v !== host || typeof v.getClass === 'function' ? 'ESCAPED' : 'held'

//## host-call-on-java-this | a host function with a string, number or engine as this
var out = [];
['text', 12, true, this, host, null, undefined].forEach(function (t) {
  try { var r = host.echo.call(t, 'v'); if (r !== 'v') out.push(r); } catch (e) { if (/java\.|org\.openjdk|dev\.iotajs|ClassCast/.test(e + '' + e.stack)) out.push(e); }
});
out.length ? 'ESCAPED ' + out : 'held'

//## host-apply-odd-arrays | apply with things that only look like argument lists | stock
var out = [];
[{ length: 3 }, { length: -1 }, { length: 1e7 }, [[]], { length: { valueOf: function () { return 2; } } }, 'xyz', 5].forEach(function (a) {
  try { host.echo.apply(null, a); } catch (e) { if (typeof e.getClass === 'function' || /java\.|org\.openjdk|dev\.iotajs/.test(e + '' + e.stack)) out.push(e); }
});
out.length ? 'ESCAPED ' + out : 'held'

//## host-new | a host function as constructor
var o;
try { o = new host.echo({}); } catch (e) { o = e; }
typeof o.getClass === 'function' || /java\.|org\.openjdk|dev\.iotajs/.test(String(o)) ? 'ESCAPED ' + o : 'held'

//## host-too-many-args | far more arguments than the Java side has parameters
var a = [], m = 'held';
for (var i = 0; i < 70000; i++) a.push(i);
try { host.echo.apply(null, a); } catch (e) { if (typeof e.getClass === 'function' || /java\.|org\.openjdk|dev\.iotajs/.test(e + '' + e.stack)) m = 'ESCAPED ' + e; }
m

//## host-too-few-args | no arguments at all
var r;
try { r = host.echo(); } catch (e) { r = e; }
r && (typeof r.getClass === 'function' || /java\.|org\.openjdk|dev\.iotajs|IndexOutOfBounds|NullPointer/.test(String(r))) ? 'ESCAPED ' + r : 'held'

//## host-echo-identity-function | a function that comes back through the host must not come back as a mirror
var f = function () { return 1; };
var g = host.echo(f);
typeof g === 'function' && (typeof g.getClass === 'function' || typeof g.getMember === 'function' || typeof g.callMember === 'function') ? 'ESCAPED' : 'held'

//## host-echo-mirror-eval | an object that comes back as a mirror has the mirror's eval
var g = host.echo({ a: 1 });
g && typeof g.eval === 'function' ? 'ESCAPED ' + g.eval("1") : 'held'

//## host-echo-global | the global handed over and back: a mirror of it would be un-hardened
var g = host.echo(this);
g && g !== this && (g.engine || typeof g.getMember === 'function' || typeof g.eval === 'function' && g.eval("'ESC' + 'APED'")) ? 'ESCAPED' : 'held'

//## host-echo-host | the host object handed to itself
var h = host.echo(host);
typeof h.getClass === 'function' || typeof h.getMember === 'function' ? 'ESCAPED' : 'held'

//## host-echo-primitives-class | primitives that went through Java come back as boxed Java values | stock
var hit = [];
[1, 1.5, -0, NaN, 4294967296, 'text', '', true, new Date(0), /x/, Symbol('s')].forEach(function (v) {
  var r;
  try { r = host.echo(v); } catch (e) { return; }
  if (r !== null && r !== undefined && (r.class || typeof r.intValue === 'function' || typeof r.getBytes === 'function' || typeof r.getClass === 'function')) hit.push(typeof v);
});
hit.length ? 'ESCAPED ' + hit : 'held'

//## host-echo-array-class | an array that went through Java must not be a List or a Java array
var a = host.echo([1, 2, 3]);
typeof a.getClass === 'function' || typeof a.stream === 'function' || a.class || typeof a.size === 'function' ? 'ESCAPED' : 'held'

//## host-echo-typed-array-buffer | a buffer that went through Java must not be a ByteBuffer
var b = host.echo(new Int8Array([1, 2]).buffer);
b && (typeof b.array === 'function' || typeof b.putInt === 'function' || b.class) ? 'ESCAPED' : 'held'

//## host-getter-args | an argument whose getters run while the host reads it, and throw
var seen = [], m = 'held';
var arg = {};
['length', 'toString', 'valueOf', 'toJSON', 'then', 'where', 'headers', 'constructor'].forEach(function (n) {
  Object.defineProperty(arg, n, { enumerable: true, get: function () { seen.push(n); throw new TypeError('boo ' + n); } });
});
try { host.echo(arg); } catch (e) { if (/java\.|org\.openjdk|dev\.iotajs/.test(e.message + e.stack)) m = 'ESCAPED'; }
m

//## host-then-callbacks | a fake promise receives the host's resolve functions
var hit = 'held';
var thenable = { then: function (ok, no) {
  [ok, no].forEach(function (f) { if (f && (typeof f.getClass === 'function' || f.class || /java\.|openjdk|iotajs/.test(String(f)))) hit = 'ESCAPED ' + f; });
} };
host.echo(thenable);
hit

//## host-cyclic-arg | an argument that contains itself
var a = { }; a.self = a; a.list = [a, [a]];
var m = 'held';
try { host.echo(a); if (typeof iota === 'object' && iota.log) iota.log.info('cyclic', a); if (typeof console === 'object') console.log(a); }
catch (e) { if (typeof e.getClass === 'function' || /java\.|StackOverflow|org\.openjdk|dev\.iotajs/.test(e + '' + e.stack)) m = 'ESCAPED ' + e; }
m

//## host-deep-arg | an argument nested deeper than the host's stack
var a = {}, o = a, m = 'held';
for (var i = 0; i < 50000; i++) { o.n = {}; o = o.n; }
try { host.echo(a); if (typeof iota === 'object' && iota.log) iota.log.info('deep', a); if (typeof console === 'object') console.log(a); }
catch (e) { if (typeof e.getClass === 'function' || /java\.|StackOverflow|org\.openjdk|dev\.iotajs/.test(e + '' + e.stack)) m = 'ESCAPED ' + e; }
m

//## host-huge-string-arg | a string argument close to the largest that Java can hold
var s = 'x', m = 'held';
try { while (s.length < 5e8) s += s; host.echo(s); if (typeof console === 'object') console.log(s); }
catch (e) { if (typeof e.getClass === 'function' || /java\.|OutOfMemory/.test(String(e))) m = 'ESCAPED ' + e; }
m

//## host-sparse-array-arg | an array whose length promises four billion elements
var a = [1]; a.length = 4294967295;
var m = 'held';
try { host.echo(a); if (typeof console === 'object') console.log(a); } catch (e) { if (typeof e.getClass === 'function' || /java\./.test(String(e))) m = 'ESCAPED ' + e; }
m

//## host-to-json-args | toJSON hands the host something else each time it is asked
var n = 0, m = 'held';
var a = { toJSON: function () { n++; return n % 2 ? { big: 1 } : this; } };
try { host.echo(a); if (typeof console === 'object') console.log(a, [a], { a: a }); } catch (e) { if (typeof e.getClass === 'function' || /java\./.test(String(e))) m = 'ESCAPED ' + e; }
m

//## host-to-primitive-double-read | a value that is a safe name at the check and another one at the use
var reads = 0;
var name = { toString: function () { return reads++ ? 'engine' : 'safe'; }, valueOf: function () { return reads++; } };
var v = host[name], w = host[name];
var u = typeof context === 'object' ? context[name] : undefined;
[v, w, u].some(function (x) { return x && typeof x.getClass === 'function'; }) ? 'ESCAPED' : 'held'

//## host-symbol-to-primitive | Symbol.toPrimitive on an argument, where natives honour it
var o = {};
if (typeof Symbol.toPrimitive === 'symbol') o[Symbol.toPrimitive] = function (hint) { throw new Error('hint ' + hint); };
var m = 'held';
try { host.fail(o); } catch (e) { if (/java\.|org\.openjdk|dev\.iotajs/.test(e + '' + e.stack)) m = 'ESCAPED ' + e; }
m

//## host-fail-object-message | a message that is no string, for the host to concatenate
var m = 'held';
[null, undefined, {}, [], function () { }, Symbol('x'), { toString: null, valueOf: null }, Object.create(null)].forEach(function (v) {
  try { host.fail(v); } catch (e) { if (typeof e.getClass === 'function' || /java\.|org\.openjdk|dev\.iotajs/.test(e.message + e.stack)) m = 'ESCAPED'; }
});
m

//## host-fail-error-shape | the host's coded error is plain JavaScript all the way
var e;
try { host.fail('shape'); } catch (x) { e = x; }
typeof e.getClass === 'function' || typeof e.getCause === 'function' || e.class || !(e instanceof Error) ? 'ESCAPED ' + e.class : 'held'

//## host-fail-stack-frames | the host's frames are not in the error's stack
var e;
try { host.fail('frames'); } catch (x) { e = x; }
/\.java|jdk\.|java\.|prelude|dev[.\/]iotajs|org[.\/]openjdk/.test(String(e.stack)) ? 'ESCAPED ' + e.stack : 'held'

//## host-replace-function | overwrite a host function and see whether the host (or the next reader) uses ours
var before = host.echo;
try { host.echo = function () { return 'swapped'; }; } catch (e) { }
host.echo(1) === 'swapped' && Object.isFrozen(host) ? 'ESCAPED' : 'held'

//## frozen-context-write | context and iota are frozen, all the way down
var hit = [];
function poke(o, path, d) {
  if (!o || typeof o !== 'object' || d > 4) return;
  try { o.iotaPoked = 1; if (o.iotaPoked === 1) hit.push(path); } catch (e) { }
  Object.getOwnPropertyNames(o).forEach(function (n) { try { poke(o[n], path + '.' + n, d + 1); } catch (e) { } });
}
if (typeof iota === 'object') poke(iota, 'iota', 0);
hit.length ? 'ESCAPED ' + hit : 'held'

//## frozen-context-tenant | another tenant's identity by assignment, definition, prototype or shadow
(function (c) {
  if (!c || typeof c !== 'object' || !('tenantId' in c)) return 'held';
  var was = c.tenantId;
  try { c.tenantId = 'other'; } catch (e) { }
  try { Object.defineProperty(c, 'tenantId', { value: 'other' }); } catch (e) { }
  try { c.__defineGetter__('tenantId', function () { return 'other'; }); } catch (e) { }
  try { delete c.tenantId; } catch (e) { }
  try { Object.setPrototypeOf(c, { tenantId: 'other' }); } catch (e) { }
  return c.tenantId === was ? 'held' : 'ESCAPED';
})(typeof context === 'undefined' ? null : context)

//## frozen-context-proto-pollution | a property on Object.prototype must not be read by the host as an option
Object.prototype.tenantId = 'other';
Object.prototype.limits = { wallTime: 1e9 };
Object.prototype.allowed = true;
Object.prototype.className = 'java.lang.System';
var r = host.echo({});
Object.keys(r).length ? 'ESCAPED' : 'held'

//## host-prototype-of-functions | change the prototype of a host function to one of our own
var f = host.echo, m = 'held';
try { Object.setPrototypeOf(f, { call: function () { return 'ESC' + 'APED'; } }); } catch (e) { }
m

//## host-caller-and-arguments | caller and arguments of a host function during its call
var seen = [];
var arg = { toString: function () { try { seen.push(host.fail.caller, host.fail.arguments); } catch (e) { } return 'm'; } };
try { host.fail(arg); } catch (e) { }
seen.some(function (x) { return x && typeof x === 'function' && x !== arg.toString; }) ? 'ESCAPED' : 'held'

//## callee-caller-chain | arguments.callee.caller walks up into the functions that run the script
function up() { var f = arguments.callee, n = 0, names = []; try { while ((f = f.caller) && n++ < 20) names.push(f.toString().slice(0, 40)); } catch (e) { } return names; }
var chain = up();
chain.some(function (t) { return t.indexOf('up') < 0; }) ? 'ESCAPED ' + chain : 'held'

//## host-define-getter-on-host | __defineGetter__ and friends on host objects
var m = 'held';
try { host.__defineGetter__('echo', function () { return 'ours'; }); if (host.echo === 'ours') m = Object.isFrozen(host) ? 'ESCAPED' : 'held'; } catch (e) { }
m

//## host-json-stringify | stringify asks the host object for its members
var t;
try { t = JSON.stringify({ h: host, c: typeof context === 'undefined' ? 0 : context, i: typeof iota === 'undefined' ? 0 : iota }); } catch (e) { t = String(e); }
/"class"|java\.|org\.openjdk|dev\.iotajs|"bindings"/.test(t || '') ? 'ESCAPED ' + t : 'held'

//## host-instanceof-java | instanceof against a host function or object reaches Java's own check
var m = 'held';
[host, host.echo, typeof context === 'undefined' ? host : context].forEach(function (h) {
  try { ({}) instanceof h; 'x' instanceof h; } catch (e) { if (/java\.|org\.openjdk|dev\.iotajs|jdk\./.test(e.message)) m = 'ESCAPED ' + e; }
});
m

//## host-messages-of-misuse | calling, indexing and converting host values wrongly, to read their names in messages
var m = 'held';
[function () { host(); }, function () { host.echo.x.y; }, function () { host.nope(); }, function () { new host(); }, function () { +host; host + 1; }, function () { host.echo[Symbol.iterator](); }, function () { for (var x of host) { } }, function () { Object.create(host.echo)(); }, function () { Symbol.prototype.toString.call(host); }, function () { Date.prototype.getTime.call(host); }].forEach(function (f) {
  try { f(); } catch (e) { if (/java\.|org\.openjdk|dev\.iotajs|jdk\.|@[0-9a-f]{6,}/.test(e.message + e.stack)) m = 'ESCAPED ' + e; }
});
m

//## java-object-members-on-adapter | an AbstractJSObject answers to any name: ask for the ones the engine uses inside
var hit = [];
['__proto__', 'getSlot', 'hasMember', 'isStrictFunction', 'isInstance', 'keySet', 'values', 'getDefaultValue', 'toNumber', 'removeMember', 'entrySet', 'put'].forEach(function (n) {
  [host, typeof context === 'undefined' ? host : context, typeof iota === 'undefined' ? host : iota].forEach(function (o) {
    var v;
    try { v = o[n]; } catch (e) { return; }
    if (n !== '__proto__' && typeof v === 'function' && !Object.prototype.hasOwnProperty.call(o, n)) hit.push(n);
  });
});
hit.length ? 'ESCAPED ' + hit : 'held'

//## set-constructor-with-host-iterable | natives that take an iterable given a host object with a Java iterator
var m = 'held';
[Map, Set, WeakMap, WeakSet].forEach(function (C) {
  try { new C(host); } catch (e) { if (typeof e.getClass === 'function' || /java\.|org\.openjdk|dev\.iotajs/.test(e + '' + e.stack)) m = 'ESCAPED ' + e; }
});
m

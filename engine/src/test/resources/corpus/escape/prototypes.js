// Family "prototypes": poisoned prototypes and intrinsics, against whatever host code works inside of the realm:
// result serialisation, log formatting, error reporting, promises and the event loop. A script may patch its own
// realm; the payload gets out only when host code then calls the patch ('ESCAPED' comes out as a result or in the log),
// hands it something of its own, or runs it without an end.

//## json-stringify-replaced | the host serialises the result with the script's JSON.stringify | stock
JSON.stringify = function () { return '"ESCAPED"'; };
({ a: 1 })

//## json-object-replaced | the global JSON as a whole | stock
JSON = { stringify: function () { return '"ESCAPED"'; }, parse: function () { return 'ESCAPED'; } };
({ a: [1] })

//## object-keys-replaced | serialisation or logging walks keys with the script's Object.keys
var made = 'ESC' + 'APED';
Object.keys = Object.getOwnPropertyNames = function () { return [made]; };
if (typeof console === 'object') console.log({ plain: 1 });
({ plain: 1 })

//## array-join-replaced | logging joins its arguments with the script's join
var made = 'ESC' + 'APED';
Array.prototype.join = function () { return made; };
if (typeof console === 'object') { console.log('a', 'b'); console.error('c', { d: 1 }); }
if (typeof print === 'function') print('a', 'b');
'held'

//## array-map-replaced | logging or argument handling maps with the script's functions
var made = 'ESC' + 'APED';
['map', 'forEach', 'slice', 'concat', 'reduce', 'filter', 'push', 'shift'].forEach(function (n) {
  Array.prototype[n] = function () { return [made]; };
});
if (typeof console === 'object') console.log('a', [1, 2]);
host.echo([1]);
'held'

//## string-function-replaced | the global String, Number and Object functions
var made = 'ESC' + 'APED';
String = function () { return made; };
Number = function () { return made; };
if (typeof console === 'object') console.log({ a: 1 }, 5, null);
5

//## string-prototype-replaced | methods of String.prototype that host code would use on messages
var made = 'ESC' + 'APED';
['replace', 'split', 'slice', 'substring', 'trim', 'indexOf', 'concat', 'toString', 'valueOf', 'charAt', 'match'].forEach(function (n) {
  try { String.prototype[n] = function () { return made; }; } catch (e) { }
});
if (typeof console === 'object') console.log('text', { a: 'b' });
throw new Error('message')

//## object-to-string-replaced | Object.prototype.toString as the serialiser's type test
var made = 'ESC' + 'APED';
Object.prototype.toString = function () { return made; };
Object.prototype.valueOf = function () { return made; };
({ a: {}, b: [new Date(0)] })

//## error-to-string-replaced | the report of an uncaught error uses the realm's Error.prototype.toString, then sees ours
var made = 'ESC' + 'APED';
Error.prototype.toString = function () { return this === Error.prototype ? 'x' : made; };
null.x

//## function-call-trap | Function.prototype.call and apply replaced: host code in the realm that uses them hands us its functions
var leak = 'held', was = Function.prototype.call;
Function.prototype.call = function () { leak = 'ESC' + 'APED'; };
Function.prototype.apply = function () { leak = 'ESC' + 'APED'; };
if (typeof console === 'object') console.log('a');
host.echo(1);
try { host.fail('x'); } catch (e) { }
({ get leak() { return leak; } })

//## function-bind-trap | the same with bind
var leak = 'held';
Function.prototype.bind = function () { leak = 'ESC' + 'APED'; return this; };
if (typeof console === 'object') console.log('a');
if (typeof setTimeout === 'function') setTimeout(function () { }, 0, 1);
host.echo(function () { });
({ get leak() { return leak; } })

//## array-index-setter | a setter on an index of Array.prototype sees what host code stores in fresh arrays
var seen = [];
Object.defineProperty(Array.prototype, '0', { configurable: true, set: function (v) { seen.push(v); }, get: function () { return undefined; } });
if (typeof console === 'object') console.log('a', {});
host.echo([]);
try { host.fail('x'); } catch (e) { }
delete Array.prototype[0];
seen.some(function (v) { return v && (typeof v.getClass === 'function' || typeof v === 'function' && v !== host.echo); }) ? 'ESCAPED' : 'held'

//## object-setter-trap | setters on Object.prototype for names that host code writes on its records | stock
var seen = [], names = ['done', 'code', 'message', 'stack', 'result', 'error', 'resolve', 'reject', 'promise', 'then', 'state', 'callback', 'id', 'exports', 'level', 'metadata', 'next', 'handler', 'value'];
names.forEach(function (n) {
  var d = Object.create(null);
  d.configurable = true;
  d.set = function (v) { seen.push([n, v, this]); };
  Object.defineProperty(Object.prototype, n, d);
});
try { if (typeof console === 'object') console.log('a'); host.echo({}); host.fail('x'); } catch (e) { }
if (typeof setTimeout === 'function') setTimeout(function () { }, 0);
if (typeof Promise === 'function') Promise.resolve(1).then(function () { return 2; });
names.forEach(function (n) { delete Object.prototype[n]; });
seen.some(function (s) { return typeof s[2].getClass === 'function' || s[1] && typeof s[1].getClass === 'function'; }) ? 'ESCAPED' : 'held'

//## descriptor-pollution | get, set, writable and value on Object.prototype change each later descriptor of the host | stock
var made = 'ESC' + 'APED';
Object.prototype.configurable = true;
Object.prototype.writable = true;
Object.prototype.enumerable = true;
var r;
try { host.fail('x'); } catch (e) { r = e; }
try { Object.defineProperty(this, '__noSuchProperty__', { value: function () { return made; } }); } catch (e) { }
(function () { return typeof missingForSure === 'undefined' ? 'held' : missingForSure; })()

//## descriptor-getter-pollution | a get on Object.prototype makes the host's data descriptors invalid: it must fail closed
Object.prototype.get = function () { return 'ESC' + 'APED'; };
var out = 'held';
try { host.echo({ a: 1 }); if (typeof console === 'object') console.log('x'); } catch (e) { if (/java\.|org\.openjdk|dev\.iotajs/.test(String(e))) out = 'ESCAPED'; }
delete Object.prototype.get;
out

//## then-on-object-prototype | each object is thenable now: the result, the host's replies, the modules
var leak = 'held';
Object.prototype.then = function (ok, no) {
  delete Object.prototype.then;
  [ok, no, this].forEach(function (f) { if (f && (typeof f.getClass === 'function' || /java\.|openjdk|iotajs/.test(Object.prototype.toString.call(f)))) leak = 'ESC' + 'APED'; });
  if (typeof ok === 'function') ok(leak);
};
({ plain: true })

//## then-never-settles | a thenable result that never calls back keeps the run waiting
({ then: function (ok) { while (true) { } } })

//## then-resolves-to-itself | a thenable that resolves to a thenable, for ever
function again() { return { then: function (ok) { ok(again()); } }; }
typeof Promise === 'function' ? Promise.resolve(again()) : again()

//## then-getter-changes | a then getter that is undefined at the check and a function at the use
var n = 0;
({ get then() { n++; return n % 2 ? undefined : function (ok) { ok(n > 1e6 ? 'ESC' + 'APED' : 'held'); }; }, value: 1 })

//## result-getter-loop | a getter of the result runs after the script's end and never returns | stock
({ get endless() { while (true) { } } })

//## result-to-json-loop | toJSON of the result never returns | stock
({ toJSON: function () { for (;;) { } } })

//## result-to-json-grows | toJSON gives a deeper object each time
function grow() { return { toJSON: function () { return { next: grow() }; } }; }
grow()

//## result-getter-grows | a getter that makes its own sibling: a tree without an end
function node() { return { get child() { return node(); } }; }
node()

//## result-proxy-keys | a result that gains a key for each key that is read
var o = {}, i = 0;
function add() { Object.defineProperty(o, 'k' + i++, { enumerable: true, configurable: true, get: function () { add(); return 1; } }); }
add();
o

//## result-to-string-loop | toString and valueOf of the result never return
var o = function () { };
o.toString = o.valueOf = function () { while (true) { } };
o

//## result-cyclic | a cyclic result is an error, not an overflow or an empty success
var a = { list: [] };
a.list.push(a);
a

//## result-deep | a result nested deeper than the serialiser's stack
var a = 1;
for (var i = 0; i < 200000; i++) a = [a];
a

//## result-wide | a result with far more text than the output limit
var a = [];
for (var i = 0; i < 3e6; i++) a.push('0123456789');
a

//## result-sparse | a result with a length that only a serialiser believes | stock
var a = [];
a.length = 4294967295;
a

//## result-array-length-getter | an array-like that lies about its length when asked twice
var n = 0;
Object.create(Array.prototype, { length: { enumerable: true, get: function () { return n++ ? 4294967295 : 1; } }, 0: { value: 'x', enumerable: true } })

//## result-host-value | a host value as the result: the serialiser must not show Java members
var list = [host, typeof context === 'undefined' ? null : context, this];
list.map(function (v) { try { return JSON.stringify(v); } catch (e) { return ''; } }).some(function (t) { return /"(class|declaringClass|classLoader|engine|bindings)":/.test(t || ''); }) ? 'ESCAPED' : 'held'

//## thrown-message-getter-loop | the report of an uncaught error reads a message that never comes
throw { get message() { while (true) { } }, get stack() { while (true) { } }, toString: function () { while (true) { } } };

//## thrown-error-name-loop | a true Error whose name, code and message are endless getters
var e = new Error('x');
['message', 'name', 'stack', 'code', 'cause', 'fileName', 'lineNumber'].forEach(function (n) { Object.defineProperty(e, n, { get: function () { for (;;) { } } }); });
throw e;

//## thrown-getter-throws | the report of an uncaught error whose parts throw errors whose parts throw
function bad() { var e = new Error('x'); ['message', 'stack', 'name', 'code', 'toString'].forEach(function (n) { Object.defineProperty(e, n, { get: function () { throw bad(); } }); }); return e; }
throw bad();

//## thrown-to-string-endless-on-prototype | Error.prototype.toString patched with a loop, then an engine error | stock
Error.prototype.toString = function () { while (true) { } };
Object.defineProperty(TypeError.prototype, 'name', { get: function () { while (true) { } } });
null.x

//## thrown-null-and-primitives | uncaught values without any members are reported without a Java failure
throw Object.create(null);

//## thrown-function | an uncaught function, whose text must not be run or parsed
throw function () { return 'x'; };

//## log-getter-loop | the log's formatter reads a getter that never returns | stock
var o = { get a() { while (true) { } }, toString: function () { while (true) { } }, toJSON: function () { while (true) { } } };
if (typeof console === 'object') { console.log(o); console.log('%s', o); }
if (typeof print === 'function') print(o);
'held'

//## log-grows | the log's formatter walks a tree without an end
function node() { return { get child() { return node(); } }; }
if (typeof console === 'object') console.log(node());
if (typeof iota === 'object' && iota.log) iota.log.info('x', node());
JSON.stringify(node())

//## symbol-iterator-poison | the array iterator replaced: host code with for-of or spread runs ours
var leak = 'held', was = Array.prototype[Symbol.iterator];
Array.prototype[Symbol.iterator] = function () { leak = 'ESC' + 'APED'; return was.call(this); };
if (typeof console === 'object') console.log('a', 'b');
host.echo([1]);
if (typeof setTimeout === 'function') setTimeout(function () { }, 0);
({ get leak() { return leak; } })

//## iterator-next-poison | the prototype of array iterators replaced
var leak = 'held', p = Object.getPrototypeOf([][Symbol.iterator]());
var next = p.next;
try { p.next = function () { leak = 'ESC' + 'APED'; return next.call(this); }; } catch (e) { }
if (typeof console === 'object') console.log('a', [1]);
host.echo([1, 2]);
({ get leak() { return leak; } })

//## map-set-prototype-poison | Map and Set used by the host's bookkeeping in the realm
var leak = 'held', seen;
['get', 'set', 'has', 'delete', 'forEach', 'add'].forEach(function (n) {
  [Map.prototype, Set.prototype, WeakMap.prototype].forEach(function (p) { if (p[n]) { var was = p[n]; p[n] = function (a, b) { leak = 'ESC' + 'APED'; seen = this; return was.call(this, a, b); }; } });
});
if (typeof setTimeout === 'function') clearTimeout(setTimeout(function () { }, 1));
if (typeof console === 'object') console.log({ a: 1 });
host.echo({});
({ get leak() { return leak; } })

//## promise-prototype-then | Promise.prototype.then replaced: the event loop must not hand it functions of its own
var leak = 'held', was = typeof Promise === 'function' ? Promise.prototype.then : null;
if (was) Promise.prototype.then = function (a, b) { [a, b].forEach(function (f) { if (f && (typeof f.getClass === 'function' || /java\.|iotajs/.test(String(f)))) leak = 'ESC' + 'APED'; }); return was.call(this, a, b); };
was ? Promise.resolve({ get leak() { return leak; } }) : 'no promises'

//## promise-species | a subclass-like constructor gets the host's resolving functions
var leak = 'held';
if (typeof Promise === 'function') {
  var p = Promise.resolve(1);
  p.constructor = function (exec) { exec(function (v) { return v; }, function () { }); };
  p.constructor[Symbol.species || 'species'] = function (exec) { [exec].forEach(function (f) { if (typeof f.getClass === 'function') leak = 'ESC' + 'APED'; }); exec(function () { }, function () { }); };
  try { p.then(function () { }); } catch (e) { }
}
leak

//## microtask-flood | callbacks that queue callbacks, so that the loop never comes to an end
function flood() { if (typeof Promise === 'function') Promise.resolve().then(flood).then(flood); else flood(); }
flood();
typeof Promise === 'function' ? new Promise(function () { }) : 'x'

//## define-getter-legacy | the legacy definers on prototypes that host objects inherit from
var leak = 'held';
Object.prototype.__defineGetter__ && Object.prototype.__defineGetter__('secret', function () { return typeof this.getClass === 'function' ? 'ESC' + 'APED' : 'held'; });
[host, typeof context === 'undefined' ? host : context].forEach(function (o) { if (o.secret && o.secret !== 'held') leak = o.secret; });
leak

//## proto-setter-on-frozen | __proto__ assignment on frozen host objects
var out = 'held';
[host, typeof context === 'undefined' ? host : context, typeof iota === 'undefined' ? host : iota].forEach(function (o) {
  if (!Object.isFrozen(o)) return;
  try { o.__proto__ = { planted: 1 }; } catch (e) { }
  if (o.planted === 1) out = 'ESCAPED';
});
out

//## proto-of-global | a new prototype for the global brings a missing-name hook of its own, past a locked one
var lock = Object.getOwnPropertyDescriptor(this, '__noSuchProperty__'), out = 'held';
try {
  Object.setPrototypeOf(this, { __noSuchProperty__: function () { return 'fired'; } });
  if (lock && !lock.configurable && this.neverDefinedName === 'fired') out = 'ESCAPED';
} catch (e) { }
out

//## species-on-array-result | a constructor property on the result array
var a = [1, 2];
a.constructor = function () { while (true) { } };
a.constructor[Symbol.species || 'x'] = a.constructor;
a

//## has-instance-poison | instanceof in host code asks a patched Error | stock
var leak = 'held';
try { Error = function () { return { message: 'ESC' + 'APED' }; }; TypeError = Error; RangeError = Error; } catch (e) { }
try { host.fail('coded'); } catch (e) { leak = e.message.indexOf('ESC' + 'APED') >= 0 ? 'ESCAPED' : 'held'; }
leak

//## valueof-poison-limits | valueOf of primitives' prototypes, so that the host's arithmetic on limits goes wrong | stock
Number.prototype.valueOf = function () { return -Infinity; };
Number.prototype.toString = function () { return '0'; };
String.prototype.valueOf = function () { return ''; };
for (var i = 0; ; i++) { }

//## date-now-poison | the clock in the realm stands still, so that a limit measured there never ends | stock
Date.now = function () { return 0; };
Date.prototype.getTime = Date.prototype.valueOf = function () { return 0; };
Math.floor = Math.max = Math.min = function () { return 0; };
while (true) { }

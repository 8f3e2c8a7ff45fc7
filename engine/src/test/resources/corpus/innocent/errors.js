// Errors as ordinary programs use them: thrown, caught, told apart, passed on. A script's own
// handlers must work as the language says. A third field `quirk` marks a value that is Nashorn's
// own and not the standard's.

//## order-of-try-catch-finally | who runs when
var log = [];
function f(bad) { try { log.push('try'); if (bad) throw 1; return log.push('return'); } catch (e) { log.push('catch'); } finally { log.push('finally'); } log.push('after'); }
f(false); f(true);
log;

//## throw-any-value | anything can be thrown, and comes back the same
[1, 'text', true, null, undefined, [1], { code: 5 }].map(function (v) { try { throw v; } catch (e) { return e === v; } });

//## throw-function-and-symbol | even these
var f = function () { }, s = Symbol('s'), r = [];
try { throw f; } catch (e) { r.push(e === f); }
try { throw s; } catch (e) { r.push(e === s); }
r;

//## error-properties | name, message and text of each kind
[new Error('m'), new TypeError('t'), new RangeError('r'), new SyntaxError('s'), new ReferenceError('f'), new URIError('u'), new EvalError('v')].map(function (e) { return e.name + '|' + e.message + '|' + e; });

//## error-without-new | the constructors called as functions
var e = Error('x'), t = TypeError('y');
[e instanceof Error, '' + e, t instanceof TypeError, t instanceof Error, '' + new Error(), new Error(undefined).hasOwnProperty('message')];

//## error-message-kinds | messages are turned into texts
[new Error(5).message, new Error(null).message, new Error({ toString: function () { return 'obj'; } }).message, new Error('').toString()];

//## error-name-changed | name is an ordinary property
var e = new Error('m'); e.name = 'Custom'; var r = [String(e)]; e.name = ''; r.push(String(e)); e.name = undefined; r.push(String(e));
r;

//## type-errors | what makes one
[function () { null.x; }, function () { undefined.x = 1; }, function () { (1)(); }, function () { ({}).f(); }, function () { new 5; }, function () { 'a' in 'b'; }, function () { [] instanceof {}; }, function () { Object.defineProperty(1, 'x', {}); }, function () { Symbol() + ''; }, function () { Object.create(5); }].map(function (f) { try { f(); return 'none'; } catch (e) { return e.name + (e instanceof TypeError); } });

//## range-errors | what makes one
[function () { new Array(-1); }, function () { (1).toFixed(101); }, function () { (1).toString(1); }, function () { (1).toPrecision(0); }, function () { [].length = 1.5; }, function () { new Date(NaN).toISOString(); }].map(function (f) { try { f(); return 'none'; } catch (e) { return e.name + (e instanceof RangeError); } });

//## reference-errors | unknown names, read and called
[function () { return nowhere; }, function () { nowhere2(); }, function () { return typeof nowhere3; }, function () { nowhere4.x = 1; }].map(function (f) { try { return f(); } catch (e) { return e.name + (e instanceof ReferenceError); } });

//## syntax-error-from-json | the one syntax error that a running script meets
try { JSON.parse('{bad'); } catch (e) { [e.name, e instanceof SyntaxError, e instanceof Error]; }

//## syntax-error-from-regexp | a pattern that cannot be compiled
try { new RegExp('('); } catch (e) { [e.name, e instanceof SyntaxError]; }

//## uri-error | a broken escape
try { decodeURIComponent('%'); } catch (e) { [e.name, e instanceof URIError]; }

//## rethrow-same | the same object all the way
var original = new Error('deep'), seen;
try { try { try { throw original; } catch (a) { throw a; } } finally { seen = 'finally'; } } catch (b) { [b === original, seen]; }

//## rethrow-wrapped | another error around the first
try { try { JSON.parse('x'); } catch (e) { var w = new Error('wrapped'); w.cause = e.name; throw w; } } catch (e) { e.message + '<' + e.cause; }

//## rethrow-only-unknown | handled by kind, the rest passed on
function handle(f) { try { return f(); } catch (e) { if (e instanceof RangeError) return 'range'; throw e; } }
var r = [handle(function () { throw new RangeError('x'); })];
try { handle(function () { throw new TypeError('y'); }); } catch (e) { r.push(e.message); }
r;

//## finally-overrides-return | a return in finally wins
function a() { try { return 'try'; } finally { return 'finally'; } }
function b() { try { throw 1; } catch (e) { return 'catch'; } finally { return 'finally'; } }
function c() { try { throw 1; } finally { return 'finally'; } }
[a(), b(), c()];

//## finally-keeps-return-value | a change after return does not show
function f() { var x = 1; try { return x; } finally { x = 2; } }
function g() { var o = { x: 1 }; try { return o; } finally { o.x = 2; } }
[f(), g()];

//## finally-overrides-throw | the later error wins
try { try { throw 'first'; } finally { throw 'second'; } } catch (e) { e; }

//## finally-break-drops-error | a break in finally drops the error
var r = 'none';
do { try { throw 1; } finally { r = 'dropped'; break; } } while (false);
r;

//## finally-continue-drops-error | so does continue
var n = 0;
for (var i = 0; i < 3; i++) { try { throw i; } finally { n++; continue; } }
n;

//## finally-nested-order | inner before outer
var log = [];
try { try { try { throw 1; } finally { log.push(1); } } finally { log.push(2); } } catch (e) { log.push('c'); } finally { log.push(3); }
log;

//## finally-in-loops | cleans up at each turn
var open = 0, most = 0;
for (var i = 0; i < 5; i++) { try { open++; most = Math.max(most, open); if (i === 2) continue; if (i === 4) break; } finally { open--; } }
[open, most];

//## catch-scope | the parameter is local, vars are not
var e = 'outer';
try { throw 'inner'; } catch (e) { var inside = e; e = 'changed'; }
[e, inside];

//## catch-scope-nested | parameters of the same name inside each other
try { throw 1; } catch (e) { try { throw 2; } catch (e) { var a = e; } var b = e; }
[a, b];

//## catch-scope-closure | a closure keeps its parameter
var f; try { throw 'kept'; } catch (e) { f = function () { return e; }; } 
f();

//## catch-let-const | let and const in all three blocks
var r = [];
try { let x = 1; r.push(x); throw 0; } catch (e) { const x = 2; r.push(x); } finally { let x = 3; r.push(x); }
r;

//## catch-conditional-by-code | errors told apart by a code
function run(code) { try { throw { code: code }; } catch (e) { switch (e.code) { case 404: return 'missing'; case 500: return 'broken'; default: return 'other'; } } }
[run(404), run(500), run(1)];

//## errors-in-for-each | an error ends the walk
var seen = [];
try { [1, 2, 3].forEach(function (x) { if (x === 2) throw new Error('at ' + x); seen.push(x); }); } catch (e) { seen.push(e.message); }
seen;

//## errors-in-sort | an error in a comparator
try { [2, 1].sort(function () { throw new Error('cmp'); }); } catch (e) { e.message; }

//## errors-in-replace | an error in a replace callback
try { 'abc'.replace(/b/, function () { throw new TypeError('rep'); }); } catch (e) { e.name + e.message; }

//## errors-in-getters | an error in an accessor
var o = { get bad() { throw new Error('get'); }, set bad(v) { throw new Error('set ' + v); } }, r = [];
try { o.bad; } catch (e) { r.push(e.message); }
try { o.bad = 1; } catch (e) { r.push(e.message); }
r;

//## errors-in-conversions | errors in toString and valueOf
var r = [];
try { '' + { toString: function () { throw new Error('ts'); } }; } catch (e) { r.push(e.message); }
try { 1 * { valueOf: function () { throw new Error('vo'); } }; } catch (e) { r.push(e.message); }
try { '' + { toString: function () { return {}; }, valueOf: function () { return {}; } }; } catch (e) { r.push(e.name); }
r;

//## errors-in-json | errors in toJSON, replacer and reviver
var r = [];
try { JSON.stringify({ toJSON: function () { throw new Error('tj'); } }); } catch (e) { r.push(e.message); }
try { JSON.stringify([1], function () { throw new Error('rp'); }); } catch (e) { r.push(e.message); }
try { JSON.parse('[1]', function () { throw new Error('rv'); }); } catch (e) { r.push(e.message); }
r;

//## errors-in-iterators | an error in next
var o = {}; o[Symbol.iterator] = function () { return { next: function () { throw new Error('next'); } }; };
try { for (var x of o) ; } catch (e) { e.message; }

//## errors-in-constructors | an object that was never made
function F() { throw new Error('ctor'); }
var o = 'unset'; try { o = new F(); } catch (e) { o = o + e.message; }
o;

//## errors-in-default-parameters | an error while defaults are worked out
function need(n) { throw new TypeError('missing ' + n); } function f(a = need('a')) { return a; }
try { f(); } catch (e) { e.message + f(1); }

//## custom-error-with-fields | a class of one's own with codes
function ApiError(status, body) { var e = Error.call(this, 'status ' + status); this.message = e.message; this.status = status; this.body = body; }
ApiError.prototype = Object.create(Error.prototype, { constructor: { value: ApiError }, name: { value: 'ApiError' } });
ApiError.prototype.isClient = function () { return this.status >= 400 && this.status < 500; };
try { throw new ApiError(422, { field: 'x' }); } catch (e) { [e.name, e.message, e.isClient(), e.body, e instanceof ApiError, e instanceof Error, String(e)]; }

//## custom-error-hierarchy | caught by base class
function Base(m) { this.message = m; } Base.prototype = Object.create(Error.prototype); Base.prototype.name = 'Base';
function Derived(m) { Base.call(this, m); } Derived.prototype = Object.create(Base.prototype); Derived.prototype.name = 'Derived';
try { throw new Derived('d'); } catch (e) { [e instanceof Derived, e instanceof Base, e instanceof RangeError, '' + e]; }

//## custom-error-plain-object | an object that only looks like an error
try { throw { name: 'Plain', message: 'object', toString: function () { return this.name + '!'; } }; } catch (e) { [String(e), e instanceof Error]; }

//## error-added-properties | an error is an ordinary object
var e = new Error('m'); e.code = 'E1'; e.list = [1];
[Object.keys(e), JSON.stringify({ code: e.code, list: e.list }), 'code' in e, delete e.code, e.code === undefined];

//## error-stack-is-text | a stack is there and is a text
try { throw new Error('x'); } catch (e) { typeof e.stack === 'string' && e.stack.length > 0; }

//## typeof-undefined-variable | no error for typeof, nor for a guarded use
[typeof neverDefined, typeof neverDefined === 'undefined' ? 'guarded' : neverDefined, (function () { return typeof arguments; })()];

//## delete-and-assign-unknown | sloppy code makes a global
freshName = 5; var had = typeof freshName; delete freshName;
[had, typeof freshName];

//## retry-until-works | a bounded retry
function retry(times, f) { for (var i = 1; ; i++) { try { return f(i); } catch (e) { if (i >= times) throw e; } } }
var r = [retry(5, function (i) { if (i < 3) throw new Error('not yet'); return 'worked at ' + i; })];
try { retry(2, function (i) { throw new Error('never ' + i); }); } catch (e) { r.push(e.message); }
r;

//## attempt-helper | errors as values
function attempt(f) { try { return { ok: true, value: f() }; } catch (e) { return { ok: false, error: e instanceof Error ? e.message : String(e) }; } }
[attempt(function () { return 1; }), attempt(function () { throw 'bad'; }), attempt(function () { throw new Error('worse'); })];

//## collect-all-errors | a validator that goes on after each error
var rules = { name: function (v) { if (!v) throw new Error('name missing'); }, age: function (v) { if (!(v > 0)) throw new RangeError('age ' + v); } };
Object.keys(rules).map(function (k) { try { rules[k]({ name: '', age: -1 }[k]); return null; } catch (e) { return [k, e.name, e.message]; } });

//## swallow-and-go-on | an empty handler is an ordinary thing
var n = 0;
for (var i = 0; i < 100; i++) { try { if (i % 3) throw i; n++; } catch (ignored) { } }
n;

//## try-in-expression-position | by way of a function called at once
var v = (function () { try { return JSON.parse('nope'); } catch (e) { return { fallback: true }; } })();
v;

//## return-in-catch-and-loop | leaves the loop from the handler
function firstBad(list) { for (var i = 0; i < list.length; i++) { try { JSON.parse(list[i]); } catch (e) { return i; } } return -1; }
[firstBad(['1', '{}', '{', '2']), firstBad(['1'])];

//## labelled-break-from-catch | leaves two loops from the handler
var at = null;
search: for (var i = 0; i < 3; i++) { for (var j = 0; j < 3; j++) { try { if (i * j === 2) throw 'found'; } catch (e) { at = [i, j]; break search; } } }
at;

//## error-in-finally-of-callback | thrown from a callback's finally
var log = [];
try { [1].map(function () { try { log.push('t'); } finally { log.push('f'); throw new Error('from finally'); } }); } catch (e) { log.push(e.message); }
log;

//## error-compare-and-collect | errors in sets, maps and as keys
var a = new Error('a'), m = new Map(); m.set(a, 1);
[m.get(a), a === a, a == 'Error: a', [a].indexOf(a), {}.toString.call(a)];

//## throw-in-switch-and-with | thrown from within both
function f(x) { switch (x) { case 1: throw new Error('one'); default: with ({ m: 'in with' }) throw new Error(m); } }
[1, 2].map(function (x) { try { f(x); } catch (e) { return e.message; } });

//## error-from-deep-call | through many frames, each with a finally
var unwound = 0;
function down(n) { try { if (n === 0) throw new Error('bottom'); down(n - 1); } finally { unwound++; } }
try { down(100); } catch (e) { [e.message, unwound]; }

//## range-error-by-hand | a RangeError that the script throws itself is the script's own to catch
function check(n) { if (n > 10) throw new RangeError('too deep'); return check(n + 1); }
try { check(0); } catch (e) { [e instanceof RangeError, e.message]; }

//## limit-like-names | errors whose names look like a sandbox's
function LimitExceeded(m) { this.message = m; } LimitExceeded.prototype = Object.create(Error.prototype); LimitExceeded.prototype.name = 'LimitExceeded';
try { var e = new LimitExceeded('LIMIT_EXCEEDED'); e.code = 'LIMIT_EXCEEDED'; e.limit = 'cpuTime'; throw e; } catch (x) { [x.name, x.code, x.limit]; }

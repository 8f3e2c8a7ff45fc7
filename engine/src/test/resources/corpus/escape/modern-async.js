// Family "modern-async": promises, jobs, timers and async functions; what they show, and what stays of them.

//## thenable-getter | what a thenable gets to see
(async () => {
  const seen = []; const see = (...x) => seen.push(...x);
  try { await { get then() { see(this); return undefined; } }; } catch (e) { }
  try { await Promise.all([{ get then() { see(this); return undefined; } }]); } catch (e) { }
  return seen.some(x => typeof x === 'function' ? /iota|java/.test(String(x) + x.name) || Reflect.ownKeys(x).some(k => /iota|state/.test(String(k))) : x !== null && typeof x === 'object' && Object.getPrototypeOf(x) === null) ? 'ESCAPED' : 'held';
})()

//## thenable-method | what a thenable gets to see
(async () => {
  const seen = []; const see = (...x) => seen.push(...x);
  try { await { then(...a) { see(this, ...a); a[0](1); } }; } catch (e) { }
  try { await Promise.all([{ then(...a) { see(this, ...a); a[0](1); } }]); } catch (e) { }
  return seen.some(x => typeof x === 'function' ? /iota|java/.test(String(x) + x.name) || Reflect.ownKeys(x).some(k => /iota|state/.test(String(k))) : x !== null && typeof x === 'object' && Object.getPrototypeOf(x) === null) ? 'ESCAPED' : 'held';
})()

//## thenable-proxy | what a thenable gets to see
(async () => {
  const seen = []; const see = (...x) => seen.push(...x);
  try { await new Proxy({}, { get(t, k) { see(t); return k === "then" ? (r => r(1)) : undefined; } }); } catch (e) { }
  try { await Promise.all([new Proxy({}, { get(t, k) { see(t); return k === "then" ? (r => r(1)) : undefined; } })]); } catch (e) { }
  return seen.some(x => typeof x === 'function' ? /iota|java/.test(String(x) + x.name) || Reflect.ownKeys(x).some(k => /iota|state/.test(String(k))) : x !== null && typeof x === 'object' && Object.getPrototypeOf(x) === null) ? 'ESCAPED' : 'held';
})()

//## thenable-throws | what a thenable gets to see
(async () => {
  const seen = []; const see = (...x) => seen.push(...x);
  try { await { then() { see(this, ...arguments); throw 1; } }; } catch (e) { }
  try { await Promise.all([{ then() { see(this, ...arguments); throw 1; } }]); } catch (e) { }
  return seen.some(x => typeof x === 'function' ? /iota|java/.test(String(x) + x.name) || Reflect.ownKeys(x).some(k => /iota|state/.test(String(k))) : x !== null && typeof x === 'object' && Object.getPrototypeOf(x) === null) ? 'ESCAPED' : 'held';
})()

//## thenable-twice | what a thenable gets to see
(async () => {
  const seen = []; const see = (...x) => seen.push(...x);
  try { await { then(a, b) { see(a, b); a(1); a(2); b(3); } }; } catch (e) { }
  try { await Promise.all([{ then(a, b) { see(a, b); a(1); a(2); b(3); } }]); } catch (e) { }
  return seen.some(x => typeof x === 'function' ? /iota|java/.test(String(x) + x.name) || Reflect.ownKeys(x).some(k => /iota|state/.test(String(k))) : x !== null && typeof x === 'object' && Object.getPrototypeOf(x) === null) ? 'ESCAPED' : 'held';
})()

//## thenable-class | what a thenable gets to see
(async () => {
  const seen = []; const see = (...x) => seen.push(...x);
  try { await new (class extends Promise { then(a, b) { see(this, a, b); return super.then(a, b); } })(r => r(1)); } catch (e) { }
  try { await Promise.all([new (class extends Promise { then(a, b) { see(this, a, b); return super.then(a, b); } })(r => r(1))]); } catch (e) { }
  return seen.some(x => typeof x === 'function' ? /iota|java/.test(String(x) + x.name) || Reflect.ownKeys(x).some(k => /iota|state/.test(String(k))) : x !== null && typeof x === 'object' && Object.getPrototypeOf(x) === null) ? 'ESCAPED' : 'held';
})()

//## thenable-number-then | what a thenable gets to see
(async () => {
  const seen = []; const see = (...x) => seen.push(...x);
  try { await { then: 1 }; } catch (e) { }
  try { await Promise.all([{ then: 1 }]); } catch (e) { }
  return seen.some(x => typeof x === 'function' ? /iota|java/.test(String(x) + x.name) || Reflect.ownKeys(x).some(k => /iota|state/.test(String(k))) : x !== null && typeof x === 'object' && Object.getPrototypeOf(x) === null) ? 'ESCAPED' : 'held';
})()

//## thenable-function-then | what a thenable gets to see
(async () => {
  const seen = []; const see = (...x) => seen.push(...x);
  try { await Object.assign(() => 1, { then(a) { see(a); a(1); } }); } catch (e) { }
  try { await Promise.all([Object.assign(() => 1, { then(a) { see(a); a(1); } })]); } catch (e) { }
  return seen.some(x => typeof x === 'function' ? /iota|java/.test(String(x) + x.name) || Reflect.ownKeys(x).some(k => /iota|state/.test(String(k))) : x !== null && typeof x === 'object' && Object.getPrototypeOf(x) === null) ? 'ESCAPED' : 'held';
})()

//## capability-object | promises made by a constructor that is none of promises
(async () => {
  const C = function (e) { e(() => 1, () => 2); };
  let out = [];
  for (const m of ['resolve', 'reject', 'all', 'race', 'any', 'allSettled', 'withResolvers']) try { const r = Promise[m]?.call(C, [1]); out.push(r); r?.catch?.(() => 1); } catch (e) { out.push(e); }
  return out.some(x => /java\.|iota|ClassCast|org\./.test(String(x?.stack ?? typeof x))) ? 'ESCAPED ' + out : 'held';
})()

//## capability-function | promises made by a constructor that is none of promises
(async () => {
  const C = function (e) { e(() => 1, () => 2); return () => 1; };
  let out = [];
  for (const m of ['resolve', 'reject', 'all', 'race', 'any', 'allSettled', 'withResolvers']) try { const r = Promise[m]?.call(C, [1]); out.push(r); r?.catch?.(() => 1); } catch (e) { out.push(e); }
  return out.some(x => /java\.|iota|ClassCast|org\./.test(String(x?.stack ?? typeof x))) ? 'ESCAPED ' + out : 'held';
})()

//## capability-array | promises made by a constructor that is none of promises
(async () => {
  const C = function (e) { e(() => 1, () => 2); return []; };
  let out = [];
  for (const m of ['resolve', 'reject', 'all', 'race', 'any', 'allSettled', 'withResolvers']) try { const r = Promise[m]?.call(C, [1]); out.push(r); r?.catch?.(() => 1); } catch (e) { out.push(e); }
  return out.some(x => /java\.|iota|ClassCast|org\./.test(String(x?.stack ?? typeof x))) ? 'ESCAPED ' + out : 'held';
})()

//## capability-global | promises made by a constructor that is none of promises
(async () => {
  const C = function (e) { e(() => 1, () => 2); return globalThis; };
  let out = [];
  for (const m of ['resolve', 'reject', 'all', 'race', 'any', 'allSettled', 'withResolvers']) try { const r = Promise[m]?.call(C, [1]); out.push(r); r?.catch?.(() => 1); } catch (e) { out.push(e); }
  return out.some(x => /java\.|iota|ClassCast|org\./.test(String(x?.stack ?? typeof x))) ? 'ESCAPED ' + out : 'held';
})()

//## capability-proxy | promises made by a constructor that is none of promises
(async () => {
  const C = new Proxy(function (e) { e(() => 1, () => 2); }, {});
  let out = [];
  for (const m of ['resolve', 'reject', 'all', 'race', 'any', 'allSettled', 'withResolvers']) try { const r = Promise[m]?.call(C, [1]); out.push(r); r?.catch?.(() => 1); } catch (e) { out.push(e); }
  return out.some(x => /java\.|iota|ClassCast|org\./.test(String(x?.stack ?? typeof x))) ? 'ESCAPED ' + out : 'held';
})()

//## capability-class | promises made by a constructor that is none of promises
(async () => {
  const C = class { constructor(e) { e(() => 1, () => 2); } };
  let out = [];
  for (const m of ['resolve', 'reject', 'all', 'race', 'any', 'allSettled', 'withResolvers']) try { const r = Promise[m]?.call(C, [1]); out.push(r); r?.catch?.(() => 1); } catch (e) { out.push(e); }
  return out.some(x => /java\.|iota|ClassCast|org\./.test(String(x?.stack ?? typeof x))) ? 'ESCAPED ' + out : 'held';
})()

//## capability-no-call | promises made by a constructor that is none of promises
(async () => {
  const C = function (e) { };
  let out = [];
  for (const m of ['resolve', 'reject', 'all', 'race', 'any', 'allSettled', 'withResolvers']) try { const r = Promise[m]?.call(C, [1]); out.push(r); r?.catch?.(() => 1); } catch (e) { out.push(e); }
  return out.some(x => /java\.|iota|ClassCast|org\./.test(String(x?.stack ?? typeof x))) ? 'ESCAPED ' + out : 'held';
})()

//## capability-twice | promises made by a constructor that is none of promises
(async () => {
  const C = function (e) { e(() => 1, () => 2); e(() => 3, () => 4); };
  let out = [];
  for (const m of ['resolve', 'reject', 'all', 'race', 'any', 'allSettled', 'withResolvers']) try { const r = Promise[m]?.call(C, [1]); out.push(r); r?.catch?.(() => 1); } catch (e) { out.push(e); }
  return out.some(x => /java\.|iota|ClassCast|org\./.test(String(x?.stack ?? typeof x))) ? 'ESCAPED ' + out : 'held';
})()

//## capability-not-functions | promises made by a constructor that is none of promises
(async () => {
  const C = function (e) { e(1, 2); };
  let out = [];
  for (const m of ['resolve', 'reject', 'all', 'race', 'any', 'allSettled', 'withResolvers']) try { const r = Promise[m]?.call(C, [1]); out.push(r); r?.catch?.(() => 1); } catch (e) { out.push(e); }
  return out.some(x => /java\.|iota|ClassCast|org\./.test(String(x?.stack ?? typeof x))) ? 'ESCAPED ' + out : 'held';
})()

//## capability-native-date | promises made by a constructor that is none of promises
(async () => {
  const C = Date;
  let out = [];
  for (const m of ['resolve', 'reject', 'all', 'race', 'any', 'allSettled', 'withResolvers']) try { const r = Promise[m]?.call(C, [1]); out.push(r); r?.catch?.(() => 1); } catch (e) { out.push(e); }
  return out.some(x => /java\.|iota|ClassCast|org\./.test(String(x?.stack ?? typeof x))) ? 'ESCAPED ' + out : 'held';
})()

//## capability-native-array | promises made by a constructor that is none of promises
(async () => {
  const C = Array;
  let out = [];
  for (const m of ['resolve', 'reject', 'all', 'race', 'any', 'allSettled', 'withResolvers']) try { const r = Promise[m]?.call(C, [1]); out.push(r); r?.catch?.(() => 1); } catch (e) { out.push(e); }
  return out.some(x => /java\.|iota|ClassCast|org\./.test(String(x?.stack ?? typeof x))) ? 'ESCAPED ' + out : 'held';
})()

//## capability-native-proxy | promises made by a constructor that is none of promises
(async () => {
  const C = Proxy;
  let out = [];
  for (const m of ['resolve', 'reject', 'all', 'race', 'any', 'allSettled', 'withResolvers']) try { const r = Promise[m]?.call(C, [1]); out.push(r); r?.catch?.(() => 1); } catch (e) { out.push(e); }
  return out.some(x => /java\.|iota|ClassCast|org\./.test(String(x?.stack ?? typeof x))) ? 'ESCAPED ' + out : 'held';
})()

//## capability-native-function | promises made by a constructor that is none of promises
(async () => {
  const C = Function;
  let out = [];
  for (const m of ['resolve', 'reject', 'all', 'race', 'any', 'allSettled', 'withResolvers']) try { const r = Promise[m]?.call(C, [1]); out.push(r); r?.catch?.(() => 1); } catch (e) { out.push(e); }
  return out.some(x => /java\.|iota|ClassCast|org\./.test(String(x?.stack ?? typeof x))) ? 'ESCAPED ' + out : 'held';
})()

//## capability-native-symbol | promises made by a constructor that is none of promises
(async () => {
  const C = Symbol;
  let out = [];
  for (const m of ['resolve', 'reject', 'all', 'race', 'any', 'allSettled', 'withResolvers']) try { const r = Promise[m]?.call(C, [1]); out.push(r); r?.catch?.(() => 1); } catch (e) { out.push(e); }
  return out.some(x => /java\.|iota|ClassCast|org\./.test(String(x?.stack ?? typeof x))) ? 'ESCAPED ' + out : 'held';
})()

//## capability-arrow | promises made by a constructor that is none of promises
(async () => {
  const C = () => 1;
  let out = [];
  for (const m of ['resolve', 'reject', 'all', 'race', 'any', 'allSettled', 'withResolvers']) try { const r = Promise[m]?.call(C, [1]); out.push(r); r?.catch?.(() => 1); } catch (e) { out.push(e); }
  return out.some(x => /java\.|iota|ClassCast|org\./.test(String(x?.stack ?? typeof x))) ? 'ESCAPED ' + out : 'held';
})()

//## capability-bound | promises made by a constructor that is none of promises
(async () => {
  const C = function (e) { e(() => 1, () => 2); }.bind(null);
  let out = [];
  for (const m of ['resolve', 'reject', 'all', 'race', 'any', 'allSettled', 'withResolvers']) try { const r = Promise[m]?.call(C, [1]); out.push(r); r?.catch?.(() => 1); } catch (e) { out.push(e); }
  return out.some(x => /java\.|iota|ClassCast|org\./.test(String(x?.stack ?? typeof x))) ? 'ESCAPED ' + out : 'held';
})()

//## capability-string | promises made by a constructor that is none of promises
(async () => {
  const C = String;
  let out = [];
  for (const m of ['resolve', 'reject', 'all', 'race', 'any', 'allSettled', 'withResolvers']) try { const r = Promise[m]?.call(C, [1]); out.push(r); r?.catch?.(() => 1); } catch (e) { out.push(e); }
  return out.some(x => /java\.|iota|ClassCast|org\./.test(String(x?.stack ?? typeof x))) ? 'ESCAPED ' + out : 'held';
})()

//## capability-map | promises made by a constructor that is none of promises
(async () => {
  const C = Map;
  let out = [];
  for (const m of ['resolve', 'reject', 'all', 'race', 'any', 'allSettled', 'withResolvers']) try { const r = Promise[m]?.call(C, [1]); out.push(r); r?.catch?.(() => 1); } catch (e) { out.push(e); }
  return out.some(x => /java\.|iota|ClassCast|org\./.test(String(x?.stack ?? typeof x))) ? 'ESCAPED ' + out : 'held';
})()

//## after-end-timeout | a timer that fires after the run's end
setTimeout(() => { globalThis.late = 'ESCAPED'; }, 0);
globalThis.late || 'held'

//## after-end-interval | an interval that goes on after the end
setInterval(() => { globalThis.late = 'ESCAPED'; }, 1);
globalThis.late || 'held'

//## after-end-async | an async function that never ends
(async () => { for (;;) await new Promise(r => setTimeout(r, 50)); })();
'held'

//## timer-arguments | what a timer's function gets
new Promise(done => setTimeout(function (...a) { done(a.join() === '1,2' && (this === globalThis || this === undefined) ? 'held' : 'ESCAPED'); }, 1, 1, 2))

//## microtask-arguments | what a job gets
new Promise(done => queueMicrotask(function (...a) { done(a.length === 0 ? 'held' : 'ESCAPED'); }))

//## timer-id | ids of timers tell nothing and reach nothing
const id = setTimeout(() => { }, 1);
for (let i = -5; i < 50; i++) { clearTimeout(i); clearInterval(i); }
for (const x of [NaN, Infinity, -0, 1e300, '1', {}, null, undefined, Symbol(), [], () => 1]) try { clearTimeout(x); } catch (e) { }
typeof id === 'number' || typeof id === 'object' && Object.getPrototypeOf(id) !== null ? 'held' : 'ESCAPED'

//## rejection-error | what an unhandled rejection tells
Promise.reject({ get message() { return 'x'; }, toString() { return 'y'; } });
'held'

//## rejection-proxy | a rejection with a proxy that throws in every trap
Promise.reject(new Proxy({}, new Proxy({}, { get() { throw 1; } })));
'held'

//## rejection-function | a rejection with a function
Promise.reject(() => 1);
'held'

//## result-thenable | a result that is a thenable
({ then(a, b) { a('held'); } })

//## result-hostile-promise | a result that is a promise with a then of its own
const p = Promise.resolve('held'); p.then = function (a) { a('x'); }; p.constructor = null; p

//## result-promise-getter | a result whose constructor is a getter that throws
const p = Promise.resolve('held'); Object.defineProperty(p, 'constructor', { get() { throw new Error('mine'); } }); p

//## result-subclass | a result of a class of promises
class P extends Promise { get [Symbol.toStringTag]() { return 'java.lang.Object'.slice(20); } } P.resolve('held')

//## then-without-prototype | a promise without its prototype
const p = Promise.resolve('held'); Object.setPrototypeOf(p, null); p

//## stack-async | stacks of errors in async code
(async () => {
  let stacks = [];
  async function f() { await 1; throw new Error('x'); }
  async function* g() { yield* (function* () { yield 1; throw new Error('y'); })(); }
  try { await f(); } catch (e) { stacks.push(e.stack); }
  try { for await (const x of g()) ; } catch (e) { stacks.push(e.stack); }
  try { await new Promise(() => { null.x; }); } catch (e) { stacks.push(e.stack); }
  try { await Promise.any([]); } catch (e) { stacks.push(e.stack); }
  try { await Promise.all(5); } catch (e) { stacks.push(e.stack); }
  return /java|iota|nashorn|Native/.test(stacks.join()) ? 'ESCAPED ' + stacks : 'held';
})()

//## stack-lowered | stacks of errors in lowered code
let stacks = [];
const note = f => { try { f(); } catch (e) { stacks.push(e.stack, e.message); } };
note(() => { for (const x of null) ; });
note(() => { const [a] = {}; });
note(() => { const { a } = null; });
note(() => { new (class { #x; m() { return {}.#x; } })().m(); });
note(() => { class A extends null { } new A(); });
note(() => { x; let x; });
note(() => { const c = 1; c = 2; });
note(() => [...function* () { throw new Error('z'); }()]);
note(() => Symbol() + '');
note(() => (void 0)?.x.y.z ?? null.q);
/java|iota|nashorn/.test(stacks.join()) ? 'ESCAPED ' + stacks : 'held'

//## error-cause | causes of errors, and what is hidden in errors
const e = new Error('x', { cause: new Error('y') });
let keys = []; for (let o = e; o; o = Object.getPrototypeOf(o)) keys.push(...Reflect.ownKeys(o).map(String));
keys.some(k => /nashorn|iota|exception|java/i.test(k)) ? 'ESCAPED ' + keys : 'held'

//## aggregate-keys | an AggregateError shows only its own
Promise.any([Promise.reject(1)]).catch(e => Reflect.ownKeys(e).every(k => ['errors', 'message', 'stack', 'lineNumber', 'columnNumber', 'fileName'].includes(k)) ? 'held' : 'ESCAPED ' + Reflect.ownKeys(e).join())

//## to-host-promise | a strange result of the run
Promise.resolve(1)

//## to-host-argument-promise | a strange argument of a host function
let got = 'held';
if (typeof host !== 'undefined') for (const f of Object.values(host)) try { const x = f(Promise.resolve(1)); if (typeof x === 'function' || /java|iota/.test(Object.prototype.toString.call(x))) got = 'ESCAPED'; } catch (e) { if (/java|iota/.test(e.message + e.stack)) got = 'ESCAPED ' + e; }
got

//## to-host-pending | a strange result of the run
new Promise(() => { })

//## to-host-argument-pending | a strange argument of a host function
let got = 'held';
if (typeof host !== 'undefined') for (const f of Object.values(host)) try { const x = f(new Promise(() => { })); if (typeof x === 'function' || /java|iota/.test(Object.prototype.toString.call(x))) got = 'ESCAPED'; } catch (e) { if (/java|iota/.test(e.message + e.stack)) got = 'ESCAPED ' + e; }
got

//## to-host-generator | a strange result of the run
(function* () { })()

//## to-host-argument-generator | a strange argument of a host function
let got = 'held';
if (typeof host !== 'undefined') for (const f of Object.values(host)) try { const x = f((function* () { })()); if (typeof x === 'function' || /java|iota/.test(Object.prototype.toString.call(x))) got = 'ESCAPED'; } catch (e) { if (/java|iota/.test(e.message + e.stack)) got = 'ESCAPED ' + e; }
got

//## to-host-async-generator | a strange result of the run
(async function* () { })()

//## to-host-argument-async-generator | a strange argument of a host function
let got = 'held';
if (typeof host !== 'undefined') for (const f of Object.values(host)) try { const x = f((async function* () { })()); if (typeof x === 'function' || /java|iota/.test(Object.prototype.toString.call(x))) got = 'ESCAPED'; } catch (e) { if (/java|iota/.test(e.message + e.stack)) got = 'ESCAPED ' + e; }
got

//## to-host-resolver | a strange result of the run
(() => { let r; new Promise(a => { r = a; }); return r; })()

//## to-host-argument-resolver | a strange argument of a host function
let got = 'held';
if (typeof host !== 'undefined') for (const f of Object.values(host)) try { const x = f((() => { let r; new Promise(a => { r = a; }); return r; })()); if (typeof x === 'function' || /java|iota/.test(Object.prototype.toString.call(x))) got = 'ESCAPED'; } catch (e) { if (/java|iota/.test(e.message + e.stack)) got = 'ESCAPED ' + e; }
got

//## to-host-async-function | a strange result of the run
async () => 1

//## to-host-argument-async-function | a strange argument of a host function
let got = 'held';
if (typeof host !== 'undefined') for (const f of Object.values(host)) try { const x = f(async () => 1); if (typeof x === 'function' || /java|iota/.test(Object.prototype.toString.call(x))) got = 'ESCAPED'; } catch (e) { if (/java|iota/.test(e.message + e.stack)) got = 'ESCAPED ' + e; }
got

//## to-host-class | a strange result of the run
class { #x = 1 }

//## to-host-argument-class | a strange argument of a host function
let got = 'held';
if (typeof host !== 'undefined') for (const f of Object.values(host)) try { const x = f(class { #x = 1 }); if (typeof x === 'function' || /java|iota/.test(Object.prototype.toString.call(x))) got = 'ESCAPED'; } catch (e) { if (/java|iota/.test(e.message + e.stack)) got = 'ESCAPED ' + e; }
got

//## to-host-symbol | a strange result of the run
Symbol.iterator

//## to-host-argument-symbol | a strange argument of a host function
let got = 'held';
if (typeof host !== 'undefined') for (const f of Object.values(host)) try { const x = f(Symbol.iterator); if (typeof x === 'function' || /java|iota/.test(Object.prototype.toString.call(x))) got = 'ESCAPED'; } catch (e) { if (/java|iota/.test(e.message + e.stack)) got = 'ESCAPED ' + e; }
got

//## to-host-weakref | a strange result of the run
new WeakRef({})

//## to-host-argument-weakref | a strange argument of a host function
let got = 'held';
if (typeof host !== 'undefined') for (const f of Object.values(host)) try { const x = f(new WeakRef({})); if (typeof x === 'function' || /java|iota/.test(Object.prototype.toString.call(x))) got = 'ESCAPED'; } catch (e) { if (/java|iota/.test(e.message + e.stack)) got = 'ESCAPED ' + e; }
got

//## to-host-proxy | a strange result of the run
new Proxy({}, {})

//## to-host-argument-proxy | a strange argument of a host function
let got = 'held';
if (typeof host !== 'undefined') for (const f of Object.values(host)) try { const x = f(new Proxy({}, {})); if (typeof x === 'function' || /java|iota/.test(Object.prototype.toString.call(x))) got = 'ESCAPED'; } catch (e) { if (/java|iota/.test(e.message + e.stack)) got = 'ESCAPED ' + e; }
got

//## to-host-revoked | a strange result of the run
(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()

//## to-host-argument-revoked | a strange argument of a host function
let got = 'held';
if (typeof host !== 'undefined') for (const f of Object.values(host)) try { const x = f((() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()); if (typeof x === 'function' || /java|iota/.test(Object.prototype.toString.call(x))) got = 'ESCAPED'; } catch (e) { if (/java|iota/.test(e.message + e.stack)) got = 'ESCAPED ' + e; }
got

//## to-host-revoked-function | a strange result of the run
(() => { const { proxy, revoke } = Proxy.revocable(() => 1, {}); revoke(); return proxy; })()

//## to-host-argument-revoked-function | a strange argument of a host function
let got = 'held';
if (typeof host !== 'undefined') for (const f of Object.values(host)) try { const x = f((() => { const { proxy, revoke } = Proxy.revocable(() => 1, {}); revoke(); return proxy; })()); if (typeof x === 'function' || /java|iota/.test(Object.prototype.toString.call(x))) got = 'ESCAPED'; } catch (e) { if (/java|iota/.test(e.message + e.stack)) got = 'ESCAPED ' + e; }
got

//## to-host-nested | a strange result of the run
({ a: [new Promise(() => { })] })

//## to-host-argument-nested | a strange argument of a host function
let got = 'held';
if (typeof host !== 'undefined') for (const f of Object.values(host)) try { const x = f(({ a: [new Promise(() => { })] })); if (typeof x === 'function' || /java|iota/.test(Object.prototype.toString.call(x))) got = 'ESCAPED'; } catch (e) { if (/java|iota/.test(e.message + e.stack)) got = 'ESCAPED ' + e; }
got

//## to-host-template | a strange result of the run
(s => s)`a`

//## to-host-argument-template | a strange argument of a host function
let got = 'held';
if (typeof host !== 'undefined') for (const f of Object.values(host)) try { const x = f((s => s)`a`); if (typeof x === 'function' || /java|iota/.test(Object.prototype.toString.call(x))) got = 'ESCAPED'; } catch (e) { if (/java|iota/.test(e.message + e.stack)) got = 'ESCAPED ' + e; }
got

//## to-host-big | a strange result of the run
2n ** 64n

//## to-host-argument-big | a strange argument of a host function
let got = 'held';
if (typeof host !== 'undefined') for (const f of Object.values(host)) try { const x = f(2n ** 64n); if (typeof x === 'function' || /java|iota/.test(Object.prototype.toString.call(x))) got = 'ESCAPED'; } catch (e) { if (/java|iota/.test(e.message + e.stack)) got = 'ESCAPED ' + e; }
got

//## to-host-date | a strange result of the run
new Date(NaN)

//## to-host-argument-date | a strange argument of a host function
let got = 'held';
if (typeof host !== 'undefined') for (const f of Object.values(host)) try { const x = f(new Date(NaN)); if (typeof x === 'function' || /java|iota/.test(Object.prototype.toString.call(x))) got = 'ESCAPED'; } catch (e) { if (/java|iota/.test(e.message + e.stack)) got = 'ESCAPED ' + e; }
got

//## to-host-buffer | a strange result of the run
new ArrayBuffer(4)

//## to-host-argument-buffer | a strange argument of a host function
let got = 'held';
if (typeof host !== 'undefined') for (const f of Object.values(host)) try { const x = f(new ArrayBuffer(4)); if (typeof x === 'function' || /java|iota/.test(Object.prototype.toString.call(x))) got = 'ESCAPED'; } catch (e) { if (/java|iota/.test(e.message + e.stack)) got = 'ESCAPED ' + e; }
got

//## to-host-iterator | a strange result of the run
[1].values()

//## to-host-argument-iterator | a strange argument of a host function
let got = 'held';
if (typeof host !== 'undefined') for (const f of Object.values(host)) try { const x = f([1].values()); if (typeof x === 'function' || /java|iota/.test(Object.prototype.toString.call(x))) got = 'ESCAPED'; } catch (e) { if (/java|iota/.test(e.message + e.stack)) got = 'ESCAPED ' + e; }
got

//## to-host-arguments | a strange result of the run
(function () { return arguments; })(1)

//## to-host-argument-arguments | a strange argument of a host function
let got = 'held';
if (typeof host !== 'undefined') for (const f of Object.values(host)) try { const x = f((function () { return arguments; })(1)); if (typeof x === 'function' || /java|iota/.test(Object.prototype.toString.call(x))) got = 'ESCAPED'; } catch (e) { if (/java|iota/.test(e.message + e.stack)) got = 'ESCAPED ' + e; }
got

//## to-host-map | a strange result of the run
new Map([[{}, new Set([1])]])

//## to-host-argument-map | a strange argument of a host function
let got = 'held';
if (typeof host !== 'undefined') for (const f of Object.values(host)) try { const x = f(new Map([[{}, new Set([1])]])); if (typeof x === 'function' || /java|iota/.test(Object.prototype.toString.call(x))) got = 'ESCAPED'; } catch (e) { if (/java|iota/.test(e.message + e.stack)) got = 'ESCAPED ' + e; }
got

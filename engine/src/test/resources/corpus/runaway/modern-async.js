// Family "modern-async": async loops, jobs, promise chains and generators without end.
// Third field: the limit that ends the entry; none if it may also end by itself.

//## await-loop | await in an endless loop | time
for (;;) await 1;

//## await-promise-loop | await of real promises | time
for (;;) await Promise.resolve();

//## async-recursion-awaited | an async function that awaits itself after an await | time
async function f() { await 1; return f(); }
await f();

//## async-recursion-deep | an async function that calls itself at once | callDepth
async function f() { await f(); }
await f();

//## async-stack-growing | each call waits for the next | time
async function f(n) { await null; await f(n + 1); }
await f(0);

//## microtask-chain | a job that queues itself | time
const f = () => queueMicrotask(f); f();

//## microtask-flood | jobs that each queue two | time
const f = () => { queueMicrotask(f); queueMicrotask(f); }; f();

//## microtask-flood-sync | one loop that queues jobs for ever | time
for (;;) queueMicrotask(() => { });

//## then-chain | a promise chain that grows for ever | time
let p = Promise.resolve(); for (;;) p = p.then(x => x);

//## then-chain-runs | a chain that grows while it runs | time
const f = () => Promise.resolve().then(f); f();

//## then-flood | many reactions of one promise | time
const p = new Promise(() => { }); for (;;) p.then(() => 1);

//## then-flood-settled | many reactions of a settled promise | time
const p = Promise.resolve(); for (;;) p.then(() => 1);

//## resolve-with-itself-chain | promises resolved with promises, deep | time
let p = new Promise(() => { }); for (;;) { const q = p; p = new Promise(r => r(q)); }

//## deep-chain-settles | a chain of many promises that settles all at once
let start; let p = new Promise(r => { start = r; }); for (let i = 0; i < 1e5; i++) { const q = p; p = new Promise(r => r(q)); } start(1); await p;

//## deep-async-returns | many async functions, each of which returns the next one's promise
let start; let p = new Promise(r => { start = r; }); for (let i = 0; i < 1e5; i++) { const q = p; p = (async () => q)(); } start(1); await p;

//## deep-all | Promise.all of Promise.all of …
let p = Promise.resolve(1); for (let i = 0; i < 3e4; i++) p = Promise.all([p]); await p;

//## deep-thenables | thenables in thenables
let t = 1; for (let i = 0; i < 1e5; i++) { const q = t; t = { then(r) { r(q); } }; } await t;

//## deep-thenables-subclass | promises of a class of the script, deep
class P extends Promise { } let p = P.resolve(1); for (let i = 0; i < 5e4; i++) p = p.then(x => x); await p;

//## endless-thenable | a thenable that resolves with another one | time
const t = () => ({ then(r) { r(t()); } }); await t();

//## self-thenable | a thenable that resolves with itself | time
const t = { then(r) { r(t); } }; await t;

//## thenable-recursion | a thenable that calls its own then | callDepth
const t = { then(r) { t.then(r); } }; await t;

//## subclass-recursion | a class of promises whose constructor makes another | callDepth
class P extends Promise { constructor(e) { super(e); new P(() => { }); } } new P(() => { });

//## species-recursion | species that calls then | callDepth
class P extends Promise { static get [Symbol.species]() { Promise.prototype.then.call(P.resolve(), () => 1); return P; } } P.resolve().then(() => 1);

//## promise-all-endless | Promise.all of an endless iterable | time
await Promise.all((function* () { for (;;) yield 1; })());

//## promise-race-endless | Promise.race of one | time
await Promise.race((function* () { for (;;) yield 1; })());

//## promise-any-endless | Promise.any of one | time
await Promise.any((function* () { for (;;) yield Promise.reject(1); })());

//## promise-settled-endless | Promise.allSettled of one | time
await Promise.allSettled({ [Symbol.iterator]: () => ({ next: () => ({ value: 1 }) }) });

//## for-await-endless | for await over an endless generator | time
for await (const x of (async function* () { for (;;) yield 1; })()) ;

//## for-await-plain | for await over a plain endless iterator | time
for await (const x of { [Symbol.iterator]: () => ({ next: () => ({ value: 1 }) }) }) ;

//## for-await-promises | for await over an endless generator of promises | time
for await (const x of (function* () { for (;;) yield Promise.resolve(1); })()) ;

//## async-generator-queue | a queue of requests that grows for ever | time
const g = (async function* () { await new Promise(() => { }); })(); for (;;) g.next();

//## async-generator-queue-served | a long queue of requests
const g = (async function* () { })(); let p; for (let i = 0; i < 1e5; i++) p = g.next(i); await p;

//## async-generator-return-queue | a long queue of returns
const g = (async function* () { })(); let p; for (let i = 0; i < 5e4; i++) p = g.return(i); await p;

//## async-generator-return-hostile | a long queue of returns with promises that throw
const bad = Promise.resolve(1); Object.defineProperty(bad, "constructor", { get() { throw 1; } });
const g = (async function* () { })(); let p; for (let i = 0; i < 5e4; i++) { p = g.return(bad); p.catch(() => 1); } await p.catch(() => 1);

//## async-yield-star-throwing | yield* to what throws at once, again and again
async function* g() { for (let i = 0; i < 5e4; i++) try { yield* { [Symbol.asyncIterator]() { return { next() { throw 1; } }; } }; } catch { } }
for await (const x of g()) ;

//## async-yield-star-not-iterable | yield* to what is not iterable
async function* g() { for (let i = 0; i < 5e4; i++) try { yield* 5; } catch { } }
for await (const x of g()) ;

//## async-yield-star-empty | yield* to nothing, again and again
async function* g() { for (let i = 0; i < 1e5; i++) yield* []; }
for await (const x of g()) ;

//## yield-star-throwing | the same in a plain generator
function* g() { for (let i = 0; i < 1e5; i++) try { yield* { [Symbol.iterator]() { return { next() { throw 1; } }; } }; } catch { } }
for (const x of g()) ;

//## yield-star-empty | yield* to nothing, in a plain generator
function* g() { for (let i = 0; i < 1e5; i++) yield* []; }
for (const x of g()) ;

//## yield-star-endless-empty | yield* to nothing, for ever
function* g() { for (;;) yield* []; }
for (const x of g()) ;

//## yield-star-recursive | a generator that delegates to itself | callDepth
function* g() { yield* g(); }
g().next();

//## yield-star-recursive-values | a generator that yields and delegates to itself
function* g() { yield 1; yield* g(); }
for (const x of g()) ;

//## yield-star-async-recursive | an async generator that delegates to itself
async function* g() { yield 1; yield* g(); }
for await (const x of g()) ;

//## generator-endless | a generator that never ends | time
for (const x of (function* () { for (;;) yield 1; })()) ;

//## generator-spread | spread of one | time
[...(function* () { for (;;) yield 1; })()];

//## generator-spread-call | a call with one | time
Math.max(...(function* () { for (;;) yield 1; })());

//## generator-rest | a rest element of one | time
const [...a] = (function* () { for (;;) yield 1; })();

//## generator-new | construction with one | time
new Array(...(function* () { for (;;) yield 1; })());

//## generator-from | Array.from of one | time
Array.from((function* () { for (;;) yield 1; })());

//## generator-map | a Map of one | time
new Map((function* () { let i = 0; for (;;) yield [i++, i]; })());

//## generator-set | a Set of one | time
new Set((function* () { let i = 0; for (;;) yield i++; })());

//## generator-weak-map | a WeakMap of one | time
new WeakMap((function* () { for (;;) yield [{}, 1]; })());

//## generator-typed | a typed array of one | time
new Uint8Array((function* () { for (;;) yield 1; })());

//## generator-typed-from | Uint8Array.from of one | time
Uint8Array.from((function* () { for (;;) yield 1; })());

//## generator-entries | Object.fromEntries of one | time
let i = 0; Object.fromEntries((function* () { for (;;) yield ["k" + i++, 1]; })());

//## generator-aggregate | an AggregateError of one | time
new AggregateError((function* () { for (;;) yield 1; })());

//## generator-group | Object.groupBy, or else a loop, of one | time
(Object.groupBy ?? (o => { for (const x of o) ; }))((function* () { for (;;) yield 1; })(), x => x);

//## generator-mutual | two generators that feed each other
let a, b; function* f(o) { for (;;) yield o().next(); } a = f(() => b); b = f(() => a); try { a.next(); } catch (e) { } for (let i = 0; i < 1e4; i++) try { a.next(); } catch (e) { }

//## generator-many | generators for ever, all kept | time
const all = []; for (;;) { const g = (function* (x) { yield x; })({}); g.next(); all.push(g); }

//## timer-many | timers for ever
for (;;) setTimeout(() => { }, 1000);

//## timer-many-cleared | timers set and cleared for ever
for (;;) clearTimeout(setTimeout(() => { }, 1000));

//## timer-recursive | timers that set timers
const f = () => { setTimeout(f, 0); setTimeout(f, 0); }; f(); await new Promise(() => { });

//## iterator-result-grows | an iterator whose results hold each other
let last; for (const x of { [Symbol.iterator]: () => ({ next: () => (last = { value: last }) }) }) ;

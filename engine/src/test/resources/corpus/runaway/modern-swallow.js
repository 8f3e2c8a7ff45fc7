// Family "modern-swallow": scripts that try to survive the limit with modern means.
// Third field: the limit that ends the entry.

//## swallow-arrow | tries to survive in the place arrow | time
for (;;) try { (() => { for (;;) try { for (;;) ; } finally { continue; } })(); } catch { } finally { }

//## swallow-getter | tries to survive in the place getter | time
for (;;) try { ({ get x() { for (;;) try { for (;;) ; } finally { continue; } } }).x; } catch { } finally { }

//## swallow-static-block | tries to survive in the place static-block | time
for (;;) try { class A { static { for (;;) try { for (;;) ; } finally { continue; } } } } catch { } finally { }

//## swallow-constructor | tries to survive in the place constructor | time
for (;;) try { new (class { constructor() { for (;;) try { for (;;) ; } finally { continue; } } })(); } catch { } finally { }

//## swallow-private-method | tries to survive in the place private-method | time
for (;;) try { new (class { #m() { for (;;) try { for (;;) ; } finally { continue; } } go() { this.#m(); } })().go(); } catch { } finally { }

//## swallow-field-arrow | tries to survive in the place field-arrow | time
for (;;) try { new (class { x = (() => { for (;;) try { for (;;) ; } finally { continue; } })(); })(); } catch { } finally { }

//## swallow-generator | tries to survive in the place generator | time
for (;;) try { [...(function* () { for (;;) try { for (;;) ; } finally { continue; } })()]; } catch { } finally { }

//## swallow-async | tries to survive in the place async | time
for (;;) try { (async () => { for (;;) try { for (;;) ; } finally { continue; } })(); } catch { } finally { }

//## swallow-async-generator | tries to survive in the place async-generator | time
for (;;) try { (async function* () { for (;;) try { for (;;) ; } finally { continue; } })().next(); } catch { } finally { }

//## swallow-tag | tries to survive in the place tag | time
for (;;) try { ((s, v) => { for (;;) try { for (;;) ; } finally { continue; } })`a${1}`; } catch { } finally { }

//## swallow-to-primitive | tries to survive in the place to-primitive | time
for (;;) try { `${{ [Symbol.toPrimitive]() { for (;;) try { for (;;) ; } finally { continue; } } }}`; } catch { } finally { }

//## swallow-iterator | tries to survive in the place iterator | time
for (;;) try { for (const x of { [Symbol.iterator]() { for (;;) try { for (;;) ; } finally { continue; } } }) ; } catch { } finally { }

//## swallow-next | tries to survive in the place next | time
for (;;) try { for (const x of { [Symbol.iterator]: () => ({ next() { for (;;) try { for (;;) ; } finally { continue; } } }) }) ; } catch { } finally { }

//## swallow-return | tries to survive in the place return | time
for (;;) try { for (const x of { [Symbol.iterator]: () => ({ next: () => ({}), return() { for (;;) try { for (;;) ; } finally { continue; } } }) }) break; } catch { } finally { }

//## swallow-then | tries to survive in the place then | time
for (;;) try { Promise.resolve().then(() => { for (;;) try { for (;;) ; } finally { continue; } }); } catch { } finally { }

//## swallow-thenable | tries to survive in the place thenable | time
for (;;) try { Promise.resolve({ then() { for (;;) try { for (;;) ; } finally { continue; } } }); } catch { } finally { }

//## swallow-executor | tries to survive in the place executor | time
for (;;) try { new Promise(() => { for (;;) try { for (;;) ; } finally { continue; } }); } catch { } finally { }

//## swallow-timeout | tries to survive in the place timeout
for (;;) try { new Promise(d => setTimeout(() => { for (;;) try { for (;;) ; } finally { continue; } }, 0)); } catch { } finally { }

//## swallow-proxy-get | tries to survive in the place proxy-get | time
for (;;) try { new Proxy({}, { get() { for (;;) try { for (;;) ; } finally { continue; } } }).x; } catch { } finally { }

//## swallow-species | tries to survive in the place species | time
for (;;) try { class S extends Array { static get [Symbol.species]() { for (;;) try { for (;;) ; } finally { continue; } } } new S(1).map(x => x); } catch { } finally { }

//## generator-finally-loops | a generator whose finally never ends on return | time
function* f() { try { yield 1; } finally { for (;;) ; } }
for (const x of f()) break;

//## generator-finally-yields | a generator that yields for ever in finally | time
function* f() { for (;;) try { yield 1; } finally { continue; } }
const g = f(); g.next(); for (;;) g.return();

//## generator-throw-loop | throws are swallowed inside | time
function* f() { for (;;) try { yield 1; } catch { } }
const g = f(); g.next(); for (;;) g.throw(1);

//## generator-limit-in-finally | the limit comes inside of a generator in a finally | time
function* f() { try { for (;;) ; } finally { yield* f(); } }
for (;;) try { for (const x of f()) ; } catch { }

//## generator-catch-limit | the limit comes in a generator that catches | time
function* f() { for (;;) { try { for (;;) yield 1; } catch { } } }
for (;;) try { for (const x of f()) ; } catch { }

//## async-catch-limit | the limit comes in an async function that catches | time
async function f() { for (;;) try { for (;;) await 1; } catch { } }
await f();

//## async-finally-limit | a finally with await | time
async function f() { try { for (;;) ; } finally { for (;;) await 1; } }
for (;;) try { await f(); } catch { }

//## reject-handler-loops | a rejection handler gets the limit? | time
new Promise(() => { for (;;) ; }).catch(() => { for (;;) ; });
for (;;) ;

//## then-after-limit | reactions go on after the limit? | time
const p = new Promise(() => { for (;;) ; }).then(() => 1, () => { for (;;) ; });
await p; for (;;) ;

//## finally-callback-limit | finally of a promise | time
await new Promise(r => { try { for (;;) ; } finally { r(); } }).finally(() => { for (;;) ; });

//## iterator-close-swallows | return() of an iterator whose errors are swallowed | time
const it = { [Symbol.iterator]: () => it, next: () => ({}), return() { for (;;) ; } };
for (;;) try { for (const x of it) throw 1; } catch { }

//## async-close-swallows | the same for asynchronous ones | time
const it = { [Symbol.asyncIterator]: () => it, next: () => ({}), return() { for (;;) ; } };
for (;;) try { for await (const x of it) throw 1; } catch { }

//## pattern-close-swallows | the same for patterns | time
const it = { [Symbol.iterator]: () => it, next: () => ({}), return() { for (;;) ; } };
for (;;) try { const [a = (() => { throw 1; })()] = it; } catch { }

//## unhandled-forever | rejections nobody handles, for ever | time
for (;;) await new Promise(r => { Promise.reject(1).catch(() => { }); r(); });

//## timer-swallows | a timer that throws what it caught | time
const again = () => { setTimeout(again, 0); try { for (;;) ; } catch { } };
again(); await new Promise(() => { });

//## interval-forever | an interval and a promise that never settles | time
setInterval(() => { }, 1); await new Promise(() => { });

//## wait-forever | waits longer than it may | time
await new Promise(r => setTimeout(r, 100000));

//## wait-in-pieces | waits in many small pieces | time
for (;;) await new Promise(r => setTimeout(r, 1));

//## to-string-of-error | the error that ends the run has a toString that hangs
throw { get message() { for (;;) ; }, toString() { for (;;) ; }, get name() { for (;;) ; }, get stack() { for (;;) ; } };

//## reject-with-hang | the same as a rejection | time
await Promise.reject(new (class extends Error { get message() { for (;;) ; } get stack() { for (;;) ; } toString() { for (;;) ; } })());

//## result-getter-hang | the result has a getter that hangs | time
({ get a() { for (;;) ; } })

//## result-to-json-hang | the result has a toJSON that hangs | time
({ toJSON() { for (;;) ; } })

//## result-proxy-hang | the result is a proxy that hangs | time
new Proxy({}, { ownKeys() { for (;;) ; } })

//## result-promise-then-hang | the result is a promise with a constructor that hangs
const p = Promise.resolve(1); Object.defineProperty(p, "constructor", { get() { for (;;) ; } }); p

//## super-twice-swallow | errors of super swallowed for ever | time
class A extends Object { constructor() { for (;;) try { super(); } catch { } } }
new A();

//## private-missing-swallow | errors of private members swallowed for ever | time
class A { #x; static f(o) { for (;;) try { o.#x; } catch { } } }
A.f({});

//## early-swallow | reads before the declaration, swallowed for ever | time
function f() { for (;;) try { x; } catch { } }
f(); let x;

//## optional-catch | catch without a name | time
for (;;) { try { for (;;) ; } catch { continue; } }

//## labels-and-finally | labels, finally and continue over many levels | time
a: for (;;) { b: for (const x of [1, 2]) { try { for (const y of (function* () { try { for (;;) yield 1; } finally { } })()) { if (y) continue b; } } finally { continue a; } } }

//## switch-in-generator | a generator that goes round in a switch | time
function* f() { for (let i = 0; ; i++) switch (i % 3) { case 0: yield 0; continue; case 1: try { yield 1; } finally { break; } default: yield 2; } }
for (const x of f()) ;

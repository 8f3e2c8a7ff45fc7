// Family "modern-leaks": what could stay of a run for the next one; each runs twice, as two tenants.

//## intrinsic-promise | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Promise.prototype; had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-promise-constructor | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Promise; had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-generator | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Object.getPrototypeOf(function* () { }).prototype; had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-generator-function | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Object.getPrototypeOf(function* () { }); had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-async-generator | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Object.getPrototypeOf(async function* () { }).prototype; had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-async-generator-function | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Object.getPrototypeOf(async function* () { }); had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-async-function | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Object.getPrototypeOf(async () => 1); had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-async-iterator | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Object.getPrototypeOf(Object.getPrototypeOf(async function* () { }).prototype); had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-iterator | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())); had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-array-iterator | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Object.getPrototypeOf([][Symbol.iterator]()); had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-map-iterator | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Object.getPrototypeOf(new Map().entries()); had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-string-iterator | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Object.getPrototypeOf(""[Symbol.iterator]()); had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-then | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Promise.prototype.then; had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-resolve | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Promise.resolve; had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-set-timeout | a property on an intrinsic that realms could share
let had = 'held';
try { const o = setTimeout; had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-queue-microtask | a property on an intrinsic that realms could share
let had = 'held';
try { const o = queueMicrotask; had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-reflect | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Reflect; had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-proxy | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Proxy; had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-aggregate-error | a property on an intrinsic that realms could share
let had = 'held';
try { const o = AggregateError.prototype; had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-symbol | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Symbol.prototype; had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-weak-ref | a property on an intrinsic that realms could share
let had = 'held';
try { const o = WeakRef.prototype; had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-regexp-iterator | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Object.getPrototypeOf("a".matchAll(/a/g)); had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-structured-clone | a property on an intrinsic that realms could share
let had = 'held';
try { const o = structuredClone; had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-global-this | a property on an intrinsic that realms could share
let had = 'held';
try { const o = globalThis; had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-object-groupby | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Object.fromEntries; had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-array-at | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Array.prototype.at; had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-typed-array | a property on an intrinsic that realms could share
let had = 'held';
try { const o = Object.getPrototypeOf(Uint8Array); had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## intrinsic-bigint | a property on an intrinsic that realms could share
let had = 'held';
try { const o = BigInt.prototype; had = o.iotaLeakModern ? 'ESCAPED' : 'held'; o.iotaLeakModern = 1; Object.setPrototypeOf(o, { iotaLeakModern: 1 }); } catch (e) { }
had

//## replaced-then | a method of modern built-ins, replaced
let had = 'held';
try { const o = Promise.prototype; had = o.then.iotaLeakModern ? 'ESCAPED' : 'held'; const f = function () { }; f.iotaLeakModern = 1; o.then = f; } catch (e) { }
had

//## replaced-next | a method of modern built-ins, replaced
let had = 'held';
try { const o = Object.getPrototypeOf(function* () { }).prototype; had = o.next.iotaLeakModern ? 'ESCAPED' : 'held'; const f = function () { }; f.iotaLeakModern = 1; o.next = f; } catch (e) { }
had

//## replaced-async-next | a method of modern built-ins, replaced
let had = 'held';
try { const o = Object.getPrototypeOf(async function* () { }).prototype; had = o.next.iotaLeakModern ? 'ESCAPED' : 'held'; const f = function () { }; f.iotaLeakModern = 1; o.next = f; } catch (e) { }
had

//## replaced-array-iterator-next | a method of modern built-ins, replaced
let had = 'held';
try { const o = Object.getPrototypeOf([][Symbol.iterator]()); had = o.next.iotaLeakModern ? 'ESCAPED' : 'held'; const f = function () { }; f.iotaLeakModern = 1; o.next = f; } catch (e) { }
had

//## replaced-reflect-get | a method of modern built-ins, replaced
let had = 'held';
try { const o = Reflect; had = o.get.iotaLeakModern ? 'ESCAPED' : 'held'; const f = function () { }; f.iotaLeakModern = 1; o.get = f; } catch (e) { }
had

//## replaced-flat | a method of modern built-ins, replaced
let had = 'held';
try { const o = Array.prototype; had = o.flat.iotaLeakModern ? 'ESCAPED' : 'held'; const f = function () { }; f.iotaLeakModern = 1; o.flat = f; } catch (e) { }
had

//## replaced-replace-all | a method of modern built-ins, replaced
let had = 'held';
try { const o = String.prototype; had = o.replaceAll.iotaLeakModern ? 'ESCAPED' : 'held'; const f = function () { }; f.iotaLeakModern = 1; o.replaceAll = f; } catch (e) { }
had

//## replaced-from-entries | a method of modern built-ins, replaced
let had = 'held';
try { const o = Object; had = o.fromEntries.iotaLeakModern ? 'ESCAPED' : 'held'; const f = function () { }; f.iotaLeakModern = 1; o.fromEntries = f; } catch (e) { }
had

//## replaced-promise-all | a method of modern built-ins, replaced
let had = 'held';
try { const o = Promise; had = o.all.iotaLeakModern ? 'ESCAPED' : 'held'; const f = function () { }; f.iotaLeakModern = 1; o.all = f; } catch (e) { }
had

//## replaced-clear-timeout | a method of modern built-ins, replaced
let had = 'held';
try { const o = globalThis; had = o.clearTimeout.iotaLeakModern ? 'ESCAPED' : 'held'; const f = function () { }; f.iotaLeakModern = 1; o.clearTimeout = f; } catch (e) { }
had

//## template-object | a template object of the same program
const t = (s => s)`leak`;
let had = globalThis.iotaLeakTemplate !== undefined ? 'ESCAPED' : 'held';
try { t.iotaLeak = 1; Object.getPrototypeOf(t).iotaLeakTemplate = t; } catch (e) { }
had

//## class-static | a static of a class of the same program
class A { static #n = 0; static n() { return A.#n++; } }
A.n() === 0 ? 'held' : 'ESCAPED'

//## private-key | a private key of the same program in an earlier run
class A { static #k = 1; static has(o) { return #k in o; } }
const had = A.has(Object.prototype) || A.has(Math) ? 'ESCAPED' : 'held';
had

//## stamped-intrinsic | a private member stamped on what realms could share
class B { constructor(o) { return o; } }
class A extends B { #k = 1; static has(o) { return #k in o; } }
let had = A.has(Promise.prototype.then) || A.has(Array.prototype) || A.has(Reflect.get) ? 'ESCAPED' : 'held';
for (const o of [Promise.prototype.then, Array.prototype, Reflect.get]) try { new A(o); } catch (e) { }
had

//## pending-timer | a timer of an earlier run
const had = globalThis.iotaLeakTimer ? 'ESCAPED' : 'held';
setInterval(() => { globalThis.iotaLeakTimer = 1; }, 1);
had

//## pending-job | a job of an earlier run
const had = globalThis.iotaLeakJob ? 'ESCAPED' : 'held';
(async () => { for (let i = 0; i < 100; i++) await i; Object.prototype.iotaLeakJob = 1; })();
had

//## timer-ids | ids of timers begin again
const id = setTimeout(() => { }, 1);
id === 1 || typeof id !== 'number' ? 'held' : 'ESCAPED ' + id

//## symbol-registry | symbols by name
const s = Symbol.for('iotaLeakSymbol');
const had = globalThis[s] ? 'ESCAPED' : 'held'; globalThis[s] = 1; Symbol.prototype[s] = 1;
had

//## unhandled | a rejection of an earlier run is not this run's
Promise.reject(new Error('ESCAPED late')).catch(() => 1);
'held'

//## generator-prototype-of-function | the prototype of a generator function of the same program
function* f() { }
const had = f.prototype.iotaLeak ? 'ESCAPED' : 'held'; f.prototype.iotaLeak = 1; Object.getPrototypeOf(f.prototype).iotaLeak2 = 1;
had

//## function-properties | properties of lowered functions of the same program
const f = () => 1, o = { m() { } }; async function h() { }
const had = [f, o.m, h].some(x => x.iotaLeak) ? 'ESCAPED' : 'held'; f.iotaLeak = o.m.iotaLeak = h.iotaLeak = 1;
had

//## regexp-statics | statics of regular expressions by modern methods
const had = RegExp.$1 === 'leak' ? 'ESCAPED' : 'held';
[...'a leak'.matchAll(/a (leak)/g)]; 'a leak'.replaceAll(/a (leak)/g, 'x');
had

//## global-lexical | let, const and class of the global scope
let had = 'held';
try { had = iotaLeakLexical ? 'ESCAPED' : 'held'; } catch (e) { }
globalThis.iotaLeakLexical = 1; let iotaLeakOwn = 1; const iotaLeakConst = 1; class iotaLeakClass { }
had

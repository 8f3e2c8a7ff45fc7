// Family "modern-generators": do cursors, state machines and lists of lowered code come into a script's hands?

//## receiver-next | who is this, and what are the arguments, in a script's method next
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
let seen = [];
const it = { [Symbol.iterator]() { seen.push(this, ...arguments); return this; }, next() { seen.push(this, ...arguments); return { value: 1, done: seen.length > 5 }; }, return() { seen.push(this, ...arguments); return {}; }, throw() { seen.push(this, ...arguments); return {}; } };
for (const x of it) break;
let [a] = it;
function* gen() { yield* it; }
const g = gen(); g.next(); try { g.next(7); } catch (e) { }
seen.some(strange) ? 'ESCAPED' : 'held'

//## async-receiver-next | the same in an asynchronous one
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
(async () => {
let seen = [];
const it = { [Symbol.asyncIterator]() { seen.push(this, ...arguments); return this; }, next() { seen.push(this, ...arguments); return { value: 1, done: seen.length > 5 }; }, return() { seen.push(this, ...arguments); return {}; }, throw() { seen.push(this, ...arguments); return {}; } };
for await (const x of it) break;
async function* gen() { yield* it; }
const g = gen(); await g.next(); try { await g.next(7); } catch (e) { }
return seen.some(strange) ? 'ESCAPED' : 'held';
})()

//## receiver-return | who is this, and what are the arguments, in a script's method return
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
let seen = [];
const it = { [Symbol.iterator]() { seen.push(this, ...arguments); return this; }, next() { seen.push(this, ...arguments); return { value: 1, done: seen.length > 5 }; }, return() { seen.push(this, ...arguments); return {}; }, throw() { seen.push(this, ...arguments); return {}; } };
for (const x of it) break;
let [a] = it;
function* gen() { yield* it; }
const g = gen(); g.next(); try { g.return(7); } catch (e) { }
seen.some(strange) ? 'ESCAPED' : 'held'

//## async-receiver-return | the same in an asynchronous one
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
(async () => {
let seen = [];
const it = { [Symbol.asyncIterator]() { seen.push(this, ...arguments); return this; }, next() { seen.push(this, ...arguments); return { value: 1, done: seen.length > 5 }; }, return() { seen.push(this, ...arguments); return {}; }, throw() { seen.push(this, ...arguments); return {}; } };
for await (const x of it) break;
async function* gen() { yield* it; }
const g = gen(); await g.next(); try { await g.return(7); } catch (e) { }
return seen.some(strange) ? 'ESCAPED' : 'held';
})()

//## receiver-throw | who is this, and what are the arguments, in a script's method throw
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
let seen = [];
const it = { [Symbol.iterator]() { seen.push(this, ...arguments); return this; }, next() { seen.push(this, ...arguments); return { value: 1, done: seen.length > 5 }; }, return() { seen.push(this, ...arguments); return {}; }, throw() { seen.push(this, ...arguments); return {}; } };
for (const x of it) break;
let [a] = it;
function* gen() { yield* it; }
const g = gen(); g.next(); try { g.throw(7); } catch (e) { }
seen.some(strange) ? 'ESCAPED' : 'held'

//## async-receiver-throw | the same in an asynchronous one
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
(async () => {
let seen = [];
const it = { [Symbol.asyncIterator]() { seen.push(this, ...arguments); return this; }, next() { seen.push(this, ...arguments); return { value: 1, done: seen.length > 5 }; }, return() { seen.push(this, ...arguments); return {}; }, throw() { seen.push(this, ...arguments); return {}; } };
for await (const x of it) break;
async function* gen() { yield* it; }
const g = gen(); await g.next(); try { await g.throw(7); } catch (e) { }
return seen.some(strange) ? 'ESCAPED' : 'held';
})()

//## array-prototype-getter | getters on Array.prototype see the lists that are only read
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
let seen = new Set();
for (const k of [0, 1, 2, 3]) Object.defineProperty(Array.prototype, k, { get() { seen.add(this); return 1; }, set(v) { seen.add(this); seen.add(v); }, configurable: true });
const f = (...r) => r.length;
let a = [,]; f(...a, ...new Set([1])); [...a, , 2]; let [x, ...y] = a;
class A { #p = 1; #q() { } static m() { } get g() { return 1; } }
new A();
for (const k of [0, 1, 2, 3]) delete Array.prototype[k];
[...seen].some(o => strange(o) || Array.isArray(o) && o.some(e => strange(e) || typeof e === 'function')) ? 'ESCAPED' : 'held'

//## array-prototype-setter-members | members of classes are flat lists: does anybody see them
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
let seen = [];
for (const k of ['0', '1', '2', 'length2']) Object.defineProperty(Array.prototype, k, { set(v) { seen.push(v); }, get() { }, configurable: true });
class A { m() { } static s() { } #p() { } get g() { return this.#p; } }
new A().g;
for (const k of ['0', '1', '2', 'length2']) delete Array.prototype[k];
seen.length ? 'ESCAPED ' + seen.map(String) : 'held'

//## object-prototype-setter-boxes | variables in boxes are properties: a setter on Object.prototype
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
let seen = [];
for (const k of ['x', 'y', 'f', 'n', 'h', 'k', 'value', 'array', 'step']) Object.defineProperty(Object.prototype, k, { __proto__: null, set(v) { seen.push(1); }, get() { seen.push(2); return undefined; }, configurable: true });
let fs = [];
for (let x = 0; x < 2; x++) { let y = x; fs.push(() => [x++, y++]); }
fs.map(f => f());
function* gen() { yield 1; }
[...gen()];
for (const k of ['x', 'y', 'f', 'n', 'h', 'k', 'value', 'array', 'step']) delete Object.prototype[k];
seen.length ? 'ESCAPED ' + seen.length : 'held'

//## kept-rest | a rest array, kept and changed, changes nobody else's
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
const kept = [];
function f(...r) { kept.push(r); return r; }
const a = [1, 2];
f(...a); kept[0].push(9); kept[0][0] = 'x';
const b = f(...a);
b.join() === '1,2' && a.join() === '1,2' ? 'held' : 'ESCAPED'

//## kept-arguments | arguments of a spread call are nobody else's
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
const a = [1, 2];
function f() { arguments[0] = 'x'; return arguments; }
f(...a); f.apply(null, a); new f(...a); Reflect.apply(f, null, a);
a[0] === 1 ? 'held' : 'ESCAPED'

//## kept-spread | a spread array literal is a new one
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
const a = [1, 2], b = [...a], [...c] = a;
b.push(3); c.push(4);
a.length === 2 ? 'held' : 'ESCAPED'

//## kept-aggregate | the errors of an AggregateError are a copy
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
const list = [1], e = new AggregateError(list);
e.errors.push(2);
list.length === 1 && e.errors !== list ? 'held' : 'ESCAPED'

//## kept-all | the list that Promise.all gives
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
(async () => {
  let lists = [];
  class P extends Promise { constructor(e) { super((a, b) => e(v => { lists.push(v); a(v); }, b)); } }
  const r = await P.all([1, 2]);
  return r.join() === '1,2' && !lists.some(strange) ? 'held' : 'ESCAPED';
})()

//## template-shared | a template object is frozen, and one for each place
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
const tag = s => s;
const t = () => tag`a${1}b`;
const s = t();
try { s[0] = 'x'; s.raw[0] = 'x'; s.push('y'); } catch (e) { }
[s, s.raw].every(Object.isFrozen) && s === t() && s.join() === 'a,b' && s.raw.join() === 'a,b' ? 'held' : 'ESCAPED'

//## template-prototype | a template object belongs to this realm
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
const s = (x => x)`a`;
Object.getPrototypeOf(s) === Array.prototype && Object.getPrototypeOf(s.raw) === Array.prototype ? 'held' : 'ESCAPED'

//## species-receives | species constructors get lengths only
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
let seen = [];
class A extends Array { constructor(...a) { super(...a); seen.push(...a); } static get [Symbol.species]() { seen.push(this); return A; } }
const a = A.from([1, 2, 3]);
a.map(x => x); a.filter(x => x); a.slice(1); a.splice(0, 1); a.concat([1]); a.flat(); a.flatMap(x => [x]);
seen.some(x => typeof x !== 'number' && x !== A) ? 'ESCAPED' : 'held'

//## species-shared | what a species constructor gives is not kept
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
let made = [];
function S(n) { const a = []; made.push(a); return a; }
const a = [1, 2]; a.constructor = { [Symbol.species]: S };
const b = a.map(x => x), c = a.map(x => x * 2);
made[0].push(9);
c.join() === '2,4' ? 'held' : 'ESCAPED'

//## to-primitive-receives | what Symbol.toPrimitive gets
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
let seen = [];
const o = { [Symbol.toPrimitive](...a) { seen.push(this, ...a); return 1; } };
`${o}`; o + 1; +o; [1, 2][o]; o ** 2; new Date(o);
seen.some(strange) || seen.some(x => x !== o && typeof x !== 'string') ? 'ESCAPED' : 'held'

//## generator-register-names | properties of generators and their prototypes
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
function* f() { yield 1; }
async function* h() { yield 1; }
let keys = [];
for (let o of [f(), h(), f, h, (async () => 1), (async () => 1)()]) for (; o; o = Object.getPrototypeOf(o)) keys.push(...Reflect.ownKeys(o).map(String));
keys.some(k => /iota|machine|step|realm|^[nhfk]$/i.test(k)) ? 'ESCAPED ' + keys : 'held'

//## generator-this | this inside of generators and async functions
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
function* f() { yield this; } async function h() { return this; }
(async () => [...f.call(7)].concat(await h.call(8), [...f()], await h()).some(o => o !== globalThis && (typeof o === 'object' && strange(o))) ? 'ESCAPED' : 'held')()

//## generator-arguments | the arguments of a generator are the caller's
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
function* f() { yield arguments.length; yield arguments; yield (() => arguments)(); }
let [n, a, b] = f(1, 2);
n === 2 && a === b && a.length === 2 && a[1] === 2 ? 'held' : 'ESCAPED ' + n

//## async-arguments | the arguments of an async function
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
async function f() { await 1; return arguments; }
f(1, 2).then(a => a.length === 2 && a[0] === 1 && !strange(a[0]) ? 'held' : 'ESCAPED')

//## yield-star-strange | what comes out of a delegated generator
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
function* inner() { const x = yield 1; yield x; }
function* outer() { yield* inner(); }
const g = outer(); let all = [g.next(), g.next('sent'), g.next()];
all.some(r => Object.keys(r).join() !== 'value,done' && Object.keys(r).sort().join() !== 'done,value') ? 'ESCAPED' : 'held'

//## generator-reenter | a generator that calls itself while it runs
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
let g; function* f() { try { g.next(); } catch (e) { yield e instanceof TypeError; } }
g = f(); g.next().value === true ? 'held' : 'ESCAPED'

//## generator-foreign-methods | methods of generators on others
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
const next = Object.getPrototypeOf(function* () { }).prototype.next;
let got = [{}, [], null, 1, (async function* () { })(), Promise.resolve(), new Proxy((function* () { })(), {}), Object.create((function* () { })())].map(o => { try { return next.call(o); } catch (e) { return e instanceof TypeError; } });
got.every(x => x === true) ? 'held' : 'ESCAPED ' + JSON.stringify(got)

//## async-generator-foreign-methods | the same for asynchronous ones
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
const next = Object.getPrototypeOf(async function* () { }).prototype.next;
Promise.allSettled([{}, [], null, 1, (function* () { })()].map(o => next.call(o))).then(all => all.every(r => r.status === 'rejected' && r.reason instanceof TypeError) ? 'held' : 'ESCAPED')

//## iterator-result-getter | getters of iteration results see only themselves
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
let seen = [];
const r = { get value() { seen.push(this); return 1; }, get done() { seen.push(this); return seen.length > 6; } };
for (const x of { [Symbol.iterator]: () => ({ next: () => r }) }) ;
seen.every(o => o === r) ? 'held' : 'ESCAPED'

//## array-iterator-next | a script's next for all arrays gets array iterators only
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
const proto = Object.getPrototypeOf([][Symbol.iterator]());
const old = proto.next; let seen = [];
proto.next = function () { seen.push(this); return old.call(this); };
let [a, ...b] = [1, 2]; f(...[3]); for (const x of [4]) ; new Map([[1, 2]]); Promise.all([1]); Array.from([1]);
function f() { }
proto.next = old;
seen.some(o => Object.getPrototypeOf(o) !== proto) ? 'ESCAPED' : 'held'

//## array-iterator-method | a script's Symbol.iterator for all arrays gets its own arrays only
function strange(o) {
  if (o === null || typeof o !== 'object' && typeof o !== 'function') return false;
  const keys = Reflect.ownKeys(o).map(String);
  return ['n,h,f,k', 'step', 'read', 'take'].some(k => keys.join() === k || keys.includes('step') && keys.includes('abort')) || /iota|java|org\./i.test(Object.prototype.toString.call(o)) || Object.getPrototypeOf(o) === null;
}
const old = Array.prototype[Symbol.iterator]; let seen = []; const mine = new Set();
const own = a => (mine.add(a), a);
Array.prototype[Symbol.iterator] = function () { seen.push(this); return old.call(this); };
class A { #p = 1; m() { } static s = 1; } new A(); class B extends A { } new B(1, 2); `x${1}`; (s => s)`t`;
let [a] = own([1]);
Array.prototype[Symbol.iterator] = old;
seen.every(o => mine.has(o) || Array.isArray(o) && o.length <= 2) ? 'held' : 'ESCAPED'

// Family "modern-recursion": recursion, depth and allocation by modern means.
// Third field: the limit that ends the entry; none if it may also end by itself or by an ordinary error.

//## recursion-arrow | recursion through arrow | callDepth
const f = () => f(); f();

//## recursion-getter | recursion through getter | callDepth
const o = { get x() { return this.x; } }; o.x;

//## recursion-setter | recursion through setter | callDepth
const o = { set x(v) { this.x = v; } }; o.x = 1;

//## recursion-proxy-get | recursion through proxy-get | callDepth
const p = new Proxy({}, { get(t, k, r) { return r[k]; } }); p.x;

//## recursion-proxy-set | recursion through proxy-set | callDepth
const p = new Proxy({}, { set(t, k, v, r) { r[k] = v; return true; } }); p.x = 1;

//## recursion-proxy-has | recursion through proxy-has | callDepth
const p = new Proxy({}, { has(t, k) { return k in p; } }); "x" in p;

//## recursion-proxy-own-keys | recursion through proxy-own-keys | callDepth
const p = new Proxy({}, { ownKeys() { return Reflect.ownKeys(p); } }); Object.keys(p);

//## recursion-proxy-apply | recursion through proxy-apply | callDepth
const p = new Proxy(() => 1, { apply() { return p(); } }); p();

//## recursion-proxy-construct | recursion through proxy-construct | callDepth
const p = new Proxy(class { }, { construct() { return new p(); } }); new p();

//## recursion-proxy-prototype | recursion through proxy-prototype
const p = new Proxy({}, { getPrototypeOf() { return Object.getPrototypeOf(p); } }); Object.getPrototypeOf(p);

//## recursion-proxy-cycle | recursion through proxy-cycle
const h = {}; const p = new Proxy({}, h); Object.setPrototypeOf(h, p); p.x;

//## recursion-proxy-prototype-cycle | recursion through proxy-prototype-cycle
const t = {}; const p = new Proxy(t, {}); Object.setPrototypeOf(t, Object.create(p)); p.x;

//## recursion-to-primitive | recursion through to-primitive | callDepth
const o = { [Symbol.toPrimitive]() { return `${this}`; } }; `${o}`;

//## recursion-to-string | recursion through to-string | callDepth
const o = { toString() { return `${this}`; } }; `${o}`;

//## recursion-value-of | recursion through value-of | callDepth
const o = { valueOf() { return +this; } }; +o;

//## recursion-iterator | recursion through iterator | callDepth
const o = { [Symbol.iterator]() { return [...this]; } }; [...o];

//## recursion-iterator-next | recursion through iterator-next | callDepth
const o = { [Symbol.iterator]() { return this; }, next() { for (const x of this) ; } }; [...o];

//## recursion-pattern-default | recursion through pattern-default | callDepth
const f = ({ a = f({}) }) => a; f({});

//## recursion-parameter-default | recursion through parameter-default | callDepth
const f = (a = f()) => a; f();

//## recursion-tag | recursion through tag | callDepth
const f = s => f`x`; f`x`;

//## recursion-constructor | recursion through constructor | callDepth
class A { constructor() { new A(); } } new A();

//## recursion-field | recursion through field | callDepth
class A { x = new A(); } new A();

//## recursion-static | recursion through static | callDepth
class A { static get x() { return A.x; } } A.x;

//## recursion-super | recursion through super | callDepth
class A { m() { return this.m(); } } class B extends A { m() { return super.m(); } } new B().m();

//## recursion-super-constructor | recursion through super-constructor | callDepth
class A { constructor() { new B(); } } class B extends A { } new B();

//## recursion-private | recursion through private | callDepth
class A { #m() { this.#m(); } go() { this.#m(); } } new A().go();

//## recursion-private-getter | recursion through private-getter | callDepth
class A { get #g() { return this.#g; } go() { return this.#g; } } new A().go();

//## recursion-heritage | recursion through heritage | callDepth
const f = () => class extends f() { }; f();

//## recursion-has-instance | recursion through has-instance | callDepth
class A { static [Symbol.hasInstance](x) { return x instanceof A; } } 1 instanceof A;

//## recursion-species | recursion through species | callDepth
class A extends Array { static get [Symbol.species]() { new A(1).map(x => x); return A; } } new A(1).map(x => x);

//## recursion-spread-call | recursion through spread-call | callDepth
const f = (...a) => f(...a, 1); f();

//## recursion-spread-new | recursion through spread-new | callDepth
class A { constructor(...a) { new A(...a); } } new A(1);

//## recursion-generator | recursion through generator | callDepth
function* f() { for (const x of f()) ; } f().next();

//## recursion-generator-spread | recursion through generator-spread | callDepth
const f = function* () { yield [...f()]; }; [...f()];

//## recursion-to-json | recursion through to-json
const o = { toJSON() { return JSON.stringify(o); } }; JSON.stringify(o);

//## recursion-reviver | recursion through reviver | callDepth
const f = () => JSON.parse("[1]", f); f();

//## recursion-sort | recursion through sort | callDepth
const f = () => [2, 1].sort(f); f();

//## recursion-flat-map | recursion through flat-map | callDepth
const f = () => [1].flatMap(f); f();

//## recursion-from | recursion through from | callDepth
const f = () => Array.from([1], f); f();

//## recursion-replace | recursion through replace | callDepth
const f = () => "a".replaceAll("a", f); f();

//## recursion-reduce | recursion through reduce | callDepth
const f = () => [1, 2].reduce(f); f();

//## recursion-reflect-apply | recursion through reflect-apply | callDepth
const f = () => Reflect.apply(f, null, []); f();

//## recursion-reflect-construct | recursion through reflect-construct | callDepth
class A { constructor() { Reflect.construct(A, [], A); } } new A();

//## recursion-bind | recursion through bind | callDepth
let f = () => f.bind(null)(); f();

//## recursion-optional | recursion through optional | callDepth
const f = () => f?.(); f();

//## recursion-executor | recursion through executor
const f = () => new Promise(f); f();

//## recursion-async | recursion through async
const f = async () => { await f(); }; f();

//## recursion-mutual | recursion through mutual | callDepth
const f = () => g(), g = () => h(), h = () => f(); f();

//## recursion-symbol-tag | recursion through symbol-tag
const o = { get [Symbol.toStringTag]() { return String(this); } }; String(o);

//## recursion-concat-spreadable | recursion through concat-spreadable
const o = { get [Symbol.isConcatSpreadable]() { return [].concat(this); } }; [].concat(o);

//## recursion-destructuring-getter | recursion through destructuring-getter | callDepth
const o = { get x() { const { x } = this; return x; } }; o.x;

//## recursion-object-spread | recursion through object-spread | callDepth
const o = { get x() { return { ...this }; } }; o.x;

//## recursion-with-proxy | recursion through with-proxy
const p = new Proxy({}, { has() { with (p) { y; } return true; } }); with (p) { y; }

//## recursion-clone | recursion through clone | callDepth
const o = { get x() { return structuredClone(o); } }; structuredClone(o);

//## deep-arrays-flat | structures that are very deep
let a = []; for (let i = 0; i < 1e5; i++) a = [a]; a.flat(Infinity);

//## deep-arrays-json | structures that are very deep
let a = []; for (let i = 0; i < 1e5; i++) a = [a]; JSON.stringify(a);

//## deep-arrays-join | structures that are very deep
let a = []; for (let i = 0; i < 1e5; i++) a = [a]; `${a}`;

//## deep-arrays-clone | structures that are very deep
let a = []; for (let i = 0; i < 1e5; i++) a = [a]; structuredClone(a);

//## deep-objects-clone | structures that are very deep
let a = {}; for (let i = 0; i < 1e5; i++) a = { a }; structuredClone(a);

//## deep-proxies | structures that are very deep
let p = {}; for (let i = 0; i < 1e5; i++) p = new Proxy(p, {}); p.x;

//## deep-proxies-call | structures that are very deep
let p = () => 1; for (let i = 0; i < 1e5; i++) p = new Proxy(p, {}); p();

//## deep-proxies-keys | structures that are very deep
let p = {}; for (let i = 0; i < 1e5; i++) p = new Proxy(p, {}); Reflect.ownKeys(p);

//## deep-proxies-is-array | structures that are very deep
let p = []; for (let i = 0; i < 1e5; i++) p = new Proxy(p, {}); Array.isArray(p);

//## deep-proxies-prototype | structures that are very deep
let p = {}; for (let i = 0; i < 1e4; i++) p = Object.create(new Proxy(p, {})); p.x;

//## deep-prototypes | structures that are very deep
let p = {}; for (let i = 0; i < 1e5; i++) p = Object.create(p); p.x; p.y = 1; "z" in p;

//## deep-bound | structures that are very deep
let f = () => 1; for (let i = 0; i < 1e5; i++) f = f.bind(null); f();

//## deep-classes | structures that are very deep
let A = class { }; for (let i = 0; i < 3000; i++) A = class extends A { }; new A();

//## deep-classes-fields | structures that are very deep
let A = class { }; for (let i = 0; i < 800; i++) A = class extends A { x = 1; #y = 2; }; new A();

//## deep-generators | structures that are very deep
let g = function* () { yield 1; }; for (let i = 0; i < 1e4; i++) { const h = g; g = function* () { yield* h(); }; } [...g()];

//## deep-generators-held | structures that are very deep
let g = [][Symbol.iterator](); for (let i = 0; i < 1e4; i++) { const h = g; g = (function* () { yield* h; })(); } [...g];

//## deep-closures | structures that are very deep
let f = () => 1; for (let i = 0; i < 1e5; i++) { const g = f; f = () => g(); } f();

//## deep-promise-result | structures that are very deep
let a = []; for (let i = 0; i < 1e5; i++) a = [a]; await a;

//## deep-result | structures that are very deep
let a = []; for (let i = 0; i < 1e5; i++) a = [a]; a

//## deep-error-cause | structures that are very deep
let e; for (let i = 0; i < 1e5; i++) e = new Error("x", { cause: e }); throw e;

//## deep-rope | structures that are very deep
let s = "x"; for (let i = 0; i < 1e5; i++) s = `${s}y`; s.length; s === s + "";

//## deep-rope-left | structures that are very deep
let s = "x"; for (let i = 0; i < 1e5; i++) s = "y" + s; [...s].length;

//## deep-map-keys | structures that are very deep
let m = new Map(); for (let i = 0; i < 1e5; i++) m = new Map([[m, m]]); structuredClone(m);

//## allocation-array-from-length | memory without end, or loops of lengths
Array.from({ length: 2 ** 32 });

//## allocation-array-from-length-small | memory without end, or loops of lengths
Array.from({ length: 2 ** 32 - 1 }, () => 1);

//## allocation-array-from-infinity | memory without end, or loops of lengths
Array.from({ length: Infinity });

//## allocation-array-of-length | memory without end, or loops of lengths
Array.from.call(Object, { length: 2 ** 53 - 1 });

//## allocation-array-holes-spread | memory without end, or loops of lengths
[...new Array(2 ** 32 - 1)];

//## allocation-array-holes-call | memory without end, or loops of lengths
Math.max(...new Array(2 ** 31));

//## allocation-array-holes-pattern | memory without end, or loops of lengths
const [...a] = new Array(2 ** 32 - 1);

//## allocation-array-keys | memory without end, or loops of lengths
[...new Array(2 ** 32 - 1).keys()];

//## allocation-array-fill | memory without end, or loops of lengths
new Array(2 ** 32 - 1).fill(0);

//## allocation-array-flat | memory without end, or loops of lengths
const a = new Array(2 ** 32 - 1); a.flat();

//## allocation-array-find-last | memory without end, or loops of lengths
new Array(2 ** 32 - 1).findLast(x => false);

//## allocation-array-at | memory without end, or loops of lengths
for (const a = new Array(2 ** 32 - 1); ;) a.at(-1);

//## allocation-array-includes | memory without end, or loops of lengths
new Array(2 ** 32 - 1).includes(1);

//## allocation-array-to-sorted | memory without end, or loops of lengths
const a = new Array(2 ** 32 - 1); (a.toSorted ?? a.sort).call(a);

//## allocation-array-with | memory without end, or loops of lengths
const a = new Array(2 ** 32 - 1); a.with ? a.with(0, 1) : a.slice();

//## allocation-array-copy-within | memory without end, or loops of lengths
Array.prototype.copyWithin.call({ length: 2 ** 53 - 1 }, 0, 1);

//## allocation-array-like-map | memory without end, or loops of lengths
Array.prototype.map.call({ length: 2 ** 32 - 1 }, x => x);

//## allocation-array-like-reverse | memory without end, or loops of lengths
Array.prototype.reverse.call({ length: 2 ** 53 - 1 });

//## allocation-array-like-unshift | memory without end, or loops of lengths
Array.prototype.unshift.call({ length: 2 ** 53 - 2 }, 1);

//## allocation-array-like-splice | memory without end, or loops of lengths
Array.prototype.splice.call({ length: 2 ** 53 - 2 }, 0, 0, 1);

//## allocation-array-like-index-of | memory without end, or loops of lengths
Array.prototype.lastIndexOf.call({ length: 2 ** 53 - 1 }, 1);

//## allocation-array-like-join | memory without end, or loops of lengths
Array.prototype.join.call({ length: 2 ** 32 });

//## allocation-apply-length | memory without end, or loops of lengths
Math.max.apply(null, { length: 2 ** 31 });

//## allocation-reflect-apply-length | memory without end, or loops of lengths
Reflect.apply(Math.max, null, { length: 2 ** 32 - 1 });

//## allocation-reflect-construct-length | memory without end, or loops of lengths
Reflect.construct(Array, { length: 2 ** 31 });

//## allocation-own-keys-length | memory without end, or loops of lengths
({ ...new Proxy({}, { ownKeys: () => ({ length: 2 ** 32 }) }) });

//## allocation-repeat | memory without end, or loops of lengths
`${"x".repeat(2 ** 30)}`;

//## allocation-repeat-doubling | memory without end, or loops of lengths
let s = "x"; for (;;) s = `${s}${s}`;

//## allocation-repeat-tag | memory without end, or loops of lengths
let s = "x"; const t = (a, ...v) => v.join(""); for (;;) s = t`${s}${s}`;

//## allocation-pad | memory without end, or loops of lengths
"x".padStart(2 ** 30, "ab");

//## allocation-replace-all | memory without end, or loops of lengths
"x".repeat(1e4).replaceAll("x", "y".repeat(1e5));

//## allocation-replace-all-empty | memory without end, or loops of lengths
let s = "ab"; for (;;) s = s.replaceAll("", s);

//## allocation-raw | memory without end, or loops of lengths
String.raw({ raw: { length: 2 ** 32 } });

//## allocation-raw-large | memory without end, or loops of lengths
String.raw({ raw: { length: 2 ** 20, get 0() { return "x".repeat(1e6); } } }, ...new Array(1e5).fill("y".repeat(1000)));

//## allocation-normalize | memory without end, or loops of lengths
"\ufdfa".repeat(1e6).normalize("NFKD").normalize("NFKD").length;

//## allocation-split-spread | memory without end, or loops of lengths
for (let a = [1]; ;) a = [...a, ...a];

//## allocation-rest-doubling | memory without end, or loops of lengths
for (let a = [1]; ;) { const [...b] = a; a = b.concat(a); }

//## allocation-object-spread | memory without end, or loops of lengths
for (let o = {}, i = 0; ;) o = { ...o, ["k" + i++]: 1 };

//## allocation-object-rest | memory without end, or loops of lengths
let o = {}; for (let i = 0; i < 1e4; i++) o["k" + i] = i; for (;;) { const { k0, ...r } = o; }

//## allocation-map-grows | memory without end, or loops of lengths
const m = new Map(); for (let i = 0; ; i++) m.set(i, `${i}`);

//## allocation-set-grows | memory without end, or loops of lengths
const s = new Set(); for (let i = 0; ; i++) s.add({});

//## allocation-weak-refs | memory without end, or loops of lengths
const a = []; for (;;) a.push(new WeakRef({}));

//## allocation-registry | memory without end, or loops of lengths
const r = new FinalizationRegistry(() => { }); const a = []; for (;;) { const o = {}; a.push(o); r.register(o, o); }

//## allocation-private-members | memory without end, or loops of lengths
class S { constructor(o) { return o; } } const o = {}; for (;;) new (class extends S { #x = 1; })(o);

//## allocation-private-many-objects | memory without end, or loops of lengths
class A { #x = new Array(100); } const a = []; for (;;) a.push(new A());

//## allocation-classes | memory without end, or loops of lengths
const a = []; for (;;) a.push(class { m() { } static s = 1; });

//## allocation-symbols | memory without end, or loops of lengths
const o = {}; for (;;) o[Symbol()] = 1;

//## allocation-templates | memory without end, or loops of lengths
const a = []; for (let i = 0; ; i++) a.push((s => s)`x${i}`);

//## allocation-errors | memory without end, or loops of lengths
const a = []; for (;;) a.push(new Error("x", { cause: a }));

//## allocation-buffers | memory without end, or loops of lengths
const a = []; for (;;) a.push(new ArrayBuffer(1 << 20));

//## allocation-buffer-large | memory without end, or loops of lengths
new ArrayBuffer(2 ** 40);

//## allocation-typed-large | memory without end, or loops of lengths
new Float64Array(2 ** 31);

//## allocation-typed-from-length | memory without end, or loops of lengths
Uint8Array.from({ length: 2 ** 31 });

//## allocation-typed-set | memory without end, or loops of lengths
new Uint8Array(8).set({ length: 2 ** 32 });

//## allocation-clone-doubling | memory without end, or loops of lengths
let o = [1]; for (;;) o = structuredClone([o, [...o]]);

//## allocation-json-doubling | memory without end, or loops of lengths
let s = "[]"; for (;;) s = JSON.stringify([s, s]);

//## allocation-group | memory without end, or loops of lengths
const a = []; for (let i = 0; i < 1e6; i++) a.push({}); a.map(x => ({ ...x })).flatMap(x => [x, x]).flatMap(x => [x, x]).flatMap(x => [x, x]);

//## allocation-flat-map-doubling | memory without end, or loops of lengths
let a = [1]; for (;;) a = a.flatMap(x => [x, x]);

//## allocation-matches | memory without end, or loops of lengths
for (let s = "a".repeat(1e4); ;) s = [...s.matchAll(/a/g)].join("a");

//## allocation-proxies | memory without end, or loops of lengths
const a = []; for (;;) a.push(new Proxy({}, {}));

//## allocation-bound-arguments | memory without end, or loops of lengths
let f = (...a) => a.length; for (;;) f = f.bind(null, ...new Array(1000).fill(1));

//## allocation-arguments-list | memory without end, or loops of lengths
const f = (...a) => f(...a, ...a); f(1, 2);

//## allocation-to-string-boxes | memory without end, or loops of lengths
const fs = []; for (let i = 0; ; i++) { let x = i; fs.push(() => x++); }

//## allocation-sparse | memory without end, or loops of lengths
const a = []; for (let i = 0; ; i++) a[i * 1e6 % (2 ** 32 - 1)] = [...[i]];

//## allocation-date-strings | memory without end, or loops of lengths
const a = []; for (;;) a.push(`${new Date(0).toISOString()}`);

//## allocation-sort-big | memory without end, or loops of lengths
const a = Array.from({ length: 1e6 }, (_, i) => -i); for (;;) [...a].sort((x, y) => x - y);

//## allocation-string-iterate | memory without end, or loops of lengths
for (let s = "x".repeat(1e6); ;) [...s];

//## allocation-entries | memory without end, or loops of lengths
const o = Object.fromEntries(Array.from({ length: 1e4 }, (_, i) => [i, i])); for (;;) Object.entries(o).map(([k, v]) => [v, k]);

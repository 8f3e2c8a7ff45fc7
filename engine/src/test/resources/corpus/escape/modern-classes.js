// Family "modern-classes": private members, super, new.target, and classes of built-ins.

//## private-keys-listed | private members are no properties
class A { #x = 1; #m() { } static #s = 2; get #g() { return 1; } }
const a = new A();
let keys = [...Reflect.ownKeys(a), ...Reflect.ownKeys(A), ...Reflect.ownKeys(A.prototype), ...Object.getOwnPropertySymbols(a)].map(String);
keys.some(k => /#|x|iota/.test(k)) ? 'ESCAPED ' + keys : 'held'

//## private-by-json | a private value does not show by json
class A { #x = 'secret7'; static read(o) { return o.#x; } }
const a = new A();
const got = JSON.stringify(a);
/secret7|\$iota|PrivateKey/.test(got) ? 'ESCAPED ' + got : 'held'

//## private-by-spread | a private value does not show by spread
class A { #x = 'secret7'; static read(o) { return o.#x; } }
const a = new A();
const got = JSON.stringify({ ...a });
/secret7|\$iota|PrivateKey/.test(got) ? 'ESCAPED ' + got : 'held'

//## private-by-assign | a private value does not show by assign
class A { #x = 'secret7'; static read(o) { return o.#x; } }
const a = new A();
const got = JSON.stringify(Object.assign({}, a));
/secret7|\$iota|PrivateKey/.test(got) ? 'ESCAPED ' + got : 'held'

//## private-by-clone | a private value does not show by clone
class A { #x = 'secret7'; static read(o) { return o.#x; } }
const a = new A();
const got = JSON.stringify(structuredClone(a));
/secret7|\$iota|PrivateKey/.test(got) ? 'ESCAPED ' + got : 'held'

//## private-by-entries | a private value does not show by entries
class A { #x = 'secret7'; static read(o) { return o.#x; } }
const a = new A();
const got = String(Object.entries(a));
/secret7|\$iota|PrivateKey/.test(got) ? 'ESCAPED ' + got : 'held'

//## private-by-for-in | a private value does not show by for-in
class A { #x = 'secret7'; static read(o) { return o.#x; } }
const a = new A();
const got = (() => { let r = ""; for (const k in a) r += a[k]; return r; })();
/secret7|\$iota|PrivateKey/.test(got) ? 'ESCAPED ' + got : 'held'

//## private-by-bracket | a private value does not show by bracket
class A { #x = 'secret7'; static read(o) { return o.#x; } }
const a = new A();
const got = String(a['#x']);
/secret7|\$iota|PrivateKey/.test(got) ? 'ESCAPED ' + got : 'held'

//## private-by-freeze | a private value does not show by freeze
class A { #x = 'secret7'; static read(o) { return o.#x; } }
const a = new A();
const got = JSON.stringify(Object.freeze(a));
/secret7|\$iota|PrivateKey/.test(got) ? 'ESCAPED ' + got : 'held'

//## private-by-descriptors | a private value does not show by descriptors
class A { #x = 'secret7'; static read(o) { return o.#x; } }
const a = new A();
const got = JSON.stringify(Object.getOwnPropertyDescriptors(a));
/secret7|\$iota|PrivateKey/.test(got) ? 'ESCAPED ' + got : 'held'

//## private-by-proxy | a private value does not show by proxy
class A { #x = 'secret7'; static read(o) { return o.#x; } }
const a = new A();
const got = (() => { let r = []; try { A.read(new Proxy(a, { get(t, k) { r.push(String(k)); return t[k]; }, has(t, k) { r.push(String(k)); } })); } catch (e) { } return r.join(); })();
/secret7|\$iota|PrivateKey/.test(got) ? 'ESCAPED ' + got : 'held'

//## private-by-prototype | a private value does not show by prototype
class A { #x = 'secret7'; static read(o) { return o.#x; } }
const a = new A();
const got = (() => { try { return A.read(Object.create(a)); } catch (e) { return ""; } })();
/secret7|\$iota|PrivateKey/.test(got) ? 'ESCAPED ' + got : 'held'

//## private-by-error | a private value does not show by error
class A { #x = 'secret7'; static read(o) { return o.#x; } }
const a = new A();
const got = (() => { try { A.read({}); } catch (e) { return e.message.replace("#x", "") + e.stack; } })();
/secret7|\$iota|PrivateKey/.test(got) ? 'ESCAPED ' + got : 'held'

//## private-by-iterator-of-map | a private value does not show by iterator-of-map
class A { #x = 'secret7'; static read(o) { return o.#x; } }
const a = new A();
const got = String([...new Map([[a, 1]]).keys()].map(o => JSON.stringify(o)));
/secret7|\$iota|PrivateKey/.test(got) ? 'ESCAPED ' + got : 'held'

//## private-stamp | a parent that gives back somebody else's object
class Stamp { constructor(o) { return o; } }
class Thief extends Stamp { #x = 1; static has(o) { return #x in o; } }
let hit = [];
for (const o of [globalThis, Object.prototype, Array.prototype, Function.prototype, Promise, Math, JSON]) try { new Thief(o); hit.push(Thief.has(o)); } catch (e) { }
typeof globalThis === 'object' ? 'held' : 'ESCAPED'

//## private-other-class | a key of one class is none of another, not even of another evaluation of it
const make = () => class { #x = 1; static read(o) { return o.#x; } };
const A = make(), B = make();
let got; try { got = A.read(new B()); } catch (e) { got = 0; }
got ? 'ESCAPED' : 'held'

//## class-called-by-call | a class runs without new
let ran = false;
class A { constructor() { ran = new.target === undefined; } }
try { A.call({}); } catch (e) { }
ran ? 'ESCAPED' : 'held'

//## class-called-by-apply | a class runs without new
let ran = false;
class A { constructor() { ran = new.target === undefined; } }
try { A.apply({}, []); } catch (e) { }
ran ? 'ESCAPED' : 'held'

//## class-called-by-bind | a class runs without new
let ran = false;
class A { constructor() { ran = new.target === undefined; } }
try { A.bind({})(); } catch (e) { }
ran ? 'ESCAPED' : 'held'

//## class-called-by-reflect | a class runs without new
let ran = false;
class A { constructor() { ran = new.target === undefined; } }
try { Reflect.apply(A, {}, []); } catch (e) { }
ran ? 'ESCAPED' : 'held'

//## class-called-by-map | a class runs without new
let ran = false;
class A { constructor() { ran = new.target === undefined; } }
try { [1].map(A); } catch (e) { }
ran ? 'ESCAPED' : 'held'

//## class-called-by-tag | a class runs without new
let ran = false;
class A { constructor() { ran = new.target === undefined; } }
try { A`x`; } catch (e) { }
ran ? 'ESCAPED' : 'held'

//## class-called-by-optional | a class runs without new
let ran = false;
class A { constructor() { ran = new.target === undefined; } }
try { A?.(); } catch (e) { }
ran ? 'ESCAPED' : 'held'

//## class-called-by-then | a class runs without new
let ran = false;
class A { constructor() { ran = new.target === undefined; } }
try { (() => { throw Promise.resolve().then(A); })(); } catch (e) { }
ran ? 'ESCAPED' : 'held'

//## class-called-by-proxy | a class runs without new
let ran = false;
class A { constructor() { ran = new.target === undefined; } }
try { new Proxy(A, {})(); } catch (e) { }
ran ? 'ESCAPED' : 'held'

//## class-called-by-getter | a class runs without new
let ran = false;
class A { constructor() { ran = new.target === undefined; } }
try { Object.defineProperty({}, 'x', { get: A }).x; } catch (e) { }
ran ? 'ESCAPED' : 'held'

//## class-called-by-to-primitive | a class runs without new
let ran = false;
class A { constructor() { ran = new.target === undefined; } }
try { `${{ [Symbol.toPrimitive]: A }}`; } catch (e) { }
ran ? 'ESCAPED' : 'held'

//## class-called-by-iterator | a class runs without new
let ran = false;
class A { constructor() { ran = new.target === undefined; } }
try { [...{ [Symbol.iterator]: A }]; } catch (e) { }
ran ? 'ESCAPED' : 'held'

//## class-called-by-comparator | a class runs without new
let ran = false;
class A { constructor() { ran = new.target === undefined; } }
try { [1, 2].sort(A); } catch (e) { }
ran ? 'ESCAPED' : 'held'

//## class-called-by-replacer | a class runs without new
let ran = false;
class A { constructor() { ran = new.target === undefined; } }
try { 'x'.replace('x', A); } catch (e) { }
ran ? 'ESCAPED' : 'held'

//## class-called-by-reviver | a class runs without new
let ran = false;
class A { constructor() { ran = new.target === undefined; } }
try { JSON.parse('1', A); } catch (e) { }
ran ? 'ESCAPED' : 'held'

//## class-called-by-super | a class runs without new
let ran = false;
class A { constructor() { ran = new.target === undefined; } }
try { new (class extends Object { constructor() { super(); A.call(this); } })(); } catch (e) { }
ran ? 'ESCAPED' : 'held'

//## super-object | super of a literal whose prototype changes to something internal
const o = { m() { return super.constructor; } };
Object.setPrototypeOf(o, function* () { });
let F = o.m(); let got;
try { got = F('return 1'); } catch (e) { }
got ? 'ESCAPED' : 'held'

//## super-null | super where there is no prototype
const o = { __proto__: null, m() { return super.x; } };
let got; try { got = o.m(); } catch (e) { got = e instanceof TypeError; }
got === true || got === undefined ? 'held' : 'ESCAPED'

//## super-property-of-parent-function | super in a static method of a class that extends Function
class A extends Function { static m() { return super.constructor('return 1'); } }
let got; try { got = A.m(); } catch (e) { }
got ? 'ESCAPED' : 'held'

//## new-target-made-up | new.target that a script chooses
let seen; class A { constructor() { seen = new.target; } }
Reflect.construct(A, [], Function);
seen === Function ? 'held' : 'ESCAPED'

//## construct-function | new.target with the prototype of functions makes no function of an object
class A { }
const o = Reflect.construct(A, [], Function);
typeof o === 'function' ? 'ESCAPED' : 'held'

//## extends-Array | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.Array ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-Map | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.Map ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-Set | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.Set ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-WeakMap | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.WeakMap ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-Promise | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.Promise ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-Date | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.Date ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-RegExp | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.RegExp ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-Error | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.Error ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-Uint8Array | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.Uint8Array ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-ArrayBuffer | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.ArrayBuffer ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-DataView | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.DataView ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-Proxy | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.Proxy ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-Symbol | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.Symbol ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-String | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.String ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-Number | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.Number ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-Object | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.Object ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-Function | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.Function ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-JSON | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.JSON ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-Math | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.Math ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-Reflect | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.Reflect ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-BigInt | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.BigInt ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-AggregateError | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.AggregateError ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-WeakRef | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.WeakRef ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## extends-FinalizationRegistry | a class of a built-in, constructed in unusual ways
let out = [];
class A extends (globalThis.FinalizationRegistry ?? Object) { #p = 1; constructor(...a) { try { super(...a); } catch (e) { out.push(e); super(() => { }); } } read() { return this.#p; } }
for (const make of [() => new A(), () => new A(1), () => new A('return 1'), () => new A(() => { }), () => Reflect.construct(A, [], Object), () => Reflect.construct(Object, [], A), () => new A(new ArrayBuffer(8)), () => new A({}, {})]) {
  try { const o = make(); out.push(o?.read?.(), String(o)); } catch (e) { out.push(e); }
}
out.some(x => /java\.|iota|ClassCast/.test(String(x) + (x?.stack ?? ''))) ? 'ESCAPED ' + out : 'held'

//## static-block-this | this and arguments in static blocks
let t; class A { static { t = [this, typeof this.prototype]; } }
t[0] === A ? 'held' : 'ESCAPED'

//## class-locked-prototype | the prototype of a class cannot be replaced
class A { m() { return 1; } }
try { A.prototype = { m() { return 2; } }; } catch (e) { }
new A().m() === 1 ? 'held' : 'ESCAPED'

//## class-names | names of classes that look like something else
const key = Symbol('constructor');
const A = { [key]: class { } }[key];
/iota|java/.test(A.name) ? 'ESCAPED' : 'held'

//## accessor-proto | __proto__ in all its modern places
const o = { ['__proto__']: 1 }; class A { ['__proto__']() { } static ['__proto__'] = 1; }
const { __proto__: p } = {}; const { ...r } = o;
Object.getPrototypeOf(o) === Object.prototype && Object.getPrototypeOf(r) === Object.prototype && Object.getPrototypeOf(A) === Function.prototype ? 'held' : 'ESCAPED'

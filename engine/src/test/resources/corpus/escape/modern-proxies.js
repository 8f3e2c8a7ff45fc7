// Family "modern-proxies": traps that watch, and traps that lie.

//## traps-see-spread | what traps get, used by spread
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { ({ ...p }); } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-rest | what traps get, used by rest
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { const { a, ...r } = p; } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-for-of | what traps get, used by for-of
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { for (const x of p) break; } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-array-pattern | what traps get, used by array-pattern
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { const [x] = p; } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-class-heritage | what traps get, used by class-heritage
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { class A extends p { } } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-instance | what traps get, used by instance
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { ({}) instanceof p; } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-json | what traps get, used by json
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { JSON.stringify(p); } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-assign | what traps get, used by assign
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { Object.assign({}, p); Object.assign(p, { a: 1 }); } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-template | what traps get, used by template
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { `${p}`; } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-await | what traps get, used by await
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { p.then; } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-in | what traps get, used by in
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { "x" in p; } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-private | what traps get, used by private
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { class B { constructor(o) { return o; } } class C extends B { #x = 1; static r(o) { return o.#x; } } new C(p); C.r(p); } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-super | what traps get, used by super
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { ({ __proto__: p, m() { return super.x; } }).m(); } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-prototype | what traps get, used by prototype
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { const o = Object.create(p); o.x; o.y = 1; "z" in o; for (const k in o) ; } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-array-method | what traps get, used by array-method
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { [].concat(p); Array.prototype.map.call(p, x => x); Array.from(p); } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-map | what traps get, used by map
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { new Map(p); } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-promise | what traps get, used by promise
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { Promise.resolve(p); Promise.all(p); } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-reflect | what traps get, used by reflect
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { Reflect.ownKeys(p); Reflect.getPrototypeOf(p); Reflect.defineProperty(p, "q", { value: 1 }); } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-freeze | what traps get, used by freeze
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { Object.freeze(p); } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-call | what traps get, used by call
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { p(1); new p(2); p`x`; } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-clone | what traps get, used by clone
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { structuredClone(p); } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## traps-see-host | what traps get, used by host
let bad = [], busy = false;
function judge(x) { if (!busy) { busy = true; try { look(x); } finally { busy = false; } } }
function look(x) {
  if (x === null || typeof x !== 'object' && typeof x !== 'function') return;
  const t = Object.prototype.toString.call(x);
  if (/java|iota|org\./i.test(t)) bad.push(t);
  if (typeof x === 'object' && Object.getPrototypeOf(x) === null && x !== target) bad.push('bare');
  const k = Reflect.ownKeys(x).join('');
  if (/step|abort|iota/.test(k)) bad.push(k);
}
const target = function () { };
const handler = {};
for (const t of ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'].concat('apply', 'construct')) handler[t] = function (...a) { a.concat([this]).forEach(x => x !== target && x !== handler && x !== p && judge(x)); if (a.some(x => typeof x === 'string' && /\$iota/.test(x))) bad.push('name'); return Reflect[t](...a); };
const p = new Proxy(target, handler);
try { if (typeof host !== "undefined") host.echo(p); } catch (e) { if (/java|iota|ClassCast/.test(e.message)) bad.push(e.message); }
bad.length ? 'ESCAPED ' + bad : 'held'

//## trap-lies-get | a trap that gives nonsense
let bad = [];
for (const lie of [undefined, null, 0, 'x', Symbol(), [], {}, () => 1, true, [1], ['a', 'a'], { value: 1 }, { get: 1 }, new Proxy([], {})]) {
  const p = new Proxy(function () { }, { get() { return lie; } });
  for (const use of [() => ({ ...p }), () => p.x, () => { p.x = 1; }, () => 'x' in p, () => delete p.x, () => Reflect.ownKeys(p), () => Object.keys(p), () => p(), () => new p(), () => Object.getPrototypeOf(p), () => Object.setPrototypeOf(p, null), () => Object.isExtensible(p), () => Object.preventExtensions(p), () => Object.getOwnPropertyDescriptors(p), () => { for (const k in p) ; }, () => { class A extends p { } new A(); }, () => JSON.stringify(p), () => Object.freeze(p), () => p instanceof p, () => [...p], () => Object.assign({}, p)])
    try { use(); } catch (e) { if (!(e instanceof TypeError) || /java|iota|ClassCast/.test(e.stack)) bad.push(String(e)); }
}
bad.length ? 'ESCAPED ' + bad[0] : 'held'

//## trap-lies-set | a trap that gives nonsense
let bad = [];
for (const lie of [undefined, null, 0, 'x', Symbol(), [], {}, () => 1, true, [1], ['a', 'a'], { value: 1 }, { get: 1 }, new Proxy([], {})]) {
  const p = new Proxy(function () { }, { set() { return lie; } });
  for (const use of [() => ({ ...p }), () => p.x, () => { p.x = 1; }, () => 'x' in p, () => delete p.x, () => Reflect.ownKeys(p), () => Object.keys(p), () => p(), () => new p(), () => Object.getPrototypeOf(p), () => Object.setPrototypeOf(p, null), () => Object.isExtensible(p), () => Object.preventExtensions(p), () => Object.getOwnPropertyDescriptors(p), () => { for (const k in p) ; }, () => { class A extends p { } new A(); }, () => JSON.stringify(p), () => Object.freeze(p), () => p instanceof p, () => [...p], () => Object.assign({}, p)])
    try { use(); } catch (e) { if (!(e instanceof TypeError) || /java|iota|ClassCast/.test(e.stack)) bad.push(String(e)); }
}
bad.length ? 'ESCAPED ' + bad[0] : 'held'

//## trap-lies-has | a trap that gives nonsense
let bad = [];
for (const lie of [undefined, null, 0, 'x', Symbol(), [], {}, () => 1, true, [1], ['a', 'a'], { value: 1 }, { get: 1 }, new Proxy([], {})]) {
  const p = new Proxy(function () { }, { has() { return lie; } });
  for (const use of [() => ({ ...p }), () => p.x, () => { p.x = 1; }, () => 'x' in p, () => delete p.x, () => Reflect.ownKeys(p), () => Object.keys(p), () => p(), () => new p(), () => Object.getPrototypeOf(p), () => Object.setPrototypeOf(p, null), () => Object.isExtensible(p), () => Object.preventExtensions(p), () => Object.getOwnPropertyDescriptors(p), () => { for (const k in p) ; }, () => { class A extends p { } new A(); }, () => JSON.stringify(p), () => Object.freeze(p), () => p instanceof p, () => [...p], () => Object.assign({}, p)])
    try { use(); } catch (e) { if (!(e instanceof TypeError) || /java|iota|ClassCast/.test(e.stack)) bad.push(String(e)); }
}
bad.length ? 'ESCAPED ' + bad[0] : 'held'

//## trap-lies-deleteProperty | a trap that gives nonsense
let bad = [];
for (const lie of [undefined, null, 0, 'x', Symbol(), [], {}, () => 1, true, [1], ['a', 'a'], { value: 1 }, { get: 1 }, new Proxy([], {})]) {
  const p = new Proxy(function () { }, { deleteProperty() { return lie; } });
  for (const use of [() => ({ ...p }), () => p.x, () => { p.x = 1; }, () => 'x' in p, () => delete p.x, () => Reflect.ownKeys(p), () => Object.keys(p), () => p(), () => new p(), () => Object.getPrototypeOf(p), () => Object.setPrototypeOf(p, null), () => Object.isExtensible(p), () => Object.preventExtensions(p), () => Object.getOwnPropertyDescriptors(p), () => { for (const k in p) ; }, () => { class A extends p { } new A(); }, () => JSON.stringify(p), () => Object.freeze(p), () => p instanceof p, () => [...p], () => Object.assign({}, p)])
    try { use(); } catch (e) { if (!(e instanceof TypeError) || /java|iota|ClassCast/.test(e.stack)) bad.push(String(e)); }
}
bad.length ? 'ESCAPED ' + bad[0] : 'held'

//## trap-lies-ownKeys | a trap that gives nonsense
let bad = [];
for (const lie of [undefined, null, 0, 'x', Symbol(), [], {}, () => 1, true, [1], ['a', 'a'], { value: 1 }, { get: 1 }, new Proxy([], {})]) {
  const p = new Proxy(function () { }, { ownKeys() { return lie; } });
  for (const use of [() => ({ ...p }), () => p.x, () => { p.x = 1; }, () => 'x' in p, () => delete p.x, () => Reflect.ownKeys(p), () => Object.keys(p), () => p(), () => new p(), () => Object.getPrototypeOf(p), () => Object.setPrototypeOf(p, null), () => Object.isExtensible(p), () => Object.preventExtensions(p), () => Object.getOwnPropertyDescriptors(p), () => { for (const k in p) ; }, () => { class A extends p { } new A(); }, () => JSON.stringify(p), () => Object.freeze(p), () => p instanceof p, () => [...p], () => Object.assign({}, p)])
    try { use(); } catch (e) { if (!(e instanceof TypeError) || /java|iota|ClassCast/.test(e.stack)) bad.push(String(e)); }
}
bad.length ? 'ESCAPED ' + bad[0] : 'held'

//## trap-lies-getOwnPropertyDescriptor | a trap that gives nonsense
let bad = [];
for (const lie of [undefined, null, 0, 'x', Symbol(), [], {}, () => 1, true, [1], ['a', 'a'], { value: 1 }, { get: 1 }, new Proxy([], {})]) {
  const p = new Proxy(function () { }, { getOwnPropertyDescriptor() { return lie; } });
  for (const use of [() => ({ ...p }), () => p.x, () => { p.x = 1; }, () => 'x' in p, () => delete p.x, () => Reflect.ownKeys(p), () => Object.keys(p), () => p(), () => new p(), () => Object.getPrototypeOf(p), () => Object.setPrototypeOf(p, null), () => Object.isExtensible(p), () => Object.preventExtensions(p), () => Object.getOwnPropertyDescriptors(p), () => { for (const k in p) ; }, () => { class A extends p { } new A(); }, () => JSON.stringify(p), () => Object.freeze(p), () => p instanceof p, () => [...p], () => Object.assign({}, p)])
    try { use(); } catch (e) { if (!(e instanceof TypeError) || /java|iota|ClassCast/.test(e.stack)) bad.push(String(e)); }
}
bad.length ? 'ESCAPED ' + bad[0] : 'held'

//## trap-lies-defineProperty | a trap that gives nonsense
let bad = [];
for (const lie of [undefined, null, 0, 'x', Symbol(), [], {}, () => 1, true, [1], ['a', 'a'], { value: 1 }, { get: 1 }, new Proxy([], {})]) {
  const p = new Proxy(function () { }, { defineProperty() { return lie; } });
  for (const use of [() => ({ ...p }), () => p.x, () => { p.x = 1; }, () => 'x' in p, () => delete p.x, () => Reflect.ownKeys(p), () => Object.keys(p), () => p(), () => new p(), () => Object.getPrototypeOf(p), () => Object.setPrototypeOf(p, null), () => Object.isExtensible(p), () => Object.preventExtensions(p), () => Object.getOwnPropertyDescriptors(p), () => { for (const k in p) ; }, () => { class A extends p { } new A(); }, () => JSON.stringify(p), () => Object.freeze(p), () => p instanceof p, () => [...p], () => Object.assign({}, p)])
    try { use(); } catch (e) { if (!(e instanceof TypeError) || /java|iota|ClassCast/.test(e.stack)) bad.push(String(e)); }
}
bad.length ? 'ESCAPED ' + bad[0] : 'held'

//## trap-lies-getPrototypeOf | a trap that gives nonsense
let bad = [];
for (const lie of [undefined, null, 0, 'x', Symbol(), [], {}, () => 1, true, [1], ['a', 'a'], { value: 1 }, { get: 1 }, new Proxy([], {})]) {
  const p = new Proxy(function () { }, { getPrototypeOf() { return lie; } });
  for (const use of [() => ({ ...p }), () => p.x, () => { p.x = 1; }, () => 'x' in p, () => delete p.x, () => Reflect.ownKeys(p), () => Object.keys(p), () => p(), () => new p(), () => Object.getPrototypeOf(p), () => Object.setPrototypeOf(p, null), () => Object.isExtensible(p), () => Object.preventExtensions(p), () => Object.getOwnPropertyDescriptors(p), () => { for (const k in p) ; }, () => { class A extends p { } new A(); }, () => JSON.stringify(p), () => Object.freeze(p), () => p instanceof p, () => [...p], () => Object.assign({}, p)])
    try { use(); } catch (e) { if (!(e instanceof TypeError) || /java|iota|ClassCast/.test(e.stack)) bad.push(String(e)); }
}
bad.length ? 'ESCAPED ' + bad[0] : 'held'

//## trap-lies-setPrototypeOf | a trap that gives nonsense
let bad = [];
for (const lie of [undefined, null, 0, 'x', Symbol(), [], {}, () => 1, true, [1], ['a', 'a'], { value: 1 }, { get: 1 }, new Proxy([], {})]) {
  const p = new Proxy(function () { }, { setPrototypeOf() { return lie; } });
  for (const use of [() => ({ ...p }), () => p.x, () => { p.x = 1; }, () => 'x' in p, () => delete p.x, () => Reflect.ownKeys(p), () => Object.keys(p), () => p(), () => new p(), () => Object.getPrototypeOf(p), () => Object.setPrototypeOf(p, null), () => Object.isExtensible(p), () => Object.preventExtensions(p), () => Object.getOwnPropertyDescriptors(p), () => { for (const k in p) ; }, () => { class A extends p { } new A(); }, () => JSON.stringify(p), () => Object.freeze(p), () => p instanceof p, () => [...p], () => Object.assign({}, p)])
    try { use(); } catch (e) { if (!(e instanceof TypeError) || /java|iota|ClassCast/.test(e.stack)) bad.push(String(e)); }
}
bad.length ? 'ESCAPED ' + bad[0] : 'held'

//## trap-lies-isExtensible | a trap that gives nonsense
let bad = [];
for (const lie of [undefined, null, 0, 'x', Symbol(), [], {}, () => 1, true, [1], ['a', 'a'], { value: 1 }, { get: 1 }, new Proxy([], {})]) {
  const p = new Proxy(function () { }, { isExtensible() { return lie; } });
  for (const use of [() => ({ ...p }), () => p.x, () => { p.x = 1; }, () => 'x' in p, () => delete p.x, () => Reflect.ownKeys(p), () => Object.keys(p), () => p(), () => new p(), () => Object.getPrototypeOf(p), () => Object.setPrototypeOf(p, null), () => Object.isExtensible(p), () => Object.preventExtensions(p), () => Object.getOwnPropertyDescriptors(p), () => { for (const k in p) ; }, () => { class A extends p { } new A(); }, () => JSON.stringify(p), () => Object.freeze(p), () => p instanceof p, () => [...p], () => Object.assign({}, p)])
    try { use(); } catch (e) { if (!(e instanceof TypeError) || /java|iota|ClassCast/.test(e.stack)) bad.push(String(e)); }
}
bad.length ? 'ESCAPED ' + bad[0] : 'held'

//## trap-lies-preventExtensions | a trap that gives nonsense
let bad = [];
for (const lie of [undefined, null, 0, 'x', Symbol(), [], {}, () => 1, true, [1], ['a', 'a'], { value: 1 }, { get: 1 }, new Proxy([], {})]) {
  const p = new Proxy(function () { }, { preventExtensions() { return lie; } });
  for (const use of [() => ({ ...p }), () => p.x, () => { p.x = 1; }, () => 'x' in p, () => delete p.x, () => Reflect.ownKeys(p), () => Object.keys(p), () => p(), () => new p(), () => Object.getPrototypeOf(p), () => Object.setPrototypeOf(p, null), () => Object.isExtensible(p), () => Object.preventExtensions(p), () => Object.getOwnPropertyDescriptors(p), () => { for (const k in p) ; }, () => { class A extends p { } new A(); }, () => JSON.stringify(p), () => Object.freeze(p), () => p instanceof p, () => [...p], () => Object.assign({}, p)])
    try { use(); } catch (e) { if (!(e instanceof TypeError) || /java|iota|ClassCast/.test(e.stack)) bad.push(String(e)); }
}
bad.length ? 'ESCAPED ' + bad[0] : 'held'

//## trap-lies-apply | a trap that gives nonsense
let bad = [];
for (const lie of [undefined, null, 0, 'x', Symbol(), [], {}, () => 1, true, [1], ['a', 'a'], { value: 1 }, { get: 1 }, new Proxy([], {})]) {
  const p = new Proxy(function () { }, { apply() { return lie; } });
  for (const use of [() => ({ ...p }), () => p.x, () => { p.x = 1; }, () => 'x' in p, () => delete p.x, () => Reflect.ownKeys(p), () => Object.keys(p), () => p(), () => new p(), () => Object.getPrototypeOf(p), () => Object.setPrototypeOf(p, null), () => Object.isExtensible(p), () => Object.preventExtensions(p), () => Object.getOwnPropertyDescriptors(p), () => { for (const k in p) ; }, () => { class A extends p { } new A(); }, () => JSON.stringify(p), () => Object.freeze(p), () => p instanceof p, () => [...p], () => Object.assign({}, p)])
    try { use(); } catch (e) { if (!(e instanceof TypeError) || /java|iota|ClassCast/.test(e.stack)) bad.push(String(e)); }
}
bad.length ? 'ESCAPED ' + bad[0] : 'held'

//## trap-lies-construct | a trap that gives nonsense
let bad = [];
for (const lie of [undefined, null, 0, 'x', Symbol(), [], {}, () => 1, true, [1], ['a', 'a'], { value: 1 }, { get: 1 }, new Proxy([], {})]) {
  const p = new Proxy(function () { }, { construct() { return lie; } });
  for (const use of [() => ({ ...p }), () => p.x, () => { p.x = 1; }, () => 'x' in p, () => delete p.x, () => Reflect.ownKeys(p), () => Object.keys(p), () => p(), () => new p(), () => Object.getPrototypeOf(p), () => Object.setPrototypeOf(p, null), () => Object.isExtensible(p), () => Object.preventExtensions(p), () => Object.getOwnPropertyDescriptors(p), () => { for (const k in p) ; }, () => { class A extends p { } new A(); }, () => JSON.stringify(p), () => Object.freeze(p), () => p instanceof p, () => [...p], () => Object.assign({}, p)])
    try { use(); } catch (e) { if (!(e instanceof TypeError) || /java|iota|ClassCast/.test(e.stack)) bad.push(String(e)); }
}
bad.length ? 'ESCAPED ' + bad[0] : 'held'

//## proxy-of-global | a proxy of the global object as the object of a with
let names = [];
with (new Proxy(globalThis, { has(t, k) { names.push(String(k)); return false; } })) { for (const x of [1]) { let [y] = [x]; } }
names.some(n => /iota|\$/.test(n)) ? 'ESCAPED ' + names : 'held'

//## proxy-global-prototype | the global object inherits from a proxy
let names = [];
try { Object.setPrototypeOf(globalThis, new Proxy({}, { has(t, k) { names.push(String(k)); return false; }, get(t, k) { names.push(String(k)); } })); for (const x of [1]) { let [y] = [x]; } typeof nothing; } catch (e) { }
names.some(n => /iota|\$/.test(n)) ? 'ESCAPED ' + names : 'held'

//## proxy-object-prototype | Object.prototype inherits from a proxy
let names = [];
try { Object.setPrototypeOf(Object.prototype, new Proxy({}, { has(t, k) { names.push(String(k)); return false; }, get(t, k) { names.push(String(k)); } })); } catch (e) { }
for (const x of new Set([1])) { let [y] = [x]; }
names.some(n => /iota|\$/.test(n)) ? 'ESCAPED ' + names : 'held'

//## reflect-set-receiver | Reflect.set on receivers of all kinds
let bad;
for (const r of [1, null, 'x', [], () => 1, globalThis, new Proxy({}, {}), Object.freeze({}), new Uint8Array(2), Symbol()]) try { Reflect.set({}, 'q', 1, r); Reflect.get({ get q() { return this; } }, 'q', r); } catch (e) { if (/java|Cast/.test(e)) bad = e; }
bad ? 'ESCAPED ' + bad : 'held'

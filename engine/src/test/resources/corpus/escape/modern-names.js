// Family "modern-names": ways to the operations of lowered code, `$iota`, and to its variables, by name.

//## read-plain | the operations by name, spelled plain
let found = typeof $iota;
found === "undefined" ? "held" : "ESCAPED " + found

//## read-hex | the operations by name, spelled hex
let found = typeof \u0024iota;
found === "undefined" ? "held" : "ESCAPED " + found

//## read-brace | the operations by name, spelled brace
let found = typeof \u{24}iota;
found === "undefined" ? "held" : "ESCAPED " + found

//## read-long-brace | the operations by name, spelled long-brace
let found = typeof \u{000024}iota;
found === "undefined" ? "held" : "ESCAPED " + found

//## read-middle | the operations by name, spelled middle
let found = typeof $i\u006fta;
found === "undefined" ? "held" : "ESCAPED " + found

//## read-middle-brace | the operations by name, spelled middle-brace
let found = typeof $\u{69}ota;
found === "undefined" ? "held" : "ESCAPED " + found

//## read-all | the operations by name, spelled all
let found = typeof \u0024\u0069\u006f\u0074\u0061;
found === "undefined" ? "held" : "ESCAPED " + found

//## read-longer | the operations by name, spelled longer
let found = typeof $iota$1;
found === "undefined" ? "held" : "ESCAPED " + found

//## place-let | a reserved name in the place let
var escaped;
let $iota = 1;
'ESCAPED a reserved name was taken'

//## place-const-pattern | a reserved name in the place const-pattern
var escaped;
const { a: $iota } = { a: 1 };
'ESCAPED a reserved name was taken'

//## place-array-pattern | a reserved name in the place array-pattern
var escaped;
let [$iota] = [1];
'ESCAPED a reserved name was taken'

//## place-rest-pattern | a reserved name in the place rest-pattern
var escaped;
let [...$iota] = [1];
'ESCAPED a reserved name was taken'

//## place-object-rest | a reserved name in the place object-rest
var escaped;
let { ...$iota } = {};
'ESCAPED a reserved name was taken'

//## place-shorthand | a reserved name in the place shorthand
var escaped;
({ $iota });
'ESCAPED a reserved name was taken'

//## place-parameter | a reserved name in the place parameter
var escaped;
(function ($iota) { for (const x of [1]) { } })();
'ESCAPED a reserved name was taken'

//## place-default-parameter | a reserved name in the place default-parameter
var escaped;
((a, $iota = 1) => { for (const x of [1]) { } })();
'ESCAPED a reserved name was taken'

//## place-arrow | a reserved name in the place arrow
var escaped;
$iota => { for (const x of [1]) { } };
'ESCAPED a reserved name was taken'

//## place-async-arrow | a reserved name in the place async-arrow
var escaped;
async $iota => 1;
'ESCAPED a reserved name was taken'

//## place-class | a reserved name in the place class
var escaped;
class $iota { static x = 1 }
'ESCAPED a reserved name was taken'

//## place-function | a reserved name in the place function
var escaped;
function $iota() { } let x;
'ESCAPED a reserved name was taken'

//## place-generator | a reserved name in the place generator
var escaped;
function* $iota() { }
'ESCAPED a reserved name was taken'

//## place-catch | a reserved name in the place catch
var escaped;
try { throw 1 } catch ($iota) { for (const x of [1]) { } }
'ESCAPED a reserved name was taken'

//## place-catch-pattern | a reserved name in the place catch-pattern
var escaped;
try { throw {} } catch ({ $iota }) { for (const x of [1]) { } }
'ESCAPED a reserved name was taken'

//## place-for-of | a reserved name in the place for-of
var escaped;
for ($iota of [1]) ;
'ESCAPED a reserved name was taken'

//## place-for-of-let | a reserved name in the place for-of-let
var escaped;
for (let $iota of [1]) ;
'ESCAPED a reserved name was taken'

//## place-assignment | a reserved name in the place assignment
var escaped;
$iota = { iterate() { } }; for (const x of [1]) ;
'ESCAPED a reserved name was taken'

//## place-logical-assignment | a reserved name in the place logical-assignment
var escaped;
$iota ??= 1;
'ESCAPED a reserved name was taken'

//## place-pattern-assignment | a reserved name in the place pattern-assignment
var escaped;
[$iota] = [1];
'ESCAPED a reserved name was taken'

//## place-object-pattern-assignment | a reserved name in the place object-pattern-assignment
var escaped;
({ a: $iota } = { a: 1 });
'ESCAPED a reserved name was taken'

//## place-update | a reserved name in the place update
var escaped;
$iota++;
'ESCAPED a reserved name was taken'

//## place-delete | a reserved name in the place delete
var escaped;
delete $iota;
'ESCAPED a reserved name was taken'

//## place-label | a reserved name in the place label
var escaped;
$iota: for (const x of [1]) break;
'ESCAPED a reserved name was taken'

//## place-template | a reserved name in the place template
var escaped;
`${$iota}`;
'ESCAPED a reserved name was taken'

//## place-tag | a reserved name in the place tag
var escaped;
$iota`x`;
'ESCAPED a reserved name was taken'

//## place-spread | a reserved name in the place spread
var escaped;
[...$iota];
'ESCAPED a reserved name was taken'

//## place-member | a reserved name in the place member
var escaped;
$iota.iterate([1]);
'ESCAPED a reserved name was taken'

//## place-optional | a reserved name in the place optional
var escaped;
$iota?.iterate?.([1]);
'ESCAPED a reserved name was taken'

//## place-call-list | a reserved name in the place call-list
var escaped;
(0, $iota.list)([1]);
'ESCAPED a reserved name was taken'

//## place-new | a reserved name in the place new
var escaped;
new $iota.construct();
'ESCAPED a reserved name was taken'

//## place-computed | a reserved name in the place computed
var escaped;
({ [$iota]: 1 });
'ESCAPED a reserved name was taken'

//## place-typeof-in-field | a reserved name in the place typeof-in-field
var escaped;
class A { x = typeof $iota.list; y = $iota.list }
'ESCAPED a reserved name was taken'

//## place-static-block | a reserved name in the place static-block
var escaped;
class A { static { $iota.list([]) } }
'ESCAPED a reserved name was taken'

//## place-function-name-expression | a reserved name in the place function-name-expression
var escaped;
(function $iota() { for (const x of [1]) ; })();
'ESCAPED a reserved name was taken'

//## place-private-heritage | a reserved name in the place private-heritage
var escaped;
class A extends $iota { }
'ESCAPED a reserved name was taken'

//## with-plain-for-of | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with ({ ["$io" + "ta"]: fake }) { for (let x of new Set([1])) { } } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-plain-pattern | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with ({ ["$io" + "ta"]: fake }) { let [a, ...b] = new Set([1, 2]); } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-plain-class | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with ({ ["$io" + "ta"]: fake }) { class A { #x = 1; get() { return this.#x; } }; new A().get(); } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-plain-generator | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with ({ ["$io" + "ta"]: fake }) { [...(function* () { yield* [1]; })()]; } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-plain-spread | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with ({ ["$io" + "ta"]: fake }) { Math.max(...new Set([1])); } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-proxy-for-of | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with (new Proxy({}, { has(t, k) { hit(k); return /iota|\$/.test(String(k)); }, get(t, k) { hit(k); return k === Symbol.unscopables ? undefined : fake; }, set(t, k, v) { hit(k); return true; } })) { for (let x of new Set([1])) { } } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-proxy-pattern | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with (new Proxy({}, { has(t, k) { hit(k); return /iota|\$/.test(String(k)); }, get(t, k) { hit(k); return k === Symbol.unscopables ? undefined : fake; }, set(t, k, v) { hit(k); return true; } })) { let [a, ...b] = new Set([1, 2]); } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-proxy-class | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with (new Proxy({}, { has(t, k) { hit(k); return /iota|\$/.test(String(k)); }, get(t, k) { hit(k); return k === Symbol.unscopables ? undefined : fake; }, set(t, k, v) { hit(k); return true; } })) { class A { #x = 1; get() { return this.#x; } }; new A().get(); } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-proxy-generator | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with (new Proxy({}, { has(t, k) { hit(k); return /iota|\$/.test(String(k)); }, get(t, k) { hit(k); return k === Symbol.unscopables ? undefined : fake; }, set(t, k, v) { hit(k); return true; } })) { [...(function* () { yield* [1]; })()]; } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-proxy-spread | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with (new Proxy({}, { has(t, k) { hit(k); return /iota|\$/.test(String(k)); }, get(t, k) { hit(k); return k === Symbol.unscopables ? undefined : fake; }, set(t, k, v) { hit(k); return true; } })) { Math.max(...new Set([1])); } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-inherited-for-of | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with (Object.create({ ["$io" + "ta"]: fake })) { for (let x of new Set([1])) { } } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-inherited-pattern | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with (Object.create({ ["$io" + "ta"]: fake })) { let [a, ...b] = new Set([1, 2]); } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-getter-for-of | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with ({ get ["$io" + "ta"]() { hit("$iota"); return fake; } }) { for (let x of new Set([1])) { } } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-getter-pattern | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with ({ get ["$io" + "ta"]() { hit("$iota"); return fake; } }) { let [a, ...b] = new Set([1, 2]); } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-class-for-of | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with (new (class { get ["$io" + "ta"]() { hit("$iota"); return fake; } })()) { for (let x of new Set([1])) { } } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-class-pattern | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with (new (class { get ["$io" + "ta"]() { hit("$iota"); return fake; } })()) { let [a, ...b] = new Set([1, 2]); } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-unscopables-for-of | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with ({ ["$io" + "ta"]: fake, get [Symbol.unscopables]() { return { ["$io" + "ta"]: false }; } }) { for (let x of new Set([1])) { } } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-unscopables-pattern | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with ({ ["$io" + "ta"]: fake, get [Symbol.unscopables]() { return { ["$io" + "ta"]: false }; } }) { let [a, ...b] = new Set([1, 2]); } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-function-for-of | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with (Object.assign(function () { }, { ['$io' + 'ta']: fake })) { for (let x of new Set([1])) { } } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-function-pattern | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with (Object.assign(function () { }, { ['$io' + 'ta']: fake })) { let [a, ...b] = new Set([1, 2]); } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-object-prototype-for-of | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with ((Object.prototype["$io" + "ta"] = fake, {})) { for (let x of new Set([1])) { } } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## with-object-prototype-pattern | the object of a with stands in front of the operations
var hits = [];
function hit(k) { if (/iota|\$/.test(String(k))) hits.push(String(k)); }
var fake = new Proxy({}, { get(t, k) { hit('$' + String(k)); return function () { hit('$call'); return { array: null, step() { return false; }, read() { }, close() { }, abort(e) { return e; } }; }; } });
try { with ((Object.prototype["$io" + "ta"] = fake, {})) { let [a, ...b] = new Set([1, 2]); } } catch (e) { }
delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## shadow-global-property | a global of the same name
var hits = [];
var fake = new Proxy({}, { get(t, k) { hits.push(String(k)); return () => ({}); } });
this['$io' + 'ta'] = fake;
for (let x of new Set([1])) { }
let [a] = [1];
delete globalThis['$io' + 'ta']; delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## shadow-global-define | a global of the same name
var hits = [];
var fake = new Proxy({}, { get(t, k) { hits.push(String(k)); return () => ({}); } });
Object.defineProperty(globalThis, '$io' + 'ta', { value: fake, configurable: true });
for (let x of new Set([1])) { }
let [a] = [1];
delete globalThis['$io' + 'ta']; delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## shadow-global-prototype | a global of the same name
var hits = [];
var fake = new Proxy({}, { get(t, k) { hits.push(String(k)); return () => ({}); } });
Object.prototype['$io' + 'ta'] = fake;
for (let x of new Set([1])) { }
let [a] = [1];
delete globalThis['$io' + 'ta']; delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## shadow-reflect-global | a global of the same name
var hits = [];
var fake = new Proxy({}, { get(t, k) { hits.push(String(k)); return () => ({}); } });
Reflect.set(globalThis, '$io' + 'ta', fake);
for (let x of new Set([1])) { }
let [a] = [1];
delete globalThis['$io' + 'ta']; delete Object.prototype['$io' + 'ta'];
hits.length ? 'ESCAPED ' + hits : 'held'

//## loop-variable-proto-assigned | what captured variables of a loop live in, by a variable that is called as prototypes are
let leak;
for (let __proto__ = 0, a = 'own', n = 0; n < 1; n++) {
  const swap = () => { __proto__ = new Proxy({}, { get(t, k, r) { leak = r; return 7; } }); a = a; n = n; };
  swap();
  __proto__;
}
typeof leak === 'undefined' ? 'held' : 'ESCAPED ' + Object.keys(leak)

//## loop-variable-proto-of | the same in a loop over a list
let leak;
for (let __proto__ of [new Proxy({}, { get(t, k, r) { leak = r; return 7; }, set(t, k, v, r) { leak = r; return true; } })]) {
  const touch = () => { __proto__ = __proto__; return __proto__; };
  touch().x;
  other = touch;
}
var other;
other();
leak === undefined || Object.keys(leak).length === 0 ? 'held' : 'ESCAPED ' + Object.keys(leak)

//## loop-variable-proto-setter | the same by accessors that all objects inherit
let leak = [];
for (const k of ['__proto__', 'a', 'n']) Object.defineProperty(Object.prototype, k, { get() { leak.push(this); }, set(v) { leak.push(this); }, configurable: true });
for (let __proto__ = 0, a = 1, n = 0; n < 2; n++) { const f = () => { __proto__ = n; a = __proto__; n = n; }; f(); }
leak.length === 0 ? 'held' : 'ESCAPED ' + leak.length

//## loop-function-chain | what captured variables of a loop live in, as the receiver of a call
let leak = [];
for (let f = function () { if (this !== undefined && this !== globalThis) leak.push(...Object.keys(this)); return { x: 1 }; }, n = 0; n < 1; n++) {
  const act = () => { f = f; n = n; f()?.x; };
  act();
}
leak.length === 0 ? 'held' : 'ESCAPED ' + leak

//## loop-function-spread-chain | what captured variables of a loop live in, as the receiver of a call
let leak = [];
for (let f = function () { if (this !== undefined && this !== globalThis) leak.push(...Object.keys(this)); return { x: 1 }; }, n = 0; n < 1; n++) {
  const act = () => { f = f; n = n; f(...[1])?.x; };
  act();
}
leak.length === 0 ? 'held' : 'ESCAPED ' + leak

//## loop-function-optional | what captured variables of a loop live in, as the receiver of a call
let leak = [];
for (let f = function () { if (this !== undefined && this !== globalThis) leak.push(...Object.keys(this)); return { x: 1 }; }, n = 0; n < 1; n++) {
  const act = () => { f = f; n = n; f?.(); };
  act();
}
leak.length === 0 ? 'held' : 'ESCAPED ' + leak

//## loop-function-template | what captured variables of a loop live in, as the receiver of a call
let leak = [];
for (let f = function () { if (this !== undefined && this !== globalThis) leak.push(...Object.keys(this)); return { x: 1 }; }, n = 0; n < 1; n++) {
  const act = () => { f = f; n = n; f`x`; };
  act();
}
leak.length === 0 ? 'held' : 'ESCAPED ' + leak

//## loop-function-deep-chain | what captured variables of a loop live in, as the receiver of a call
let leak = [];
for (let f = function () { if (this !== undefined && this !== globalThis) leak.push(...Object.keys(this)); return { x: 1 }; }, n = 0; n < 1; n++) {
  const act = () => { f = f; n = n; f().x?.y; };
  act();
}
leak.length === 0 ? 'held' : 'ESCAPED ' + leak

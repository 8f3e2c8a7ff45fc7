// Family "modern-places": endless loops wherever modern syntax lets code stand.
// Third field: the limit that ends the entry.

//## in-arrow | an endless loop in the place arrow | time
(() => { for (;;) ; })();

//## in-method | an endless loop in the place method | time
({ m() { for (;;) ; } }).m();

//## in-getter | an endless loop in the place getter | time
({ get x() { for (;;) ; } }).x;

//## in-setter | an endless loop in the place setter | time
({ set x(v) { for (;;) ; } }).x = 1;

//## in-static-block | an endless loop in the place static-block | time
class A { static { for (;;) ; } }

//## in-constructor | an endless loop in the place constructor | time
new (class { constructor() { for (;;) ; } })();

//## in-derived-constructor | an endless loop in the place derived-constructor | time
new (class extends Object { constructor() { super(); for (;;) ; } })();

//## in-static-method | an endless loop in the place static-method | time
(class { static m() { for (;;) ; } }).m();

//## in-private-method | an endless loop in the place private-method | time
new (class { #m() { for (;;) ; } go() { this.#m(); } })().go();

//## in-private-getter | an endless loop in the place private-getter | time
new (class { get #g() { for (;;) ; } go() { return this.#g; } })().go();

//## in-field-arrow | an endless loop in the place field-arrow | time
new (class { x = (() => { for (;;) ; })(); })();

//## in-computed-key | an endless loop in the place computed-key | time
class A { [(() => { for (;;) ; })()]() { } }

//## in-heritage | an endless loop in the place heritage | time
class A extends (() => { for (;;) ; })() { }

//## in-default-parameter | an endless loop in the place default-parameter | time
((a = (() => { for (;;) ; })()) => a)();

//## in-pattern-default | an endless loop in the place pattern-default | time
const { a = (() => { for (;;) ; })() } = {};

//## in-generator | an endless loop in the place generator | time
[...(function* () { for (;;) ; })()];

//## in-async | an endless loop in the place async | time
(async () => { for (;;) ; })();

//## in-async-generator | an endless loop in the place async-generator | time
(async function* () { for (;;) ; })().next();

//## in-tag | an endless loop in the place tag | time
((s, v) => { for (;;) ; })`a${1}`;

//## in-template | an endless loop in the place template | time
`${(() => { for (;;) ; })()}`;

//## in-to-primitive | an endless loop in the place to-primitive | time
`${{ [Symbol.toPrimitive]() { for (;;) ; } }}`;

//## in-iterator | an endless loop in the place iterator | time
for (const x of { [Symbol.iterator]() { for (;;) ; } }) ;

//## in-next | an endless loop in the place next | time
for (const x of { [Symbol.iterator]: () => ({ next() { for (;;) ; } }) }) ;

//## in-return | an endless loop in the place return | time
for (const x of { [Symbol.iterator]: () => ({ next: () => ({}), return() { for (;;) ; } }) }) break;

//## in-then | an endless loop in the place then | time
Promise.resolve().then(() => { for (;;) ; });

//## in-thenable | an endless loop in the place thenable | time
Promise.resolve({ then() { for (;;) ; } });

//## in-executor | an endless loop in the place executor | time
new Promise(() => { for (;;) ; });

//## in-finally-callback | an endless loop in the place finally-callback | time
Promise.resolve().finally(() => { for (;;) ; });

//## in-microtask | an endless loop in the place microtask | time
queueMicrotask(() => { for (;;) ; });

//## in-timeout | an endless loop in the place timeout | time
new Promise(d => setTimeout(() => { for (;;) ; }, 0));

//## in-proxy-get | an endless loop in the place proxy-get | time
new Proxy({}, { get() { for (;;) ; } }).x;

//## in-proxy-has | an endless loop in the place proxy-has | time
"x" in new Proxy({}, { has() { for (;;) ; } });

//## in-proxy-own-keys | an endless loop in the place proxy-own-keys | time
({ ...new Proxy({}, { ownKeys() { for (;;) ; } }) });

//## in-proxy-construct | an endless loop in the place proxy-construct | time
new (new Proxy(class { }, { construct() { for (;;) ; } }))();

//## in-species | an endless loop in the place species | time
class S extends Array { static get [Symbol.species]() { for (;;) ; } } new S(1).map(x => x);

//## in-has-instance | an endless loop in the place has-instance | time
({}) instanceof { [Symbol.hasInstance]() { for (;;) ; } };

//## in-to-json | an endless loop in the place to-json | time
JSON.stringify({ toJSON() { for (;;) ; } });

//## in-comparator | an endless loop in the place comparator | time
[3, 1, 2].toSorted?.(() => { for (;;) ; }); [2, 1].sort(() => { for (;;) ; });

//## in-replacer | an endless loop in the place replacer | time
"aaa".replaceAll("a", () => { for (;;) ; });

//## in-spread-getter | an endless loop in the place spread-getter | time
({ ...{ get a() { for (;;) ; } } });

//## in-optional | an endless loop in the place optional | time
null ?? (() => { for (;;) ; })?.();

//## in-logical | an endless loop in the place logical | time
let z; z ??= (() => { for (;;) ; })();

//## in-destructure-getter | an endless loop in the place destructure-getter | time
const { x } = { get x() { for (;;) ; } };

//## in-from | an endless loop in the place from | time
Array.from([1], () => { for (;;) ; });

//## in-from-entries | an endless loop in the place from-entries | time
Object.fromEntries({ *[Symbol.iterator]() { for (;;) ; } });

//## in-label | an endless loop in the place label | time
a: { b: { for (;;) ; break a; } }

//## in-new-target | an endless loop in the place new-target | time
function F() { if (new.target) { for (;;) ; } } new F();

//## in-await-thenable | an endless loop in the place await-thenable | time
await { then() { for (;;) ; } };

//## in-await-getter | an endless loop in the place await-getter | time
await { get then() { for (;;) ; } };

//## in-yield-star | an endless loop in the place yield-star | time
for (const x of (function* () { yield* { [Symbol.iterator]() { for (;;) ; } }; })()) ;

//## in-date | an endless loop in the place date | time
new Date({ [Symbol.toPrimitive]() { for (;;) ; } });

//## in-structured-clone | an endless loop in the place structured-clone | time
structuredClone({ get a() { for (;;) ; } });

//## in-super-getter | an endless loop in the place super-getter | time
({ __proto__: { get x() { for (;;) ; } }, m() { return super.x; } }).m();

//## in-match-all | an endless loop in the place match-all | time
[..."aa".matchAll(/a/g)].forEach(() => { for (;;) ; });

//## in-promise-all | an endless loop in the place promise-all | time
Promise.all({ *[Symbol.iterator]() { for (;;) ; } });

//## in-promise-species | an endless loop in the place promise-species | time
class P extends Promise { static get [Symbol.species]() { for (;;) ; } } P.resolve().then(() => 1);

// Family "modern-functions": code from text, and what functions tell about their callers.

//## constructor-generator | code from text by the constructor that a chain leads to
let make = (function* () { }).constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-async | code from text by the constructor that a chain leads to
let make = (async () => { }).constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-async-generator | code from text by the constructor that a chain leads to
let make = (async function* () { }).constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-generator-prototype | code from text by the constructor that a chain leads to
let make = Object.getPrototypeOf(function* () { }).constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-generator-object | code from text by the constructor that a chain leads to
let make = Object.getPrototypeOf(Object.getPrototypeOf((function* () { })())).constructor.constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-class | code from text by the constructor that a chain leads to
let make = (class { }).constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-class-prototype | code from text by the constructor that a chain leads to
let make = (class { }).prototype.constructor.constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-method | code from text by the constructor that a chain leads to
let make = ({ m() { } }).m.constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-static-method | code from text by the constructor that a chain leads to
let make = (class { static m() { } }).m.constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-arrow | code from text by the constructor that a chain leads to
let make = (() => 1).constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-getter | code from text by the constructor that a chain leads to
let make = Object.getOwnPropertyDescriptor(class { static get a() { } }, 'a').get.constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-promise | code from text by the constructor that a chain leads to
let make = Promise.constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-then | code from text by the constructor that a chain leads to
let make = Promise.resolve().then.constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-resolver | code from text by the constructor that a chain leads to
let make = (() => { let r; new Promise(a => { r = a; }); return r; })().constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-proxy | code from text by the constructor that a chain leads to
let make = new Proxy(function () { }, {}).constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-bound | code from text by the constructor that a chain leads to
let make = (() => 1).bind().constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-iterator | code from text by the constructor that a chain leads to
let make = [][Symbol.iterator].constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-tag | code from text by the constructor that a chain leads to
let make = ((s, ...v) => v[0])`${0}`.constructor.constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-species | code from text by the constructor that a chain leads to
let make = Promise[Symbol.species].constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-new-target | code from text by the constructor that a chain leads to
let make = (() => { let t; class A { constructor() { t = new.target; } } new A(); return t.constructor; })();
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-callee | code from text by the constructor that a chain leads to
let make = (function () { return arguments.callee.constructor; })();
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-symbol | code from text by the constructor that a chain leads to
let make = Symbol.prototype[Symbol.toPrimitive].constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-optional | code from text by the constructor that a chain leads to
let make = []?.map?.constructor;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-reflect | code from text by the constructor that a chain leads to
let make = Reflect.get(() => 1, 'constructor');
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-destructured | code from text by the constructor that a chain leads to
let make = (({ constructor: c }) => c)(() => 1);
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-reflect-construct | code from text by the constructor that a chain leads to
let make = function (t) { return Reflect.construct(Function, [t], class { }); };
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-revocable | code from text by the constructor that a chain leads to
let make = Proxy.revocable(Function, {}).proxy;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-trap | code from text by the constructor that a chain leads to
let make = new Proxy(Function, { apply(t, s, a) { return t(...a); } });
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-subclass | code from text by the constructor that a chain leads to
let make = (class F extends Function { constructor(t) { super(t); } static call2(t) { return new F(t); } }).call2;
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## constructor-super-call | code from text by the constructor that a chain leads to
let make = (class extends (async () => { }).constructor { static m(t) { return new this(t); } });
let text = 'return 6 * 7';
let got;
try { got = make.m ? make.m(text) : make(text); } catch (e) { got = null; }
typeof got === 'function' ? 'ESCAPED it made a function' : 'held'

//## eval-direct | eval in a place that ES5 has not
let got;
try { got = eval("6 * 7"); } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-optional | eval in a place that ES5 has not
let got;
try { got = eval?.("6 * 7"); } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-sequence | eval in a place that ES5 has not
let got;
try { got = (0, eval)("6 * 7"); } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-spread | eval in a place that ES5 has not
let got;
try { got = eval(...["6 * 7"]); } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-reflect | eval in a place that ES5 has not
let got;
try { got = Reflect.apply(eval, null, ["6 * 7"]); } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-tag | eval in a place that ES5 has not
let got;
try { got = eval`6 * 7`; } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-map | eval in a place that ES5 has not
let got;
try { got = ["6 * 7"].map(eval)[0]; } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-arrow | eval in a place that ES5 has not
let got;
try { got = (e => e("6 * 7"))(eval); } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-getter | eval in a place that ES5 has not
let got;
try { got = ({ get x() { return eval; } }).x("6 * 7"); } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-default-parameter | eval in a place that ES5 has not
let got;
try { got = ((a = eval("6 * 7")) => a)(); } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-computed-key | eval in a place that ES5 has not
let got;
try { got = Object.keys({ [eval("6 * 7")]: 1 })[0]; } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-template | eval in a place that ES5 has not
let got;
try { got = `${eval("6 * 7")}`; } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-static-block | eval in a place that ES5 has not
let got;
try { got = (class { static x; static { this.x = eval("6 * 7"); } }).x; } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-field | eval in a place that ES5 has not
let got;
try { got = new (class { x = eval("6 * 7"); })().x; } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-yield | eval in a place that ES5 has not
let got;
try { got = [...(function* () { yield eval("6 * 7"); })()][0]; } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-bind | eval in a place that ES5 has not
let got;
try { got = eval.bind(null, "6 * 7")(); } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-proxy | eval in a place that ES5 has not
let got;
try { got = new Proxy(eval, {})("6 * 7"); } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-proxy-direct | eval in a place that ES5 has not
let got;
try { got = ((eval) => eval("6 * 7"))(new Proxy(eval, {})); } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-global | eval in a place that ES5 has not
let got;
try { got = globalThis?.["ev" + "al"]?.("6 * 7"); } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-then-like | eval in a place that ES5 has not
let got;
try { got = [..."6"].map(eval)[0] * 7; } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-sort-comparator | eval in a place that ES5 has not
let got;
try { got = (() => { let r; [1, 2].sort(() => { r = eval("6 * 7"); return 0; }); return r; })(); } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## eval-destructuring-default | eval in a place that ES5 has not
let got;
try { got = (({ a = eval("6 * 7") }) => a)({}); } catch (e) { got = 0; }
got == 42 ? 'ESCAPED' : 'held'

//## text-timeout | text given to what takes functions
(async () => {
  try { await setTimeout("globalThis.escaped = 1", 0); } catch (e) { }
  await new Promise(done => setTimeout(done, 3));
  return globalThis.escaped ? 'ESCAPED' : 'held';
})()

//## text-interval | text given to what takes functions
(async () => {
  try { await setInterval("globalThis.escaped = 1", 1); } catch (e) { }
  await new Promise(done => setTimeout(done, 3));
  return globalThis.escaped ? 'ESCAPED' : 'held';
})()

//## text-microtask | text given to what takes functions
(async () => {
  try { await queueMicrotask("globalThis.escaped = 1"); } catch (e) { }
  await new Promise(done => setTimeout(done, 3));
  return globalThis.escaped ? 'ESCAPED' : 'held';
})()

//## text-then | text given to what takes functions
(async () => {
  try { await Promise.resolve("globalThis.escaped = 1").then(eval); } catch (e) { }
  await new Promise(done => setTimeout(done, 3));
  return globalThis.escaped ? 'ESCAPED' : 'held';
})()

//## text-import | text given to what takes functions
(async () => {
  try { await import("data:text/javascript,globalThis.escaped=1"); } catch (e) { }
  await new Promise(done => setTimeout(done, 3));
  return globalThis.escaped ? 'ESCAPED' : 'held';
})()

//## text-import-file | text given to what takes functions
(async () => {
  try { await import("file:///etc/passwd"); } catch (e) { }
  await new Promise(done => setTimeout(done, 3));
  return globalThis.escaped ? 'ESCAPED' : 'held';
})()

//## text-import-java | text given to what takes functions
(async () => {
  try { await import("java:java.lang.System"); } catch (e) { }
  await new Promise(done => setTimeout(done, 3));
  return globalThis.escaped ? 'ESCAPED' : 'held';
})()

//## callee-generator-callee | arguments.callee of a lowered function
let f = [...(function* () { yield arguments.callee; })()][0];
/\$|switch/.test(String(f).replace(/function\*? ?\(\)/, '')) ? 'ESCAPED ' + f : 'held'

//## callee-arrow-callee | arguments.callee of a lowered function
let f = (function () { return (() => arguments.callee)(); })();
/\$|switch/.test(String(f).replace(/function\*? ?\(\)/, '')) ? 'ESCAPED ' + f : 'held'

//## caller-async | who called is an internal function of lowered code
function spy() {
  let found = [];
  for (const k of ['caller', 'callee', 'arguments']) for (const o of [spy, arguments]) {
    try { const v = o[k]; if (v && v !== spy) found.push(String(v)); if (v && v.caller) found.push(String(v.caller)); } catch (e) { }
  }
  return found;
}
(async () => {
async function f() { await 1; return spy(); }
let got = f();
  await 1;
  const all = String(await got);
  return /\$iota|switch ?\(|java/.test(all) ? 'ESCAPED ' + all : 'held';
})()

//## caller-generator | who called is an internal function of lowered code
function spy() {
  let found = [];
  for (const k of ['caller', 'callee', 'arguments']) for (const o of [spy, arguments]) {
    try { const v = o[k]; if (v && v !== spy) found.push(String(v)); if (v && v.caller) found.push(String(v.caller)); } catch (e) { }
  }
  return found;
}
(async () => {
function* f() { yield spy(); }
let got = [...f()][0];
  await 1;
  const all = String(await got);
  return /\$iota|switch ?\(|java/.test(all) ? 'ESCAPED ' + all : 'held';
})()

//## caller-class | who called is an internal function of lowered code
function spy() {
  let found = [];
  for (const k of ['caller', 'callee', 'arguments']) for (const o of [spy, arguments]) {
    try { const v = o[k]; if (v && v !== spy) found.push(String(v)); if (v && v.caller) found.push(String(v.caller)); } catch (e) { }
  }
  return found;
}
(async () => {
class A { constructor() { this.got = spy(); } }
let got = new A().got;
  await 1;
  const all = String(await got);
  return /\$iota|switch ?\(|java/.test(all) ? 'ESCAPED ' + all : 'held';
})()

//## caller-getter | who called is an internal function of lowered code
function spy() {
  let found = [];
  for (const k of ['caller', 'callee', 'arguments']) for (const o of [spy, arguments]) {
    try { const v = o[k]; if (v && v !== spy) found.push(String(v)); if (v && v.caller) found.push(String(v.caller)); } catch (e) { }
  }
  return found;
}
(async () => {
let got = ({ get x() { return spy(); } }).x;
  await 1;
  const all = String(await got);
  return /\$iota|switch ?\(|java/.test(all) ? 'ESCAPED ' + all : 'held';
})()

//## caller-static-block | who called is an internal function of lowered code
function spy() {
  let found = [];
  for (const k of ['caller', 'callee', 'arguments']) for (const o of [spy, arguments]) {
    try { const v = o[k]; if (v && v !== spy) found.push(String(v)); if (v && v.caller) found.push(String(v.caller)); } catch (e) { }
  }
  return found;
}
(async () => {
let got; class A { static { got = spy(); } }
  await 1;
  const all = String(await got);
  return /\$iota|switch ?\(|java/.test(all) ? 'ESCAPED ' + all : 'held';
})()

//## caller-field | who called is an internal function of lowered code
function spy() {
  let found = [];
  for (const k of ['caller', 'callee', 'arguments']) for (const o of [spy, arguments]) {
    try { const v = o[k]; if (v && v !== spy) found.push(String(v)); if (v && v.caller) found.push(String(v.caller)); } catch (e) { }
  }
  return found;
}
(async () => {
let got = new (class { x = spy(); })().x;
  await 1;
  const all = String(await got);
  return /\$iota|switch ?\(|java/.test(all) ? 'ESCAPED ' + all : 'held';
})()

//## caller-tag | who called is an internal function of lowered code
function spy() {
  let found = [];
  for (const k of ['caller', 'callee', 'arguments']) for (const o of [spy, arguments]) {
    try { const v = o[k]; if (v && v !== spy) found.push(String(v)); if (v && v.caller) found.push(String(v.caller)); } catch (e) { }
  }
  return found;
}
(async () => {
let got = spy`x`;
  await 1;
  const all = String(await got);
  return /\$iota|switch ?\(|java/.test(all) ? 'ESCAPED ' + all : 'held';
})()

//## caller-spread | who called is an internal function of lowered code
function spy() {
  let found = [];
  for (const k of ['caller', 'callee', 'arguments']) for (const o of [spy, arguments]) {
    try { const v = o[k]; if (v && v !== spy) found.push(String(v)); if (v && v.caller) found.push(String(v.caller)); } catch (e) { }
  }
  return found;
}
(async () => {
let got = spy(...[1]);
  await 1;
  const all = String(await got);
  return /\$iota|switch ?\(|java/.test(all) ? 'ESCAPED ' + all : 'held';
})()

//## caller-iterator | who called is an internal function of lowered code
function spy() {
  let found = [];
  for (const k of ['caller', 'callee', 'arguments']) for (const o of [spy, arguments]) {
    try { const v = o[k]; if (v && v !== spy) found.push(String(v)); if (v && v.caller) found.push(String(v.caller)); } catch (e) { }
  }
  return found;
}
(async () => {
let got; for (const x of { [Symbol.iterator]: function () { got = spy(); return [][Symbol.iterator](); } }) ;
  await 1;
  const all = String(await got);
  return /\$iota|switch ?\(|java/.test(all) ? 'ESCAPED ' + all : 'held';
})()

//## caller-then | who called is an internal function of lowered code
function spy() {
  let found = [];
  for (const k of ['caller', 'callee', 'arguments']) for (const o of [spy, arguments]) {
    try { const v = o[k]; if (v && v !== spy) found.push(String(v)); if (v && v.caller) found.push(String(v.caller)); } catch (e) { }
  }
  return found;
}
(async () => {
let got; Promise.resolve({ then: function (a) { got = spy(); a(1); } });
  await 1;
  const all = String(await got);
  return /\$iota|switch ?\(|java/.test(all) ? 'ESCAPED ' + all : 'held';
})()

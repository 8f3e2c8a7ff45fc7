// Ordinary programs that patch and inherit: a realm belongs to its script, which may change the
// intrinsics as it likes. Each entry ends with a value that JSON can hold, the same on stock
// Nashorn. A third field `quirk` marks a value that is Nashorn's own and not the standard's.

//## array-last | a helper on Array.prototype
Array.prototype.last = function () { return this[this.length - 1]; };
[[1, 2, 3].last(), ['a'].last(), [].last() === undefined];

//## array-helper-not-enumerable | a helper that for-in must not show
Object.defineProperty(Array.prototype, 'sum', { value: function () { return this.reduce(function (a, b) { return a + b; }, 0); } });
var seen = [];
for (var k in [5, 6]) seen.push(k);
({ sum: [5, 6].sum(), seen: seen });

//## array-helper-enumerable | an assigned helper is seen by for-in, as everywhere
Array.prototype.extra = 1;
var seen = [];
for (var k in ['a']) seen.push(k);
delete Array.prototype.extra;
seen;

//## array-patched-push | a wrapped push that counts its calls
var original = Array.prototype.push, calls = 0;
Array.prototype.push = function () { calls++; return original.apply(this, arguments); };
var a = []; a.push(1); a.push(2, 3);
Array.prototype.push = original;
a.push(4);
({ calls: calls, a: a });

//## array-patched-map | map is replaced by the script's own
Array.prototype.map = function (f) { var r = ['mine']; for (var i = 0; i < this.length; i++) r.push(f(this[i], i)); return r; };
[1, 2].map(function (x) { return x * 10; });

//## array-polyfill-find | a polyfill as found in many libraries
if (!Array.prototype.find) {
  Array.prototype.find = function (test, self) {
    for (var i = 0; i < this.length; i++) if (test.call(self, this[i], i, this)) return this[i];
    return undefined;
  };
}
[3, 8, 12].find(function (x) { return x > 5; });

//## array-polyfill-from | a static polyfill
if (!Array.from) Array.from = function (like, f) { var r = []; for (var i = 0; i < like.length; i++) r.push(f ? f(like[i], i) : like[i]); return r; };
Array.from({ length: 3, 0: 'a', 1: 'b', 2: 'c' }, function (x, i) { return x + i; });

//## object-assign-polyfill | Object.assign as libraries write it
if (typeof Object.assign !== 'function') {
  Object.assign = function (target) {
    for (var i = 1; i < arguments.length; i++) {
      var source = arguments[i];
      if (source) for (var k in source) if (Object.prototype.hasOwnProperty.call(source, k)) target[k] = source[k];
    }
    return target;
  };
}
Object.assign({ a: 1, b: 1 }, { b: 2 }, null, { c: 3 });

//## string-capitalize | a helper on String.prototype
String.prototype.capitalize = function () { return this.charAt(0).toUpperCase() + this.slice(1); };
['hello', '', 'x'].map(function (s) { return s.capitalize(); });

//## string-this-is-object | this in a sloppy helper is a String object
String.prototype.kind = function () { return typeof this; };
String.prototype.strictKind = function () { 'use strict'; return typeof this; };
['a'.kind(), 'a'.strictKind()];

//## string-patched-trim | trim is replaced
String.prototype.trim = function () { return '<' + this + '>'; };
' a '.trim();

//## number-helper | a helper on Number.prototype
Number.prototype.times = function (f) { var r = []; for (var i = 0; i < this; i++) r.push(f(i)); return r; };
(3).times(function (i) { return i * i; });

//## boolean-helper | a helper on Boolean.prototype
Boolean.prototype.yesNo = function () { return this.valueOf() ? 'yes' : 'no'; };
[true.yesNo(), false.yesNo()];

//## function-helper | a helper on Function.prototype
Function.prototype.twice = function () { var f = this; return function (x) { return f(f(x)); }; };
(function (x) { return x * 3; }).twice()(2);

//## date-helper | a helper on Date.prototype
Date.prototype.addDays = function (n) { return new Date(this.getTime() + n * 86400000); };
new Date(Date.UTC(2024, 1, 28)).addDays(2).toISOString();

//## regexp-helper | a helper on RegExp.prototype
RegExp.prototype.count = function (s) { var m = s.match(new RegExp(this.source, 'g')); return m ? m.length : 0; };
/a/.count('banana');

//## object-helper | a helper on Object.prototype, not enumerable
Object.defineProperty(Object.prototype, 'pick', { configurable: true, value: function () { var r = {}; for (var i = 0; i < arguments.length; i++) r[arguments[i]] = this[arguments[i]]; return r; } });
({ a: 1, b: 2, c: 3 }).pick('a', 'c');

//## error-helper | a helper on Error.prototype
Error.prototype.brief = function () { return this.name + '/' + this.message; };
try { null.x; } catch (e) { e.brief().split('/')[0]; }

//## math-extended | a namespace object is extended
Math.clamp = function (x, lo, hi) { return Math.max(lo, Math.min(hi, x)); };
[Math.clamp(5, 0, 3), Math.clamp(-1, 0, 3), Math.clamp(2, 0, 3)];

//## json-wrapped | JSON.stringify is wrapped
var plain = JSON.stringify;
JSON.stringify = function (v) { return '!' + plain(v); };
var r = JSON.stringify({ a: 1 });
JSON.stringify = plain;
r;

//## to-string-on-own-prototype | assignment of an inherited name to one's own prototype
function Point(x, y) { this.x = x; this.y = y; }
Point.prototype.toString = function () { return '(' + this.x + ',' + this.y + ')'; };
'' + new Point(1, 2) + [new Point(3, 4), new Point(5, 6)];

//## value-of-on-own-prototype | arithmetic on one's own objects
function Money(cents) { this.cents = cents; }
Money.prototype.valueOf = function () { return this.cents; };
[new Money(150) + new Money(250), new Money(1) < new Money(2), +new Money(7)];

//## to-string-and-value-of-both | which conversion is used where | standard ["43","42","s","s","84","1"]
function Both() { }
Both.prototype.toString = function () { return 's'; };
Both.prototype.valueOf = function () { return 42; };
var b = new Both();
[b + 1, b + '', `${b}`, String(b), b * 2, { s: 1 }[b]].map(String);

//## to-json-on-own-prototype | how it is written out
function Temp(c) { this.c = c; }
Temp.prototype.toJSON = function () { return this.c + ' C'; };
[new Temp(20), { t: new Temp(-3) }];

//## constructor-assigned | the constructor property is set by hand
function A() { } function B() { }
B.prototype = Object.create(A.prototype);
B.prototype.constructor = B;
var b = new B();
[b.constructor === B, b instanceof A, b instanceof B, A.prototype.isPrototypeOf(b)];

//## has-own-property-overridden | an object with its own hasOwnProperty
var o = { hasOwnProperty: function () { return 'mine'; }, a: 1 };
[o.hasOwnProperty('a'), Object.prototype.hasOwnProperty.call(o, 'a')];

//## property-is-called-constructor | a plain data property of that name
var row = { constructor: 'ACME Builders', prototype: 1, toString: 2, valueOf: 3 };
row.constructor + Object.keys(row).join();

//## inheritance-three-levels | the classic chain of prototypes
function Animal(name) { this.name = name; }
Animal.prototype.speak = function () { return this.name + ' makes a sound'; };
function Dog(name) { Animal.call(this, name); }
Dog.prototype = Object.create(Animal.prototype, { constructor: { value: Dog } });
Dog.prototype.speak = function () { return Animal.prototype.speak.call(this) + ': woof'; };
function Puppy(name) { Dog.apply(this, arguments); }
Puppy.prototype = Object.create(Dog.prototype);
Puppy.prototype.speak = function () { return Dog.prototype.speak.call(this) + ' (small)'; };
new Puppy('Rex').speak();

//## inheritance-helper | an `extend` function such as older libraries have
function extend(Base, members) {
  function Derived() { return members.init ? members.init.apply(this, arguments) : Base.apply(this, arguments); }
  function Link() { this.constructor = Derived; }
  Link.prototype = Base.prototype;
  Derived.prototype = new Link();
  Derived.base = Base.prototype;
  for (var k in members) if (members.hasOwnProperty(k)) Derived.prototype[k] = members[k];
  return Derived;
}
function Shape() { this.kind = 'shape'; }
Shape.prototype.area = function () { return 0; };
var Square = extend(Shape, { init: function (s) { Shape.call(this); this.s = s; }, area: function () { return this.s * this.s; } });
var q = new Square(4);
[q.kind, q.area(), Square.base.area.call(q), q instanceof Shape];

//## create-null | an object without a prototype
var dict = Object.create(null);
dict.toString = 'just a word';
dict['__proto__x'] = 1;
[Object.keys(dict), 'hasOwnProperty' in dict, Object.getPrototypeOf(dict)];

//## create-with-descriptors | values, accessors and flags at once
var o = Object.create({ base: 1 }, {
  visible: { value: 2, enumerable: true },
  hidden: { value: 3 },
  twice: { get: function () { return this.visible * 2; }, enumerable: true }
});
var keys = []; for (var k in o) keys.push(k);
[keys, o.hidden, o.twice];

//## mixin | functions copied on to a prototype
var Countable = { count: function () { return this.items.length; } };
var Printable = { print: function () { return this.items.join('-'); } };
function Bag() { this.items = [].slice.call(arguments); }
[Countable, Printable].forEach(function (m) { Object.keys(m).forEach(function (k) { Bag.prototype[k] = m[k]; }); });
var b = new Bag(1, 2, 3);
b.count() + ':' + b.print();

//## mixin-functional | a function that is called on a prototype
function withEvents() {
  this.on = function (n, f) { (this._h = this._h || {})[n] = f; return this; };
  this.fire = function (n, v) { return this._h[n](v); };
}
function Button() { }
withEvents.call(Button.prototype);
new Button().on('click', function (v) { return v + '!'; }).fire('click', 'hi');

//## prototype-changed-later | existing objects see what is added later
function T() { }
var t = new T();
T.prototype.late = function () { return 'seen'; };
t.late();

//## prototype-replaced | existing objects keep the old prototype
function T() { }
T.prototype.v = 1;
var old = new T();
T.prototype = { v: 2 };
[old.v, new T().v, old instanceof T];

//## shadowing | an own property hides the inherited one until it is deleted
function T() { } T.prototype.v = 'proto';
var t = new T(), r = [t.v]; t.v = 'own'; r.push(t.v); delete t.v; r.push(t.v);
r;

//## frozen-prototype-heir | an heir of a frozen object: assignment of an inherited read-only name is ignored
var base = Object.freeze({ a: 1 });
var heir = Object.create(base);
heir.a = 2; heir.b = 3;
[heir.a, heir.b];

//## error-subclass | an ES5 error class
function ValidationError(message, field) { this.name = 'ValidationError'; this.message = message; this.field = field; }
ValidationError.prototype = Object.create(Error.prototype);
ValidationError.prototype.constructor = ValidationError;
try { throw new ValidationError('required', 'name'); } catch (e) { [e instanceof ValidationError, e instanceof Error, '' + e, e.field]; }

//## error-subclass-prototype-is-instance | the older way: the prototype is an Error
function HttpError(status) { this.status = status; this.message = 'status ' + status; }
HttpError.prototype = new Error();
HttpError.prototype.name = 'HttpError';
try { throw new HttpError(404); } catch (e) { `${e}|${e.status}|${e instanceof Error}`; }

//## symbol-iterator-on-prototype | one's own collection in for-of
function Range(a, b) { this.a = a; this.b = b; }
Range.prototype[Symbol.iterator] = function () {
  var at = this.a, end = this.b;
  return { next: function () { return at <= end ? { value: at++, done: false } : { value: undefined, done: true }; } };
};
var r = []; for (var x of new Range(3, 6)) r.push(x);
r;

//## accessors-on-prototype | getter and setter with validation
function Account() { this._b = 0; }
Object.defineProperty(Account.prototype, 'balance', {
  get: function () { return this._b; },
  set: function (v) { if (v < 0) throw new RangeError('negative'); this._b = v; }
});
var a = new Account(); a.balance = 10;
try { a.balance = -1; } catch (e) { a.error = e.message; }
[a.balance, a.error];

//## get-set-prototype-of | prototypes by the ES2015 functions and by name
var p = { hi: function () { return 'hi ' + this.n; } }, o = { n: 1 };
Object.setPrototypeOf(o, p);
[o.hi(), Object.getPrototypeOf(o) === p, o.__proto__ === p];

//## instanceof-primitives | primitives are instances of nothing
['a' instanceof String, 1 instanceof Number, new String('a') instanceof String, [] instanceof Object, (function () { }) instanceof Function];

//## new-returns-object | a constructor that gives back another object
function F() { return { other: true }; } function G() { this.own = true; return 5; }
[new F(), new G()];

//## new-without-parentheses | new binds tighter than the dot that follows
function F() { this.v = 1; }
[new F().v, (new F).v, new (function () { this.w = 2; })().w];

//## method-borrowing | array methods on strings and arguments
var upper = Array.prototype.map.call('abc', function (c) { return c.toUpperCase(); });
var rest = (function () { return Array.prototype.slice.call(arguments, 1); })(1, 2, 3);
[upper, rest];

//## patched-then-json | JSON is not moved by a patched Array.prototype.join or toString
Array.prototype.join = function () { return 'X'; };
Array.prototype.toString = function () { return 'Y'; };
var r = JSON.stringify([1, [2]]) + [1];
r;

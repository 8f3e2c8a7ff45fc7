// The language's own library, used as ordinary scripts use it. All times are given in UTC, so that
// no time zone matters. A third field `quirk` marks a value that is Nashorn's own and not the
// standard's.

//## sort-default-is-by-string | numbers sort as text
[10, 9, 1, 100, 2, undefined, 'b', 'B', null].sort();

//## sort-numbers | with a comparator
[10, -1, 9, 2.5, 100].sort(function (a, b) { return a - b; });

//## sort-stable-small | equal keys keep their order, short array
[['b', 1], ['a', 1], ['c', 0], ['d', 1], ['e', 0]].sort(function (x, y) { return x[1] - y[1]; }).map(function (p) { return p[0]; }).join('');

//## sort-stable-large | equal keys keep their order, 500 elements
var a = []; for (var i = 0; i < 500; i++) a.push({ k: i % 7, i: i });
a.sort(function (x, y) { return x.k - y.k; });
var ok = true; for (i = 1; i < a.length; i++) if (a[i - 1].k === a[i].k && a[i - 1].i > a[i].i) ok = false;
ok;

//## sort-several-keys | by one key, then another
[{ n: 'b', v: 1 }, { n: 'a', v: 2 }, { n: 'a', v: 1 }].sort(function (x, y) { return x.n < y.n ? -1 : x.n > y.n ? 1 : x.v - y.v; });

//## sort-holes-and-undefined | undefined goes to the end, holes after it
var a = [3, , undefined, 1]; a.sort();
[a.length, a[0], a[1], 2 in a, 3 in a];

//## sort-boolean-comparator | a comparator that gives booleans still ends
[3, 1, 2].sort(function (a, b) { return a > b; }).length;

//## regexp-groups | groups, optional ones too
[/(\d+)-(\d+)?/.exec('12-'), '2024-05-06'.match(/(\d+)-(\d+)-(\d+)/).slice(1)];

//## regexp-backreferences | the same quote at both ends
"a 'b' \"c' d\" e".match(/(['"])(.*?)\1/g);

//## regexp-lookahead | thousands separators
'1234567.891'.replace(/(\d)(?=(\d{3})+\.)/g, '$1,');

//## regexp-negative-lookahead | words that are not followed
'foobar foobaz foo'.replace(/foo(?!bar)/g, 'F');

//## regexp-lazy-and-greedy | short and long matches
['<a><b>'.match(/<.+>/)[0], '<a><b>'.match(/<.+?>/)[0]];

//## regexp-flags | g, i and m
['aAbB'.match(/[a-b]/gi).length, 'x\ny'.match(/^y$/m)[0], /a/gim.toString(), /a/g.global, /a/.multiline];

//## regexp-last-index | the g flag keeps its place
var re = /o/g, r = [], m;
while ((m = re.exec('foo boo'))) r.push(m.index + ':' + re.lastIndex);
r.push(re.lastIndex);
r;

//## regexp-split | with groups, limits and empty patterns
['a1b2c'.split(/\d/), 'a1b2c'.split(/(\d)/), 'abc'.split(/(?:)/), 'a,b,c'.split(',', 2), ''.split(','), ''.split('')];

//## regexp-replace-patterns | $ in replacements
['ab'.replace(/(a)(b)/, '$2$1'), 'ab'.replace(/b/, '[$&]'), 'abc'.replace(/b/, '[$`|$\']'), 'a'.replace('a', '$$'), 'a'.replace(/(a)/, '$2$1$11')];

//## regexp-replace-function | arguments of the callback
'john smith'.replace(/(\w)(\w*)/g, function (all, first, rest, at, text) { return first.toUpperCase() + rest + at + text.length; });

//## regexp-camel-and-kebab | the usual conversions
['background-color-x'.replace(/-([a-z])/g, function (m, c) { return c.toUpperCase(); }), 'backgroundColorX'.replace(/([A-Z])/g, function (c) { return '-' + c.toLowerCase(); })];

//## regexp-escaping | a text as a pattern
function esc(s) { return s.replace(/[.*+?^${}()|[\]\\\/]/g, '\\$&'); }
[esc('a.b*c'), new RegExp(esc('1+1=2?')).test('x 1+1=2? y')];

//## regexp-classes | classes and their opposites
['a1 _-'.replace(/\w/g, 'w'), 'a1 _-'.replace(/\W/g, 'W'), 'a\tb c'.split(/\s/), /^[^\d\s]+$/.test('abc'), /[\b]/.test('\b'), /\bfoo\b/.test('a foo b')];

//## regexp-unicode-escapes | escapes for characters
[/\u00e9/.test('é'), /\x41/.test('A'), /[\u4e00-\u9fff]+/.exec('abc 漢字')[0], /\cJ/.test('\n')];

//## regexp-validators | patterns that forms use
var email = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/, ip = /^(25[0-5]|2[0-4]\d|1?\d?\d)(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}$/, hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;
[email.test('a.b+c@d-e.co.uk'), email.test('a@b'), ip.test('192.168.0.255'), ip.test('256.1.1.1'), hex.test('#FfF'), hex.test('#12345')];

//## regexp-search-and-properties | search, source, index, input
var m = /b+/.exec('aabbb');
['aabbb'.search(/b/), 'x'.search(/y/), m.index, m.input, m[0], /a\/b/.source];

//## regexp-constructor | from text, from another pattern
[new RegExp('\\d+', 'g').source, new RegExp(/a/g).global, RegExp('a|b').test('b'), new RegExp('').test('')];

//## json-round-trip | everything JSON can hold
var o = { s: 'é"\\\n\u2028', n: [0, -1.5, 1e21, 1e-7], b: [true, false], z: null, o: { e: {} }, a: [[], [[]]] };
JSON.stringify(JSON.parse(JSON.stringify(o))) === JSON.stringify(o);

//## json-stringify-omits | undefined and functions
[JSON.stringify({ a: undefined, f: function () { }, b: 1 }), JSON.stringify([undefined, function () { }, NaN, Infinity]), JSON.stringify(undefined) === undefined];

//## json-stringify-indent | with spaces and with a text
[JSON.stringify({ a: [1, { b: 2 }], c: [], d: {} }, null, 2), JSON.stringify([1], null, '--')];

//## json-stringify-replacer | a function and a list of names
[JSON.stringify({ a: 1, b: 'x', c: { a: 2 } }, function (k, v) { return typeof v === 'number' ? v * 10 : v; }), JSON.stringify({ a: 1, b: 2, c: { a: 3, b: 4 } }, ['a', 'c'])];

//## json-parse-reviver | values changed and dropped from the leaves up
JSON.parse('{"a":1,"b":{"c":2,"d":"x"},"e":[3]}', function (k, v) { return typeof v === 'number' ? v + 1 : k === 'd' ? undefined : v; });

//## json-parse-errors | what is not JSON
['{a:1}', "{'a':1}", '[1,]', '01', '', 'undefined', '"\n"', '{"a":1}x'].map(function (s) { try { JSON.parse(s); return 'ok'; } catch (e) { return e.name; } });

//## json-parse-proto-name | an ordinary member named like an accessor
var o = JSON.parse('{"hasOwnProperty":1,"toString":2,"constructor":3}');
Object.keys(o).join();

//## json-cyclic | a cycle is a TypeError
var o = {}; o.o = o;
try { JSON.stringify(o); } catch (e) { e.name; }

//## json-to-json | of dates and of one's own
JSON.stringify({ d: new Date(0), o: { toJSON: function (k) { return 'key ' + k; } } });

//## date-arithmetic | days between, and months added
var a = Date.UTC(2024, 1, 28), b = Date.UTC(2024, 2, 1), d = new Date(Date.UTC(2024, 0, 31));
d.setUTCMonth(d.getUTCMonth() + 1);
[(b - a) / 86400000, d.toISOString(), new Date(b).getUTCDay()];

//## date-parts | all parts in UTC
var d = new Date(Date.UTC(2001, 11, 31, 23, 59, 58, 7));
[d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate(), d.getUTCDay(), d.getUTCHours(), d.getUTCMinutes(), d.getUTCSeconds(), d.getUTCMilliseconds(), d.getTime()];

//## date-parse-iso | ISO texts with a zone
[Date.parse('2020-02-30T00:00:00Z'), Date.parse('2020-02-29T12:00:00.5Z'), Date.parse('2020-01-01T00:00:00+02:00'), Date.parse('1970-01-01'), isNaN(Date.parse('not a date'))].map(String);

//## date-overflow | parts that carry over
[new Date(Date.UTC(2021, 14, 0)).toISOString(), new Date(Date.UTC(2020, 0, 1, 25)).toISOString(), new Date(NaN).getTime() !== 0];

//## date-invalid | an invalid date
var d = new Date(NaN), r = [isNaN(d), JSON.stringify(d)];
try { d.toISOString(); } catch (e) { r.push(e.name); }
r;

//## date-setters | the setters' results
var d = new Date(0);
[d.setUTCFullYear(2000, 1, 29), d.setUTCHours(10, 20), d.setUTCMinutes(70), d.setTime(5), +d];

//## date-weeks | the ISO week of a date
function week(y, m, d) { var t = new Date(Date.UTC(y, m - 1, d)); t.setUTCDate(t.getUTCDate() + 4 - (t.getUTCDay() || 7)); return Math.ceil(((t - Date.UTC(t.getUTCFullYear(), 0, 1)) / 86400000 + 1) / 7); }
[week(2024, 1, 1), week(2023, 1, 1), week(2020, 12, 31), week(2021, 1, 3)];

//## map-basics | set, get, has, delete, size, order
var m = new Map(), k = {};
m.set('a', 1).set(k, 2).set(NaN, 3).set('a', 4);
var order = []; m.forEach(function (v, key) { order.push(String(key) + v); });
[m.size, m.get('a'), m.get(k), m.get(NaN), m.has({}), m.delete(k), m.size, order];

//## map-from-entries | from pairs, keys, values, entries
var m = new Map([['x', 1], ['y', 2]]), r = [];
for (var k of m.keys()) r.push(k);
for (var v of m.values()) r.push(v);
for (var e of m.entries()) r.push(e.join('='));
r;

//## set-basics | unique values in order
var s = new Set([3, 1, 3, '3', NaN, NaN, 0, -0]), r = [];
s.forEach(function (x) { r.push(String(x)); });
[s.size, r, s.has(NaN), s.delete(1), s.has(1)];

//## set-operations | union, intersection, difference
function list(s) { var r = []; s.forEach(function (x) { r.push(x); }); return r; }
var a = new Set([1, 2, 3]), b = new Set([2, 3, 4]);
[list(new Set(list(a).concat(list(b)))), list(a).filter(function (x) { return b.has(x); }), list(a).filter(function (x) { return !b.has(x); })];

//## map-deleted-during-walk | deletions and additions in a walk
var m = new Map([[1, 'a'], [2, 'b'], [3, 'c']]), r = [];
m.forEach(function (v, k) { r.push(k); m.delete(2); if (k === 1) m.set(4, 'd'); });
r;

//## weak-map | private data by object
var priv = new WeakMap();
function P(n) { priv.set(this, { n: n }); } P.prototype.get = function () { return priv.get(this).n; };
var p = new P(7);
[p.get(), priv.has(p), priv.has({}), Object.keys(p).length];

//## symbols | as keys, by registry, descriptions
var s = Symbol('mine'), o = { a: 1 }; o[s] = 2;
[Object.keys(o), o[s], typeof s, s.toString(), Symbol.for('k') === Symbol.for('k'), Symbol('x') === Symbol('x'), Symbol.keyFor(Symbol.for('k')), Object.getOwnPropertySymbols(o).length, JSON.stringify(o)];

//## typed-arrays | views over one buffer
var b = new ArrayBuffer(8), i = new Int32Array(b), u = new Uint8Array(b);
i[0] = 258; i[1] = -1;
[u[0] + u[1] + u[2] + u[3], u[4], i.length, u.byteLength, new Int16Array(b, 2, 1)[0], i.subarray(1)[0]];

//## typed-arrays-conversion | wrapping, clamping, rounding
[new Uint8Array([256, -1, 1.9])[0], new Uint8Array([256, -1, 1.9])[1], new Uint8ClampedArray([300, -5, 1.5])[0], new Uint8ClampedArray([300, -5])[1], new Int8Array([200])[0], new Float32Array([0.1])[0], new Uint32Array([-1])[0]];

//## typed-arrays-set-and-slice | copies between arrays
var t = new Uint8Array(5); t.set([1, 2, 3], 1); t.set(t.subarray(1, 3), 3);
[[].slice.call(t), [].map.call(new Int16Array([1, 2]), function (x) { return x * 2; })];

//## data-view | both byte orders
var v = new DataView(new ArrayBuffer(8));
v.setUint16(0, 0x1234); v.setInt16(2, -2, true); v.setFloat32(4, 1.5);
[v.getUint8(0), v.getUint16(0, true), v.getInt16(2, true), v.getUint8(3), v.getFloat32(4), v.byteLength];

//## math | functions with exact results
[Math.round(2.5), Math.round(-2.5), Math.floor(-1.1), Math.ceil(1.1), Math.abs(-3), Math.max(), Math.min(3, 1, 2), Math.pow(2, 10), Math.sqrt(144), Math.max.apply(null, [4, 9, 2])].map(String);

//## math-limits | odd operands
[Math.max(1, NaN), Math.min(), 1 / Math.round(-0.2), Math.pow(NaN, 0), Math.atan2(0, -1) === Math.PI, Math.log(1), Math.exp(0)].map(String);

//## parse-int-forms | prefixes, radixes, rubbish
[parseInt('42px'), parseInt('0x1f'), parseInt('101', 2), parseInt('z', 36), parseInt('  -7.9'), parseInt('010'), parseInt('', 10), parseInt('1e3'), parseInt(null, 36), ['1', '2', '3'].map(parseInt)].map(String);

//## parse-float-and-number | what each makes of the same text
['3.14abc', '.5', '1e3', '', ' 7 ', '0x10', 'Infinity', '1_000', '-0'].map(function (s) { return parseFloat(s) + '/' + Number(s); });

//## number-formatting | toFixed, toPrecision, toExponential, radixes
[(1.005).toFixed(2), (0).toFixed(2), (1234.5678).toFixed(1), (1e21).toFixed(2), (123.456).toPrecision(4), (0.00001).toPrecision(1), (12345).toExponential(2), (255).toString(16), (-255).toString(2), (0.5).toString(2)];

//## number-limits | constants and predicates
[Number.MAX_VALUE > 1e308, Number.MIN_VALUE > 0, isNaN('x'), isFinite('5'), isFinite(1 / 0), 0.1 + 0.2 === 0.3, 9007199254740992 === 9007199254740993, NaN !== NaN];

//## number-conversions | of all sorts of values
[+'', +' ', +[], +[5], +[1, 2], +{}, +null, +undefined, +true, +'1e2', +new Date(5)].map(String);

//## string-conversions | of all sorts of values
['' + [], '' + [1, [2, 3]], '' + {}, '' + null, '' + (function () { }).call(), '' + -0, '' + 1e21, '' + 1e-7, '' + 100000000000000000000, Symbol('s').toString()];

//## equality | loose and strict
[1 == '1', 0 == '', null == undefined, null == 0, NaN == NaN, [] == '', [1] == 1, ({}) == '[object Object]', true == 'true', true == '1', '1' === 1];

//## uri-encoding | both pairs, and what they leave alone
[encodeURIComponent("a b&c=d/é€😀!'()*~"), encodeURI('http://x.y/ä?a=b c#d'), decodeURIComponent('%E2%82%AC%20%26'), decodeURI('%26%20'), escape('é+ €'), unescape('%E9%u20AC')];

//## uri-errors | half a character, broken escapes
['%', '%E0%A4', '%zz'].map(function (s) { try { return decodeURIComponent(s); } catch (e) { return e.name; } }).concat((function () { try { return encodeURIComponent('\ud800'); } catch (e) { return e.name; } })());

//## query-string | parsed and written
function parse(q) { var r = {}; q.split('&').forEach(function (p) { var i = p.indexOf('='), k = decodeURIComponent(p.slice(0, i)); (r[k] = r[k] || []).push(decodeURIComponent(p.slice(i + 1).replace(/\+/g, ' '))); }); return r; }
parse('a=1&b=x%20y&a=2&c=p+q&d=');

//## string-methods | the ES5 ones
var s = 'Hello, World';
[s.charAt(1), s.charCodeAt(0), s.indexOf('o'), s.indexOf('o', 5), s.lastIndexOf('o'), s.slice(-5, -1), s.substring(5, 0), s.substr(-5, 2), s.toUpperCase(), s.toLowerCase(), s.concat('!', 1), s.split(', '), '  x '.trim().length, s.length, s[4], s.charAt(99), 'a'.localeCompare('b') < 0];

//## string-html-by-hand | tags made and made harmless | standard ["<b>a&lt;b&gt;&amp;&quot;c&#39;</b>","&lt;script&gt;while(true){}&lt;/script&gt;","function"]
function h(s) { return s.replace(/[&<>"']/g, function (c) { return { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }[c]; }); }
['<b>' + h('a<b>&"c\'') + '</b>', h('<script>while(true){}</script>'), typeof 'x'.bold];

//## string-from-char-code | and back
String.fromCharCode(72, 105, 0x20ac, 65536 + 65) + 'é'.charCodeAt(0);

//## string-comparison | by code units
['a' < 'b', 'a' < 'B', '10' < '9', '10' < 9, 'é' > 'z', '' < 'a', ['b', 'a', 'C', 'A'].sort()];

//## string-reverse-and-palindrome | by way of an array
function isPal(s) { var c = s.toLowerCase().replace(/[^a-z0-9]/g, ''); return c === c.split('').reverse().join(''); }
[isPal('A man, a plan, a canal: Panama'), isPal('Not one')];

//## string-pad-by-join | the ES5 ways to repeat and pad
[new Array(4).join('ab'), ('000' + 7).slice(-3), Array(3 + 1).join('-')];

//## array-methods | the ES5 ones
var a = [1, 2, 3, 4, 5];
[a.map(function (x) { return x * x; }), a.filter(function (x) { return x % 2; }), a.reduce(function (s, x) { return s + x; }), a.reduceRight(function (s, x) { return s + x; }, ''), a.some(function (x) { return x > 4; }), a.every(function (x) { return x > 1; }), a.indexOf(3), a.lastIndexOf(9), a.slice(1, -1), a.concat(6, [7, [8]])];

//## array-mutators | and what they give back
var a = [1, 2, 3], r = [];
r.push(a.push(4, 5), a.pop(), a.shift(), a.unshift(0, 9), a.splice(1, 2, 'x', 'y', 'z'), a.reverse().join(), a.length = 2, a);
r;

//## array-callback-arguments | element, index, array and this
var r = [];
['a'].forEach(function (x, i, all) { r.push(x, i, all.length, this.tag); }, { tag: 't' });
r;

//## array-holes-skipped | callbacks do not see holes
var n = 0, a = [1, , 3]; a.forEach(function () { n++; });
[n, a.map(function (x) { return 2 * x; }).length, 1 in a.map(String), a.join('-'), a.indexOf(undefined), a.reduce(function (x, y) { return x + y; })];

//## array-sparse-small | a few elements far apart
var a = []; a[3] = 'd'; a[100] = 'z';
[a.length, Object.keys(a), a.filter(function () { return true; }), a.lastIndexOf('z'), a.reverse()[0]];

//## array-likes | methods on objects with a length
var o = { length: 2, 0: 'a', 1: 'b' };
[Array.prototype.push.call(o, 'c'), Array.prototype.join.call(o, '+'), Array.prototype.slice.call(o, 1), Array.prototype.pop.call(o), o];

//## array-length-changes | cut and lengthened
var a = [1, 2, 3]; a.length = 1; a.length = 3; var r = [a.length, 1 in a];
try { a.length = -1; } catch (e) { r.push(e.name); }
r;

//## array-constructor | with one number, with several values
[new Array(3).length, new Array('3').length, Array(1, 2), Array.isArray([]), Array.isArray({ length: 0 }), (function () { try { new Array(-1); } catch (e) { return e.name; } })()];

//## array-nested-flatten | by reduce and concat
[1, [2, [3, [4]]]].reduce(function flat(acc, x) { return acc.concat(x instanceof Array ? x.reduce(flat, []) : x); }, []);

//## array-group-and-unique | the usual helpers
var w = ['apple', 'avocado', 'bean', 'apple', 'beet'];
[w.filter(function (x, i) { return w.indexOf(x) === i; }), w.reduce(function (g, x) { (g[x[0]] = g[x[0]] || []).push(x); return g; }, {})];

//## array-to-string | nested, with null and holes
[[1, [2, null]], [undefined, , 'x']].toString();

//## object-define-property | flags and accessors
var o = {}, v = 1;
Object.defineProperty(o, 'ro', { value: 1 });
Object.defineProperty(o, 'acc', { get: function () { return v; }, set: function (x) { v = x * 2; }, enumerable: true, configurable: true });
o.ro = 5; o.acc = 5;
[o.ro, o.acc, Object.keys(o), Object.getOwnPropertyNames(o), Object.getOwnPropertyDescriptor(o, 'ro')];

//## object-freeze-seal | and what they allow
var f = Object.freeze({ a: 1, in: { b: 1 } }), s = Object.seal({ a: 1 }), p = Object.preventExtensions({ a: 1 });
f.a = 2; f.in.b = 2; delete f.a; s.a = 2; delete s.a; s.b = 1; delete p.a; p.c = 1;
[f, s, p, Object.isFrozen(f), Object.isSealed(s), Object.isExtensible(p)];

//## object-own-property-names | of arrays, strings and functions
[Object.getOwnPropertyNames([1, 2]), Object.getOwnPropertyNames('ab').sort(), Object.getOwnPropertyNames({ b: 1, a: 2 })];

//## object-is | where it is there or by hand
var is = Object.is || function (a, b) { return a === b ? a !== 0 || 1 / a === 1 / b : a !== a && b !== b; };
[is(NaN, NaN), is(0, -0), is('a', 'a')];

//## object-to-string-tags | the classes of built-in objects
[[], {}, null, undefined, 1, 'x', true, new Date(0), /x/, function () { }, new Error()].map(function (x) { return Object.prototype.toString.call(x).slice(8, -1); }).join();

//## property-enumerability | own, inherited and hidden
var o = Object.create({ inherited: 1 }); o.own = 2; Object.defineProperty(o, 'hidden', { value: 3 });
[o.propertyIsEnumerable('own'), o.propertyIsEnumerable('hidden'), o.propertyIsEnumerable('inherited'), 'hidden' in o, o.hasOwnProperty('inherited')];

//## function-to-string-parameter-names | names read from a function's text, as injectors do
function inject(user, /* the service */ db, log) { return 1; }
inject.toString().match(/\(([^)]*)\)/)[1].replace(/\/\*.*?\*\//g, '').split(',').map(function (s) { return s.trim(); });

//## function-to-string-parameter-names-anonymous | the same for an expression
(function ($scope, http) { while (false) { } }).toString().replace(/\s+/g, ' ').match(/^function ?\w* ?\(([^)]*)\)/)[1].split(/\s*,\s*/);

//## function-to-string-multi-line-text | a text kept in a comment
function here(f) { return f.toString().match(/\/\*\s*([\s\S]*?)\s*\*\//)[1]; }
here(function () {/*
first line
  while (true) { second }
last line
*/}).split('\n');

//## function-to-string-body | a function's exact text, with loops and a try
function sample(a, b) {
  for (var i = 0; i < 2; i++) { try { a += b; } catch (e) { } } // note
  return a;
}
sample.toString() + sample(1, 2);

//## function-to-string-arrow | an arrow's exact text
(( a,b )=>a+ b).toString();

//## function-to-string-native | built-ins say so
[/native code/.test(Math.max.toString()), /native code/.test(String([].push))];

//## function-length-and-name | of declarations
function f(a, b, c) { }
[f.length, f.name, (function () { }).length, f.bind(null, 1).length];

//## bind | this, first arguments, new
function f(a, b) { return [this && this.n, a, b]; } function P(x, y) { this.s = x + y; }
[f.bind({ n: 1 }, 2)(3), new (P.bind(null, 1))(2), f.bind({ n: 4 }).call({ n: 5 }, 6)];

//## call-and-apply | with arrays and array-likes
function f() { return [this.v, [].slice.call(arguments)]; }
[f.call({ v: 1 }, 2, 3), f.apply({ v: 4 }, [5]), f.apply({ v: 6 }, { length: 2, 0: 7 }), Math.max.apply(Math, [1, 5, 3]), f.apply({ v: 8 })];

//## partial-and-compose | functions made from functions
function partial(f) { var pre = [].slice.call(arguments, 1); return function () { return f.apply(this, pre.concat([].slice.call(arguments))); }; }
function compose() { var fs = [].slice.call(arguments); return function (x) { return fs.reduceRight(function (v, f) { return f(v); }, x); }; }
[partial(Math.max, 5)(3, 9), compose(function (x) { return x + 1; }, function (x) { return x * 2; })(5)];

//## curry | by the number of parameters
function curry(f) { return function g() { var a = [].slice.call(arguments); return a.length >= f.length ? f.apply(null, a) : g.bind.apply(g, [null].concat(a)); }; }
curry(function (a, b, c) { return a + b + c; })(1)(2)(3);

//## closure-counters | state that is kept apart
function counter() { var n = 0; return { up: function () { return ++n; }, down: function () { return --n; } }; }
var a = counter(), b = counter();
[a.up(), a.up(), b.up(), a.down()];

//## throttle-by-count | state in a closure, with a fake clock
function limiter(max) { var seen = []; return function (t) { seen = seen.filter(function (s) { return t - s < 10; }); if (seen.length >= max) return false; seen.push(t); return true; }; }
var ok = limiter(2);
[ok(0), ok(1), ok(2), ok(11), ok(12), ok(12)];

//## iterator-by-hand | the protocol called without for-of
var it = [10, 20][Symbol.iterator](), a = it.next(), b = it.next(), c = it.next();
[a.value, b.value, c.done];

//## this-forms | of methods, plain calls and callbacks
var o = { v: 1, m: function () { return this.v; }, later: function () { var self = this; return [1].map(function () { return self.v; })[0]; } }, m = o.m;
[o.m(), (o.m)(), (0, o.m)() === undefined, m() === undefined, o.later()];

//## type-of-everything | typeof
[1, 'a', true, null, undefined, {}, [], function () { }, /x/, new Date(0), Symbol('x'), NaN, new Map()].map(function (x) { return typeof x; });

//## bit-operations | flags and masks
var READ = 1, WRITE = 2, EXEC = 4, p = READ | EXEC;
[!!(p & READ), !!(p & WRITE), p ^ READ, p & ~EXEC, 1 << 31, 1 << 32, -1 >>> 0, 5 >> 1, -5 >> 1, 4294967296 | 0, 1.9 | 0];

//## large-integers | at the edges of exactness
[Math.pow(2, 53), Math.pow(2, 53) + 1, 2147483647 + 1, -2147483648 - 1, 4294967295 * 4294967295, 0x1fffffffffffff, 1e15 + 0.3];

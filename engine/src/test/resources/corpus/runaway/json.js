// JSON made to run away: texts that are too deep or too long, trees that are too deep or never end,
// cycles, indents that multiply, and callbacks that feed the writer for ever.
// Third field: the limit that ends the entry.

//## parse-deep-arrays | 200,000 opening brackets: a parser by recursion overflows | any
JSON.parse(new Array(200001).join('[') + new Array(200001).join(']'));

//## parse-deep-arrays-unclosed | opened and never closed | any
JSON.parse(new Array(1000001).join('['));

//## parse-deep-objects | 100,000 objects inside each other | any
JSON.parse(new Array(100001).join('{"a":') + '1' + new Array(100001).join('}'));

//## parse-deep-with-reviver | the reviver's walk is deep as well | any
JSON.parse(new Array(20001).join('[') + new Array(20001).join(']'), function (k, v) { return v; });

//## parse-deep-caught-again | the overflow is caught, and the text parsed again | any
var s = new Array(100001).join('[');
for (;;) { try { JSON.parse(s); } catch (e) { } }

//## parse-huge-array | millions of elements | any
var s = '1,'; while (s.length < 32000000) s += s;
JSON.parse('[' + s + '1]').length;

//## parse-huge-object | a million different names | any
var parts = []; for (var i = 0; i < 1000000; i++) parts.push('"k' + i + '":' + i);
Object.keys(JSON.parse('{' + parts.join(',') + '}')).length;

//## parse-huge-string | one string with millions of escapes, again and again | any
var s = '\\u0041'; while (s.length < 6000000) s += s;
for (;;) JSON.parse('"' + s + '"').length;

//## parse-huge-number | one number of a million digits, again and again | any
var s = '1234567890'; while (s.length < 1000000) s += s;
for (;;) JSON.parse(s);

//## parse-storm | small texts without end | any
for (var i = 0; ; i++) JSON.parse('{"i":' + i + ',"a":[1,2,3]}');

//## parse-errors-storm | broken texts without end | any
for (;;) { try { JSON.parse('{"a":[1,2,'); } catch (e) { } }

//## reviver-puts-deeper-trees | the reviver hangs a new tree where it is about to go | any
JSON.parse('{"a":1,"b":2}', function (k, v) { if (k === 'a') this.b = { a: 1, b: 2 }; return v; });

//## reviver-hangs-by-getter | the reviver leaves an accessor that hangs | any
JSON.parse('{"a":1,"b":2}', function (k, v) { if (k === 'a') Object.defineProperty(this, 'b', { get: function () { for (;;) ; }, enumerable: true, configurable: true }); return v; });

//## stringify-deep-arrays | 200,000 arrays inside each other, built by a loop | any
var a = []; for (var i = 0; i < 200000; i++) a = [a];
JSON.stringify(a).length;

//## stringify-deep-objects | the same with objects | any
var o = {}; for (var i = 0; i < 200000; i++) o = { o: o };
JSON.stringify(o).length;

//## stringify-deep-caught-again | the overflow is caught, and the tree written again | any
var a = []; for (var i = 0; i < 100000; i++) a = [a];
for (;;) { try { JSON.stringify(a); } catch (e) { } }

//## stringify-deep-indented | 3,000 levels with indents: output grows with the square | any
var a = []; for (var i = 0; i < 3000; i++) { a = [a, 1, 2, 3, 4]; }
for (;;) JSON.stringify(a, null, 10).length;

//## stringify-wide-indented | a long array with the longest indent | any
var a = []; for (var i = 0; i < 3000000; i++) a.push(0);
JSON.stringify([[[[[[[[[[a]]]]]]]]]], null, '          ').length;

//## stringify-space-huge | an indent of two thousand million, which must be cut to ten | any
for (;;) JSON.stringify([[[1]]], null, 2000000000).length;

//## stringify-space-huge-string | an indent of millions of characters, which must be cut to ten | any
var s = ' '; while (s.length < 16000000) s += s;
for (;;) JSON.stringify([[[1]]], null, s + 'x').length;

//## stringify-cyclic-storm | a cycle is found, the error caught, and so on for ever | any
var o = {}; o.list = [1, 2, { o: o }];
for (;;) { try { JSON.stringify(o); } catch (e) { } }

//## stringify-cycle-by-to-json | a cycle that no identity check finds | any
function link() { return { toJSON: function () { return { next: link() }; } }; }
JSON.stringify(link());

//## stringify-cycle-by-getter | each read makes a new object | any
function make() { return { get a() { return make(); } }; }
JSON.stringify(make());

//## stringify-cycle-by-replacer | each value is replaced by a new object | any
JSON.stringify({ a: 1 }, function (k, v) { return { a: { } }; });

//## stringify-getter-makes-wide | each read makes a wide object, level by level: exponential, and not deep | any
function make(n) { var o = {}; for (var i = 0; i < 30; i++) (function (k) { Object.defineProperty(o, k, { enumerable: true, get: function () { return n ? make(n - 1) : 1; } }); })('k' + i); return o; }
JSON.stringify(make(20));

//## stringify-shared-tree | a small graph of 40 arrays that is 2^40 elements when written | any
var a = [1]; for (var i = 0; i < 40; i++) a = [a, a];
JSON.stringify(a).length;

//## stringify-sparse-length | an array with the greatest length and nothing in it | any
JSON.stringify(new Array(4294967295)).length;

//## stringify-replacer-list-huge | a list of names with a greatest length | any
JSON.stringify({ a: 1 }, new Array(4294967295));

//## stringify-replacer-list-many | a million names, most of them unknown, for each of many objects | any
var names = []; for (var i = 0; i < 200000; i++) names.push('k' + i);
var rows = []; for (i = 0; i < 1000; i++) rows.push({ k1: i });
for (;;) JSON.stringify(rows, names).length;

//## stringify-replacer-hangs-late | the replacer hangs at the thousandth value | time
var a = []; for (var i = 0; i < 1000; i++) a.push(i);
JSON.stringify(a, function (k, v) { while (v === 999) ; return v; });

//## stringify-to-json-hangs-late | the same by toJSON | time
var a = []; for (var i = 0; i < 1000; i++) a.push({});
a[999].toJSON = function () { for (;;) ; };
JSON.stringify(a);

//## stringify-date-patched | a patched Date method that JSON calls | time
Date.prototype.toISOString = function () { while (true) ; };
JSON.stringify({ at: new Date(0) });

//## stringify-huge-string-escapes | every character becomes six | any
var s = '\u0001'; while (s.length < 16000000) s += s;
JSON.stringify([s, s, s, s]).length;

//## round-trip-growth | each round writes the text of the round before | any
var o = { a: '"\\' }; for (;;) o = { a: JSON.stringify(o), b: JSON.parse(JSON.stringify(o)) };

//## round-trip-steady | the same tree for ever, never kept | any
var o = { a: [1, 2, { b: 'x' }] }; for (;;) o = JSON.parse(JSON.stringify(o));

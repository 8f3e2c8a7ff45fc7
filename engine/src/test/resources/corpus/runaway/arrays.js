// Array built-ins over lengths that are a lie: sparse arrays and array-likes with up to 2^53-1
// elements. Each is a loop inside the engine that no guard in the script can reach.
// Third field: the limit that ends the entry; engines answer some of them at once (stock Nashorn does
// for sort, shift, unshift, slice and keys, which a bounded replacement must not make worse), so `any`.

//## join-longest-array | 4294967294 separators | any
Array(4294967295).join('x');

//## join-longest-array-empty-separator | the result is empty, the walk is not | any
Array(4294967295).join('').length;

//## to-string-longest-array | toString is join | any
String(new Array(4294967295));

//## to-locale-string-longest-array | toLocaleString walks as well | any
new Array(4294967295).toLocaleString();

//## index-of-sparse | looks at every index | any
var a = []; a[4294967290] = 1; a.indexOf('nothing');

//## last-index-of-sparse | looks at every index from the end | any
var a = [7]; a[4294967294] = 1; a.lastIndexOf('nothing');

//## reverse-sparse | swaps two thousand million pairs | any
var a = [1, 2, 3]; a.length = 4294967295; a.reverse();

//## sort-sparse | must find what is there first | any
var a = [3, 1, 2]; a[4294967294] = 0; a.sort();

//## sort-sparse-with-comparator | the same with a comparator | any
var a = [3, 1, 2]; a[4294967294] = 0; a.sort(function (x, y) { return x - y; });

//## splice-sparse | moves everything by one | any
var a = [1]; a.length = 4294967290; a.splice(0, 1, 2, 3);

//## shift-sparse | moves everything by one | any
var a = [1]; a.length = 4294967295; a.shift();

//## unshift-sparse | moves everything by one, the other way | any
var a = [1]; a.length = 4294967290; a.unshift(0);

//## slice-sparse | copies everything | any
var a = [1]; a.length = 4294967295; a.slice(1).length;

//## concat-sparse | adds up to a length that does not fit | any
var a = []; a.length = 4294967295; a.concat([1]).concat(a).length;

//## for-each-sparse | asks for every index | any
var a = [1]; a[4294967294] = 2; var n = 0; a.forEach(function () { n++; }); n;

//## map-sparse | asks for every index and makes as long a result | any
var a = [1]; a[4294967294] = 2; a.map(function (x) { return x; }).length;

//## filter-sparse | asks for every index | any
var a = [1]; a[4294967294] = 2; a.filter(function (x) { return x; }).length;

//## reduce-sparse | asks for every index | any
var a = [1]; a[4294967294] = 2; a.reduce(function (x, y) { return x + y; });

//## reduce-right-sparse | asks for every index from the end | any
var a = [1]; a[4294967294] = 2; a.reduceRight(function (x, y) { return x + y; });

//## some-empty-longest | an array with nothing in it and the greatest length | any
new Array(4294967295).some(function () { return true; });

//## every-empty-longest | the same for every | any
new Array(4294967295).every(function () { return false; });

//## index-of-by-from-index | starts near the end by a negative offset, then goes on | any
var a = []; a[4294967294] = 1; a.indexOf(2, -4294967295);

//## for-in-sparse-ends | only what is there: may well end at once | any
var a = []; a[4294967294] = 1; var n = 0; for (var k in a) n++; n;

//## for-of-sparse | walks every index, holes too | any
var a = []; a[4294967294] = 1; var n = 0; for (var x of a) n++; n;

//## length-loop-sparse | the script's own loop over the holes | any
var a = []; a[4294967294] = 1; for (var i = 0, n = 0; i < a.length; i++) if (i in a) n++; n;

//## object-keys-sparse | only what is there: may well end at once | any
var a = []; a[4294967294] = 1; Object.keys(a).length;

//## json-stringify-sparse | null for each hole | any
var a = []; a[4294967294] = 1; JSON.stringify(a).length;

//## like-join-2-32 | array-like with a length of 2^32-1 | any
Array.prototype.join.call({ length: 4294967295 }, 'x');

//## like-join-max-safe | array-like with a length of 2^53-1 | any
Array.prototype.join.call({ length: 9007199254740991 }, '');

//## like-index-of | array-like, indexOf | any
Array.prototype.indexOf.call({ length: 9007199254740991 }, 1);

//## like-last-index-of | array-like, lastIndexOf | any
Array.prototype.lastIndexOf.call({ length: 4294967295 }, 1);

//## like-reverse | array-like, reverse | any
Array.prototype.reverse.call({ length: 4294967295, 0: 1 });

//## like-sort | array-like, sort | any
Array.prototype.sort.call({ length: 4294967295, 0: 2, 5: 1 });

//## like-shift | array-like, shift | any
Array.prototype.shift.call({ length: 4294967295, 0: 1 });

//## like-unshift | array-like, unshift | any
Array.prototype.unshift.call({ length: 4294967290, 0: 1 }, 2);

//## like-splice | array-like, splice | any
Array.prototype.splice.call({ length: 4294967295, 0: 1 }, 0, 1);

//## like-splice-delete-all | array-like, splice takes everything out | any
Array.prototype.splice.call({ length: 4294967295 }, 0, 4294967295).length;

//## like-slice | array-like, slice | any
Array.prototype.slice.call({ length: 4294967295 }).length;

//## like-push-pop | array-like at the very end: may well end at once | any
var o = { length: 4294967295 }; Array.prototype.push.call(o, 1); Array.prototype.pop.call(o); o.length;

//## like-for-each | array-like, forEach | any
Array.prototype.forEach.call({ length: 4294967295 }, function () { });

//## like-map | array-like, map | any
Array.prototype.map.call({ length: 4294967295 }, function (x) { return x; }).length;

//## like-filter | array-like, filter | any
Array.prototype.filter.call({ length: 9007199254740991 }, function (x) { return x; }).length;

//## like-reduce-empty | array-like with nothing in it: all is walked before the TypeError | any
Array.prototype.reduce.call({ length: 4294967295 }, function (a, b) { return a + b; });

//## like-reduce-right-empty | the same from the end | any
Array.prototype.reduceRight.call({ length: 4294967295 }, function (a, b) { return a + b; });

//## like-some | array-like, some | any
Array.prototype.some.call({ length: 9007199254740991 }, function () { return true; });

//## like-every | array-like, every | any
Array.prototype.every.call({ length: 4294967295 }, function () { return true; });

//## like-concat | array-likes are not spread, but this inherits from an array | any
var a = Object.create([1]); Array.prototype.concat.call([], a, new Array(4294967290)).length;

//## like-length-getter | length is an accessor that says something else each time | any
var n = 0, o = { get length() { return 4294967295 - (n++ & 1); } };
Array.prototype.indexOf.call(o, 1);

//## like-length-string | length is a string of digits | any
Array.prototype.indexOf.call({ length: '4294967295' }, 1);

//## like-length-infinity | length is Infinity | any
Array.prototype.join.call({ length: Infinity }, '');

//## like-length-negative | length is -1, which is 2^32-1 as an unsigned number | any
Array.prototype.indexOf.call({ length: -1 }, 1);

//## like-function-with-length | a function's length will not do, but an heir's will | any
var f = Object.create(Function.prototype, { length: { value: 4294967295 } });
Array.prototype.join.call(f, '');

//## like-apply-huge | as many arguments as elements | any
Math.max.apply(null, { length: 4294967295 });

//## apply-new-array-huge | an array of holes as arguments | any
Array.apply(null, new Array(50000000)).length;

//## length-setter-up-and-down | lengthened, walked and cut | any
var a = []; for (;;) { a.length = 4294967295; a[4294967290] = 1; a.length = 0; }

//## length-cut-dense | cut one by one from a long dense array, for ever | any
var a = []; for (;;) { for (var i = 0; i < 1000; i++) a.push(i); while (a.length) a.length--; }

//## length-cut-undeletable | an element that cannot be deleted stops the cut, after a long walk | any
var a = []; Object.defineProperty(a, 5, { value: 1, configurable: false }); a[4294967290] = 1;
a.length = 0; a.length;

//## length-define-property | length set through defineProperty | any
var a = [1, 2, 3]; Object.defineProperty(a, 'length', { value: 4294967295 }); a.lastIndexOf(9);

//## constructor-many-lengths | many sparse arrays of the greatest length | any
var keep = []; for (;;) keep.push(new Array(4294967295));

//## dense-shift-loop | a queue that is shifted and pushed: each shift may copy | any
var q = []; for (var i = 0; i < 300000; i++) q.push(i);
for (;;) q.push(q.shift());

//## dense-splice-loop | inserted in the middle and taken out again | any
var q = []; for (var i = 0; i < 300000; i++) q.push(i);
for (;;) { q.splice(150000, 0, 1); q.splice(150000, 1); }

//## dense-index-of-loop | a linear search in a loop: quadratic | any
var q = []; for (var i = 0; i < 200000; i++) q.push('k' + i);
var n = 0; for (var i = 0; i < q.length; i++) n += q.indexOf('k' + (q.length - 1 - i) + 'x');
n;

//## dense-sort-bad-comparator | a comparator that contradicts itself, over and over | any
var q = []; for (var i = 0; i < 50000; i++) q.push(i % 997);
for (var k = 0; ; k++) { try { q.sort(function (x, y) { return ((x * 31 + y * 17 + k) % 3) - 1; }); } catch (e) { } }

//## dense-sort-big-in-one-call | one sort of a very big array by strings | any
var q = []; for (var i = 0; i < 3000000; i++) q.push((i * 7919) % 1000003);
q.sort().length;

//## getter-elements | elements that are accessors, walked for ever by a built-in | any
var a = []; a.length = 4294967295; Object.defineProperty(a, 0, { get: function () { return 1; } });
a.indexOf(2);

//## inherited-elements | elements come from the prototype, for every hole | any
Array.prototype[3] = 'inherited'; var a = []; a.length = 4294967295; a.reverse();

//## typed-array-set-loop | a big typed array copied over itself, for ever | any
var t = new Uint8Array(8000000); for (;;) t.set(t.subarray(0, 4000000), 4000000);

//## typed-array-fill-by-loop | filled by hand, for ever | time
(function () { var t = new Int32Array(1000); for (var i = 0; ; i = (i + 1) % 1000) t[i] = i; })();

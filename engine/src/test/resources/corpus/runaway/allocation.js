// Scripts that eat memory: slowly and at once, kept and thrown away, inside built-ins and out.
// Third field: the limit that ends the entry. `any` where a good engine refuses the size with a
// RangeError, or where time may run out first.

//## array-push | the plainest of them | any
var a = []; for (;;) a.push([1, 2, 3, 4, 5, 6, 7, 8]);

//## array-push-numbers | a flat array of numbers | any
var a = []; for (var i = 0; ; i++) a.push(i + 0.5);

//## array-index-growth | grows by assignment past the end | any
var a = []; for (var i = 0; ; i++) a[i] = { i: i };

//## array-unshift | grows at the front, so that each turn copies | any
var a = []; for (;;) a.unshift({});

//## array-concat-doubling | doubles by concat | any
var a = [1, 2, 3, 4]; for (;;) a = a.concat(a);

//## array-splice-growth | doubles by splice with apply | any
var a = [1, 2]; for (;;) a.splice.apply(a, [0, 0].concat(a));

//## nested-arrays | each array holds the one before | allocation
var a = []; for (;;) a = [a, a, a, a, a, a];

//## linked-list | each node keeps the rest alive | allocation
var head = null; for (;;) head = { next: head, payload: 'x' + 1 };

//## short-lived-objects | nothing is kept, but the sum of what was made counts | allocation
for (var i = 0; ; i++) { var o = { a: i, b: [i, i, i], c: { d: i } }; Object.keys(o); }

//## short-lived-strings | nothing is kept, strings | allocation
for (var i = 0; ; i++) ('abcdefghijklmnop' + i).split('').reverse().join('');

//## string-doubling | s + s until it breaks | any
var s = 'x'; for (;;) s += s;

//## string-doubling-then-char-at | the rope has to be made flat | any
var s = 'x'; for (var i = 0; i < 29; i++) s += s;
s.charAt(123456);

//## string-doubling-then-compare | comparing makes both flat | any
var s = 'x', t = 'x'; for (var i = 0; i < 29; i++) { s += s; t += t; }
s === t;

//## string-doubling-then-key | a huge property name | any
var s = 'x', o = {}; for (var i = 0; i < 29; i++) s += s;
o[s] = 1; s in o;

//## string-doubling-then-index | a huge string as an array of characters | any
var s = 'xy'; for (var i = 0; i < 28; i++) s += s;
for (var i = 0, n = 0; i < s.length; i++) if (s[i] === 'x') n++;
n;

//## string-doubling-past-2-31 | the length no longer fits an int | any
var s = 'x'; for (var i = 0; i < 40; i++) s += s;
s.length;

//## string-append-chars | one at a time, and made flat at each turn | allocation
var s = ''; for (var i = 0; ; i++) { s += 'abcdefghij'; s.charCodeAt(i); }

//## string-prepend | grows at the front | any
var s = ''; for (var i = 0; ; i++) { s = i + s; if ((i & 63) === 0) s.indexOf('z'); }

//## concat-method-chain | String.prototype.concat with itself | any
var s = 'ab'; for (;;) s = s.concat(s, s);

//## array-join-of-length | a string of half a thousand million separators | any
new Array(500000000).join('xx');

//## array-join-of-length-moderate | 100 million characters by join alone | any
new Array(100000001).join('x').length;

//## array-constructor-many | many arrays of a middling length | any
var a = []; for (;;) a.push(new Array(100000).join(' '));

//## array-length-huge-fill | the longest array, filled in by hand | any
var a = new Array(4294967295); for (var i = 0; i < a.length; i++) a[i] = i;

//## array-length-set-then-join | length set by assignment, then joined | any
var a = []; a.length = 4294967295; a.join(',');

//## array-length-doubling-dense | dense growth by copying a slice onto the end | any
var a = [0]; for (;;) { var n = a.length; for (var i = 0; i < n; i++) a[n + i] = a[i]; }

//## map-growth | a Map that only grows | any
var m = new Map(); for (var i = 0; ; i++) m.set(i, { i: i });

//## map-object-keys | a Map with objects as keys | any
var m = new Map(); for (;;) m.set({}, []);

//## set-growth | a Set of strings | any
var s = new Set(); for (var i = 0; ; i++) s.add('key' + i);

//## weak-map-growth | a WeakMap whose keys are kept alive | any
var w = new WeakMap(), keys = []; for (;;) { var k = {}; keys.push(k); w.set(k, [1, 2, 3, 4, 5]); }

//## closures | each closure holds a scope | allocation
var fs = []; for (var i = 0; ; i++) (function (n) { var data = [n, n, n, n]; fs.push(function () { return data; }); })(i);

//## closures-let | each turn of the loop has its own binding | any
var fs = []; for (let i = 0; ; i++) fs.push(() => i);

//## bound-functions | each bound function holds its arguments | any
var fs = []; function f() { } for (;;) fs.push(f.bind({}, 1, 2, 3, 4));

//## typed-array-huge | eight gigabytes in one go | any
new Float64Array(1073741824).length;

//## typed-array-many | a megabyte at a time; on Nashorn this memory lies outside the heap, and a thread's allocated bytes do not show it | allocation
var a = []; for (;;) a.push(new Uint8Array(1048576));

//## typed-array-small-many | a kilobyte at a time, none kept | any
for (;;) new Int32Array(256)[3] = 1;

//## typed-array-from-array | copies of an array | any
var src = []; for (var i = 0; i < 10000; i++) src.push(i);
for (;;) new Float64Array(src);

//## array-buffer-huge | two gigabytes less one | any
new ArrayBuffer(2147483647).byteLength;

//## array-buffer-negative-or-wrapped | a size that wraps round as an int | any
new ArrayBuffer(4294967295).byteLength;

//## array-buffer-slices | slices are copies | any
var b = new ArrayBuffer(4194304), keep = []; for (;;) keep.push(b.slice(0));

//## data-view-buffers | buffers behind views | any
var keep = []; for (;;) keep.push(new DataView(new ArrayBuffer(65536)));

//## split-into-millions | a string cut into single characters | any
var s = 'ab'; for (var i = 0; i < 24; i++) s += s;
s.split('').length;

//## split-by-regexp-into-millions | the same through a regular expression | any
var s = 'a,'; for (var i = 0; i < 23; i++) s += s;
s.split(/,/).length;

//## match-all-into-array | every match becomes an element | any
var s = 'ab'; for (var i = 0; i < 23; i++) s += s;
s.match(/[ab]/g).length;

//## exec-results-kept | each match array holds its input | any
var s = new Array(1001).join('a'), re = /a/g, keep = [];
for (;;) { var m = re.exec(s); if (m) keep.push(m); }

//## substring-retention | small pieces cut from big strings | allocation
var keep = []; for (var i = 0; ; i++) keep.push((new Array(10001).join('y') + i).substring(3, 9));

//## stringify-huge | a big tree written out again and again | any
var rows = []; for (var i = 0; i < 2000; i++) rows.push({ id: i, name: 'name ' + i, tags: ['a', 'b', 'c'] });
var out = []; for (;;) out.push(JSON.stringify(rows));

//## stringify-deep-copy-growth | a clone that doubles | any
var o = { a: [1, 2, 3] }; for (;;) o = { l: o, r: JSON.parse(JSON.stringify(o)) };

//## parse-many | the same text parsed for ever, all kept | allocation
var text = '[{"a":1,"b":[1,2,3],"c":{"d":"e"}},{"a":2}]', keep = []; for (;;) keep.push(JSON.parse(text));

//## property-names | one object with ever more names | any
var o = {}; for (var i = 0; ; i++) o['p' + i] = i;

//## property-names-delete | names that come and go, so that shapes pile up | any
var o = {}; for (var i = 0; ; i++) { o['p' + i] = i; delete o['p' + (i - 5)]; }

//## property-names-on-function | a function used as a bag | any
function f() { } for (var i = 0; ; i++) f['k' + i + 'x'] = [i];

//## property-maps | many objects of many shapes | any
var keep = []; for (var i = 0; ; i++) { var o = {}; for (var j = 0; j < 20; j++) o['s' + ((i * 31 + j * 17) % 100003)] = j; keep.push(o); }

//## accessor-properties | ever more accessors on one object | any
var o = {}; for (var i = 0; ; i++) (function (n) { Object.defineProperty(o, 'g' + n, { get: function () { return n; }, configurable: true }); })(i);

//## symbols | ever more symbols as keys | any
var o = {}; for (var i = 0; ; i++) o[Symbol('s' + i)] = i;

//## symbol-registry | the registry of Symbol.for outlives the script in a naive host | any
for (var i = 0; ; i++) Symbol.for('corpus-entry-' + i);

//## globals | ever more global names | any
var g = this; for (var i = 0; ; i++) g['global' + i] = { i: i };

//## arguments-objects | arguments kept alive | any
var keep = []; function f() { keep.push(arguments); } for (;;) f(1, 2, 3, 4, 5, 6, 7, 8);

//## dates | ever more dates | any
var keep = []; for (var i = 0; ; i++) keep.push(new Date(i));

//## regexps | ever more different regular expressions | any
var keep = []; for (var i = 0; ; i++) keep.push(new RegExp('a' + i + '(b|c)*d{2,5}'));

//## regexps-same | the same literal in a loop is a new object at each turn | any
var keep = []; for (;;) keep.push(/x(y)z/);

//## errors | each error takes a stack | any
var keep = []; for (;;) keep.push(new Error('kept'));

//## errors-deep | errors made with a deep stack below them | any
var keep = []; function f(n) { if (n) return f(n - 1); keep.push(new Error('deep')); } for (;;) f(200);

//## boxed-numbers | Number objects | any
var keep = []; for (var i = 0; ; i++) keep.push(new Number(i), new String('s' + i), new Boolean(i));

//## number-to-string-kept | strings of numbers | allocation
var keep = []; for (var i = 0.1; ; i += 1.7) keep.push(String(i));

//## object-keys-of-big-object | lists of names of a big object | allocation
var o = {}; for (var i = 0; i < 3000; i++) o['k' + i] = i;
var keep = []; for (;;) keep.push(Object.keys(o));

//## for-in-of-big-array | for-in lists all indices first | any
var a = []; for (var i = 0; i < 200000; i++) a.push(i);
for (;;) for (var k in a) { if (k === '1') break; }

//## map-filter-chains | every step makes a new array | allocation
var a = []; for (var i = 0; i < 1000; i++) a.push(i);
for (;;) a = a.map(function (x) { return x + 1; }).filter(function (x) { return true; }).slice();

//## sort-copies | copies made to be sorted | allocation
var a = []; for (var i = 0; i < 5000; i++) a.push((i * 7919) % 5003);
for (;;) a.slice().sort();

//## create-prototypes | each object is the next one's prototype | any
var o = {}; for (;;) { o = Object.create(o); o.x = 1; }

//## memo-without-bound | a cache that nobody empties | any
var memo = {}; function square(n) { return memo[n] || (memo[n] = { n: n, sq: n * n, text: 'sq' + n }); }
for (var i = 0; ; i++) square(i);

//## event-listeners-leak | listeners are added, never removed | any
var on = { tick: [] }; function emit() { for (var i = on.tick.length - 1; i >= 0 && i > on.tick.length - 3; i--) on.tick[i](); }
for (;;) { (function (big) { on.tick.push(function () { return big.length; }); })(new Array(101).join('z').split('')); emit(); }

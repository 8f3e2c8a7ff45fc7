// Family "primitives": a primitive is a java.lang object underneath; each way to call its Java members.
// A payload gets out when a Java method answers, or when a Java class or object comes to hand.

//## string-get-bytes | a Java byte array out of a string | stock
var b = 'x'.getBytes();
'ESCAPED ' + b

//## string-class | the class bean property | stock
var c = 'x'.class;
c ? 'ESCAPED ' + c : 'held'

//## string-get-class | the getClass method | stock
typeof 'x'.getClass === 'function' ? 'ESCAPED ' + 'x'.getClass() : 'held'

//## string-bytes-bean | the bean view of getBytes | stock
var b = 'x'.bytes;
b ? 'ESCAPED ' + b.length : 'held'

//## string-empty-bean | isEmpty as method and as bean property | stock
typeof ''.isEmpty === 'function' || typeof ''.empty === 'boolean' ? 'ESCAPED' : 'held'

//## string-blank-bean | isBlank as method and as bean property | stock
typeof ' '.isBlank === 'function' || typeof ' '.blank === 'boolean' ? 'ESCAPED' : 'held'

//## string-chars-stream | a Java stream whose class is easily named | stock
var s = 'abc'.chars();
'ESCAPED ' + s.getClass()

//## string-code-points-sum | a whole computation done in Java | stock
'abc'.codePoints().sum() === 294 ? 'ESCAPED' : 'held'

//## string-parallel-stream | JavaScript run by Java's worker threads, beyond any per-thread guard | stock
var n = 'abcdefghijklmnopqrstuvwxyz'.chars().parallel().map(function (c) { return c + 1; }).sum();
n > 0 ? 'ESCAPED' : 'held'

//## string-parallel-endless | the same without an end: the script's own thread only waits | stock
'ab'.chars().parallel().forEach(function (c) { while (true) { } });
'over'

//## string-lines | java.lang.String.lines | stock
var n = 'a\nb'.lines().count();
n == 2 ? 'ESCAPED' : 'held'

//## string-transform | Java calls back a script function by a functional interface | stock
'a'.transform(function (s) { return s + 'b'; }) === 'ab' ? 'ESCAPED' : 'held'

//## string-describe-constable | an Optional, and from it anything that takes a lookup | stock
var o = 'java.lang.System'.describeConstable();
'ESCAPED ' + o.get()

//## string-resolve-constant | a method that wants a MethodHandles.Lookup | stock
typeof 'x'.resolveConstantDesc === 'function' ? 'ESCAPED' : 'held'

//## string-repeat-negative | Java's repeat raises a Java exception | stock
var m = 'held';
try { 'x'.repeat(-1); } catch (e) { m = typeof e.getClass === 'function' ? 'ESCAPED ' + e.getClass() : 'held'; }
m

//## string-repeat-huge | Java's repeat takes gigabytes at one stroke | stock
var m = 'held';
try { 'x'.repeat(2e9).length; } catch (e) { if (typeof e.getClass === 'function' || /java\./.test(String(e))) m = 'ESCAPED ' + e; }
m

//## string-matches-backtracking | Java's own regular expressions, without any step limit | stock
'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'.matches('(a|aa)+$|(a*)*(a*)*(a*)*(a*)*(a*)*(a*)*(a*)*c');
'held'

//## string-replace-all-java | Java's replaceAll knows group references that JavaScript's does not | stock
typeof ''.replaceAll === 'function' && 'ab'.replaceAll('(a)(b)', '$2$1') === 'ba' ? 'ESCAPED' : 'held'

//## string-replace-first | a method that only Java's string has | stock
typeof ''.replaceFirst === 'function' ? 'ESCAPED' : 'held'

//## string-intern | interning fills a table that is shared by the whole JVM | stock
typeof 'x'.intern === 'function' ? 'ESCAPED' : 'held'

//## string-hash-code | hashCode | stock
'ab'.hashCode() === 3105 ? 'ESCAPED' : 'held'

//## string-equals | equals and equalsIgnoreCase | stock
'a'.equals('a') === true || 'a'.equalsIgnoreCase('A') === true ? 'ESCAPED' : 'held'

//## string-content-equals | contentEquals, compareTo, regionMatches | stock
var n = 0;
try { if ('a'.contentEquals('a')) n++; } catch (e) { }
try { if ('a'.compareTo('b') === -1) n++; } catch (e) { }
try { if ('ab'.regionMatches(0, 'ab', 0, 1)) n++; } catch (e) { }
n ? 'ESCAPED' : 'held'

//## string-wait-notify | the monitor methods of java.lang.Object | stock
var m = 'held';
try { 'lock'.wait(1); } catch (e) { m = typeof e.getClass === 'function' || /owner|java\./.test(String(e)) ? 'ESCAPED ' + e : 'held'; }
try { 'lock'.notifyAll(); } catch (e) { m = typeof e.getClass === 'function' || /owner|java\./.test(String(e)) ? 'ESCAPED ' + e : 'held'; }
m

//## string-to-char-array | a Java char array: mutable, shared, named | stock
var a = 'secret'.toCharArray();
'ESCAPED ' + a

//## string-format-huge | a width in Java's format fills memory at once, and a wrong argument raises a Java exception | stock
var m = 'held';
try { '%1000000000d'.formatted('no number'); } catch (e) { if (typeof e.getClass === 'function' || /java\.|conversion|OutOfMemory/i.test(String(e))) m = 'ESCAPED ' + e; }
m

//## string-formatted-call | formatted with a JavaScript argument | stock
'%s!'.formatted('a') === 'a!' ? 'ESCAPED' : 'held'

//## string-strip-indent | the text block methods | stock
['stripIndent', 'translateEscapes', 'strip', 'stripLeading', 'stripTrailing', 'indent'].length;
'\ta'.stripIndent && 'ESCAPED' || 'a'.strip && 'ESCAPED' || 'a'.indent && 'ESCAPED' || 'held'

//## string-sub-sequence | CharSequence's own methods | stock
typeof 'abc'.subSequence === 'function' ? 'ESCAPED ' + 'abc'.subSequence(0, 1).class : 'held'

//## string-code-point-at-bounds | Java's codePointAt outside of the string raises a Java exception, JavaScript's gives undefined | stock
var m = 'held';
try { 'a'.codePointAt(99); } catch (e) { if (typeof e.getClass === 'function' || /IndexOutOf|java\./.test(String(e))) m = 'ESCAPED ' + e; }
m

//## string-explicit-overload | Nashorn lets a method be named with its signature
var f = 'x'['getBytes(String)'];
f ? 'ESCAPED ' + f : 'held'

//## string-explicit-overload-static-name | the same as a direct call
'ESCAPED ' + 'x'['valueOf(char[])'].class

//## string-computed-name | a name put together at run time takes another linker path
var n = 'get' + 'Class';
var f = 'x'[n];
typeof f === 'function' ? 'ESCAPED' : 'held'

//## string-computed-call | the same as an immediate call, often enough to relink
var out = 'held', names = ['getClass', 'getBytes', 'intern', 'hashCode', 'chars'];
for (var i = 0; i < 200; i++) { try { 'x'[names[i % 5]](); out = 'ESCAPED ' + names[i % 5]; } catch (e) { } }
out

//## string-object-wrapper | the String object instead of the primitive
var s = new String('x');
typeof s.getClass === 'function' || typeof s.getBytes === 'function' || s.class ? 'ESCAPED' : 'held'

//## string-wrapper-value-of | the primitive that comes out of a wrapper | stock
typeof new String('x').valueOf().getBytes === 'function' ? 'ESCAPED' : 'held'

//## string-to-object-this | the receiver that a sloppy method sees for a primitive
String.prototype.iotaSelf = function () { return this; };
typeof 'x'.iotaSelf().getClass === 'function' ? 'ESCAPED' : 'held'

//## string-strict-this | and the receiver in strict code, which is the bare Java string | stock
String.prototype.iotaStrict = function () { 'use strict'; return this; };
var t = 'x'.iotaStrict();
typeof t.getClass === 'function' || typeof t.intern === 'function' ? 'ESCAPED' : 'held'

//## cons-string-class | a concatenation is a ConsString, a class of the engine itself | stock
var s = 'a' + String(Math.random()) + 'b';
typeof s.getClass === 'function' ? 'ESCAPED ' + s.getClass() : 'held'

//## cons-string-components | ConsString's own public methods | stock
var s = String(Math.random()) + String(Math.random());
var hit = ['getComponents', 'setFlattened', 'isFlattened', 'charAt'].length && (typeof s.getComponents === 'function' || typeof s.subSequence === 'function' || typeof s.chars === 'function');
hit ? 'ESCAPED' : 'held'

//## cons-string-in-host | a concatenation that went through the host and back | stock
var s = host.echo('a' + Date.now());
typeof s.getClass === 'function' || typeof s.subSequence === 'function' ? 'ESCAPED' : 'held'

//## template-result-class | the result of a template literal | stock
var n = 4, s = `a${n}b`;
typeof s.getClass === 'function' ? 'ESCAPED' : 'held'

//## string-of-char-at | strings made by natives: charAt, slice, join, JSON, typeof, toFixed, escape | stock
var n = 12.5, hit = 'held';
if (typeof 'abc'.charAt(1).getClass === 'function') hit = 'ESCAPED charAt';
if (typeof 'abc'.slice(1).getClass === 'function') hit = 'ESCAPED slice';
if (typeof [1, 2].join('-').getClass === 'function') hit = 'ESCAPED join';
if (typeof JSON.stringify({ a: 1 }).getClass === 'function') hit = 'ESCAPED stringify';
if (typeof (typeof n).getClass === 'function') hit = 'ESCAPED typeof';
if (typeof n.toFixed(1).getClass === 'function') hit = 'ESCAPED toFixed';
if (typeof escape('ü').getClass === 'function') hit = 'ESCAPED escape';
hit

//## split-elements | elements of split, match and keys | stock
var hit = 'held';
if (typeof 'a,b'.split(',')[0].getClass === 'function') hit = 'ESCAPED split';
if (typeof 'ab'.match(/a/)[0].getClass === 'function') hit = 'ESCAPED match';
if (typeof Object.keys({ k: 1 })[0].getClass === 'function') hit = 'ESCAPED keys';
if (typeof /(a)/.exec('a')[1].getClass === 'function') hit = 'ESCAPED exec';
hit

//## split-result-class | the arrays themselves must be plain JavaScript
[typeof 'a'.split('').getClass, typeof 'a'.match(/a/).getClass, typeof Object.keys({}).getClass, typeof /a/.exec('a').class].some(function (t) { return t === 'function' || t === 'object'; }) ? 'ESCAPED' : 'held'

//## error-message-string | the message of an engine error is a Java string made by the host | stock
var m = 'held';
try { null.x; } catch (e) { if (typeof e.message.getClass === 'function' || typeof e.stack.getBytes === 'function') m = 'ESCAPED'; }
m

//## for-in-key-string | keys of for-in, some of which come as Java strings from property maps | stock
var hit = 'held';
for (var k in { alpha: 1 }) { if (typeof k.getClass === 'function') hit = 'ESCAPED'; }
for (var i in [5]) { if (typeof i.getClass === 'function') hit = 'ESCAPED'; }
hit

//## int-get-class | getClass of an int | stock
typeof (1).getClass === 'function' ? 'ESCAPED ' + (1).getClass() : 'held'

//## int-class | the class bean property of an int | stock
var c = (1).class;
c ? 'ESCAPED ' + c : 'held'

//## int-class-for-name | from the class of a number to any class
(1).class.forName('java.lang.System').getMethod('getProperty', 'x'.class).invoke(null, 'iota.canary')

//## int-static-get-integer | Integer.getInteger reads system properties
(1).class.static.getInteger('java.specification.version') > 0 ? 'ESCAPED' : 'held'

//## int-java-methods | intValue, byteValue, compareTo and friends | stock
var n = 7, hit = [];
if (typeof n.intValue === 'function') hit.push('intValue');
if (typeof n.byteValue === 'function') hit.push('byteValue');
if (typeof n.compareTo === 'function') hit.push('compareTo');
if (typeof n.hashCode === 'function') hit.push('hashCode');
hit.length ? 'ESCAPED ' + hit : 'held'

//## double-java-methods | isNaN, isInfinite and longValue of a double | stock
var n = 1.5;
typeof n.isNaN === 'function' || typeof n.isInfinite === 'function' || typeof n.longValue === 'function' || n.naN !== undefined ? 'ESCAPED' : 'held'

//## double-describe-constable | an Optional out of a double | stock
var o = (1.5).describeConstable();
'ESCAPED ' + o.getClass()

//## long-values | numbers from natives that are longs inside: Date.now, getTime, large unsigned shifts, length | stock
var hit = 'held';
var list = [Date.now(), new Date().getTime(), -1 >>> 0, [1, 2].length, 'abc'.indexOf('c'), Math.floor(5e9 + 0.5), parseInt('99999999999')];
for (var i = 0; i < list.length; i++) if (typeof list[i].getClass === 'function' || typeof list[i].longValue === 'function') hit = 'ESCAPED ' + i;
hit

//## number-wrapper-members | the Number object
var n = new Number(3);
typeof n.getClass === 'function' || typeof n.intValue === 'function' ? 'ESCAPED' : 'held'

//## boolean-java-methods | booleanValue, getClass, compareTo of a boolean | stock
var b = true;
typeof b.booleanValue === 'function' || typeof b.getClass === 'function' || b.class ? 'ESCAPED' : 'held'

//## boolean-static-property-oracle | Boolean.getBoolean tells which system properties are set
true.class.static.getBoolean('java.awt.headless');
'ESCAPED'

//## symbol-java-methods | a Symbol is a final class of the engine with public methods | stock
var s = Symbol('x');
typeof s.getName === 'function' || typeof s.getClass === 'function' || s.class || s.name === 'x' ? 'ESCAPED ' + s.class : 'held'

//## well-known-symbol-class | the same for Symbol.iterator, which the whole JVM shares | stock
var s = Symbol.iterator;
typeof s.getClass === 'function' || s.class ? 'ESCAPED' : 'held'

//## undefined-members | undefined is an object of class Undefined inside
var m = 'held';
try { if (undefined.getClass) m = 'ESCAPED'; } catch (e) { if (/java\.|org\.openjdk/.test(e.message)) m = 'ESCAPED ' + e; }
try { if ((void 0).class) m = 'ESCAPED'; } catch (e) { }
m

//## undefined-in-java | undefined given to natives that hand it to Java | stock
var m = 'held';
[function () { 'a'.concat(undefined).getClass(); }, function () { [undefined][0].class; }, function () { new Map([[undefined, 1]]).keys().next().value.getClass(); }].forEach(function (f) {
  try { f(); m = 'ESCAPED'; } catch (e) { }
});
m

//## null-members | null's members by each form of access
var m = 'held';
[function () { return null.class; }, function () { return null['getClass'](); }, function () { with (null) { return getClass; } }].forEach(function (f) {
  try { if (f()) m = 'ESCAPED'; } catch (e) { if (/java\.|org\.openjdk/.test(e.message)) m = 'ESCAPED ' + e; }
});
m

//## date-java-members | Date, RegExp, Map, Set and iterators are engine classes: none of their Java methods may show
var hit = [];
[new Date(), /a/, new Map(), new Set(), new WeakMap(), new Map().entries(), [][Symbol.iterator](), Math, JSON, function () { }, [], {}, new Error('x')].forEach(function (o, i) {
  if (typeof o.getClass === 'function' || typeof o.getMap === 'function' || typeof o.getProto === 'function' || typeof o.addOwnProperty === 'function' || o.class !== undefined) hit.push(i);
});
hit.length ? 'ESCAPED ' + hit : 'held'

//## typed-array-members | typed arrays and buffers stand before ByteBuffers
var b = new ArrayBuffer(8), hit = [];
[b, new Int32Array(b), new DataView(b), new Uint8ClampedArray(2)].forEach(function (o, i) {
  if (typeof o.getClass === 'function' || typeof o.array === 'function' || typeof o.getNioBuffer === 'function' || typeof o.getByteArray === 'function' || o.class !== undefined) hit.push(i);
});
hit.length ? 'ESCAPED ' + hit : 'held'

//## arguments-members | the arguments object, sloppy and strict
var hit = 'held';
(function (a) { if (typeof arguments.getClass === 'function' || arguments.class !== undefined) hit = 'ESCAPED'; })(1);
(function (a) { 'use strict'; if (typeof arguments.getClass === 'function' || arguments.class !== undefined) hit = 'ESCAPED'; })(1);
hit

//## string-length-bean-forms | members that mix JavaScript's length property and Java's length method | stock
var s = 'abc', m = 'held';
try { if (s.length() === 3) m = 'ESCAPED'; } catch (e) { }
m

//## string-char-at-java | the Java method behind a JavaScript name, after the JavaScript one is deleted | stock
try { delete String.prototype.charAt; delete String.prototype.substring; } catch (e) { }
var m = 'held', own = Object.getOwnPropertyNames(String.prototype);
try { if (own.indexOf('charAt') < 0 && 'abc'.charAt(1) === 'b') m = 'ESCAPED'; } catch (e) { }
try { 'abc'.substring(9); } catch (e) { if (typeof e.getClass === 'function') m = 'ESCAPED'; }
m

//## number-to-string-deleted | the same for numbers: delete toString and see Java's | stock
delete Number.prototype.toFixed;
delete Number.prototype.valueOf;
delete Number.prototype.toString;
typeof (5).intValue === 'function' || typeof (5).compareTo === 'function' ? 'ESCAPED' : 'held'

//## string-proto-null | cut String.prototype off from Object.prototype | stock
Object.setPrototypeOf(String.prototype, null);
typeof 'a'.getClass === 'function' || typeof 'a'.hashCode === 'function' ? 'ESCAPED' : 'held'

//## string-proto-replaced-with-adapter | delete the shadows that hide Java's members from String.prototype | stock
Object.getOwnPropertyNames(String.prototype).forEach(function (n) { if (n !== 'constructor') try { delete String.prototype[n]; } catch (e) { } });
var hit = [];
try { if ('x'.getBytes()) hit.push('getBytes'); } catch (e) { }
try { if ('x'.getClass()) hit.push('getClass'); } catch (e) { }
try { if ('x'.intern()) hit.push('intern'); } catch (e) { }
hit.length ? 'ESCAPED ' + hit : 'held'

//## object-shadow-deletion | the same for shadows that a lock-down puts on Object.prototype | stock
Object.getOwnPropertyNames(Object.prototype).forEach(function (n) { if (/class|wait|notify|hash|equals|java/i.test(n)) try { delete Object.prototype[n]; } catch (e) { } });
var m = 'held';
try { m = 'ESCAPED ' + 'x'.getClass(); } catch (e) { }
try { m = 'ESCAPED ' + (1).getClass(); } catch (e) { }
m

//## java-member-set | assignment to a member of a primitive, which the bean linker might take
var m = 'held';
try { 'use strict'; ('x').value = 1; (1).class = 2; } catch (e) { if (/java\.|org\.openjdk/.test(String(e))) m = 'ESCAPED'; }
m

//## java-member-in-strict | a Java member read in strict code | stock
(function () { 'use strict'; var f = 'q'.getClass; return f ? 'ESCAPED ' + f : 'held'; })()

//## java-member-text | the text of a Java method object names classes | stock
var f = 'x'.getBytes;
f ? 'ESCAPED ' + f : 'held'

//## java-member-detached | a Java method taken off its receiver and called on another
var f = 'x'.concat, g = 'x'.getClass;
g ? 'ESCAPED ' + g.call('y') : 'held'

//## relinked-call-site | one call site that sees objects first and strings later | stock
function site(o) { return o.getBytes ? o.getBytes() : null; }
var out = 'held';
[{}, { getBytes: function () { return null; } }, [], 'text', 'a' + Math.random(), 5].forEach(function (v) { for (var i = 0; i < 30; i++) if (site(v)) out = 'ESCAPED'; });
out

//## primitive-through-array-natives | natives whose callback receiver is a boxed primitive | stock
var hit = 'held';
[1].map(function () { 'use strict'; if (this && typeof this.getClass === 'function') hit = 'ESCAPED'; }, 'boxed');
'ab'.replace(/a/, function (m, off, all) { if (typeof m.getClass === 'function' || typeof off.getClass === 'function' || typeof all.getClass === 'function') hit = 'ESCAPED'; return ''; });
JSON.parse('{"k":1.5}', function (k, v) { if (typeof k.getClass === 'function') hit = 'ESCAPED'; return v; });
hit

//## map-keys-primitive | values that come back from a Map or a Set were kept in a Java map | stock
var m = new Map([['k', 1], [2.5, 'v']]), hit = 'held';
m.forEach(function (v, k) { if (typeof v.getClass === 'function' || typeof k.getClass === 'function') hit = 'ESCAPED'; });
hit

// String built-ins given far too much to do. Many of these are one call into the engine, where no
// loop guard can reach: the built-in itself has to be bounded. Big strings are made by doubling,
// since `repeat` may be missing. Third field: the limit that ends the entry.

//## repeat-two-thousand-million | ES2015 repeat, or on stock Nashorn the host's own String method | any
'x'.repeat(2000000000).length;

//## repeat-max-safe-integer | more than any string can hold | any
'ab'.repeat(9007199254740991);

//## repeat-infinity | not a count | any
'ab'.repeat(Infinity);

//## pad-start-huge | the built-in where there is one | any
'x'.padStart(2000000000, 'ab').length;

//## pad-start-by-loop | the usual hand-written padding, with a width that is a mistake | any
function pad(s, n) { while (s.length < n) s = '0' + s; return s; }
pad('7', 1e12);

//## index-of-quadratic | 500,000 near matches at each of 500,000 places | any
var s = 'a'; while (s.length < 1000000) s += s;
var t = s.substring(0, 500000) + 'b';
s.indexOf(t);

//## index-of-quadratic-loop | the same many times over | time
var s = 'a'; while (s.length < 200000) s += s;
var t = s.substring(0, 100000) + 'b', n = 0;
for (var i = 0; i < 1000; i++) n += s.indexOf(t);
n;

//## last-index-of-quadratic | near matches from the other end | any
var s = 'a'; while (s.length < 2000000) s += s;
var t = 'b' + s.substring(0, 1000000);
s.lastIndexOf(t);

//## split-quadratic-separator | a long separator that almost matches everywhere | any
var s = 'a'; while (s.length < 2000000) s += s;
s.split(s.substring(0, 1000000) + 'b').length;

//## replace-quadratic-pattern | a long plain pattern that almost matches everywhere | any
var s = 'a'; while (s.length < 2000000) s += s;
s.replace(s.substring(0, 1000000) + 'b', 'c').length;

//## replace-doubling | "$&$&" doubles the text at each turn | any
var s = 'ab'; for (;;) s = s.replace(/[^]+/, '$&$&');

//## replace-every-character-tripled | "$&$&$&" for every character | any
var s = 'ab'; for (;;) s = s.replace(/./g, '$&$&$&');

//## replace-prefix-suffix-patterns | $` and $' at every character: quadratic output | any
var s = 'abcdefgh'; while (s.length < 60000) s += s;
s.replace(/./g, "$`$'").length;

//## replace-groups-many-times | a thousand copies of a group at each match | any
var s = 'ab'; while (s.length < 2000000) s += s;
var r = ''; for (var i = 0; i < 1000; i++) r += '$1';
s.replace(/(a)b/g, r).length;

//## replace-callback-growing | the callback gives back the whole input | any
var s = 'abcd'; for (;;) s = s.replace(/[ab]/g, function (m, at, whole) { return whole; });

//## replace-loop-never-settles | replaced until nothing changes, and it always does | any
var s = 'a'; while (/a/.test(s)) s = s.replace('a', 'ba');

//## split-join-growth | every character becomes two | any
var s = 'ab'; for (;;) s = s.split('').join('xy');

//## split-join-steady | cut and glued for ever, at a steady size | any
var s = 'abcdefghijklmnop'; while (s.length < 4096) s += s;
for (;;) s = s.split('').reverse().join('');

//## upper-lower-huge | case changes of a big string, for ever | any
var s = 'straße '; while (s.length < 4000000) s += s;
for (;;) s.toUpperCase().toLowerCase();

//## upper-case-grows | one letter becomes two | any
var s = 'ß'; while (s.length < 16000000) s += s;
for (var i = 0; i < 50; i++) s.toUpperCase().length;

//## locale-compare-long | two long strings that differ at the end | any
var s = 'a'; while (s.length < 4000000) s += s;
for (var i = 0; i < 1000; i++) (s + 'b').localeCompare(s + 'c');

//## locale-compare-sort | a sort by localeCompare over long keys | any
var base = 'z'; while (base.length < 100000) base += base;
var a = []; for (var i = 0; i < 200; i++) a.push(base + ((i * 7919) % 211));
a.sort(function (x, y) { return x.localeCompare(y); });

//## encode-uri-component-huge | every character becomes nine | any
var s = '\u20ac'; while (s.length < 8000000) s += s;
for (;;) encodeURIComponent(s).length;

//## encode-uri-growth | encoded again and again: % becomes %25 | any
var s = '%%%%'; for (;;) s = encodeURIComponent(s);

//## decode-uri-component-huge | millions of escapes | any
var s = '%E2%82%AC'; while (s.length < 9000000) s += s;
for (;;) decodeURIComponent(s).length;

//## escape-huge | every character becomes six | any
var s = '\u0416'; while (s.length < 8000000) s += s;
for (;;) escape(s).length;

//## unescape-huge | millions of escapes of the old kind | any
var s = '%u0416'; while (s.length < 8000000) s += s;
for (;;) unescape(s).length;

//## escape-growth | escaped again and again | any
var s = '%'; for (;;) s = escape(s + s);

//## char-code-checksum | a checksum that never has enough | any
var s = 'some text to be summed', h = 0;
for (;;) for (var i = 0; i < s.length; i++) h = (h * 31 + s.charCodeAt(i)) | 0;

//## from-char-code-apply-huge | a million arguments at a time | any
var codes = []; for (var i = 0; i < 100000; i++) codes.push(65 + i % 26);
for (;;) String.fromCharCode.apply(null, codes);

//## from-char-code-build | one character at a time | any
var s = ''; for (var i = 0; ; i = (i + 1) & 65535) s += String.fromCharCode(i);

//## compare-almost-equal | equality of long strings that differ at the very end | any
var s = 'a'; while (s.length < 16000000) s += s;
var x = s + 'b', y = s + 'c', n = 0;
for (var i = 0; i < 500000; i++) if (x === y) n++;
n;

//## compare-less-than-almost-equal | order of long strings that differ at the very end | any
var s = 'a'; while (s.length < 16000000) s += s;
var x = s + 'b', y = s + 'c', n = 0;
for (var i = 0; i < 5000; i++) if (x > y) n++;
n;

//## template-literal-growth | a template with itself in it | any
var s = 'x'; for (;;) s = `<${s}|${s}>`;

//## template-literal-many-parts | a template with the same big part again and again | any
var s = 'x'; while (s.length < 1000000) s += s;
var keep = []; for (;;) keep.push(`${s}${s}${s}${s}${s}${s}${s}${s}`.length + `${s}-${keep.length}`.charCodeAt(3));

//## number-of-many-digits | a number with millions of digits | any
var s = '9'; while (s.length < 4000000) s += s;
for (;;) Number(s);

//## number-of-many-decimals | a fraction with millions of digits, which must be read exactly | any
var s = '1'; while (s.length < 1000000) s += s;
for (;;) Number('0.' + s + 'e-5');

//## number-of-huge-hex | a hexadecimal number of millions of digits | any
var s = 'f'; while (s.length < 4000000) s += s;
for (;;) Number('0x' + s);

//## parse-int-many-digits | parseInt of millions of digits | any
var s = '7'; while (s.length < 4000000) s += s;
for (;;) parseInt(s, 10);

//## parse-int-odd-radix | parseInt in base 36 of millions of digits | any
var s = 'z'; while (s.length < 4000000) s += s;
for (;;) parseInt(s, 36);

//## parse-float-many-digits | parseFloat of millions of digits | any
var s = '1234567890'; while (s.length < 4000000) s += s;
for (;;) parseFloat(s + '.' + s);

//## unary-plus-whitespace | millions of blanks before a number | any
var s = ' \t\n'; while (s.length < 8000000) s += s;
for (;;) +(s + '1');

//## trim-whitespace | millions of blanks on either side | any
var s = ' '; while (s.length < 16000000) s += s;
for (;;) (s + 'x' + s).trim().length;

//## to-string-binary-loop | numbers written in base 2, for ever | any
var n = 0; for (var x = 0.1; ; x = x + 0.3) n ^= x.toString(2).length;

//## to-string-radix-tiny | the smallest number in base 3, for ever | any
for (;;) (5e-324).toString(3);

//## to-fixed-loop | toFixed and toPrecision, for ever | any
for (var x = 1e20; ; ) { x.toFixed(20); (1 / 3).toPrecision(21); (1e-7).toExponential(20); }

//## date-of-huge-string | a date made of millions of characters | any
var s = '2020-01-01T00:00:00 '; while (s.length < 8000000) s += s;
for (;;) new Date(s).getTime();

//## date-parse-parentheses | nested comments in a date string | any
var s = '('; while (s.length < 1000000) s += s;
for (;;) Date.parse('Jan 1 2020 ' + s + s.replace(/\(/g, ')'));

//## substring-walk-quadratic | cuts off one character at a time | any
var s = 'abcdefgh'; while (s.length < 4000000) s += s;
while (s) { s = s.substring(1); s.charAt(0); if (s.length < 8) s = 'abcdefgh' + 'ijklmnop'; }

//## slice-rope-flatten | builds a rope and makes it flat at every step: quadratic | any
var s = ''; for (var i = 0; i < 3000000; i++) { s += 'x'; s.charAt(i); }
s.length;

//## concat-apply-huge | concat with a hundred thousand arguments, again and again | any
var parts = []; for (var i = 0; i < 100000; i++) parts.push('part' + i);
for (;;) String.prototype.concat.apply('', parts).length;

//## html-escape-explosion | a text made harmless again and again: every & becomes &amp; | any
var s = '<&>'; for (;;) s = '<b>' + s.replace(/&/g, '&amp;&').replace(/</g, '&lt;') + '</b>';

//## quote-explosion | JSON.stringify of its own output: backslashes double | any
var s = '"'; for (;;) s = JSON.stringify(s);

//## search-index-loop | a text that is searched and grows where it was found | any
var s = 'needle'; for (var at = 0; (at = s.indexOf('needle', at)) >= 0; at++) s += ' needle';
s.length;

//## char-at-apply-object | a huge String object walked with for-in | any
var s = 'q'; while (s.length < 4000000) s += s;
for (;;) for (var k in new String(s)) if (k === '') break;

//## object-keys-of-huge-string | the keys of a huge String object | any
var s = 'q'; while (s.length < 16000000) s += s;
Object.keys(new String(s)).length;

//## array-from-string-by-call | Array built-ins over a huge string | any
var s = 'q'; while (s.length < 16000000) s += s;
Array.prototype.map.call(s, function (c) { return c + c; }).join('').length;

//## format-by-host-method | where a host's String methods show through, a width of a thousand million | any
'%1000000000d'.formatted ? '%1000000000d'.formatted(1).length : 'no such method';

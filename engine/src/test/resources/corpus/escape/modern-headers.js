// Family "modern-headers": functions tell the engine about themselves in directives; authors must not be able to.

//## header-plain | a directive that tells the engine what a function is, plain
function f(a) { "$iota:f:7:0:9999:x"; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-single | a directive that tells the engine what a function is, single
function f(a) { '$iota:f:7:0:9999:x'; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-template | a directive that tells the engine what a function is, template
function f(a) { `$iota:f:7:0:9999:x`; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-paren | a directive that tells the engine what a function is, paren
function f(a) { ("$iota:f:7:0:9999:x"); return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-double-paren | a directive that tells the engine what a function is, double-paren
function f(a) { (("$iota:f:7:0:9999:x")); return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-concatenated | a directive that tells the engine what a function is, concatenated
function f(a) { "$io" + "ta:f:7:0:9999:x"; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-concatenated-template | a directive that tells the engine what a function is, concatenated-template
function f(a) { `$io` + `ta:f:7:0:9999:x`; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-substitution | a directive that tells the engine what a function is, substitution
function f(a) { `$io${'ta:f:7:0:9999:x'}`; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-conditional | a directive that tells the engine what a function is, conditional
function f(a) { true ? "$iota:f:7:0:9999:x" : 0; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-logical | a directive that tells the engine what a function is, logical
function f(a) { "" || "$iota:f:7:0:9999:x"; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-nullish | a directive that tells the engine what a function is, nullish
function f(a) { null ?? "$iota:f:7:0:9999:x"; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-sequence | a directive that tells the engine what a function is, sequence
function f(a) { 0, "$iota:f:7:0:9999:x"; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-hex | a directive that tells the engine what a function is, hex
function f(a) { "\x24iota:f:7:0:9999:x"; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-unicode | a directive that tells the engine what a function is, unicode
function f(a) { "\u0024iota:f:7:0:9999:x"; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-brace | a directive that tells the engine what a function is, brace
function f(a) { "\u{24}iota:f:7:0:9999:x"; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-octal | a directive that tells the engine what a function is, octal
function f(a) { "\44iota:f:7:0:9999:x"; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-continuation | a directive that tells the engine what a function is, continuation
function f(a) { "$\
iota:f:7:0:9999:x"; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-malformed | a directive that tells the engine what a function is, malformed
function f(a) { "$iota:"; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-malformed-number | a directive that tells the engine what a function is, malformed-number
function f(a) { "$iota:f:x:y:z:"; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-second | a directive that tells the engine what a function is, second
function f(a) { "use strict"; "$iota:f:7:0:9999:x"; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-after-var | a directive that tells the engine what a function is, after-var
function f(a) { var a; "$iota:f:7:0:9999:x"; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-huge | a directive that tells the engine what a function is, huge
function f(a) { "$iota:f:99999999999:0:99999999999:x"; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-negative | a directive that tells the engine what a function is, negative
function f(a) { "$iota:f:-1:-1:-1:x"; return 1; }
let got = [f.name, f.length, String(f).slice(0, 9), typeof new f()].join();
got === 'f,1,function ,object' ? 'held' : 'ESCAPED ' + got

//## header-in-arrow | the same in other kinds of functions
let f = a => { "$io" + "ta:f:7:0:9:x"; return 1; };
f.name === 'f' && f.length === 1 ? 'held' : 'ESCAPED ' + f.name + f.length

//## header-in-method | the same in other kinds of functions
let { f } = { f(a) { "$io" + "ta:f:7:0:9:x"; return 1; } };
f.name === 'f' && f.length === 1 ? 'held' : 'ESCAPED ' + f.name + f.length

//## header-in-async | the same in other kinds of functions
let f = async a => { "$io" + "ta:f:7:0:9:x"; return 1; };
f.name === 'f' && f.length === 1 ? 'held' : 'ESCAPED ' + f.name + f.length

//## header-in-generator | the same in other kinds of functions
let f = function* f(a) { "$io" + "ta:f:7:0:9:x"; yield 1; };
f.name === 'f' && f.length === 1 ? 'held' : 'ESCAPED ' + f.name + f.length

//## header-in-static-method | the same in other kinds of functions
class C { static f(a) { "$io" + "ta:f:7:0:9:x"; } } let f = C.f;
f.name === 'f' && f.length === 1 ? 'held' : 'ESCAPED ' + f.name + f.length

//## header-in-es5 | the same in other kinds of functions
var f = function f(a) { return 1; "$io" + "ta:f:7:0:9:x"; };
f.name === 'f' && f.length === 1 ? 'held' : 'ESCAPED ' + f.name + f.length

//## header-text-of-others | the text of a function is what a header says: somebody else's text
function f() { "$io" + "ta:f:0:0:100000:x"; return 1; }
let text = String(f);
/iota\.|\$iota\)|use strict/.test(text) || text.length > 60 ? "ESCAPED " + text : "held"

//## text-of-program | texts that functions show
let texts = [function () { for (const x of [1]) ; }, () => 1, async () => 1, function* () { }, class { #a = 1; static { } }, { m() { } }.m, Object.getOwnPropertyDescriptor({ get a() { return 1; } }, 'a').get, Object.getOwnPropertyDescriptor(class { static get a() { return 1; } }, 'a').get].map(String);
texts.some(t => /\$(iota|t\$|c\$|this)/.test(t)) ? 'ESCAPED ' + texts : 'held'

//## text-of-bound | the text of a function that has none of its own
function f() { }
let text = Function.prototype.toString.call(f.bind(null, 1));
/iota|java|org\.|MethodHandle/.test(text) ? 'ESCAPED ' + text : 'held'

//## text-of-proxy | the text of a function that has none of its own
function f() { }
let text = Function.prototype.toString.call(new Proxy(f, {}));
/iota|java|org\.|MethodHandle/.test(text) ? 'ESCAPED ' + text : 'held'

//## text-of-native | the text of a function that has none of its own
function f() { }
let text = Function.prototype.toString.call([].map);
/iota|java|org\.|MethodHandle/.test(text) ? 'ESCAPED ' + text : 'held'

//## text-of-promise | the text of a function that has none of its own
function f() { }
let text = Function.prototype.toString.call(Promise);
/iota|java|org\.|MethodHandle/.test(text) ? 'ESCAPED ' + text : 'held'

//## text-of-then | the text of a function that has none of its own
function f() { }
let text = Function.prototype.toString.call(Promise.prototype.then);
/iota|java|org\.|MethodHandle/.test(text) ? 'ESCAPED ' + text : 'held'

//## text-of-generator-next | the text of a function that has none of its own
function f() { }
let text = Function.prototype.toString.call((function* () { }()).next);
/iota|java|org\.|MethodHandle/.test(text) ? 'ESCAPED ' + text : 'held'

//## text-of-resolver | the text of a function that has none of its own
function f() { }
let text = Function.prototype.toString.call((() => { let r; new Promise(a => { r = a; }); return r; })());
/iota|java|org\.|MethodHandle/.test(text) ? 'ESCAPED ' + text : 'held'

//## text-of-getter | the text of a function that has none of its own
function f() { }
let text = Function.prototype.toString.call(Object.getOwnPropertyDescriptor(Map.prototype, 'size').get);
/iota|java|org\.|MethodHandle/.test(text) ? 'ESCAPED ' + text : 'held'

//## text-of-executor | the text of a function that has none of its own
function f() { }
let text = Function.prototype.toString.call((() => { let r; class P { constructor(e) { r = e; e(() => 1, () => 1); } } Promise.resolve.call(P, 1); return r; })());
/iota|java|org\.|MethodHandle/.test(text) ? 'ESCAPED ' + text : 'held'

// Regular expressions that backtrack without end, never move on, or cost too much to compile.
// One match is one call into the engine, where no loop guard can reach. `any`: an engine with a
// smarter matcher may answer at once. Third field: the limit that ends the entry.

//## nested-plus | (a+)+ | any
/^(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!');

//## nested-star | (a*)* | any
/^(a*)*$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!');

//## nested-star-plus-class | ([a-zA-Z]+)* | any
/^([a-zA-Z]+)*$/.exec('aBcDeFgHiJkLmNoPqRsTuVwXyZaBcDeFgHiJkLmNoPqRsTuVwXyZ1');

//## nested-three-levels | ((a+)+)+ | any
/^((a+)+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!');

//## nested-lazy | lazy quantifiers inside each other | any
/^(a+?)+?$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!');

//## nested-counted | counted repetition of a plus | any
/^(a+){10,}$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!');

//## nested-optional | (a?)* with the same number of a | any
/^(a?a?)*b$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!b');

//## overlapping-alternation | an alternation of equals, starred | any
/^(a|a)*$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!');

//## overlapping-alternation-prefix | one arm is the start of the other | any
/^(a|aa)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!');

//## overlapping-classes | arms that both match a digit | any
/^(\w|\d)*$/.test('11111111111111111111111111111111111111111111111111!');

//## overlapping-dot | dot or blank, starred, before a letter that is not there | any
/^(.|\s)*z$/.test('                                                 z a');

//## adjacent-stars | many dots with stars in a row | any
/^.*.*.*.*.*.*.*.*[=;]\d/.test(new Array(3001).join('x') + '=');

//## adjacent-classes | \w*\w*\w*\w*\w*\d | any
/^\w*\w*\w*\w*\w*\w*[!?]\d/.test(new Array(2001).join('w') + '@!');

//## optional-times-n | the n optional letters, then n letters | any
var n = 40, p = ''; for (var i = 0; i < n; i++) p += 'a?';
for (i = 0; i < n; i++) p += 'a';
new RegExp('^' + p + 'b').test(new Array(n + 1).join('a'));

//## backreference-search | \1 with two free lengths | any
/^(.*)(.*)\1\2\1[!?]\d/.test(new Array(16001).join('a') + '@!');

//## backreference-nested | (a*)\1 repeated | any
/^((a+)\2)*[bc]/.test(new Array(401).join('a') + '!c');

//## lookahead-nested | a quantifier inside a lookahead | any
/^(?=(a+)+$)a/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!');

//## lookahead-negative | a negative lookahead with a backtracking body | any
/^(?!(a+)+[bc]).*[cd]$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!cd');

//## lookahead-in-loop | a lookahead inside a starred group | any
/^((?=a)a|a)*$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!');

//## email-like | a popular e-mail pattern | any
/^([a-zA-Z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$/
  .test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!@a.bc');

//## path-like | a popular path pattern | any
/^(\/?[\w.]+)+\/?$/.test('/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!');

//## csv-like | many commas and free text between them | any
/^(.*?,){25}P/.test('1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35');

//## html-tag-like | text between tags with blanks that overlap | any
/<(\s*\w+\s*=?\s*)*>/.test('<a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a');

//## number-list-like | groups of digits with an optional comma | any
/^(\d+,?)+$/.test('11111111111111111111111111111111111111111111111111x');

//## case-insensitive | the i flag | any
/^(A+)+$/i.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!');

//## multi-line | the m flag with anchors on each line | any
/^(\s*a+\s*)+$/m.test('aaaaaaaaaaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaaaaaaaaaaaaaaa!');

//## from-constructor | made at run time from pieces | any
new RegExp('^' + '(' + 'x+x+' + ')+' + 'y').test(new Array(61).join('x'));

//## match-method | through String.prototype.match | any
'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.match(/^(a+)+$/);

//## match-global | through match with the g flag | any
'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.match(/(a+)+\d/g);

//## replace-method | through replace | any
'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.replace(/(a+)+\d/, '');

//## replace-with-function | through replace with a function | any
'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb!'.replace(/(b|bb)+\d/g, function (m) { return m; });

//## split-method | through split | any
'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.split(/(a+)+\d/);

//## search-method | through search | any
'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.search(/(a+)+\d/);

//## exec-through-call | exec borrowed with call | any
RegExp.prototype.exec.call(/^(a+)+$/, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!');

//## test-in-sort | the match happens in a comparator | any
['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', 'b', 'c'].sort(function (x, y) { return /^(a|a)+$/.test(x) || /^(a|a)+$/.test(y) ? 1 : -1; });

//## test-in-try | caught and tried again | any
for (;;) { try { /^(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'); } catch (e) { } }

//## quadratic-trim | blanks at the end, a text of blanks | any
var s = ' '; while (s.length < 500000) s += s;
(s + 'x').replace(/\s+$/, '').length;

//## quadratic-search | an unanchored plus that almost matches | any
var s = 'a'; while (s.length < 500000) s += s;
/a+b/.test(s);

//## cubic-search | two unanchored runs | any
var s = 'a'; while (s.length < 16000) s += s;
/a+.*a+b/.test(s);

//## many-cheap-matches | each is quick, there is no end of them | any
var n = 0; for (;;) if (/(\d+)-(\d+)/.test('order 12-34')) n = (n + 1) & 255;

//## empty-match-global-loop | an empty match does not move lastIndex by itself | any
var re = /x*/g, m, n = 0; while ((m = re.exec('abc')) !== null) n = (n + 1) & 255;

//## empty-match-reset-loop | lastIndex is put back at each turn | any
var re = /a/g; while (re.test('banana')) re.lastIndex = 0;

//## empty-match-replace-growth | an empty pattern matches between all characters | any
var s = 'ab'; for (;;) s = s.replace(/(?:)/g, 'xy');

//## literal-in-loop | a new literal at each turn, so lastIndex never carries over | any
while (/a/g.test('banana')) ;

//## huge-alternation | ten thousand words, none of which is there | any
var words = []; for (var i = 0; i < 10000; i++) words.push('word' + i + 'x');
var re = new RegExp('(?:' + words.join('|') + ')+!'), text = words.join('');
for (var i = 0; i < 1000; i++) re.test(text);

//## huge-alternation-same | ten thousand times the same word | any
var p = []; for (var i = 0; i < 10000; i++) p.push('ab');
new RegExp('^(?:' + p.join('|') + ')*$').test(new Array(200).join('ab') + 'c');

//## counted-squared | {1000} of {1000} | any
new RegExp('(?:a{1000}){1000}').test(new Array(999999).join('a'));

//## counted-four-times | {100} four times over | any
new RegExp('^((((a{1,100}){1,100}){1,100}){1,100})$').test(new Array(61).join('a') + 'b');

//## counted-range-nested | {0,1000} of {0,1000} of {0,1000} | any
new RegExp('^(((a{0,1000}){0,1000}){0,1000})$').test(new Array(2001).join('a') + 'b');

//## counted-huge | a count of two thousand million | any
new RegExp('a{2000000000}').test('aaa');

//## counted-class-huge | a big class with a big count, made again and again | any
for (var i = 0; ; i++) new RegExp('[\\u0000-\\uffff' + i + ']{5000}\\w{5000}').test('a');

//## compile-many-groups | thirty thousand groups | any
var p = ''; for (var i = 0; i < 30000; i++) p += '(a)?';
new RegExp('^' + p + '[bc]').test('aaaaaaaaaaaaaaaaaaaa!b');

//## compile-nested-groups | thirty thousand groups inside each other | any
var open = '', close = ''; for (var i = 0; i < 30000; i++) { open += '('; close += ')'; }
new RegExp(open + 'a' + close).test('a');

//## compile-nested-lookaheads | thousands of lookaheads inside each other | any
var open = '', close = ''; for (var i = 0; i < 20000; i++) { open += '(?='; close += ')'; }
new RegExp(open + 'a' + close).test('a');

//## compile-nested-quantifiers | quantified groups, five thousand deep | any
var open = '', close = ''; for (var i = 0; i < 5000; i++) { open += '(?:'; close += ')*'; }
new RegExp('^' + open + 'a' + close + '$').test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab');

//## compile-storm | ever new patterns, compiled and thrown away | any
for (var i = 0; ; i++) new RegExp('(x' + i + '|y{1,' + (i % 100 + 1) + '})+z');

//## deep-group-match | a group repeated over sixteen million characters, which some matchers do by recursion | any
var s = 'ab'; while (s.length < 16000000) s += s;
/^(a|b)*$/.test(s + '!');

//## deep-lazy-match | a lazy dot over a million characters | any
var s = 'ab'; while (s.length < 1000000) s += s;
for (;;) /^(?:.|\n)*?c/.test(s);

//## dynamic-growing-pattern | the pattern grows until something gives | any
var p = 'a'; for (;;) { p = '(' + p + ')+'; new RegExp('^' + p + '$').test('aaaaaaaaaaaaaaaaaaaaaaaaaaaa!'); }

//## split-into-empty | splits at every place, with a group, again and again | any
var s = 'abcdef'; while (s.length < 100000) s += s;
for (;;) s.split(/(?=(.))/).length;

//## regexp-to-string-key | the pattern's own text grows | any
var re = /a/; for (;;) re = new RegExp(re.source + '|' + re.source);

// Parser bombs: source texts under 100 KiB that overflow the stack of a parser, a transformer, a
// code generator or the verifier, or that take them far too long. The code of each entry is not
// the program itself but makes it: run it in a trusted engine, and its value is the source text to
// give to the sandbox. The third field `gen` says so; every end in time is right (as for `any`):
// a value, an ordinary error with its place in the script, or a limit. What must not happen is
// an overflow of the host's stack, an internal error that tells nothing, or a compile without end.

//## nested-parentheses | 50,000 parentheses inside each other | gen
new Array(50001).join('(') + '1' + new Array(50001).join(')');

//## nested-parentheses-2000 | deep enough for a small stack, still under a parser's usual bounds | gen
new Array(2001).join('(') + '1' + new Array(2001).join(')');

//## nested-parentheses-unclosed | opened and never closed | gen
new Array(90001).join('(');

//## nested-arrays | 50,000 array literals inside each other | gen
new Array(50001).join('[') + new Array(50001).join(']') + '.length';

//## nested-arrays-unclosed | opened and never closed | gen
'x = ' + new Array(90001).join('[');

//## nested-objects | 16,000 object literals inside each other | gen
'x = ' + new Array(16001).join('{a:') + '1' + new Array(16001).join('}');

//## nested-functions | 5,000 functions inside each other | gen
new Array(5001).join('function f(){') + new Array(5001).join('}');

//## nested-function-expressions | 4,000 function expressions, called at once | gen
new Array(4001).join('(function(){return ') + '1' + new Array(4001).join('})()');

//## nested-closures-with-capture | 800 scopes, all of whose variables are used inside | gen
var open = '', sum = '0', close = '';
for (var i = 0; i < 800; i++) { open += '(function(){var v' + i + '=1;return '; sum += '+v' + i; close += '})()'; }
open + sum + close;

//## nested-blocks | 50,000 blocks inside each other | gen
new Array(50001).join('{') + new Array(50001).join('}');

//## nested-blocks-with-let | 5,000 block scopes with a binding each | gen
new Array(5001).join('{let a=1;') + new Array(5001).join('}');

//## nested-ifs | 10,000 ifs inside each other | gen
new Array(10001).join('if(1)') + '7;';

//## nested-if-blocks | 8,000 ifs with blocks | gen
new Array(8001).join('if(1){') + '7;' + new Array(8001).join('}');

//## nested-whiles | 8,000 loops inside each other, none of which runs | gen
new Array(8001).join('while(0)') + ';';

//## nested-fors | 5,000 for statements inside each other | gen
new Array(5001).join('for(;false;)') + ';';

//## nested-labels | 5,000 labels on one statement | gen
var s = ''; for (var i = 0; i < 5000; i++) s += 'l' + i + ':';
s + ';';

//## nested-switches | 3,000 switches inside each other | gen
new Array(3001).join('switch(1){case 1:') + new Array(3001).join('}');

//## nested-tries | 3,000 try statements inside each other | gen
new Array(3001).join('try{') + '1' + new Array(3001).join('}catch(e){}');

//## nested-finallies | 20 finallies inside each other: code generators copy their bodies, so 2^20 | gen
new Array(21).join('try{x=1}finally{') + 'x=2' + new Array(21).join('}');

//## nested-finallies-60 | 60 of them: 2^60 | gen
new Array(61).join('try{x=1}finally{') + 'x=2' + new Array(61).join('}');

//## nested-tries-in-finally-with-return | copies for every way out | gen
'(function(){' + new Array(31).join('try{if(x)return 1;if(y)return 2}finally{') + 'z()' + new Array(31).join('}') + '})';

//## nested-withs | 5,000 with statements inside each other | gen
new Array(5001).join('with({})') + '1;';

//## nested-template-literals | 8,000 templates inside each other | gen
new Array(8001).join('`${') + '1' + new Array(8001).join('}`');

//## nested-arrows | 20,000 arrows inside each other | gen
new Array(20001).join('a=>') + '1';

//## nested-arrows-with-parentheses | arrows whose parameter list looks like an expression first: 2^n for a parser that tries both | gen
new Array(41).join('(a=') + '1' + new Array(41).join(')=>a');

//## nested-arrows-default-bodies | defaults that are arrows with defaults | gen
new Array(2001).join('(a=(') + '1' + new Array(2001).join('))=>1') + ';';

//## nested-calls | 20,000 calls inside each other | gen
'var f=function(x){return x};' + new Array(20001).join('f(') + '1' + new Array(20001).join(')');

//## nested-indexes | 20,000 subscripts inside each other | gen
'var a=[0];' + new Array(20001).join('a[') + '0' + new Array(20001).join(']');

//## nested-ternaries-right | 20,000 conditionals, each in the last arm of the one before | gen
new Array(20001).join('0?1:') + '2';

//## nested-ternaries-middle | 20,000 conditionals, each in the middle arm | gen
new Array(20001).join('1?') + '2' + new Array(20001).join(':3');

//## nested-assignments | 20,000 assignments in a row | gen
'var a;' + new Array(20001).join('a=') + '1';

//## nested-mixed | every bracket in turn | gen
new Array(9001).join('([{a:') + '1' + new Array(9001).join('}])');

//## nested-news | 20,000 times new | gen
new Array(20001).join('new ') + 'Object';

//## chain-plus | 1+1+1+… with 50,000 terms | gen
new Array(50000).join('1+') + '1';

//## chain-plus-2000 | a length that real programs nearly reach | gen
new Array(2000).join('1+') + '1';

//## chain-string-concat | 'a'+'a'+… with 20,000 terms | gen
new Array(20000).join("'a'+") + "'a'";

//## chain-variables | a+a+a+… with 30,000 terms that cannot be folded | gen
'var a=1;' + new Array(30000).join('a+') + 'a';

//## chain-logical-and | 1&&1&&… with 30,000 terms | gen
new Array(30000).join('1&&') + '1';

//## chain-logical-mixed | or and and by turns, 30,000 terms | gen
'var a=0,b=1;' + new Array(15000).join('a||b&&') + 'a';

//## chain-not | 90,000 exclamation marks | gen
new Array(90001).join('!') + '1';

//## chain-minus | 45,000 minus signs with blanks between | gen
new Array(45001).join('- ') + '1';

//## chain-typeof | 14,000 times typeof | gen
new Array(14001).join('typeof ') + '1';

//## chain-void-delete | 8,000 times void and delete | gen
new Array(8001).join('void delete ') + '1';

//## chain-comma | 45,000 expressions with commas between | gen
new Array(45001).join('1,') + '1';

//## chain-members | 30,000 dots | gen
'var a={};a.b=a;a' + new Array(30001).join('.b');

//## chain-subscripts | 20,000 subscripts one after the other | gen
'var a={};a.b=a;a' + new Array(10001).join("['b']");

//## chain-calls | 30,000 calls one after the other | gen
'var f=function(){return f};f' + new Array(30001).join('()') + ';1';

//## chain-method-calls | a fluent interface, 15,000 calls | gen
'var o={f:function(){return this}};o' + new Array(15001).join('.f()') + ';1';

//## chain-else-if | 6,000 times else if | gen
var s = 'var x=-1;'; for (var i = 0; i < 5000; i++) s += 'if(x===' + i + ')1;else ';
s + '2;';

//## chain-relational | 1<1<1<… with 40,000 terms | gen
new Array(40000).join('1<') + '1';

//## chain-in-operator | 10,000 times in, whose left side is a string | gen
new Array(10000).join("'a'in ") + '{}';

//## many-statements | 45,000 empty expression statements | gen
new Array(45001).join('1;');

//## many-empty-statements | 100,000 semicolons | gen
new Array(100001).join(';');

//## many-functions | 5,000 small functions | gen
var s = ''; for (var i = 0; i < 4500; i++) s += 'function f' + i + '(){}';
s;

//## many-functions-anonymous | 20,000 functions in an array-like heap of arrows | gen
'[' + new Array(20000).join('a=>a,') + '0].length';

//## many-locals | one function with 10,000 locals | gen
var s = 'var v0=0'; for (var i = 1; i < 7000; i++) s += ',v' + i + '=v' + (i - 1);
'(function(){' + s + ';return v6999})()';

//## many-lets | 6,000 let bindings in one block | gen
var s = ''; for (var i = 0; i < 5000; i++) s += 'let v' + i + '=' + i + ';';
'{' + s + '}';

//## many-parameters | one function with 12,000 parameters | gen
var s = 'p0'; for (var i = 1; i < 12000; i++) s += ',p' + i;
'(function(' + s + '){return p0})(1)';

//## many-parameters-300 | more than a JVM method may take, in a call and in a function | gen
var s = 'p0', a = '0'; for (var i = 1; i < 300; i++) { s += ',p' + i; a += ',' + i; }
'(function(' + s + '){return p0+p299})(' + a + ')';

//## many-arguments | one call with 45,000 arguments | gen
'(function(){return arguments.length})(' + new Array(45000).join('1,') + '1)';

//## many-cases | one switch with 8,000 cases | gen
var s = 'var x=9;switch(x){'; for (var i = 0; i < 7000; i++) s += 'case ' + i + ':x++;';
s + '}';

//## many-string-cases | one switch with 6,000 string cases | gen
var s = 'switch("k9"){'; for (var i = 0; i < 5000; i++) s += 'case"k' + i + '":1;';
s + '}';

//## many-properties | one object literal with 10,000 properties | gen
var s = 'a0:0'; for (var i = 1; i < 8500; i++) s += ',a' + i + ':' + i;
'({' + s + '}).a77';

//## many-accessors | one object literal with 3,000 accessors | gen
var s = ''; for (var i = 0; i < 3000; i++) s += 'get a' + i + '(){return 1},';
'({' + s + 'z:1}).a77';

//## many-elements | one array literal with 48,000 numbers | gen
'[' + new Array(48000).join('1,') + '1].length';

//## many-elements-mixed | one array literal with 12,000 strings and functions | gen
'[' + new Array(8000).join('"a",a=>1,') + '1].length';

//## many-string-constants | 9,000 different strings: a constant pool of its own | gen
var s = ''; for (var i = 0; i < 9000; i++) s += '"c' + i + '";';
s;

//## many-regexps | 5,000 regular expression literals | gen
var s = ''; for (var i = 0; i < 5000; i++) s += '/a' + i + '(b|c)/;';
s;

//## many-global-names | 12,000 names that are read and never defined | gen
var s = 'typeof a'; for (var i = 0; i < 5000; i++) s += ';typeof n' + i;
s;

//## many-loops | 9,000 loops one after the other, each of which ends | gen
new Array(5001).join('for(;0;);') + '1';

//## many-labels-breaks | 4,000 labelled blocks with breaks | gen
var s = ''; for (var i = 0; i < 4000; i++) s += 'b' + i + ':{break b' + i + '}';
s;

//## many-returns | one function with 9,000 ways out | gen
'(function(x){' + new Array(5001).join('if(x)return 1;') + 'return 2})(0)';

//## many-directives | 5,000 directives | gen
new Array(5001).join('"use strict";') + '1';

//## long-identifier | one name of 90,000 letters | gen
'var ' + new Array(90001).join('a') + '=1;';

//## long-identifier-escaped | one name of 16,000 letters, all written as escapes | gen
'var ' + new Array(16001).join('\\u0061') + '=1;';

//## long-string | one string of 95,000 characters: more than a class file's constant may hold | gen
'"' + new Array(95001).join('s') + '".length';

//## long-string-three-byte | 33,000 characters of three bytes each | gen
'"' + new Array(33001).join('\u20ac') + '".length';

//## long-string-escapes | 16,000 escapes | gen
'"' + new Array(16001).join('\\u0041') + '".length';

//## long-string-unclosed | opened and never closed | gen
'"' + new Array(95001).join('s');

//## long-regexp | one pattern of 90,000 characters | gen
'/' + new Array(45001).join('a?') + '/.test("b")';

//## long-regexp-groups | one pattern with 20,000 groups inside each other | gen
'/' + new Array(20001).join('(') + 'a' + new Array(20001).join(')') + '/.test("a")';

//## long-regexp-class | one class of 90,000 characters | gen
'/[' + new Array(90001).join('z') + ']/.test("a")';

//## long-regexp-counted | counts that multiply | gen
'/(((a{999}){999}){999}){999}/.test("a")';

//## long-regexp-unclosed | opened and never closed | gen
'/' + new Array(95001).join('a');

//## long-template | one template with 20,000 substitutions | gen
'`' + new Array(20001).join('${1}') + '`.length';

//## long-template-unclosed | opened and never closed | gen
'`' + new Array(30001).join('${');

//## long-number | one number of 95,000 digits | gen
new Array(95001).join('9');

//## long-fraction | one fraction of 95,000 digits | gen
'0.' + new Array(95001).join('3');

//## long-hex | one hexadecimal number of 95,000 digits | gen
'0x' + new Array(95001).join('f');

//## long-exponent | one exponent of 95,000 digits | gen
'1e' + new Array(95001).join('9');

//## long-comment | one comment of 95,000 stars | gen
'/' + new Array(95001).join('*') + '/1';

//## long-comment-unclosed | opened and never closed, many times over | gen
new Array(30001).join('/* ');

//## long-blank-lines | 95,000 line breaks, then an error | gen
new Array(95001).join('\n') + ')';

//## long-line-separators | 30,000 line separators | gen
new Array(30001).join('\u2028') + '1';

//## long-var-list | 14,000 declarations of the same name | gen
'var ' + new Array(40001).join('a,') + 'a';

//## long-html-comments | 20,000 times the old comment mark | gen
new Array(20001).join('<!--\n') + '1';

//## many-errors | 90,000 tokens that cannot stand there | gen
new Array(90001).join('}');

//## many-unknown-characters | 30,000 characters that are no token | gen
new Array(30001).join('#@');

//## null-characters | 50,000 NULs | gen
new Array(50001).join('\u0000');

//## lone-surrogates | 30,000 halves of characters | gen
'"' + new Array(30001).join('\ud800') + '".length';

//## deep-then-runaway | deep source whose innermost part never ends | gen
new Array(501).join('(function(){return ') + '(function(){for(;;);})()' + new Array(501).join('})()');

//## big-function-with-loop | a body too big for one JVM method, with a loop across the cut | gen
'(function(){var a=0;for(;;){' + new Array(6001).join('a=(a+1)|0;') + '}})()';

//## big-expression-with-calls | an expression too big for one JVM method, calls inside | gen
'var f=function(x){return x};' + new Array(8001).join('f(1)+') + 'f(1)';

//## big-switch-in-loop | a big switch within an endless loop | gen
var s = ''; for (var i = 0; i < 3000; i++) s += 'case ' + i + ':x=' + ((i * 7) % 3000) + ';break;';
'(function(){var x=1;for(;;)switch(x){' + s + '}})()';

//## big-try-with-loops | hundreds of swallowed loops | gen
'for(;;){' + new Array(1001).join('try{for(;;);}catch(e){}finally{}') + '}';

//## optimistic-type-storm | hundreds of variables whose types change one after the other, so that a method is compiled again and again | gen
var s = '', t = ''; for (var i = 0; i < 900; i++) { s += 'var v' + i + '=o.p' + i + '+1;'; t += 'p' + i + ':' + (i % 3 === 0 ? '1.5' : i % 3 === 1 ? '"s"' : '2147483647') + ','; }
'var o={' + t + 'z:0};(function(){' + s + 'return v899})()';

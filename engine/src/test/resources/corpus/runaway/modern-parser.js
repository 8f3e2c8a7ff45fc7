// Family "modern-parser": input that is heavy for the parser, the lowering and the code generator.
// Made by scripts: third field "gen".

//## nested-arrows | very deep: arrows | gen
var N = 20000;
'a=>'.repeat(N)+'1'

//## nested-arrows-parens | very deep: arrows-parens | gen
var N = 20000;
'(a)=>('.repeat(N)+'1'+')'.repeat(N)

//## nested-arrow-bodies | very deep: arrow-bodies | gen
var N = 20000;
'()=>{return '.repeat(N)+'1'+'}'.repeat(N)

//## nested-arrow-defaults | very deep: arrow-defaults | gen
var N = 20000;
'(a='.repeat(N)+'1'+')=>1'.repeat(N)

//## nested-async-arrows | very deep: async-arrows | gen
var N = 20000;
'async()=>'.repeat(N)+'1'

//## nested-async-arrow-defaults | very deep: async-arrow-defaults | gen
var N = 20000;
'async(a='.repeat(N)+'1'+')=>1'.repeat(N)

//## nested-templates | very deep: templates | gen
var N = 20000;
'`${'.repeat(N)+'1'+'}`'.repeat(N)

//## nested-tagged-templates | very deep: tagged-templates | gen
var N = 20000;
'f`${'.repeat(N)+'1'+'}`'.repeat(N)

//## nested-template-unclosed | very deep: template-unclosed | gen
var N = 20000;
'`${'.repeat(N)

//## nested-classes | very deep: classes | gen
var N = 20000;
'class A{m(){'.repeat(N)+'}}'.repeat(N)

//## nested-class-heritage | very deep: class-heritage | gen
var N = 20000;
'class A extends '.repeat(N)+'B'+'{}'.repeat(N)

//## nested-class-heritage-expr | very deep: class-heritage-expr | gen
var N = 20000;
'(class extends '.repeat(N)+'null'+'{})'.repeat(N)

//## nested-class-fields | very deep: class-fields | gen
var N = 20000;
'(class{x='.repeat(N)+'1'+'})'.repeat(N)

//## nested-class-static-blocks | very deep: class-static-blocks | gen
var N = 20000;
'class A{static{'.repeat(N)+'}}'.repeat(N)

//## nested-class-computed | very deep: class-computed | gen
var N = 20000;
'(class{['.repeat(N)+'1'+'](){}})'.repeat(N)

//## nested-private-nested | very deep: private-nested | gen
var N = 20000;
'(class{#a=1;m(){'.repeat(N)+'}})'.repeat(N)

//## nested-array-patterns | very deep: array-patterns | gen
var N = 20000;
'var '+'['.repeat(N)+'a'+']'.repeat(N)+'=1'

//## nested-object-patterns | very deep: object-patterns | gen
var N = 20000;
'var '+'{a:'.repeat(N)+'a'+'}'.repeat(N)+'=1'

//## nested-pattern-defaults | very deep: pattern-defaults | gen
var N = 20000;
'var {a='.repeat(N)+'1'+'}={}'.repeat(N)

//## nested-assignment-patterns | very deep: assignment-patterns | gen
var N = 20000;
'['.repeat(N)+'a'+']=1'.repeat(1)

//## nested-assignment-array-patterns | very deep: assignment-array-patterns | gen
var N = 20000;
'['.repeat(N)+'a'+']'.repeat(N)+'=[]'

//## nested-assignment-object-patterns | very deep: assignment-object-patterns | gen
var N = 20000;
'('+'{a:'.repeat(N)+'a'+'}'.repeat(N)+'={})'

//## nested-array-literals | very deep: array-literals | gen
var N = 20000;
'x='+'['.repeat(N)+']'.repeat(N)

//## nested-object-literals | very deep: object-literals | gen
var N = 20000;
'x='+'{a:'.repeat(N)+'1'+'}'.repeat(N)

//## nested-spreads | very deep: spreads | gen
var N = 20000;
'x='+'[...'.repeat(N)+'[]'+']'.repeat(N)

//## nested-object-spreads | very deep: object-spreads | gen
var N = 20000;
'x='+'{...'.repeat(N)+'{}'+'}'.repeat(N)

//## nested-call-spreads | very deep: call-spreads | gen
var N = 20000;
'f(...'.repeat(N)+'[]'+')'.repeat(N)

//## nested-optional-calls | very deep: optional-calls | gen
var N = 20000;
'a?.('.repeat(N)+'1'+')'.repeat(N)

//## nested-optional-brackets | very deep: optional-brackets | gen
var N = 20000;
'a?.['.repeat(N)+'1'+']'.repeat(N)

//## nested-nullish-parens | very deep: nullish-parens | gen
var N = 20000;
'(a??'.repeat(N)+'1'+')'.repeat(N)

//## nested-power | very deep: power | gen
var N = 20000;
'2**'.repeat(N)+'1'

//## nested-generators | very deep: generators | gen
var N = 20000;
'function*f(){yield '.repeat(N)+'1'+'}'.repeat(N)

//## nested-generator-expressions | very deep: generator-expressions | gen
var N = 20000;
'(function*(){yield '.repeat(N)+'1'+'})'.repeat(N)

//## nested-yields | very deep: yields | gen
var N = 20000;
'function*f(){'+'yield '.repeat(N)+'1}'

//## nested-yield-stars | very deep: yield-stars | gen
var N = 20000;
'function*f(){'+'yield*'.repeat(N)+'1}'

//## nested-awaits | very deep: awaits | gen
var N = 20000;
'async function f(){'+'await '.repeat(N)+'1}'

//## nested-top-awaits | very deep: top-awaits | gen
var N = 20000;
'await '.repeat(N)+'1'

//## nested-async-functions | very deep: async-functions | gen
var N = 20000;
'async function f(){'.repeat(N)+'}'.repeat(N)

//## nested-for-of | very deep: for-of | gen
var N = 20000;
'for(const x of [1])'.repeat(N)+';'

//## nested-for-of-blocks | very deep: for-of-blocks | gen
var N = 20000;
'for(const x of [1]){let y;'.repeat(N)+'}'.repeat(N)

//## nested-for-await | very deep: for-await | gen
var N = 20000;
'for await(const x of [1])'.repeat(N)+';'

//## nested-let-blocks | very deep: let-blocks | gen
var N = 20000;
'{let a=1;'.repeat(N)+'a}'.repeat(N)

//## nested-try-finally | very deep: try-finally | gen
var N = 20000;
'try{'.repeat(N)+'}finally{}'.repeat(N)

//## nested-try-catch | very deep: try-catch | gen
var N = 20000;
'try{}catch{'.repeat(N)+'}'.repeat(N)

//## nested-generator-try | very deep: generator-try | gen
var N = 20000;
'function*f(){'+'try{'.repeat(N)+'yield 1'+'}finally{yield 2}'.repeat(N)+'}'

//## nested-generator-loops | very deep: generator-loops | gen
var N = 20000;
'function*f(){'+'for(;;){'.repeat(N)+'yield 1'+'}'.repeat(N)+'}'

//## nested-generator-ifs | very deep: generator-ifs | gen
var N = 20000;
'function*f(){'+'if(1){'.repeat(N)+'yield 1'+'}'.repeat(N)+'}'

//## nested-generator-switches | very deep: generator-switches | gen
var N = 20000;
'function*f(){'+'switch(1){case 1:'.repeat(N)+'yield 1'+'}'.repeat(N)+'}'

//## nested-async-conditionals | very deep: async-conditionals | gen
var N = 20000;
'async function f(){return '+'(1?await 1:'.repeat(N)+'1'+')'.repeat(N)+'}'

//## nested-async-arguments | very deep: async-arguments | gen
var N = 20000;
'async function f(){return '+'g(await 1,'.repeat(N)+'1'+')'.repeat(N)+'}'

//## nested-labels | very deep: labels | gen
var N = 20000;
(function () { var s = ''; for (var i = 0; i < N; i++) s += 'l' + i + ':'; return s; })()+'for(const x of [])break'

//## nested-new-parens | very deep: new-parens | gen
var N = 20000;
'new ('.repeat(N)+'A'+')'.repeat(N)

//## nested-new-targets | very deep: new-targets | gen
var N = 20000;
'function F(){'+'new '.repeat(N)+'A}'

//## nested-unary | very deep: unary | gen
var N = 20000;
'!'.repeat(N)+'1'

//## nested-typeofs | very deep: typeofs | gen
var N = 20000;
'typeof '.repeat(N)+'1'

//## nested-if-else | very deep: if-else | gen
var N = 20000;
'if(0);else '.repeat(N)+';'

//## nested-getters | very deep: getters | gen
var N = 20000;
'({get a(){return '.repeat(N)+'1'+'}})'.repeat(N)

//## nested-methods | very deep: methods | gen
var N = 20000;
'({m(){'.repeat(N)+'}})'.repeat(N)

//## nested-computed-keys | very deep: computed-keys | gen
var N = 20000;
'({['.repeat(N)+'1'+']:1})'.repeat(N)

//## nested-conditional | very deep: conditional | gen
var N = 20000;
'1?'.repeat(N)+'1'+':1'.repeat(N)

//## nested-regexps | very deep: regexps | gen
var N = 20000;
'/'+'('.repeat(N)+'a'+')'.repeat(N)+'/u.test("a")'

//## nested-regexp-named | very deep: regexp-named | gen
var N = 20000;
'/'+(function () { var s = ''; for (var i = 0; i < N; i++) s += '(?<n' + i + '>a)?'; return s; })()+'/.exec("a")'

//## fairly-nested-arrows | deep enough to hurt later passes: arrows | gen
var N = 150;
'a=>'.repeat(N)+'1'

//## fairly-nested-arrows-parens | deep enough to hurt later passes: arrows-parens | gen
var N = 150;
'(a)=>('.repeat(N)+'1'+')'.repeat(N)

//## fairly-nested-arrow-defaults | deep enough to hurt later passes: arrow-defaults | gen
var N = 150;
'(a='.repeat(N)+'1'+')=>1'.repeat(N)

//## fairly-nested-templates | deep enough to hurt later passes: templates | gen
var N = 150;
'`${'.repeat(N)+'1'+'}`'.repeat(N)

//## fairly-nested-classes | deep enough to hurt later passes: classes | gen
var N = 150;
'class A{m(){'.repeat(N)+'}}'.repeat(N)

//## fairly-nested-class-heritage-expr | deep enough to hurt later passes: class-heritage-expr | gen
var N = 150;
'(class extends '.repeat(N)+'null'+'{})'.repeat(N)

//## fairly-nested-class-fields | deep enough to hurt later passes: class-fields | gen
var N = 150;
'(class{x='.repeat(N)+'1'+'})'.repeat(N)

//## fairly-nested-private-nested | deep enough to hurt later passes: private-nested | gen
var N = 150;
'(class{#a=1;m(){'.repeat(N)+'}})'.repeat(N)

//## fairly-nested-array-patterns | deep enough to hurt later passes: array-patterns | gen
var N = 150;
'var '+'['.repeat(N)+'a'+']'.repeat(N)+'=1'

//## fairly-nested-object-patterns | deep enough to hurt later passes: object-patterns | gen
var N = 150;
'var '+'{a:'.repeat(N)+'a'+'}'.repeat(N)+'=1'

//## fairly-nested-pattern-defaults | deep enough to hurt later passes: pattern-defaults | gen
var N = 150;
'var {a='.repeat(N)+'1'+'}={}'.repeat(N)

//## fairly-nested-spreads | deep enough to hurt later passes: spreads | gen
var N = 150;
'x='+'[...'.repeat(N)+'[]'+']'.repeat(N)

//## fairly-nested-optional-calls | deep enough to hurt later passes: optional-calls | gen
var N = 150;
'a?.('.repeat(N)+'1'+')'.repeat(N)

//## fairly-nested-generators | deep enough to hurt later passes: generators | gen
var N = 150;
'function*f(){yield '.repeat(N)+'1'+'}'.repeat(N)

//## fairly-nested-yields | deep enough to hurt later passes: yields | gen
var N = 150;
'function*f(){'+'yield '.repeat(N)+'1}'

//## fairly-nested-awaits | deep enough to hurt later passes: awaits | gen
var N = 150;
'async function f(){'+'await '.repeat(N)+'1}'

//## fairly-nested-for-of | deep enough to hurt later passes: for-of | gen
var N = 150;
'for(const x of [1])'.repeat(N)+';'

//## fairly-nested-for-await | deep enough to hurt later passes: for-await | gen
var N = 150;
'for await(const x of [1])'.repeat(N)+';'

//## fairly-nested-let-blocks | deep enough to hurt later passes: let-blocks | gen
var N = 150;
'{let a=1;'.repeat(N)+'a}'.repeat(N)

//## fairly-nested-try-finally | deep enough to hurt later passes: try-finally | gen
var N = 150;
'try{'.repeat(N)+'}finally{}'.repeat(N)

//## fairly-nested-generator-try | deep enough to hurt later passes: generator-try | gen
var N = 150;
'function*f(){'+'try{'.repeat(N)+'yield 1'+'}finally{yield 2}'.repeat(N)+'}'

//## fairly-nested-generator-loops | deep enough to hurt later passes: generator-loops | gen
var N = 150;
'function*f(){'+'for(;;){'.repeat(N)+'yield 1'+'}'.repeat(N)+'}'

//## fairly-nested-generator-switches | deep enough to hurt later passes: generator-switches | gen
var N = 150;
'function*f(){'+'switch(1){case 1:'.repeat(N)+'yield 1'+'}'.repeat(N)+'}'

//## fairly-nested-async-conditionals | deep enough to hurt later passes: async-conditionals | gen
var N = 150;
'async function f(){return '+'(1?await 1:'.repeat(N)+'1'+')'.repeat(N)+'}'

//## fairly-nested-async-arguments | deep enough to hurt later passes: async-arguments | gen
var N = 150;
'async function f(){return '+'g(await 1,'.repeat(N)+'1'+')'.repeat(N)+'}'

//## fairly-nested-computed-keys | deep enough to hurt later passes: computed-keys | gen
var N = 150;
'({['.repeat(N)+'1'+']:1})'.repeat(N)

//## many-arrows | very many: arrows | gen
var B = '', u = 'a=>a;';
for (var i = 0; i < 20000; i++) B += u.replace(/@/g, i);
'B0;'.slice(3)+B

//## many-optional-chain | very many: optional-chain | gen
var B = '', u = '.a?.b';
for (var i = 0; i < 20000; i++) B += u.replace(/@/g, i);
'a'+B

//## many-optional-chain-calls | very many: optional-chain-calls | gen
var B = '', u = '?.(1)';
for (var i = 0; i < 20000; i++) B += u.replace(/@/g, i);
'a'+B

//## many-nullish | very many: nullish | gen
var B = '', u = 'a??';
for (var i = 0; i < 20000; i++) B += u.replace(/@/g, i);
B+'1'

//## many-classes | very many: classes | gen
var B = '', u = 'class A{}';
for (var i = 0; i < 4000; i++) B += u.replace(/@/g, i);
B

//## many-class-expressions | very many: class-expressions | gen
var B = '', u = '(class{#a=1;static b=2;get c(){return this.#a}});';
for (var i = 0; i < 3000; i++) B += u.replace(/@/g, i);
B

//## many-static-blocks | very many: static-blocks | gen
var B = '', u = 'static{}';
for (var i = 0; i < 20000; i++) B += u.replace(/@/g, i);
'class A{'+B+'}'

//## many-fields | very many: fields | gen
var B = '', u = 'x=1;';
for (var i = 0; i < 30000; i++) B += u.replace(/@/g, i);
'class A{'+B+'}'

//## many-private-fields | very many: private-fields | gen
var B = '', u = '#p@=1;';
for (var i = 0; i < 8000; i++) B += u.replace(/@/g, i);
'class A{'+B+'}'

//## many-methods | very many: methods | gen
var B = '', u = 'm@(){}';
for (var i = 0; i < 8000; i++) B += u.replace(/@/g, i);
'class A{'+B+'}'

//## many-let-blocks | very many: let-blocks | gen
var B = '', u = '{let a=1;{let a=2}}';
for (var i = 0; i < 8000; i++) B += u.replace(/@/g, i);
B

//## many-closures-in-loops | very many: closures-in-loops | gen
var B = '', u = 'for(let i=0;i<1;i++){(()=>i)}';
for (var i = 0; i < 3000; i++) B += u.replace(/@/g, i);
B

//## many-templates | very many: templates | gen
var B = '', u = '`a${1}b`;';
for (var i = 0; i < 15000; i++) B += u.replace(/@/g, i);
B

//## many-template-parts | very many: template-parts | gen
var B = '', u = '${1}';
for (var i = 0; i < 30000; i++) B += u.replace(/@/g, i);
'`'+B+'`'

//## many-tagged | very many: tagged | gen
var B = '', u = 'f`a`;';
for (var i = 0; i < 8000; i++) B += u.replace(/@/g, i);
'function f(){}'+B

//## many-spreads | very many: spreads | gen
var B = '', u = '...a,';
for (var i = 0; i < 20000; i++) B += u.replace(/@/g, i);
'var a=[];['+B+']'

//## many-patterns | very many: patterns | gen
var B = '', u = '[a,b]=[b,a];';
for (var i = 0; i < 10000; i++) B += u.replace(/@/g, i);
'var a,b;'+B

//## many-object-patterns | very many: object-patterns | gen
var B = '', u = '({a,b=1,...c}={});';
for (var i = 0; i < 6000; i++) B += u.replace(/@/g, i);
'var a,b,c;'+B

//## many-for-of | very many: for-of | gen
var B = '', u = 'for(const x of []);';
for (var i = 0; i < 5000; i++) B += u.replace(/@/g, i);
B

//## many-yields | very many: yields | gen
var B = '', u = 'yield 1;';
for (var i = 0; i < 15000; i++) B += u.replace(/@/g, i);
'function*g(){'+B+'}[...g()]'

//## many-yield-try | very many: yield-try | gen
var B = '', u = 'try{yield 1}finally{yield 2}';
for (var i = 0; i < 3000; i++) B += u.replace(/@/g, i);
'function*g(){'+B+'}[...g()]'

//## many-yield-try-catch | very many: yield-try-catch | gen
var B = '', u = 'try{yield 1}catch(e){yield e}finally{continue}';
for (var i = 0; i < 2000; i++) B += u.replace(/@/g, i);
'function*g(){for(var i=0;i<2;i++){'+B+'}}[...g()]'

//## many-yield-loops | very many: yield-loops | gen
var B = '', u = 'for(const x of [])yield x;';
for (var i = 0; i < 2000; i++) B += u.replace(/@/g, i);
'function*g(){'+B+'}[...g()]'

//## many-awaits | very many: awaits | gen
var B = '', u = 'await 1;';
for (var i = 0; i < 15000; i++) B += u.replace(/@/g, i);
B

//## many-await-expressions | very many: await-expressions | gen
var B = '', u = 'await 1+';
for (var i = 0; i < 15000; i++) B += u.replace(/@/g, i);
B+'1'

//## many-await-arguments | very many: await-arguments | gen
var B = '', u = 'await a,';
for (var i = 0; i < 15000; i++) B += u.replace(/@/g, i);
'var a;f('+B+'1)'

//## many-async-functions | very many: async-functions | gen
var B = '', u = 'async function f@(){await 1}';
for (var i = 0; i < 3000; i++) B += u.replace(/@/g, i);
B

//## many-generators | very many: generators | gen
var B = '', u = 'function*g@(){yield 1}';
for (var i = 0; i < 3000; i++) B += u.replace(/@/g, i);
B

//## many-async-generators | very many: async-generators | gen
var B = '', u = 'async function*g@(){yield 1}';
for (var i = 0; i < 3000; i++) B += u.replace(/@/g, i);
B

//## many-getters | very many: getters | gen
var B = '', u = 'get a(){return 1},';
for (var i = 0; i < 8000; i++) B += u.replace(/@/g, i);
'({'+B+'})'

//## many-computed | very many: computed | gen
var B = '', u = '[1]:1,';
for (var i = 0; i < 20000; i++) B += u.replace(/@/g, i);
'({'+B+'})'

//## many-labels | very many: labels | gen
var B = '', u = 'l:for(;;)break l;';
for (var i = 0; i < 8000; i++) B += u.replace(/@/g, i);
B

//## many-switch-cases | very many: switch-cases | gen
var B = '', u = 'case @:yield @;';
for (var i = 0; i < 5000; i++) B += u.replace(/@/g, i);
'function*g(){switch(1){'+B+'}}[...g()]'

//## many-exponents | very many: exponents | gen
var B = '', u = 'a**=2;';
for (var i = 0; i < 15000; i++) B += u.replace(/@/g, i);
'var a=1;'+B

//## many-logical | very many: logical | gen
var B = '', u = 'a??=b||=c;';
for (var i = 0; i < 10000; i++) B += u.replace(/@/g, i);
'var a,b,c;'+B

//## many-numbers | very many: numbers | gen
var B = '', u = '1_000;';
for (var i = 0; i < 15000; i++) B += u.replace(/@/g, i);
B

//## many-shadowed | very many: shadowed | gen
var B = '', u = '{let x;(()=>x)}';
for (var i = 0; i < 5000; i++) B += u.replace(/@/g, i);
B

//## many-early | very many: early | gen
var B = '', u = '(()=>y@);';
for (var i = 0; i < 3000; i++) B += u.replace(/@/g, i);
'let y0;'+B

//## many-const-assign | very many: const-assign | gen
var B = '', u = 'try{c=1}catch{};';
for (var i = 0; i < 5000; i++) B += u.replace(/@/g, i);
'const c=0;'+B

//## many-supers | very many: supers | gen
var B = '', u = 'm@(){super.m@()}';
for (var i = 0; i < 4000; i++) B += u.replace(/@/g, i);
'class A{'+B+'}'

//## many-new-targets | very many: new-targets | gen
var B = '', u = 'new.target;';
for (var i = 0; i < 15000; i++) B += u.replace(/@/g, i);
'function F(){'+B+'}new F()'

//## finally-in-finally-12 | the engine copies each finally block into the one around it, twice | gen
var N = 12;
'try{a()}finally{'.repeat(N)+'a()'+'}'.repeat(N)

//## finally-in-finally-16 | the engine copies each finally block into the one around it, twice | gen
var N = 16;
'try{a()}finally{'.repeat(N)+'a()'+'}'.repeat(N)

//## finally-in-finally-24 | the engine copies each finally block into the one around it, twice | gen
var N = 24;
'try{a()}finally{'.repeat(N)+'a()'+'}'.repeat(N)

//## finally-in-finally-200 | the engine copies each finally block into the one around it, twice | gen
var N = 200;
'try{a()}finally{'.repeat(N)+'a()'+'}'.repeat(N)

//## finally-in-finally-jumps | the same with ways out of each | gen
var N = 12;
'for(;;){'+'try{if(a)break;a()}finally{'.repeat(N)+'a()'+'}'.repeat(N)+'}'

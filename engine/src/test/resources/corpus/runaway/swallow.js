// Scripts that try to survive the limit: catch and finally that swallow it, loop, retry, re-throw,
// return, continue or break. The limit must end each of them all the same.
// Third field: the limit that ends the entry.

//## catch-around-loop-in-loop | the oldest trick: swallow and start again | time
while (true) { try { while (true) { } } catch (e) { } }

//## catch-around-for-in-for | the same without braces around the try | time
for (;;) try { for (;;) ; } catch (e) { }

//## catch-then-loop | the handler itself hangs | time
try { while (true) ; } catch (e) { while (true) ; }

//## finally-then-loop | the finally hangs | time
try { while (true) ; } finally { while (true) ; }

//## finally-hangs-after-return | return, then a finally that hangs | time
(function () { try { return 1; } finally { for (;;) ; } })();

//## finally-return-swallows | a return in finally drops whatever was thrown | time
function f() { try { while (true) ; } finally { return 1; } }
while (f()) ;

//## finally-continue-swallows | continue in finally drops it too | time
for (;;) { try { for (;;) ; } finally { continue; } }

//## finally-break-swallows | break in finally, in an outer loop | time
while (true) { for (;;) { try { for (;;) ; } finally { break; } } }

//## finally-labelled-continue | a labelled continue out of two levels | time
top: for (;;) { while (true) { try { while (true) ; } finally { continue top; } } }

//## finally-labelled-break-block | break of a labelled block from finally | time
while (true) { out: { try { while (true) ; } finally { break out; } } }

//## finally-throws-something-else | an ordinary error thrown over the limit's | time
for (;;) { try { try { for (;;) ; } finally { throw new Error('mine'); } } catch (e) { } }

//## catch-throws-something-else | re-thrown as an ordinary error, then caught | time
for (;;) { try { try { for (;;) ; } catch (e) { throw new Error('mine'); } } catch (e) { } }

//## catch-rethrow-catch | re-thrown as it is, then caught outside | time
while (true) { try { try { while (true) ; } catch (e) { throw e; } } catch (e) { } }

//## catch-returns | the handler returns an ordinary value | time
function f() { try { for (;;) ; } catch (e) { return 'fine'; } }
while (f()) ;

//## catch-inspects-error | reads everything it can from what it caught | time
while (true) { try { while (true) ; } catch (e) { var t = e + '' + e.message + e.name + e.stack; } }

//## catch-stores-and-throws-later | keeps what it caught and throws it elsewhere | time
var kept;
while (true) { try { if (kept) throw kept; while (true) ; } catch (e) { kept = e; } }

//## nested-ten-deep | ten levels of try around the loop | time
for (;;) {
  try { try { try { try { try { try { try { try { try { try { for (;;) ; }
  catch (a) { } } catch (b) { } } catch (c) { } } catch (d) { } } catch (e) { }
  } catch (f) { } } catch (g) { } } catch (h) { } } catch (i) { } } catch (j) { }
}

//## try-in-catch-in-finally | try inside the handlers | time
try { for (;;) ; } catch (e) { try { for (;;) ; } catch (e) { for (;;) ; } finally { for (;;) ; } }
finally { try { for (;;) ; } finally { for (;;) ; } }

//## catch-in-callback | swallowed inside forEach, again for each element | time
var a = []; for (var i = 0; i < 100000; i++) a.push(i);
a.forEach(function () { try { while (true) ; } catch (e) { } });

//## catch-in-comparator | swallowed inside sort | time
[5, 3, 1, 4, 2, 9, 8, 7].sort(function (x, y) { try { for (;;) ; } catch (e) { return x - y; } });

//## catch-in-replace-callback | swallowed inside replace | time
'aaaaaaaaaaaaaaaaaaaa'.replace(/a/g, function () { try { for (;;) ; } catch (e) { return 'b'; } });

//## catch-in-getter | swallowed inside an accessor that is read in a loop | time
var o = { get x() { try { for (;;) ; } catch (e) { return 1; } } };
while (o.x) ;

//## catch-in-to-string | swallowed inside a conversion | time
var o = { toString: function () { try { for (;;) ; } catch (e) { return 'x'; } } };
while ('' + o) ;

//## catch-in-to-json | swallowed inside JSON.stringify | time
var o = { toJSON: function () { try { for (;;) ; } catch (e) { return 1; } } };
while (JSON.stringify(o)) ;

//## catch-around-builtin | the built-in's callback hangs, the caller swallows | time
for (;;) { try { [1].map(function () { for (;;) ; }); } catch (e) { } }

//## catch-in-iterator-next | swallowed inside next, which then says go on | time
var o = {};
o[Symbol.iterator] = function () { return { next: function () { try { for (;;) ; } catch (e) { return { done: false }; } } }; };
for (var x of o) ;

//## iterator-return-hangs | leaving for-of early may call return on the iterator | time
var o = {};
o[Symbol.iterator] = function () { return { next: function () { return { done: false }; }, 'return': function () { for (;;) ; } }; };
for (var x of o) { try { for (;;) ; } finally { break; } }
for (;;) ;

//## retry-with-counter | a polite retry loop with far too many tries | time
var tries = 0;
while (tries < 1e9) { try { for (;;) ; } catch (e) { tries++; } finally { tries++; } }

//## retry-by-recursion | each handler calls the function again | time
function again() { try { for (;;) ; } catch (e) { again(); } }
again();

//## retry-by-recursion-finally | each finally calls the function again | time
function again() { try { for (;;) ; } finally { again(); } }
again();

//## retry-doubling-recursion | handler and finally both recur: 2^n finishing work | time
function again(n) { try { for (;;) ; } catch (e) { again(n + 1); } finally { again(n + 1); } }
again(0);

//## throw-storm | throws and catches its own errors for ever | any
while (true) { try { throw new Error('x'); } catch (e) { } }

//## throw-primitive-storm | throws numbers, with no stack to take | any
for (;;) { try { throw 1; } catch (e) { } }

//## type-error-storm | errors made by the engine | any
for (;;) { try { null.x; } catch (e) { } }

//## reference-error-storm | misses on an unknown name | any
for (;;) { try { notDefinedAnywhere; } catch (e) { } }

//## error-with-cause-chain | each error holds the one before | any
var last = null;
for (;;) { try { var e = new Error('x'); e.before = last; throw e; } catch (x) { last = x; } }

//## catch-parameter-shadows | the handler's parameter has a guard-like name | time
for (;;) { try { for (;;) ; } catch (__guard) { __guard = null; } }

//## catch-with-var-of-same-name | a var inside the handler with the parameter's name | time
for (;;) { try { for (;;) ; } catch (e) { var e = 1; } }

//## finally-without-catch-in-function-chain | each caller has a finally with a return | time
function a() { try { for (;;) ; } finally { return 1; } }
function b() { try { return a(); } finally { return 2; } }
function c() { try { return b(); } finally { return 3; } }
while (c()) ;

//## allocate-and-swallow | swallows the allocation limit and goes on allocating | allocation
var keep = [];
for (;;) { try { for (;;) keep.push(new Array(1000).join('x') + keep.length); } catch (e) { } }

//## allocate-in-finally | frees on failure, then starts afresh | allocation
for (;;) { var keep = []; try { for (;;) keep.push([keep.length, 'a', 'b', 'c']); } catch (e) { keep = null; } finally { keep = null; } }

//## recursion-and-swallow | swallows the depth limit at every level | callDepth
function f() { try { f(); } catch (e) { f(); } }
f();

//## recursion-finally | a finally that recurs at every level | callDepth
function f() { try { f(); } finally { f(); } }
f();

//## recursion-swallow-then-loop | swallows the depth limit, then hangs | callDepth
function f() { f(); }
try { f(); } catch (e) { }
for (;;) ;

//## recursion-finally-return | return in finally hides the depth limit | callDepth
function f() { try { return f(); } finally { return 1; } }
f(); for (;;) ;

//## swallow-with-patched-error | makes the error's own conversions hang | time
Error.prototype.toString = function () { for (;;) ; };
for (;;) { try { for (;;) ; } catch (e) { '' + e; } }

//## swallow-in-switch | try inside a case, break out of the switch | time
for (;;) switch (1) { case 1: try { for (;;) ; } catch (e) { break; } finally { break; } }

//## swallow-in-with | try inside with | time
with ({ e: 1 }) for (;;) try { for (;;) ; } catch (x) { e = x; }

//## swallow-in-do-test | the loop's test is a call that swallows | time
function ok() { try { for (;;) ; } catch (e) { return true; } return true; }
do ; while (ok());

//## swallow-in-for-update | the loop's update is a call that swallows | time
function ok() { try { for (;;) ; } catch (e) { } }
for (;; ok()) ;

//## swallow-in-default-parameter | swallowed while defaults are worked out | time
function g() { try { for (;;) ; } catch (e) { return 1; } }
function f(a = g(), b = g()) { return a + b; }
while (f()) ;

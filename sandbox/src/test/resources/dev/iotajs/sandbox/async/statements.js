//// if else
function* g(x) { if (x) { yield 'yes'; } else yield 'no'; if (yield 'q') return 1; if (x) out.push('plain'); else { yield 'late'; } return 2; }
run(g(1), []); run(g(0), []); run(g(0), [0, 'a']);
//= y:yes
//= y:q
//= plain
//= r:2
//= y:no
//= y:q
//= y:late
//= r:2
//= y:no
//= y:q
//= r:1
//// while and do while
function* g() { var i = 0; while (i < 3) { if (i === 1) { i++; continue; } yield i++; } do { yield 'd' + i; } while (i++ < (yield 'limit')); while ((yield 'w') !== 'stop') out.push('body'); return i; }
run(g(), ['', '', '', 5, '', 3, '', 'stop']);
//= y:0
//= y:2
//= y:d3
//= y:limit
//= y:d4
//= y:limit
//= y:w
//= body
//= y:w
//= r:5
//// for loops
function* g() { for (var i = 0, n = yield 'n'; i < n; i += yield 'step') { yield i; } for (;;) { if ((yield 'x') === 'end') break; } return i; }
run(g(), [3, '', 2, '', 2, 'no', 'end']);
//= y:n
//= y:0
//= y:step
//= y:2
//= y:step
//= y:x
//= y:x
//= r:4
//// for with all parts missing or plain
function* g() { for (var i = 0; i < 2; i++) yield i; for (let j = 0; j < 2; j++) { yield j; } var k = 5; for (; k > 3;) { yield k--; } for (; ;) { return k; } }
run(g(), []);
//= y:0
//= y:1
//= y:0
//= y:1
//= y:5
//= y:4
//= r:3
//// labelled break and continue
function* g() { outer: for (var i = 0; i < 3; i++) { inner: for (var j = 0; j < 3; j++) { if (j === 1 && i === 0) continue outer; if (i === 2) break outer; if (j === 2) break inner; yield i + '' + j; } yield 'o' + i; } block: { yield 'in'; if (i === 2) break block; yield 'never'; } return 'e'; }
run(g(), []);
//= y:00
//= y:10
//= y:11
//= y:o1
//= y:in
//= r:e
//// plain statements with jumps inside loops that yield
function* g() { for (var i = 0; i < 6; i++) { if (i == 1) continue; switch (i) { case 2: continue; case 4: for (var k = 0; k < 9; k++) { if (k == 3) break; } out.push('k' + k); break; } if (i == 5) { while (true) { break; } break; } yield i; } a: for (;;) { yield 'a'; for (;;) { for (;;) { break a; } } } return i; }
run(g(), []);
//= y:0
//= y:3
//= k3
//= y:4
//= y:a
//= r:5
//// switch
function* g(x) { switch (x) { case 1: yield 'one'; case 2: yield 'two'; break; default: yield 'other'; case 3: yield 'three'; } return 'end'; }
run(g(1), []); run(g(2), []); run(g(3), []); run(g(4), []);
//= y:one
//= y:two
//= r:end
//= y:two
//= r:end
//= y:three
//= r:end
//= y:other
//= y:three
//= r:end
//// switch with yields in tests
function* g() { switch (yield 'v') { case yield 'a': return 'A'; default: return 'D'; case yield 'b': return 'B'; case 5: return 'five'; } }
run(g(), [1, 1]); run(g(), [1, 2, 1]); run(g(), [5, 2, 1]); run(g(), [9, 2, 1]);
//= y:v
//= y:a
//= r:A
//= y:v
//= y:a
//= y:b
//= r:B
//= y:v
//= y:a
//= y:b
//= r:five
//= y:v
//= y:a
//= y:b
//= r:D
//// switch in a loop
function* g() { l: for (var i = 0; ; i++) { switch (i) { case 0: continue; case 1: yield 'b'; break; case 2: yield 'c'; continue l; case 3: break l; } yield 'after' + i; } return i; }
run(g(), []);
//= y:b
//= y:after1
//= y:c
//= r:3
//// for in
function* g(o) { for (var k in o) { yield k; if (k === 'b') delete o.d; } for (k in null) yield 'no'; for (var i in 'ab') yield i; for ((yield 'obj')[yield 'key'] in { z: 1 }) yield 'x'; return k; }
var tgt = {}; run(g({ a: 1, b: 2, c: 3, d: 4 }), ['', '', '', '', '', tgt, 'q']); out.push(JSON.stringify(tgt));
//= y:a
//= y:b
//= y:c
//= y:0
//= y:1
//= y:obj
//= y:key
//= y:x
//= r:c
//= {"q":"z"}
//// for of closes its iterator
function* src() { try { yield 1; yield 2; yield 3; } finally { out.push('closed'); } }
function* g() { for (const x of src()) { yield x; if (x === 2) break; } for (const x of src()) { yield x; return 'r'; } }
run(g(), []);
var it = (function* () { for (const x of src()) { yield x; } })(); it.next(); out.push(JSON.stringify(it.return('R')));
var it = (function* () { for (const x of src()) { yield x; } })(); it.next(); try { it.throw('T'); } catch (e) { out.push(e); }
//= y:1
//= y:2
//= closed
//= y:1
//= closed
//= r:r
//= closed
//= {"value":"R","done":true}
//= closed
//= T
//// function declarations in the body
function* g() { yield f(); function f() { return h() + 1; } function h() { return 1; } { function k() { return f() + 1; } } yield k(); }
run(g(), []);
//= y:2
//= y:3
//= r:undefined
//// var without value keeps its value
function* g() { for (var i = 0; i < 2; i++) { var x; yield x; x = 'set' + i; } }
run(g(), []);
//= y:undefined
//= y:set0
//= r:undefined
//// shadowing
function* g(x) { yield x; { let x = 'inner'; yield x; { const x = 'deep'; yield x; } yield x; } try { throw 'err'; } catch (x) { yield x; { let x = 'c'; yield x; } var y = x; } yield x + y; }
run(g('p'), []);
//= y:p
//= y:inner
//= y:deep
//= y:inner
//= y:err
//= y:c
//= y:perr
//= r:undefined
//// temporal dead zone
function* g() { yield 1; try { a; } catch (e) { yield e.name; } let a = yield 2; yield a; }
run(g(), ['', '', 'A']);
//= y:1
//= y:ReferenceError
//= y:2
//= y:A
//= r:undefined
//// deep nesting
function* g(n) { if (n > 0) { for (const i of [1, 2]) { try { switch (i) { case 1: if (n % 2) { yield* g(n - 1); } else { do { yield n; } while (false); } break; default: { yield -n; } } } finally { yield 'f' + n; } } } }
run(g(3), []);
//= y:2
//= y:f2
//= y:-2
//= y:f2
//= y:f3
//= y:-3
//= y:f3
//= r:undefined
//// generator that never ends
function* nat() { var n = 0; while (true) yield n++; }
var s = 0; for (const n of nat()) { if (n > 1000) break; s += n; } out.push(s);
//= 500500
//// recursive generators
function* tree(t) { if (t) { yield* tree(t.l); yield t.v; yield* tree(t.r); } }
out.push([...tree({ v: 4, l: { v: 2, l: { v: 1 }, r: { v: 3 } }, r: { v: 5 } })].join());
//= 1,2,3,4,5
//// permutations
function* perm(a, n = a.length) { if (n <= 1) yield a.slice(); else for (let i = 0; i < n; i++) { yield* perm(a, n - 1); const j = n % 2 ? 0 : i; [a[n - 1], a[j]] = [a[j], a[n - 1]]; } }
out.push([...perm(['a', 'b', 'c'])].map(p => p.join('')).join());
//= abc,bac,cab,acb,bca,cba

//// catch with yields in each part
function* g() { try { yield 1; throw 'x'; } catch (e) { yield 'c' + e; } finally { yield 'f'; } return 'end'; }
run(g(), []);
//= y:1
//= y:cx
//= y:f
//= r:end
//// throw at a yield
function* g() { try { yield 1; } catch (e) { yield 'caught ' + e; } yield 2; }
var it = g(); show(it.next()); show(it.throw('E')); show(it.next()); try { it.throw('F'); } catch (e) { out.push('out ' + e); } show(it.next());
//= {"value":1,"done":false}
//= {"value":"caught E","done":false}
//= {"value":2,"done":false}
//= out F
//= {"done":true}
//// throw before the start
function* g() { try { yield 1; } catch (e) { yield 'no'; } }
var it = g(); try { it.throw('E'); } catch (e) { out.push(e); } show(it.next());
//= E
//= {"done":true}
//// return before the start and after the end
function* g() { try { yield 1; } finally { yield 'no'; } }
var it = g(); show(it.return(5)); show(it.next()); show(it.return(6)); try { it.throw('t'); } catch (e) { out.push(e); }
//= {"value":5,"done":true}
//= {"done":true}
//= {"value":6,"done":true}
//= t
//// return runs finally blocks
function* g() { try { try { yield 1; } finally { yield 'inner'; } } finally { yield 'outer'; } }
var it = g(); show(it.next()); show(it.return('R')); show(it.next()); show(it.next()); show(it.next());
//= {"value":1,"done":false}
//= {"value":"inner","done":false}
//= {"value":"outer","done":false}
//= {"value":"R","done":true}
//= {"done":true}
//// return inside finally wins
function* g() { try { yield 1; } finally { return 'mine'; } }
var it = g(); show(it.next()); show(it.return('R')); var it = g(); it.next(); show(it.throw('T'));
//= {"value":1,"done":false}
//= {"value":"mine","done":true}
//= {"value":"mine","done":true}
//// return skips catch
function* g() { try { try { yield 1; } catch (e) { yield 'catch'; } finally { out.push('f1'); } } catch (e) { yield 'c2'; } }
var it = g(); show(it.next()); show(it.return('R'));
//= {"value":1,"done":false}
//= f1
//= {"value":"R","done":true}
//// throw in finally after return
function* g() { try { yield 1; } finally { throw 'F'; } }
var it = g(); show(it.next()); try { it.return('R'); } catch (e) { out.push('thrown ' + e); } show(it.next());
//= {"value":1,"done":false}
//= thrown F
//= {"done":true}
//// throw in finally is caught outside
function* g() { try { try { yield 1; } finally { throw 'F'; } } catch (e) { yield 'caught ' + e; } return 'e'; }
var it = g(); show(it.next()); show(it.return('R')); show(it.next());
//= {"value":1,"done":false}
//= {"value":"caught F","done":false}
//= {"value":"e","done":true}
//// return in a catch goes through finally
function* g() { try { throw 1; } catch (e) { return yield 'c'; } finally { yield 'f'; } }
run(g(), ['val']);
//= y:c
//= y:f
//= r:val
//// return from a try with a value that yields
function* g() { try { return yield 1; } finally { out.push('fin'); } }
run(g(), ['val']);
//= y:1
//= fin
//= r:val
//// break and continue through finally
function* g() { for (var i = 0; i < 4; i++) { try { if (i === 1) continue; if (i === 3) break; yield i; } finally { yield 'f' + i; } } return i; }
run(g(), []);
//= y:0
//= y:f0
//= y:f1
//= y:2
//= y:f2
//= y:f3
//= r:3
//// break through several finally blocks
function* g() { a: for (;;) { try { b: for (;;) { try { try { yield 1; break a; } finally { yield 'x'; } } finally { yield 'y'; } } } finally { yield 'z'; } } return 'e'; }
run(g(), []);
//= y:1
//= y:x
//= y:y
//= y:z
//= r:e
//// continue through finally to an outer loop
function* g() { o: for (var i = 0; i < 2; i++) { try { for (;;) { try { continue o; } finally { yield 'in' + i; } } } finally { yield 'out' + i; } } }
run(g(), []);
//= y:in0
//= y:out0
//= y:in1
//= y:out1
//= r:undefined
//// jump in finally cancels an exception
function* g() { for (var i = 0; i < 2; i++) { try { throw 'lost'; } finally { yield i; continue; } } l: try { throw 'lost too'; } finally { yield 'l'; break l; } return 'ok'; }
run(g(), []);
//= y:0
//= y:1
//= y:l
//= r:ok
//// jump in finally cancels a return
function* g() { for (var i = 0; i < 2; i++) { try { return 'lost'; } finally { yield i; if (i === 0) continue; } } }
run(g(), []); var it = g(); it.next(); show(it.return('R')); show(it.next());
//= y:0
//= y:1
//= r:lost
//= {"value":"R","done":true}
//= {"done":true}
//// exceptions of built-ins and of called functions
function* g() { try { yield null.x; } catch (e) { yield e.name; } try { nothing; yield 1; } catch (e) { yield e.name; } try { yield JSON.parse('{'); } catch (e) { yield e.name; } }
run(g(), []);
//= y:TypeError
//= y:ReferenceError
//= y:SyntaxError
//= r:undefined
//// exception in the argument of yield
function* g() { try { yield (() => { throw 'arg'; })(); } catch (e) { yield 'c:' + e; } }
run(g(), []);
//= y:c:arg
//= r:undefined
//// catch without parameter, and with a pattern
function* g() { try { throw 1; } catch { yield 'none'; } try { throw { a: 1, b: [2, 3] }; } catch ({ a, b: [c, d = yield 'd'] }) { yield a + c + d; } }
run(g(), []);
//= y:none
//= y:6
//= r:undefined
//// nested catch with the same name
function* g() { try { throw 1; } catch (e) { try { throw 2; } catch (e) { yield e; } yield e; (function (e) { out.push('p' + e); })(3); var f = () => e; e = 9; yield f(); } }
run(g(), []);
//= y:2
//= y:1
//= p3
//= y:9
//= r:undefined
//// var of the catch parameter's name
function* g() { var e = 'outer'; try { throw 1; } catch (e) { var e = 2; yield e; } yield e; }
run(g(), []);
//= y:2
//= y:outer
//= r:undefined
//// rethrow
function* g() { try { try { yield 1; throw new Error('a'); } catch (e) { yield e.message; throw new Error('b'); } finally { yield 'f'; } } catch (e) { yield 'o' + e.message; } throw 'last'; }
try { run(g(), []); } catch (e) { out.push('out ' + e); }
//= y:1
//= y:a
//= y:f
//= y:ob
//= out last
//// throw inside finally blocks entered by throw
function* g() { try { try { throw 'a'; } finally { yield 1; throw 'b'; } } catch (e) { return e; } }
run(g(), []);
//= y:1
//= r:b
//// return method during finally
function* g() { try { yield 1; } finally { yield 2; yield 3; } }
var it = g(); show(it.next()); show(it.return('a')); show(it.return('b')); show(it.next());
//= {"value":1,"done":false}
//= {"value":2,"done":false}
//= {"value":"b","done":true}
//= {"done":true}
//// throw method during finally
function* g() { try { yield 1; } finally { try { yield 2; } catch (e) { yield 'c' + e; } } }
var it = g(); show(it.next()); show(it.return('a')); show(it.throw('t')); show(it.next()); show(it.next());
//= {"value":1,"done":false}
//= {"value":2,"done":false}
//= {"value":"ct","done":false}
//= {"value":"a","done":true}
//= {"done":true}
//// plain try inside a generator
function* g() { for (var i = 0; i < 3; i++) { try { if (i == 1) throw 'one'; if (i == 2) return 'ret'; } catch (e) { out.push(e); continue; } finally { out.push('f' + i); } yield i; } }
run(g(), []);
//= f0
//= y:0
//= one
//= f1
//= f2
//= r:ret
//// handler is off in catch and finally
function* g() { try { try { throw 1; } catch (e) { yield 'c'; throw 2; } } catch (e) { yield e; } try { yield 'again'; throw 3; } catch (e) { yield e; } }
run(g(), []);
//= y:c
//= y:2
//= y:again
//= y:3
//= r:undefined
//// loops in try in loops
function* g() { for (var i = 0; i < 2; i++) { try { for (var j = 0; j < 2; j++) { try { yield i + ':' + j; if (i) throw 'T'; } finally { yield 'f'; } } } catch (e) { yield e + i; } } }
run(g(), []);
//= y:0:0
//= y:f
//= y:0:1
//= y:f
//= y:1:0
//= y:f
//= y:T1
//= r:undefined

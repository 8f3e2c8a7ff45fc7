//// await values, promises and thenables
out.push(await 1, await Promise.resolve(2), await { then(r) { r(3); } }, await new Promise(r => setTimeout(r, 1, 4)));
//= 1
//= 2
//= 3
//= 4
//// errors come at the await
async function f() { try { await Promise.reject('x'); } catch (e) { out.push('c' + e); } try { await { then() { throw 'y'; } }; } catch (e) { out.push('c' + e); } try { await { get then() { throw 'z'; } }; } catch (e) { out.push('c' + e); } finally { out.push('f'); } return 'r'; }
out.push(await f());
//= cx
//= cy
//= cz
//= f
//= r
//// the result is a promise
async function f() { return 1; } var p = f(); out.push(p instanceof Promise, Object.prototype.toString.call(p), await p); async function t() { throw new TypeError('no'); } try { await t(); } catch (e) { out.push(e.name + e.message); }
//= true
//= [object Promise]
//= 1
//= TypeErrorno
//// runs until the first await
async function f() { out.push('in'); await null; out.push('after'); } var p = f(); out.push('called'); await p;
//= in
//= called
//= after
//// arrow and method
var o = { x: 5, async m() { return this.x + await (async () => this.x)(); }, a: async (y) => await y }; out.push(await o.m(), await o.a(3)); class A { async m() { return 'A'; } static async s() { return 's'; } } class B extends A { async m() { return (await super.m()) + 'B'; } } out.push(await new B().m(), await B.s());
//= 10
//= 3
//= AB
//= s
//// arguments and defaults
async function f(a, b = a + 1, ...c) { await null; return [a, b, c, arguments.length].join('|'); } out.push(await f(1), await f(1, 2, 3, 4)); async function g(a = null.x) {} try { await g(); } catch (e) { out.push('rejected ' + e.name); } out.push(g().catch(() => 0) instanceof Promise);
//= 1|2||1
//= 1|2|3,4|4
//= rejected TypeError
//= true
//// await in expressions
async function v(x) { return x; } var o = { n: 1, f(a, b) { return this.n + a + b; } }; out.push(await v(1) + await v(2) * await v(3), o.f(await v(1), await v(2)), [await v('a'), , await v('b')].length, JSON.stringify({ a: await v(1), [await v('k')]: await v(2) }), `${await v('t')}!`, (await v([1, 2])).length, await v(true) ? await v('y') : await v('n'));
o.n += await v(5); o[await v('n')] *= await v(2); out.push(o.n);
//= 7
//= 4
//= 3
//= {"a":1,"k":2}
//= t!
//= 2
//= y
//= 12
//// await in loops
var s = 0; for (let i = 0; i < 3; i++) { s += await i; } for (const x of [1, 2]) { s += await x; } var i = 0; while (await (i < 3)) { i++; } do { s += await 1; } while (await (s < 10)); for (const k in { a: 1, b: 2 }) out.push(await k); out.push(s, i);
//= a
//= b
//= 10
//= 3
//// await in switch and conditions
async function f(x) { switch (await x) { case await 1: return 'one'; case 2: await null; return 'two'; default: return 'other'; } } out.push(await f(1), await f(2), await f(3)); if (await true && !(await false)) out.push('ok');
//= one
//= two
//= other
//= ok
//// return awaits in try
async function bad() { throw 'b'; } async function f() { try { return bad(); } catch (e) { return 'caught'; } } async function g() { try { return await bad(); } catch (e) { return 'caught'; } } out.push(await f().catch(e => 'not ' + e), await g());
//= not b
//= caught
//// finally in async functions
async function f(x) { try { if (x) throw await 'e'; return await 'r'; } finally { out.push(await 'f'); } } out.push(await f(0)); try { await f(1); } catch (e) { out.push(e); }
//= f
//= r
//= f
//= e
//// for await over sync and async iterables
async function* ag() { yield 1; yield Promise.resolve(2); } for await (const x of ag()) out.push(x); for await (const x of [Promise.resolve('p'), 'q']) out.push(x); try { for await (const x of [Promise.reject('r')]) out.push('no'); } catch (e) { out.push('c' + e); }
//= 1
//= 2
//= p
//= q
//= cr
//// for await closes
async function* ag() { try { yield 1; yield 2; } finally { await null; out.push('closed'); } } for await (const x of ag()) { out.push(x); break; } try { for await (const x of ag()) throw 'T'; } catch (e) { out.push(e); } async function f() { for await (const x of ag()) return x; } out.push(await f());
//= 1
//= closed
//= closed
//= T
//= closed
//= 1
//// async generators answer requests in order
async function* g() { var a = yield 1; out.push('a' + a); var b = yield 2; out.push('b' + b); return 3; } var it = g(); var all = await Promise.all([it.next('x'), it.next('y'), it.next('z'), it.next(), it.next()]); out.push(JSON.stringify(all));
//= ay
//= bz
//= [{"value":1,"done":false},{"value":2,"done":false},{"value":3,"done":true},{"done":true},{"done":true}]
//// async generators await what they yield and return
async function* g() { try { yield Promise.reject('r'); } catch (e) { out.push('c' + e); } yield Promise.resolve('v'); return Promise.resolve('ret'); } var it = g(); show(await it.next()); show(await it.next()); show(await it.next());
async function* h() { try { return Promise.reject('q'); } catch (e) { yield 'caught ' + e; } } show(await h().next());
//= cr
//= {"value":"v","done":false}
//= {"value":"ret","done":true}
//= {"done":true}
//= {"value":"caught q","done":false}
//// return and throw of async generators
async function* g() { try { yield 1; yield 2; } finally { out.push('fin'); await null; yield 'f'; } } var it = g(); show(await it.next()); show(await it.return(Promise.resolve('R'))); show(await it.next()); show(await it.next()); var it = g(); show(await it.next()); show(await it.throw('E').catch(e => 'no')); try { await it.next(); } catch (e) { out.push('thrown ' + e); }
//= {"value":1,"done":false}
//= fin
//= {"value":"f","done":false}
//= {"value":"R","done":true}
//= {"done":true}
//= {"value":1,"done":false}
//= fin
//= {"value":"f","done":false}
//= thrown E
//// return of a rejected promise
async function* g() { try { yield 1; } catch (e) { yield 'c' + e; } } var it = g(); await it.next(); show(await it.return(Promise.reject('x'))); var it = g(); try { await it.return(Promise.reject('y')); } catch (e) { out.push('o' + e); } show(await it.next());
//= {"value":"cx","done":false}
//= oy
//= {"done":true}
//// before start and after end
async function* g() { yield 1; } var it = g(); show(await it.return('R')); show(await it.next()); var it = g(); try { await it.throw('E'); } catch (e) { out.push(e); } show(await it.next()); try { await it.throw('F'); } catch (e) { out.push(e); }
//= {"value":"R","done":true}
//= {"done":true}
//= E
//= {"done":true}
//= F
//// yield star in async generators
async function* inner() { var x = yield 'a'; try { yield 'b' + x; } catch (e) { yield 'c' + e; } return 'ret'; } async function* g() { out.push(await (yield* inner())); yield* [Promise.resolve(1), 2]; } var it = g(); show(await it.next()); show(await it.next('X')); show(await it.throw('E')); show(await it.next()); show(await it.next()); show(await it.next());
//= {"value":"a","done":false}
//= {"value":"bX","done":false}
//= {"value":"cE","done":false}
//= ret
//= {"value":1,"done":false}
//= {"value":2,"done":false}
//= {"done":true}
//// yield star forwards return
async function* inner() { try { yield 1; } finally { out.push('inner'); } } async function* g() { try { yield* inner(); } finally { out.push('outer'); } } var it = g(); show(await it.next()); show(await it.return('R'));
//= {"value":1,"done":false}
//= inner
//= outer
//= {"value":"R","done":true}
//// yield star over an async iterator of one's own
var log = []; var i = { [Symbol.asyncIterator]() { return this; }, async next(v) { out.push('n' + v); return { value: 'v', done: false }; }, async return(v) { out.push('r' + v); return { value: 'rv', done: true }; } }; async function* g() { try { yield* i; } catch (e) { yield e.name; } } var it = g(); show(await it.next(1)); show(await it.next(2)); show(await it.throw('E')); show(await it.next()); var it = g(); await it.next(); show(await it.return('R'));
//= nundefined
//= {"value":"v","done":false}
//= n2
//= {"value":"v","done":false}
//= rundefined
//= {"value":"TypeError","done":false}
//= {"done":true}
//= nundefined
//= rR
//= {"value":"rv","done":true}
//// intrinsics
async function f() {} async function* g() {} var AF = Object.getPrototypeOf(f), AGF = Object.getPrototypeOf(g), AG = AGF.prototype; out.push(AF.constructor.name, AF[Symbol.toStringTag], f.hasOwnProperty('prototype'), AGF.constructor.name, AG[Symbol.toStringTag], AGF[Symbol.toStringTag], Object.getPrototypeOf(g()) === g.prototype, typeof AG[Symbol.asyncIterator], Object.getOwnPropertyNames(AG).join(), Object.prototype.toString.call(g()), f.name, g.name, (async (a, b) => 0).length); for (const F of [f, g, async () => 0]) { try { new F(); } catch (e) { out.push(e.name); } }
AG.next.call({}).catch(e => out.push('rejected ' + e.name)); await null; await null;
//= AsyncFunction
//= AsyncFunction
//= false
//= AsyncGeneratorFunction
//= AsyncGenerator
//= AsyncGeneratorFunction
//= true
//= function
//= constructor,next,return,throw
//= [object AsyncGenerator]
//= f
//= g
//= 2
//= TypeError
//= TypeError
//= TypeError
//= rejected TypeError
//// deep awaits
async function deep(n) { return n === 0 ? 0 : 1 + await deep(n - 1); } out.push(await deep(100));
//= 100
//// parallel work
async function w(n, ms) { await new Promise(r => setTimeout(r, ms)); out.push(n); return n; } out.push((await Promise.all([w('a', 30), w('b', 10), w('c', 20)])).join());
//= b
//= c
//= a
//= a,b,c
//// iteration over an object with Symbol.asyncIterator
var src = { from: 1, to: 3, [Symbol.asyncIterator]() { var c = this.from, t = this.to; return { next: async () => c <= t ? { value: c++, done: false } : { value: undefined, done: true } }; } }; for await (const x of src) out.push(x);
//= 1
//= 2
//= 3
//// closures and shadowing with await
var fs = []; for (let i = 0; i < 3; i++) { await null; fs.push(() => i); } out.push(fs.map(f => f()).join()); { let out2 = await 'x'; { let out2 = await 'y'; out.push(out2); } out.push(out2); }
//= 0,1,2
//= y
//= x
//// errors keep their place and identity
var e1 = new Error('same'); async function f() { await null; throw e1; } try { await f(); } catch (e) { out.push(e === e1); }
//= true

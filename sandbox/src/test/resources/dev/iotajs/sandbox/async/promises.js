//// constructor
var p = new Promise((res, rej) => { out.push(typeof res, res.length, rej.length, res.name === ''); res(1); rej(2); res(3); }); out.push(await p); for (const f of [() => Promise(() => 0), () => new Promise(), () => new Promise(1), () => Promise.call({}, () => 0)]) { try { f(); } catch (e) { out.push(e.name); } } out.push(Promise.name, Promise.length, Object.prototype.toString.call(p), Promise[Symbol.species] === Promise); await new Promise(() => { throw 'ex'; }).catch(e => out.push('c' + e)); await new Promise((r) => { r('ok'); throw 'late'; }).then(v => out.push(v));
//= function
//= 1
//= 1
//= true
//= 1
//= TypeError
//= TypeError
//= TypeError
//= TypeError
//= Promise
//= 1
//= [object Promise]
//= true
//= cex
//= ok
//// then
var r = await Promise.resolve(1).then(v => v + 1).then(v => { throw v; }).then(() => out.push('no'), v => v * 10).then(); out.push(r); out.push(await Promise.resolve('a').then(1, 2)); await Promise.reject('b').then(1).catch(e => out.push(e)); out.push(await Promise.resolve(1).then(() => Promise.resolve('nested')));
//= 20
//= a
//= b
//= nested
//// finally
out.push(await Promise.resolve(1).finally(() => 2)); await Promise.reject('r').finally(() => 3).catch(e => out.push(e)); await Promise.resolve(1).finally(() => { throw 'f'; }).catch(e => out.push(e)); await Promise.resolve(1).finally(() => Promise.reject('g')).catch(e => out.push(e)); out.push(await Promise.resolve(5).finally(7)); await Promise.resolve(1).finally((...a) => out.push(a.length));
//= 1
//= r
//= f
//= g
//= 5
//= 0
//// order of reactions
Promise.resolve().then(() => out.push(1)).then(() => out.push(3)); Promise.resolve().then(() => out.push(2)).then(() => out.push(4)); await null; await null; await null;
//= 1
//= 2
//= 3
//= 4
//// order with await
async function a1() { out.push('a1 start'); await a2(); out.push('a1 end'); } async function a2() { out.push('a2'); } out.push('script'); setTimeout(() => out.push('timeout'), 0); var p = a1(); new Promise(r => { out.push('p1'); r(); }).then(() => out.push('then1')).then(() => out.push('then2')); out.push('end'); await new Promise(r => setTimeout(r, 3));
//= script
//= a1 start
//= a2
//= p1
//= end
//= a1 end
//= then1
//= then2
//= timeout
//// returning a promise takes three ticks
async function f() { return Promise.resolve(); } f().then(() => out.push('f')); Promise.resolve().then(() => out.push(1)).then(() => out.push(2)).then(() => out.push(3)).then(() => out.push(4)); await new Promise(r => setTimeout(r, 2));
//= 1
//= 2
//= f
//= 3
//= 4
//// thenable jobs
var t = { then(r) { out.push('then called'); r('v'); } }; Promise.resolve(t).then(v => out.push(v)); Promise.resolve().then(() => out.push('x')).then(() => out.push('y')).then(() => out.push('z')); out.push('sync'); await new Promise(r => setTimeout(r, 2));
//= sync
//= then called
//= x
//= v
//= y
//= z
//// await of a thenable and of a promise
(async () => { await { then(r) { r(); } }; out.push('thenable'); })(); (async () => { await Promise.resolve(); out.push('promise'); })(); (async () => { await 1; out.push('value'); })(); Promise.resolve().then(() => out.push('t1')).then(() => out.push('t2')).then(() => out.push('t3')); await new Promise(r => setTimeout(r, 2));
//= promise
//= value
//= t1
//= thenable
//= t2
//= t3
//// queueMicrotask
queueMicrotask(() => out.push('m1')); Promise.resolve().then(() => out.push('p')); queueMicrotask(() => { out.push('m2'); queueMicrotask(() => out.push('m3')); }); out.push('s'); await new Promise(r => setTimeout(r, 2)); try { queueMicrotask(1); } catch (e) { out.push(e.name); }
//= s
//= m1
//= p
//= m2
//= m3
//= TypeError
//// all
out.push(JSON.stringify(await Promise.all([1, Promise.resolve(2), { then(r) { r(3); } }])), (await Promise.all([])).length, (await Promise.all('ab')).join()); await Promise.all([1, Promise.reject('x'), Promise.reject('y')]).catch(e => out.push(e)); await Promise.all(5).catch(e => out.push(e.name)); try { Promise.all.call(undefined, []); } catch (e) { out.push(e.name); }
//= [1,2,3]
//= 0
//= a,b
//= x
//= TypeError
//= TypeError
//// allSettled
out.push(JSON.stringify(await Promise.allSettled([1, Promise.reject('x'), new Promise(r => setTimeout(r, 1, 't'))])), JSON.stringify(await Promise.allSettled([])));
//= [{"status":"fulfilled","value":1},{"status":"rejected","reason":"x"},{"status":"fulfilled","value":"t"}]
//= []
//// any
out.push(await Promise.any([Promise.reject('x'), 2, 3])); await Promise.any([Promise.reject('x'), Promise.reject('y')]).catch(e => out.push(e.name, e instanceof AggregateError, e instanceof Error, e.errors.join(), e.message)); await Promise.any([]).catch(e => out.push(e.errors.length, e.constructor === AggregateError));
//= 2
//= AggregateError
//= true
//= true
//= x,y
//= All promises were rejected
//= 0
//= true
//// race
out.push(await Promise.race([new Promise(r => setTimeout(r, 20, 'slow')), new Promise(r => setTimeout(r, 1, 'fast'))]), await Promise.race([1, 2])); await Promise.race([Promise.reject('x'), 1]).catch(e => out.push(e));
//= fast
//= 1
//= x
//// order of all
Promise.all([]).then(() => out.push('empty')); Promise.all([1]).then(() => out.push('one')); Promise.all([Promise.resolve(1), Promise.resolve(2)]).then(() => out.push('two')); Promise.resolve().then(() => out.push('a')).then(() => out.push('b')).then(() => out.push('c')).then(() => out.push('d')); await new Promise(r => setTimeout(r, 2));
//= empty
//= a
//= one
//= two
//= b
//= c
//= d
//// combinators close iterators
var it = { [Symbol.iterator]() { return { next() { return { value: 1, done: false }; }, return() { out.push('closed'); return {}; } }; } }; class P extends Promise { static resolve() { throw 'no'; } } await Promise.all.call(P, it).catch(e => out.push(e)); await Promise.race.call(P, it).catch(e => out.push(e));
//= closed
//= no
//= closed
//= no
//// subclassing
class P extends Promise { constructor(e) { super(e); this.mark = 'm'; } } var p = P.resolve(1); out.push(p instanceof P, p instanceof Promise, p.mark, p.then(x => x) instanceof P, P.all([1]) instanceof P, Promise.resolve(p) === p, P.resolve(p) === p, await p, P.reject(1).catch(() => 2) instanceof P); out.push(await p.then(v => v + 1).finally(() => 0));
//= true
//= true
//= m
//= true
//= true
//= false
//= true
//= 1
//= true
//= 2
//// species
class Q extends Promise { static get [Symbol.species]() { return Promise; } } var p = new Q(r => r(1)); out.push(p.then(() => 0) instanceof Q, p.then(() => 0).constructor === Promise); var x = Promise.resolve(1); x.constructor = { [Symbol.species]: undefined }; out.push(x.then(v => v) instanceof Promise); x.constructor = 1; try { x.then(v => v); } catch (e) { out.push(e.name); } x.constructor = { [Symbol.species]: 5 }; try { x.then(v => v); } catch (e) { out.push(e.name); }
//= false
//= true
//= true
//= TypeError
//= TypeError
//// constructors of others
function C(ex) { ex(v => { out.push('res ' + v); }, e => { out.push('rej ' + e); }); } C.resolve = v => ({ then(f) { f(v); } }); Promise.resolve.call(C, 1); Promise.reject.call(C, 2); Promise.all.call(C, [1, 2]); for (const B of [function () {}, function (e) { e(1); }, function (e) { e(() => 0, () => 0); e(() => 0, () => 0); }]) { try { Promise.resolve.call(B, 1); } catch (e) { out.push(e.name); } }
//= res 1
//= rej 2
//= res 1,2
//= TypeError
//= TypeError
//= TypeError
//// withResolvers and cycles
var { promise, resolve } = (Promise.withResolvers || function () { var o = {}; o.promise = new this((a, b) => { o.resolve = a; o.reject = b; }); return o; }).call(Promise); resolve('w'); out.push(await promise); var self; self = new Promise(r => setTimeout(() => r(self), 1)); await self.catch(e => out.push(e.name));
//= w
//= TypeError
//// patched then and resolve
var then = Promise.prototype.then; Promise.prototype.then = function (...a) { out.push('patched'); return then.apply(this, a); }; await Promise.resolve(1); var q = Promise.resolve(2).catch(() => 0); (async () => Promise.resolve(3))(); await new Promise(r => setTimeout(r, 1)); Promise.prototype.then = then;
//= patched
//= patched
//// AggregateError
var e = new AggregateError([1, new Error('x')], 'msg', { cause: 'why' }); out.push(e.name, e.message, e.errors.length, e.cause, String(e), AggregateError.length, AggregateError.name, Object.getPrototypeOf(AggregateError) === Error, Object.keys(e).length, AggregateError('a') instanceof AggregateError, 'message' in Object.getOwnPropertyDescriptors(new AggregateError([])), Object.prototype.toString.call(e));
//= AggregateError
//= msg
//= 2
//= why
//= AggregateError: msg
//= 2
//= AggregateError
//= true
//= 0
//= true
//= false
//= [object Error]
//// properties
out.push(Object.getOwnPropertyNames(Promise.prototype).sort().join(), Promise.prototype.constructor === Promise, Promise.prototype[Symbol.toStringTag], Promise.prototype.then.length, Promise.prototype.catch.name, Promise.prototype.finally.length); try { Promise.prototype.then.call({}); } catch (e) { out.push(e.name); } Promise.prototype.catch.call({ then(a, b) { out.push(a, b); } }, 'f');
//= catch,constructor,finally,then
//= true
//= Promise
//= 2
//= catch
//= 1
//= TypeError
//= undefined
//= f
//// rejection handled later
var p = Promise.reject('late'); await null; await null; p.catch(e => out.push('handled ' + e)); await null;
//= handled late
//// timers
var log = []; setTimeout(() => log.push('b'), 2); setTimeout(() => log.push('a'), 1); setTimeout(() => log.push('c'), 2); var id = setTimeout(() => log.push('no'), 1); clearTimeout(id); var n = 0; await new Promise(r => { var iv = setInterval((x) => { log.push(x + n); if (++n === 3) { clearInterval(iv); setTimeout(r, 5); } }, 1, 'i'); }); out.push(log.filter(x => x.length === 1).join(), log.filter(x => x.length === 2).join()); clearTimeout(); clearTimeout(99999); clearTimeout('x'); try { setTimeout('code'); } catch (e) { out.push(e.name); }
//= a,b,c
//= i0,i1,i2
//= TypeError
//// microtasks between timers
setTimeout(() => { out.push('t1'); Promise.resolve().then(() => out.push('m1')); }, 1); setTimeout(() => { out.push('t2'); queueMicrotask(() => out.push('m2')); }, 1); await new Promise(r => setTimeout(r, 10));
//= t1
//= m1
//= t2
//= m2
//// timers with arguments and odd delays
setTimeout((...a) => out.push(a.join()), 1, 1, 2); setTimeout(function () { out.push('neg'); }, -5); setTimeout(() => out.push('nan'), 'x'); setTimeout(() => out.push('none')); await new Promise(r => setTimeout(r, 10));
//= 1,2
//= neg
//= nan
//= none

// Touches each part of the engine, and of the JDK behind it, once; the result is of no interest.
'use strict';
var log = [];
function Point(x, y) {
  this.x = x;
  this.y = y;
}
Point.prototype.toString = function () {
  return this.x + ',' + this.y;
};
[3, 1.5, 'two', null, undefined, true, {}, new Point(1, 2)].forEach(function (value) {
  log.push(String(value) + typeof value);
});
try {
  null.x;
} catch (e) {
  log.push(e.name, e.message, String(e.stack).length);
} finally {
  log.push('finally');
}
label: for (var key in { a: 1, b: 2 }) {
  for (const item of [key, `t${key}`]) {
    if (item === 'tb') break label;
    log.push(item);
  }
}
switch (log.length) {
  case 0:
    throw new RangeError('never');
  default:
    log.push(/(\w+)-(?=b)(b)\1?/i.exec('aa-b'), 'x-y'.replace(/-/g, () => '+').split('+'));
}
log.push(JSON.stringify(JSON.parse('{"a":[1,2.5,"x",{"b":null}]}'), null, 2));
log.push((1.5).toFixed(2), (1e21).toExponential(3), (0.1).toPrecision(20), (255).toString(16));
log.push((1234.5).toLocaleString(), 'a'.localeCompare('\u00e4'), '\u00df'.toUpperCase());
log.push(new Date(0).toISOString(), String(new Date(2020, 1, 2)), Date.parse('2020-01-02'));
log.push(new Date(0).toLocaleString(), new Date(0).toLocaleDateString(), parseFloat('1e3'));
log.push([3, 1, 2].sort((a, b) => a - b).map(x => x * 2).filter(x => x > 2).reduce((a, b) => a + b));
log.push(new Map([['k', 1]]).get('k'), new Set([1]).has(1), new WeakMap(), new WeakSet(), Symbol('s'));
log.push(new Uint8Array([1, 2])[1], new Float64Array(2), new DataView(new ArrayBuffer(8)).getInt32(0));
log.push([1, 2, 3].slice(1).concat([4]).indexOf(4), 'abc'.indexOf('c'), [, 1].length);
log.push(decodeURIComponent(encodeURIComponent('\u00e9')), escape('\u00e9'), Math.max(1, 2));
var sparse = [];
sparse[1000000] = 1;
log.push(sparse.length, Object.freeze([1]), Object.seal({ a: 1 }), Object.keys({ p: 1 }));
['EvalError', 'RangeError', 'URIError', 'SyntaxError'].forEach(function (name) {
  log.push(this[name] && new this[name]('x').message);
}, (0, function () { return this; }).call(null) || {});
function* generate() {
  try {
    yield* [1, 2];
    yield 3;
  } catch (e) {
    log.push(e);
  } finally {
    log.push('closed');
  }
}
async function wait(value) {
  try {
    return await value;
  } catch (e) {
    return await Promise.resolve(e);
  }
}
async function* stream() {
  yield* generate();
  yield wait(Promise.reject(new Error('awaited')));
}
for (const item of generate()) if (item === 2) break;
for await (const item of stream()) log.push(item);
log.push(await Promise.all([1, wait(2)]), await Promise.allSettled([wait(3)]));
log.push(await Promise.race([1]), await Promise.any([1]).finally(() => 0).then(x => x));
log.push(await new Promise(resolve => setTimeout(resolve, 1, 'timer')));
log.push(await Promise.any([]).catch(e => e.errors), Promise.withResolvers().promise);
log.push(await { then(resolve) { queueMicrotask(resolve); } });
log.length;

// Small whole programs such as customers write: rules, parsers, structures, checksums, simulations.
// Each ends by itself within moments, with a value that JSON can hold, the same on stock Nashorn.

//## price-rules | discounts and taxes over a cart
var cart = [
  { sku: 'A1', qty: 3, price: 1999, tags: ['book'] },
  { sku: 'B2', qty: 1, price: 24950, tags: ['electronics', 'sale'] },
  { sku: 'C3', qty: 12, price: 150, tags: [] }
];
var customer = { tier: 'gold', country: 'DE', since: Date.UTC(2019, 4, 1) };
var rules = [
  { name: 'gold', when: function (l, c) { return c.tier === 'gold'; }, percent: 5 },
  { name: 'bulk', when: function (l) { return l.qty >= 10; }, percent: 10 },
  { name: 'sale', when: function (l) { return l.tags.indexOf('sale') >= 0; }, percent: 20 }
];
var taxes = { DE: { standard: 19, book: 7 }, US: { standard: 0 } };
function best(line) {
  return rules.filter(function (r) { return r.when(line, customer); })
    .reduce(function (b, r) { return !b || r.percent > b.percent ? r : b; }, null);
}
var lines = cart.map(function (line) {
  var rule = best(line), net = line.qty * line.price;
  var off = rule ? Math.round(net * rule.percent / 100) : 0;
  var table = taxes[customer.country], rate = table[line.tags[0]] !== undefined ? table[line.tags[0]] : table.standard;
  var tax = Math.round((net - off) * rate / 100);
  return { sku: line.sku, net: net, off: off, rule: rule && rule.name, tax: tax, total: net - off + tax };
});
({ lines: lines, total: (lines.reduce(function (s, l) { return s + l.total; }, 0) / 100).toFixed(2) });

//## csv-parser | quoted fields, line breaks inside them, empty fields
function parseCsv(text) {
  var rows = [[]], field = '', quoted = false;
  for (var i = 0; i < text.length; i++) {
    var c = text.charAt(i);
    if (quoted) {
      if (c === '"') { if (text.charAt(i + 1) === '"') { field += '"'; i++; } else quoted = false; }
      else field += c;
    } else switch (c) {
      case '"': quoted = true; break;
      case ',': rows[rows.length - 1].push(field); field = ''; break;
      case '\r': break;
      case '\n': rows[rows.length - 1].push(field); field = ''; rows.push([]); break;
      default: field += c;
    }
  }
  rows[rows.length - 1].push(field);
  var head = rows.shift();
  return rows.map(function (r) { var o = {}; head.forEach(function (h, k) { o[h] = r[k] === undefined ? null : r[k]; }); return o; });
}
parseCsv('id,name,note\r\n1,"Smith, J","said ""hi"""\r\n2,Lee,\r\n3,"two\nlines",x');

//## expression-evaluator | a tokenizer and a parser by precedence
function tokenize(s) {
  var re = /\s*(?:(\d+(?:\.\d+)?)|([a-z]\w*)|(\*\*|[<>=!]=|[-+*\/%^()<>,?:]))/gi, out = [], m, end = 0;
  while (end < s.length && (re.lastIndex = end, m = re.exec(s)) && m.index === end) {
    out.push(m[1] ? { n: parseFloat(m[1]) } : m[2] ? { id: m[2] } : { op: m[3] });
    end = re.lastIndex;
  }
  if (/\S/.test(s.slice(end))) throw new SyntaxError('unexpected "' + s.charAt(end) + '" at ' + end);
  return out;
}
var levels = { '?': 1, '<': 2, '>': 2, '==': 2, '+': 3, '-': 3, '*': 4, '/': 4, '%': 4, '^': 6 };
var apply = { '<': function (a, b) { return a < b; }, '>': function (a, b) { return a > b; }, '==': function (a, b) { return a === b; }, '+': function (a, b) { return a + b; }, '-': function (a, b) { return a - b; }, '*': function (a, b) { return a * b; }, '/': function (a, b) { return a / b; }, '%': function (a, b) { return a % b; }, '^': Math.pow };
function evaluate(text, env) {
  var t = tokenize(text), i = 0;
  function peek(op) { return i < t.length && t[i].op === op; }
  function take(op) { if (!peek(op)) throw new SyntaxError('expected ' + op); i++; }
  function primary() {
    var k = t[i++];
    if (!k) throw new SyntaxError('unexpected end');
    if (k.n !== undefined) return k.n;
    if (k.id) {
      if (!peek('(')) { if (!(k.id in env)) throw new ReferenceError(k.id); return env[k.id]; }
      take('('); var args = [];
      while (!peek(')')) { args.push(expr(0)); if (!peek(')')) take(','); }
      take(')');
      return env[k.id].apply(null, args);
    }
    if (k.op === '(') { var v = expr(0); take(')'); return v; }
    if (k.op === '-') return -expr(5);
    throw new SyntaxError('unexpected ' + k.op);
  }
  function expr(min) {
    var left = primary();
    while (i < t.length && levels[t[i].op] > min) {
      var op = t[i++].op;
      if (op === '?') { var yes = expr(0); take(':'); var no = expr(0); left = left ? yes : no; }
      else left = apply[op](left, expr(op === '^' ? levels[op] - 1 : levels[op]));
    }
    return left;
  }
  var r = expr(0);
  if (i < t.length) throw new SyntaxError('left over');
  return r;
}
var env = { x: 3, y: 4, max: Math.max, sqrt: Math.sqrt };
['1 + 2 * 3', '(1+2)*3', '2^3^2', '-x^2', 'sqrt(x*x + y*y)', 'max(x, y, 10) % 4', 'x < y ? 100 : 200', '1 +', '2 $ 3', 'zz'].map(function (s) {
  try { return evaluate(s, env); } catch (e) { return e.name; }
});

//## template-renderer | sections, escaping, partials
var partials = { item: '<li>{{name}}{{#sale}} (sale){{/sale}}</li>' };
function escapeHtml(s) { return String(s).replace(/[&<>"]/g, function (c) { return { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }[c]; }); }
function lookup(stack, path) {
  if (path === '.') return stack[stack.length - 1];
  for (var i = stack.length - 1; i >= 0; i--) {
    var v = path.split('.').reduce(function (o, k) { return o === null || o === undefined ? undefined : o[k]; }, stack[i]);
    if (v !== undefined) return v;
  }
}
function render(t, stack) {
  return t.replace(/\{\{([#^])([\w.]+)\}\}([\s\S]*?)\{\{\/\2\}\}/g, function (all, kind, name, body) {
    var v = lookup(stack, name), empty = !v || (v instanceof Array && !v.length);
    if (kind === '^') return empty ? render(body, stack) : '';
    if (empty) return '';
    return (v instanceof Array ? v : [v]).map(function (x) { return render(body, stack.concat([x])); }).join('');
  }).replace(/\{\{>\s*(\w+)\}\}/g, function (all, name) { return render(partials[name], stack); })
    .replace(/\{\{(&?)([\w.]+)\}\}/g, function (all, raw, name) { var v = lookup(stack, name); v = v === undefined ? '' : v; return raw ? v : escapeHtml(v); });
}
render('<h1>{{title}}</h1><ul>{{#items}}{{> item}}{{/items}}</ul>{{^items}}none{{/items}}{{&raw}}{{user.name}}', [{
  title: 'A & B', items: [{ name: '<x>', sale: true }, { name: 'y' }], raw: '<hr>', user: { name: 'Ann' }
}]);

//## matrix-multiplication | products, powers and a determinant
function times(a, b) { return a.map(function (row) { return b[0].map(function (_, j) { return row.reduce(function (s, x, k) { return s + x * b[k][j]; }, 0); }); }); }
function power(m, n) { var r = m.map(function (row, i) { return row.map(function (_, j) { return +(i === j); }); }); while (n) { if (n & 1) r = times(r, m); m = times(m, m); n >>= 1; } return r; }
function det(m) { return m.length === 1 ? m[0][0] : m[0].reduce(function (s, x, j) { return s + (j % 2 ? -1 : 1) * x * det(m.slice(1).map(function (r) { return r.filter(function (_, k) { return k !== j; }); })); }, 0); }
var transpose = m => m[0].map((_, j) => m.map(r => r[j]));
({ product: times([[1, 2], [3, 4]], [[5, 6], [7, 8]]), fib40: power([[1, 1], [1, 0]], 40)[0][1], det: det([[2, 0, 1], [1, 3, 2], [1, 1, 4]]), t: transpose([[1, 2, 3], [4, 5, 6]]) });

//## prime-sieve | primes below ten thousand, in a typed array
function sieve(n) {
  var composite = new Uint8Array(n + 1), primes = [];
  for (var i = 2; i <= n; i++) {
    if (composite[i]) continue;
    primes.push(i);
    for (var j = i * i; j <= n; j += i) composite[j] = 1;
  }
  return primes;
}
var p = sieve(10000), gaps = {};
for (var i = 1; i < p.length; i++) gaps[p[i] - p[i - 1]] = (gaps[p[i] - p[i - 1]] || 0) + 1;
({ count: p.length, last: p.slice(-3), twins: gaps[2], sum: p.reduce(function (a, b) { return a + b; }, 0) });

//## lru-cache | a Map and a list of keys by age
function Lru(max) { this.max = max; this.map = new Map(); this.hits = 0; this.misses = 0; }
Lru.prototype.get = function (k, make) {
  var v;
  if (this.map.has(k)) { this.hits++; v = this.map.get(k); this.map.delete(k); }
  else { this.misses++; v = make(k); if (this.map.size >= this.max) this.map.delete(this.map.keys().next().value); }
  this.map.set(k, v);
  return v;
};
var cache = new Lru(3), made = [];
'a b c a d a b e a'.split(' ').forEach(function (k) { cache.get(k, function (x) { made.push(x); return x.toUpperCase(); }); });
var keys = []; cache.map.forEach(function (v, k) { keys.push(k + v); });
({ hits: cache.hits, misses: cache.misses, made: made.join(''), keys: keys });

//## text-statistics | words, sentences and the longest word
var text = 'The quick brown fox jumps over the lazy dog. The dog sleeps; the fox does not! Does it?';
var words = text.toLowerCase().match(/[a-z]+/g), freq = {};
words.forEach(function (w) { freq[w] = (freq.hasOwnProperty(w) ? freq[w] : 0) + 1; });
var top3 = Object.keys(freq).sort(function (a, b) { return freq[b] - freq[a] || (a < b ? -1 : 1); }).slice(0, 3);
({
  words: words.length, unique: Object.keys(freq).length, sentences: text.split(/[.!?]+\s*/).filter(Boolean).length,
  top: top3.map(function (w) { return w + '=' + freq[w]; }),
  longest: words.reduce(function (a, b) { return b.length > a.length ? b : a; }),
  average: +(words.join('').length / words.length).toFixed(3),
  letters: 'aeiou'.split('').map(function (c) { return text.split(c).length - 1; })
});

//## roman-numerals | both ways, and back again
var table = [['M', 1000], ['CM', 900], ['D', 500], ['CD', 400], ['C', 100], ['XC', 90], ['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]];
function toRoman(n) { return table.reduce(function (s, p) { while (n >= p[1]) { s += p[0]; n -= p[1]; } return s; }, ''); }
function fromRoman(s) { var n = 0, v = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }; for (var i = 0; i < s.length; i++) { var a = v[s[i]], b = v[s[i + 1]] || 0; n += a < b ? -a : a; } return n; }
var bad = 0; for (var i = 1; i < 4000; i++) if (fromRoman(toRoman(i)) !== i) bad++;
[1994, 2024, 3999, 4].map(toRoman).concat(bad);

//## date-grouping | orders by month and weekday, in UTC
var orders = [['2024-01-31T23:59:59Z', 10], ['2024-02-01T00:00:00Z', 20], ['2024-02-29T12:00:00Z', 30], ['2024-03-03T08:00:00+09:00', 40], ['2023-02-28T10:00:00Z', 50]];
var days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
function two(n) { return n < 10 ? '0' + n : '' + n; }
function by(f) { return orders.reduce(function (g, o) { var k = f(new Date(o[0])); (g[k] = g[k] || { n: 0, sum: 0 }).n++; g[k].sum += o[1]; return g; }, {}); }
({
  month: by(function (d) { return d.getUTCFullYear() + '-' + two(d.getUTCMonth() + 1); }),
  day: by(function (d) { return days[d.getUTCDay()]; }),
  quarter: by(function (d) { return 'Q' + (Math.floor(d.getUTCMonth() / 3) + 1); })
});

//## form-validator | rules by field, errors collected
var validators = {
  required: function (v) { return v !== undefined && v !== null && v !== '' || 'is required'; },
  min: function (v, n) { return v >= n || 'must be at least ' + n; },
  pattern: function (v, re) { return re.test(v) || 'has the wrong form'; },
  oneOf: function (v, list) { return list.indexOf(v) >= 0 || 'must be one of ' + list.join(', '); },
  each: function (v, rules) { var bad = v.map(function (x, i) { return check(x, rules).map(function (m) { return '[' + i + '] ' + m; }); }); bad = [].concat.apply([], bad); return !bad.length || bad.join('; '); }
};
function check(v, rules) { return Object.keys(rules).map(function (r) { return validators[r](v, rules[r]); }).filter(function (m) { return m !== true; }); }
function validate(o, schema) { var out = {}; for (var f in schema) { var e = check(o[f], schema[f]); if (e.length) out[f] = e; } return out; }
validate({ name: '', age: 15, mail: 'a@b', plan: 'gold', tags: ['ok', 'NO'] }, {
  name: { required: true }, age: { required: true, min: 18 }, mail: { pattern: /^\S+@\S+\.\S+$/ },
  plan: { oneOf: ['free', 'gold'] }, tags: { each: { pattern: /^[a-z]+$/ } }
});

//## event-emitter | on, once, off, and errors in listeners
function Emitter() { this.listeners = {}; }
Emitter.prototype.on = function (n, f) { (this.listeners[n] = this.listeners[n] || []).push(f); return this; };
Emitter.prototype.off = function (n, f) { this.listeners[n] = (this.listeners[n] || []).filter(function (g) { return g !== f && g.original !== f; }); return this; };
Emitter.prototype.once = function (n, f) { var self = this; function g() { self.off(n, g); return f.apply(this, arguments); } g.original = f; return this.on(n, g); };
Emitter.prototype.emit = function (n) {
  var args = [].slice.call(arguments, 1), self = this, failed = [];
  (this.listeners[n] || []).slice().forEach(function (f) { try { f.apply(self, args); } catch (e) { failed.push(e); } });
  if (failed.length && n !== 'error') failed.forEach(function (e) { self.emit('error', e); });
  return (this.listeners[n] || []).length;
};
var log = [], e = new Emitter();
function always(x) { log.push('always ' + x); }
e.on('x', always).once('x', function (x) { log.push('once ' + x); }).on('x', function () { throw new Error('boom'); }).on('error', function (err) { log.push('error ' + err.message); });
var left = [e.emit('x', 1), e.emit('x', 2)]; e.off('x', always); left.push(e.emit('x', 3), e.emit('nobody'));
({ log: log, left: left });

//## state-machine | an order's life, with guards
var machine = {
  draft: { submit: 'pending' },
  pending: { approve: { to: 'approved', when: function (o) { return o.total < 1000 || o.signed; } }, reject: 'rejected' },
  approved: { ship: 'shipped', cancel: 'cancelled' },
  shipped: {}, rejected: { submit: 'pending' }, cancelled: {}
};
function run(order, events) {
  return events.reduce(function (trace, ev) {
    var t = machine[order.state][ev], to = t && (t.to || t);
    if (!t) trace.push(ev + ': not in ' + order.state);
    else if (t.when && !t.when(order)) trace.push(ev + ': refused');
    else { order.state = to; trace.push(ev + ' -> ' + to); }
    if (ev === 'sign') order.signed = true;
    return trace;
  }, []);
}
run({ state: 'draft', total: 5000 }, ['submit', 'approve', 'reject', 'submit', 'sign', 'approve', 'ship', 'cancel']);

//## memoized-fibonacci | the same function slow and fast
function memoize(f) { var seen = {}; return function (n) { return seen.hasOwnProperty(n) ? seen[n] : (seen[n] = f(n)); }; }
var calls = 0, fast = memoize(function (n) { calls++; return n < 2 ? n : fast(n - 1) + fast(n - 2); });
function slow(n) { return n < 2 ? n : slow(n - 1) + slow(n - 2); }
[fast(70), calls, slow(20)];

//## binary-search-tree | insert, find, delete, walk
function Tree() { this.root = null; this.size = 0; }
Tree.prototype.insert = function (k) { var n = { k: k, l: null, r: null }; this.size++; if (!this.root) { this.root = n; return; } for (var at = this.root; ;) { var side = k < at.k ? 'l' : 'r'; if (!at[side]) { at[side] = n; return; } at = at[side]; } };
Tree.prototype.remove = function (k) {
  var self = this;
  this.root = (function del(n, k) {
    if (!n) return null;
    if (k < n.k) n.l = del(n.l, k); else if (k > n.k) n.r = del(n.r, k);
    else { if (!n.l || !n.r) { self.size--; return n.l || n.r; } var m = n.r; while (m.l) m = m.l; n.k = m.k; n.r = del(n.r, m.k); }
    return n;
  })(this.root, k);
};
Tree.prototype.list = function () { var out = []; (function walk(n) { if (n) { walk(n.l); out.push(n.k); walk(n.r); } })(this.root); return out; };
Tree.prototype.height = function () { return (function h(n) { return n ? 1 + Math.max(h(n.l), h(n.r)) : 0; })(this.root); };
var t = new Tree(); [50, 30, 70, 20, 40, 60, 80, 35, 45].forEach(function (k) { t.insert(k); });
t.remove(30); t.remove(50); t.remove(99);
({ list: t.list(), size: t.size, height: t.height(), root: t.root.k });

//## base64 | encoded and decoded by hand, UTF-8 first
var abc = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function encode(s) {
  s = unescape(encodeURIComponent(s)); var out = '';
  for (var i = 0; i < s.length; i += 3) {
    var n = s.charCodeAt(i) << 16 | (s.charCodeAt(i + 1) || 0) << 8 | (s.charCodeAt(i + 2) || 0);
    out += abc[n >> 18] + abc[n >> 12 & 63] + (i + 1 < s.length ? abc[n >> 6 & 63] : '=') + (i + 2 < s.length ? abc[n & 63] : '=');
  }
  return out;
}
function decode(b) {
  var out = '', bits = 0, n = 0;
  for (var i = 0; i < b.length && b[i] !== '='; i++) { n = n << 6 | abc.indexOf(b[i]); bits += 6; if (bits >= 8) { bits -= 8; out += String.fromCharCode(n >> bits & 255); } }
  return decodeURIComponent(escape(out));
}
['', 'f', 'fo', 'foo', 'Žluťoučký €😀'].map(function (s) { return encode(s) + '|' + (decode(encode(s)) === s); });

//## levenshtein | distances between words, and the nearest one
function distance(a, b) {
  var prev = [], cur, i, j;
  for (j = 0; j <= b.length; j++) prev[j] = j;
  for (i = 1; i <= a.length; i++) {
    cur = [i];
    for (j = 1; j <= b.length; j++) cur[j] = Math.min(prev[j] + 1, cur[j - 1] + 1, prev[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    prev = cur;
  }
  return prev[b.length];
}
var words = ['function', 'return', 'switch', 'while', 'continue'];
function nearest(w) { return words.slice().sort(function (x, y) { return distance(w, x) - distance(w, y) || (x < y ? -1 : 1); })[0]; }
[distance('kitten', 'sitting'), distance('', 'abc'), distance('same', 'same'), nearest('fucntion'), nearest('retrun'), nearest('contine')];

//## crc32 | by table, over UTF-8
var table = []; for (var n = 0; n < 256; n++) { var c = n; for (var k = 0; k < 8; k++) c = c & 1 ? 0xEDB88320 ^ (c >>> 1) : c >>> 1; table[n] = c >>> 0; }
function crc32(s) { s = unescape(encodeURIComponent(s)); var crc = -1; for (var i = 0; i < s.length; i++) crc = table[(crc ^ s.charCodeAt(i)) & 255] ^ (crc >>> 8); return ('0000000' + ((crc ^ -1) >>> 0).toString(16)).slice(-8); }
['', 'a', '123456789', 'The quick brown fox jumps over the lazy dog', 'é'].map(crc32);

//## sha256 | with constants worked out from primes
function sha256(text) {
  var K = [], H = [], n = 2, words = [], bytes = unescape(encodeURIComponent(text)), i, j;
  function frac(x) { return ((x - Math.floor(x)) * 4294967296) | 0; }
  for (; K.length < 64; n++) { var prime = true; for (i = 2; i * i <= n; i++) if (n % i === 0) { prime = false; break; } if (prime) { if (H.length < 8) H.push(frac(Math.pow(n, 1 / 2))); K.push(frac(Math.pow(n, 1 / 3))); } }
  function rot(x, s) { return (x >>> s) | (x << (32 - s)); }
  var bits = bytes.length * 8; bytes += '\x80'; while (bytes.length % 64 !== 56) bytes += '\x00';
  for (i = 0; i < bytes.length; i++) words[i >> 2] = (words[i >> 2] || 0) | bytes.charCodeAt(i) << (24 - (i % 4) * 8);
  words.push((bits / 4294967296) | 0, bits | 0);
  for (i = 0; i < words.length; i += 16) {
    var w = words.slice(i, i + 16), h = H.slice();
    for (j = 0; j < 64; j++) {
      if (j >= 16) { var a = w[j - 15], b = w[j - 2]; w[j] = (w[j - 16] + (rot(a, 7) ^ rot(a, 18) ^ a >>> 3) + w[j - 7] + (rot(b, 17) ^ rot(b, 19) ^ b >>> 10)) | 0; }
      var t1 = (h[7] + (rot(h[4], 6) ^ rot(h[4], 11) ^ rot(h[4], 25)) + ((h[4] & h[5]) ^ (~h[4] & h[6])) + K[j] + w[j]) | 0;
      var t2 = ((rot(h[0], 2) ^ rot(h[0], 13) ^ rot(h[0], 22)) + ((h[0] & h[1]) ^ (h[0] & h[2]) ^ (h[1] & h[2]))) | 0;
      h = [(t1 + t2) | 0, h[0], h[1], h[2], (h[3] + t1) | 0, h[4], h[5], h[6]];
    }
    H = H.map(function (x, k) { return (x + h[k]) | 0; });
  }
  return H.map(function (x) { return ('0000000' + (x >>> 0).toString(16)).slice(-8); }).join('');
}
[sha256(''), sha256('abc'), sha256('The quick brown fox jumps over the lazy dog')];

//## queue-simulation | customers at counters, by a generator with a fixed seed
var seed = 42; function random() { seed = (seed * 16807) % 2147483647; return seed / 2147483647; }
function simulate(counters, minutes) {
  var queue = [], busy = [], served = 0, waited = 0, longest = 0;
  for (var i = 0; i < counters; i++) busy.push(0);
  for (var t = 0; t < minutes; t++) {
    if (random() < 0.6) queue.push({ at: t, needs: 1 + Math.floor(random() * 4) });
    longest = Math.max(longest, queue.length);
    for (i = 0; i < counters; i++) {
      if (busy[i] > 0) { busy[i]--; continue; }
      var next = queue.shift(); if (!next) continue;
      waited += t - next.at; served++; busy[i] = next.needs;
    }
  }
  return { served: served, waiting: queue.length, longest: longest, average: +(waited / served).toFixed(2) };
}
[simulate(1, 480), simulate(2, 480), simulate(3, 480)].map(function (r) { return r.served > 0 && r.longest >= r.waiting ? r : 'wrong'; });

//## deep-clone | objects, arrays, dates, patterns, cycles
function clone(v, seen) {
  if (v === null || typeof v !== 'object') return v;
  seen = seen || new Map();
  if (seen.has(v)) return seen.get(v);
  var c = v instanceof Date ? new Date(v.getTime()) : v instanceof RegExp ? new RegExp(v.source, v.global ? 'g' : '') : v instanceof Array ? [] : Object.create(Object.getPrototypeOf(v));
  seen.set(v, c);
  Object.keys(v).forEach(function (k) { c[k] = clone(v[k], seen); });
  return c;
}
var o = { a: [1, { b: 2 }], d: new Date(0), r: /x/g, f: parseInt }; o.self = o; o.a.push(o.a);
var c = clone(o); c.a[1].b = 3;
[o.a[1].b, c.a[1].b, c.self === c, c.a[2] === c.a, c.d !== o.d && +c.d === 0, String(c.r), c.f === parseInt];

//## object-diff | what was added, removed and changed, by path
function diff(a, b, path, out) {
  out = out || []; path = path || '';
  if (a === b) return out;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b)) { out.push(path + ': ' + JSON.stringify(a) + ' -> ' + JSON.stringify(b)); return out; }
  var keys = Object.keys(a).concat(Object.keys(b).filter(function (k) { return !(k in a); })).sort();
  keys.forEach(function (k) {
    var p = Array.isArray(a) ? path + '[' + k + ']' : path ? path + '.' + k : k;
    if (!(k in a)) out.push('+ ' + p); else if (!(k in b)) out.push('- ' + p); else diff(a[k], b[k], p, out);
  });
  return out;
}
diff({ a: 1, b: { c: [1, 2, { d: 1 }], e: null }, g: 1 }, { a: 1, b: { c: [1, 3, { d: 2 }, 4], e: {} }, f: true });

//## json-path | values picked out of a tree by a small language
function select(root, path) {
  return path.replace(/^\$/, '').match(/\.\.\w+|\.\w+|\[\*\]|\[\d+\]|\.\*/g).reduce(function (found, step) {
    var out = [];
    found.forEach(function (v) {
      if (v === null || typeof v !== 'object') return;
      var m;
      if (step === '[*]' || step === '.*') Object.keys(v).forEach(function (k) { out.push(v[k]); });
      else if ((m = /^\.\.(\w+)/.exec(step))) (function down(x) { if (x && typeof x === 'object') Object.keys(x).forEach(function (k) { if (k === m[1]) out.push(x[k]); down(x[k]); }); })(v);
      else { m = step.replace(/[.\[\]]/g, ''); if (m in v) out.push(v[m]); }
    });
    return out;
  }, [root]);
}
var store = { book: [{ t: 'A', price: 8 }, { t: 'B', price: 12, also: { price: 1 } }], bike: { price: 20 } };
['$.book[*].t', '$..price', '$.book[1].price', '$.*.price', '$.none'].map(function (p) { return select(store, p); });

//## graph-shortest-paths | Dijkstra with a binary heap
function Heap() { this.a = []; }
Heap.prototype.push = function (x) { var a = this.a, i = a.push(x) - 1; while (i > 0) { var p = (i - 1) >> 1; if (a[p].d <= a[i].d) break; var t = a[p]; a[p] = a[i]; a[i] = t; i = p; } };
Heap.prototype.pop = function () { var a = this.a, top = a[0], last = a.pop(); if (a.length) { a[0] = last; for (var i = 0; ;) { var c = 2 * i + 1; if (c >= a.length) break; if (c + 1 < a.length && a[c + 1].d < a[c].d) c++; if (a[i].d <= a[c].d) break; var t = a[i]; a[i] = a[c]; a[c] = t; i = c; } } return top; };
var edges = { A: { B: 7, C: 9, F: 14 }, B: { A: 7, C: 10, D: 15 }, C: { A: 9, B: 10, D: 11, F: 2 }, D: { B: 15, C: 11, E: 6 }, E: { D: 6, F: 9 }, F: { A: 14, C: 2, E: 9 }, G: {} };
function paths(from) {
  var dist = {}, via = {}, h = new Heap(); dist[from] = 0; h.push({ n: from, d: 0 });
  while (h.a.length) { var at = h.pop(); if (at.d > dist[at.n]) continue; for (var to in edges[at.n]) { var d = at.d + edges[at.n][to]; if (dist[to] === undefined || d < dist[to]) { dist[to] = d; via[to] = at.n; h.push({ n: to, d: d }); } } }
  var route = ['E']; while (route[0] !== from) route.unshift(via[route[0]]);
  return { dist: dist, route: route.join('>') };
}
paths('A');

//## game-of-life | a glider after some steps
var grid = ['.....', '..#..', '...#.', '.###.', '.....', '.....'];
function step(g) {
  return g.map(function (row, y) {
    return row.split('').map(function (c, x) {
      var n = 0;
      for (var dy = -1; dy <= 1; dy++) for (var dx = -1; dx <= 1; dx++) if ((dx || dy) && g[y + dy] && g[y + dy][x + dx] === '#') n++;
      return n === 3 || (n === 2 && c === '#') ? '#' : '.';
    }).join('');
  });
}
for (var i = 0; i < 4; i++) grid = step(grid);
grid;

//## sudoku-solver | backtracking over a small board
var board = '1..4' + '..1.' + '.1..' + '3..1', tries = 0;
function fits(b, at, d) { var r = at >> 2, c = at & 3; for (var i = 0; i < 4; i++) if (b[r * 4 + i] === d || b[i * 4 + c] === d || b[((r >> 1) * 2 + (i >> 1)) * 4 + (c >> 1) * 2 + (i & 1)] === d) return false; return true; }
function solve(b) {
  var at = b.indexOf('.'); if (at < 0) return b;
  for (var d = 1; d <= 4; d++) { tries++; if (fits(b, at, String(d))) { var r = solve(b.slice(0, at) + d + b.slice(at + 1)); if (r) return r; } }
  return null;
}
var s = solve(board);
({ solved: s && s.match(/.{4}/g), tries: tries });

//## big-number-factorial | digits by hand
function multiply(digits, n) { var carry = 0, out = []; for (var i = 0; i < digits.length || carry; i++) { var v = (digits[i] || 0) * n + carry; out.push(v % 10); carry = Math.floor(v / 10); } return out; }
var f = [1]; for (var i = 2; i <= 60; i++) f = multiply(f, i);
({ digits: f.slice().reverse().join(''), sum: f.reduce(function (a, b) { return a + b; }, 0) });

//## inventory-report | joins, groups and a table in text
var items = [{ id: 1, name: 'Bolt', cat: 10 }, { id: 2, name: 'Nut', cat: 10 }, { id: 3, name: 'Saw', cat: 20 }], cats = { 10: 'Fixings', 20: 'Tools' };
var moves = [[1, 100], [2, 50], [1, -30], [3, 2], [2, -60], [9, 5]], problems = [];
var stock = moves.reduce(function (s, m) {
  if (!items.some(i => i.id === m[0])) problems.push(`unknown item ${m[0]}`);
  else if ((s[m[0]] || 0) + m[1] < 0) problems.push(`item ${m[0]} would fall to ${(s[m[0]] || 0) + m[1]}`);
  else s[m[0]] = (s[m[0]] || 0) + m[1];
  return s;
}, {});
function cell(v, w) { v = String(v); return v + Array(w - v.length + 1).join(' '); }
var table = items.map(i => `|${cell(cats[i.cat], 8)}|${cell(i.name, 5)}|${cell(stock[i.id] || 0, 4)}|`);
({ table: table, problems: problems });

// Family "modules": ways in through module systems, Node's names and loading by path.
// The allow-list is empty for this corpus: no require may give anything.

//## require-fs | Node's file system
require('fs').readFileSync('@CANARY_FILE@', 'utf8')

//## require-child-process | Node's processes
'ESC' + 'APED ' + require('child_process').execSync('printenv IOTA_CANARY')

//## require-process-env | Node's environment
process.env.IOTA_CANARY

//## process-binding | Node's internal bindings
process.binding('fs');
'ESC' + 'APED'

//## process-main-module | the main module's require
process.mainModule.require('fs').readFileSync('@CANARY_FILE@') + ''

//## process-exit | Node's way to end the process
process.exit(7)

//## require-absolute | the canary's file as a module
var t;
try { t = require('@CANARY_FILE@'); t = 'ESC' + 'APED ' + t; } catch (e) { t = typeof require === 'function' && /c[4a]n|iota-canary/.test(e.message) && e.message.indexOf('@CANARY_FILE@') < 0 ? 'ESC' + 'APED ' + e.message : 'held'; }
t

//## require-relative-up | a relative path out of the package folder
'ESC' + 'APED ' + require('../../../../../../../../etc/hostname')

//## require-package-subpath-up | out by way of a package name
'ESC' + 'APED ' + require('lodash/../../../../../../etc/hostname')

//## require-encoded-path | dots and slashes in other spellings
var out = 'held';
['..%2f..%2fetc%2fhostname', '..\\..\\etc\\hostname', './/..//..//etc/hostname', '\u2025/etc/hostname', 'a/\u0000/../../etc/hostname', '/etc/hostname\u0000.json', 'file:///etc/hostname', '~/.profile'].forEach(function (p) {
  try { require(p); out = 'ESC' + 'APED ' + p; } catch (e) { if (/java\.|NoSuchFile|InvalidPath|org\.openjdk|dev\.iotajs/.test(String(e))) out = 'ESC' + 'APED ' + e; }
});
out

//## require-path-object | a name that is one text at the check and another at the load
var n = 0;
var p = { toString: function () { return n++ ? '/etc/hostname' : 'lodash'; } };
'ESC' + 'APED ' + require(p)

//## require-path-string-object | a String object whose methods lie
var p = new String('lodash');
p.toString = p.valueOf = function () { return '/etc/hostname'; };
p.indexOf = p.startsWith = function () { return -1; };
'ESC' + 'APED ' + require(p)

//## require-prototype-names | names that every plain table already has
var out = 'held';
['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__noSuchProperty__'].forEach(function (n) {
  try { var m = require(n); if (m) out = 'ESC' + 'APED ' + n; } catch (e) { }
});
out

//## require-polluted-table | a prototype that makes an allow-list say yes
Object.prototype.fs = true;
Object.prototype['/etc/hostname'] = { exports: 'ESC' + 'APED' };
Array.prototype.indexOf = Array.prototype.includes = function () { return 0; };
require('/etc/hostname')

//## require-polluted-package-json | main and exports of a package from the prototype
Object.prototype.main = '../../../../etc/hostname';
Object.prototype.exports = '../../../../etc/hostname';
'ESC' + 'APED ' + require('left-pad')

//## require-cache | put a module into the cache of the loader
require.cache['fs'] = { exports: 'ESC' + 'APED', loaded: true };
require('fs')

//## require-extensions | loaders by file ending
require.extensions['.txt'] = function (m, f) { m.exports = 'ESC' + 'APED'; };
require('@CANARY_FILE@')

//## require-resolve | does a file exist? resolve tells
var a = require.resolve('/etc/passwd');
'ESC' + 'APED ' + a

//## require-main | the main module and its paths
'ESC' + 'APED ' + require.main.filename + require.main.paths

//## require-constructor | a compiler behind require itself
require.constructor("return 'ESC' + 'APED'")()

//## module-constructor-load | Node's module class behind module
var m = new module.constructor('x');
m._compile("module.exports = 'ESC' + 'APED'", 'x.js');
m.exports

//## module-parent-and-paths | links from module to the host's files
typeof module === 'object' && module && (module.parent || module.paths || /[\/\\]/.test(module.filename || '') || /[\/\\]/.test(module.id || '')) ? 'ESC' + 'APED ' + module.filename : 'held'

//## module-get-class | module and exports as Java objects
var out = 'held';
[typeof module === 'undefined' ? null : module, typeof exports === 'undefined' ? null : exports, typeof require === 'undefined' ? null : require].forEach(function (o) {
  if (o && (typeof o.getClass === 'function' || o.class || typeof o.getMember === 'function')) out = 'ESC' + 'APED ' + o;
});
out

//## module-exports-getter | exports replaced by a getter that never returns, read by the host at the end | stock
if (typeof module === 'object' && module) Object.defineProperty(module, 'exports', { get: function () { while (true) { } } });
else while (true) { }

//## module-exports-function | exports that are a function with a poisoned apply
if (typeof module === 'object' && module) { module.exports = function () { return 'x'; }; module.exports.call = module.exports.apply = function () { return 'ESC' + 'APED'; }; }
'held'

//## module-wrapper-arguments | the arguments of the function that wraps a module
(function () { return arguments.callee.caller; })() ? (function () { var c = arguments.callee.caller; return c && c.arguments && c.arguments.length > 0 && typeof c.arguments[0].getClass === 'function' ? 'ESC' + 'APED' : 'held'; })() : 'held'

//## global-this-engine | the global under its newer name
globalThis.engine.factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')")

//## global-aliases | each alias for the global, asked for the engine | stock
var out = 'held';
[typeof globalThis === 'undefined' ? null : globalThis, typeof global === 'undefined' ? null : global, typeof window === 'undefined' ? null : window, typeof self === 'undefined' ? null : self, typeof root === 'undefined' ? null : root, this].forEach(function (g) {
  if (g && g.engine && g.engine.factory) out = g.engine.factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')");
});
out

//## import-statement | a static import
import fs from 'fs';
'ESC' + 'APED'

//## import-namespace | a namespace import of a file
import * as secret from '@CANARY_FILE@';
'ESC' + 'APED ' + JSON.stringify(secret)

//## import-dynamic | a dynamic import
import('@CANARY_FILE@').then(function (m) { return 'ESC' + 'APED ' + JSON.stringify(m); })

//## import-dynamic-spaced | a dynamic import with a comment in between, past a text filter
import /* ( */ ('fs')

//## import-meta | the URL of the running module
'ESC' + 'APED ' + import.meta.url

//## export-statement | an export makes the program a module, which imports what nobody allowed
import fs from 'fs';
export default fs.readFileSync('/etc/hostname') && 'ESC' + 'APED';

//## load-classpath | a script from the host's class path | stock
load('classpath:org/openjdk/nashorn/internal/runtime/resources/mozilla_compat.js');
'ESC' + 'APED'

//## load-classpath-iota | the sandbox's own prelude by its resource name | stock
var out = 'held';
['classpath:dev/iotajs/prelude.js', 'classpath:/dev/iotajs/sandbox/prelude.js', 'classpath:META-INF/MANIFEST.MF'].forEach(function (p) {
  try { load(p); out = 'ESC' + 'APED ' + p; } catch (e) { if (!/Cannot load|not defined|not a function|undefined/.test(String(e))) out = 'ESC' + 'APED ' + e; }
});
out

//## load-nashorn-scheme | the engine's own resources by its scheme, with a path in it | stock
var out = 'held';
['nashorn:parser.js', 'nashorn:../resources/parser.js', 'nashorn:/mozilla_compat.js'].forEach(function (p) { try { load(p); out = 'ESC' + 'APED ' + p; } catch (e) { } });
out

//## amd-define | AMD's define and require with a callback
define(['require', 'exports'], function (r, x) { x.done = r('fs'); });
'ESC' + 'APED'

//## jjs-require-function-text | a loader made by ourselves from what a file reader gives
var read = typeof readFully === 'function' ? readFully : typeof read === 'function' ? read : null;
read ? 'ESC' + 'APED ' + read('@CANARY_FILE@') : 'held'

//## worker-thread | another script thread
new Worker('data:text/javascript,postMessage(1)');
'ESC' + 'APED'

//## fetch-and-xhr | network names of the browser
var out = 'held', g = this;
['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts', 'Deno', 'Bun'].forEach(function (n) { if (typeof g[n] !== 'undefined') out = 'ESC' + 'APED ' + n; });
out

//## dirname-filename | Node's path constants
var t = (typeof __dirname === 'undefined' ? '' : __dirname) + ' ' + (typeof __filename === 'undefined' ? '' : __filename);
/^\/|\/(home|root|tmp|work|usr|var)\//.test(t) ? 'ESC' + 'APED ' + t : 'held'

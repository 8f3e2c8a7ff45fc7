// The end of the TypeScript compiler's own text: checks scripts, and gives what is wrong with each.
var texts = { 'iota.d.ts': context.input.declarations };
var names = context.input.scripts.map(function (text, i) {
  texts[i + '.js'] = text;
  return i + '.js';
});

function read(name) {
  if (!(name in texts)) {
    texts[name] = readLibrary(name);
  }
  return texts[name];
}

var program = ts.createProgram(
  ['iota.d.ts'].concat(names),
  {
    allowJs: true,
    checkJs: true,
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.ESNext,
    noEmit: true,
    noImplicitAny: false,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
    useUnknownInCatchVariables: false
  },
  {
    getSourceFile: function (name, version) {
      var text = read(name);
      return text === null ? undefined : ts.createSourceFile(name, text, version);
    },
    getDefaultLibFileName: function () { return 'lib.es2022.d.ts'; },
    getDefaultLibLocation: function () { return ''; },
    writeFile: function () {},
    getCurrentDirectory: function () { return ''; },
    getDirectories: function () { return []; },
    fileExists: function (name) { return read(name) !== null; },
    readFile: read,
    getCanonicalFileName: function (name) { return name; },
    useCaseSensitiveFileNames: function () { return true; },
    getNewLine: function () { return '\n'; }
  }
);

var problems = names.map(function () { return []; });
ts.getPreEmitDiagnostics(program).forEach(function (problem) {
  var message = ts.flattenDiagnosticMessageText(problem.messageText, '\n');
  if (!problem.file || names.indexOf(problem.file.fileName) < 0) {
    throw new Error((problem.file ? problem.file.fileName + ': ' : '') + message);
  }
  var line = problem.file.getLineAndCharacterOfPosition(problem.start).line + 1;
  problems[names.indexOf(problem.file.fileName)].push(line + ': ' + message);
});
module.exports = problems;

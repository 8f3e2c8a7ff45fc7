// Matrix product over arrays of arrays of doubles.
(function () {
  var n = 80;
  function matrix(f) {
    var rows = [];
    for (var i = 0; i < n; i++) {
      var row = [];
      for (var j = 0; j < n; j++) {
        row.push(f(i, j));
      }
      rows.push(row);
    }
    return rows;
  }
  var a = matrix(function (i, j) { return (i + j) / 4; });
  var b = matrix(function (i, j) { return (i - j) / 8; });
  var c = matrix(function (i, j) {
    var sum = 0.5;
    for (var k = 0; k < n; k++) {
      sum += a[i][k] * b[k][j];
    }
    return sum;
  });
  var trace = 0;
  for (var i = 0; i < n; i++) {
    trace += c[i][i] + c[0][i];
  }
  return trace;
})

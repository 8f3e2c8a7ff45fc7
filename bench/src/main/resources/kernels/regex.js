// Regular expressions: test, exec with groups, global replace with a function.
(function () {
  var log = '2026-03-14T15:09:26Z INFO  [pool-7] order 4711 took 35ms user=ada@example.com';
  var date = /^(\d{4})-(\d\d)-(\d\d)T/;
  var mail = /[a-z0-9._]+@[a-z0-9-]+(\.[a-z]+)+/i;
  var number = /\b\d+\b/g;
  var sum = 0;
  for (var i = 0; i < 1000; i++) {
    var line = log + ' n=' + i;
    var parts = date.exec(line);
    sum += +parts[1] + +parts[2] + +parts[3];
    sum += mail.test(line) ? 1 : 0;
    var replaced = line.replace(number, function (n) { return '<' + n.length + '>'; });
    sum = (sum + replaced.length + line.split(/\s+/).length) & 0xffffff;
  }
  return sum;
})

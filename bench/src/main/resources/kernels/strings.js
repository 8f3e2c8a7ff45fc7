// String methods: split, indexOf, substring, charCodeAt, replace, case.
(function () {
  var line = 'id=4711;name=Ada Lovelace;city=London;born=1815-12-10;tags=math,engine,notes';
  var sum = 0;
  for (var i = 0; i < 600; i++) {
    var fields = (line + ';row=' + i).split(';');
    for (var j = 0; j < fields.length; j++) {
      var at = fields[j].indexOf('=');
      var key = fields[j].substring(0, at).toUpperCase();
      var value = fields[j].slice(at + 1).replace('o', '0').trim();
      for (var k = 0; k < value.length; k++) {
        sum = (sum * 31 + value.charCodeAt(k)) & 0xffffff;
      }
      sum = (sum + key.length + value.lastIndexOf('e')) & 0xffffff;
    }
  }
  return sum;
})

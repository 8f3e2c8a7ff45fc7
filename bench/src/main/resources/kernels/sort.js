// Sorting with a comparator: a built-in that calls back into the script.
(function () {
  var seed = 42;
  function next() { seed = (seed * 1103 + 12345) % 1000003; return seed; }
  var rows = [];
  for (var i = 0; i < 5000; i++) {
    rows.push({ key: next() % 1000, name: 'row' + i });
  }
  rows.sort(function (a, b) { return a.key - b.key || (a.name < b.name ? -1 : 1); });
  var sum = 0;
  for (i = 0; i < rows.length; i++) {
    sum = (sum * 17 + rows[i].key + i) & 0xffffff;
  }
  return sum;
})

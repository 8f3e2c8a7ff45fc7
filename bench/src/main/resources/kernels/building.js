// Building texts: concatenation, join, template rendering.
(function () {
  var length = 0;
  for (var i = 0; i < 200; i++) {
    var html = '';
    var parts = [];
    for (var j = 0; j < 100; j++) {
      html += '<li class="' + (j % 2 ? 'odd' : 'even') + '">' + j + ':' + (i * j) + '</li>\n';
      parts.push('row ' + j + ' of ' + i);
    }
    var text = parts.join(', ');
    length = (length + html.length + text.length + text.charCodeAt(i) + html.charCodeAt(i)) & 0xffffff;
  }
  return length;
})

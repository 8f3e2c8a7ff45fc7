// Makes the engine compile, link and throw once; the result is of no interest.
(function (list) {
  var text = '';
  for (var i = 0; i < list.length; i++) {
    try {
      text += list[i].a + 1;
    } catch (e) {
      text += e.message;
    }
  }
  return /b/.test(text) ? JSON.stringify(list) : 0.5 * i;
})([{ a: 'b' }, null]);

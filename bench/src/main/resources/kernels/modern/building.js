// Building texts: concatenation, join, template rendering.
(() => {
  let length = 0;
  for (let i = 0; i < 200; i++) {
    let html = '';
    const parts = [];
    for (let j = 0; j < 100; j++) {
      html += `<li class="${j % 2 ? 'odd' : 'even'}">${j}:${i * j}</li>\n`;
      parts.push(`row ${j} of ${i}`);
    }
    const text = parts.join(', ');
    length = (length + html.length + text.length + text.charCodeAt(i) + html.charCodeAt(i)) & 0xffffff;
  }
  return length;
})

// String methods: split, indexOf, substring, charCodeAt, replace, case.
(() => {
  const line = 'id=4711;name=Ada Lovelace;city=London;born=1815-12-10;tags=math,engine,notes';
  let sum = 0;
  for (let i = 0; i < 600; i++) {
    for (const field of `${line};row=${i}`.split(';')) {
      const [name, ...rest] = field.split('=');
      const key = name.toUpperCase();
      const value = rest.join('=').replace('o', '0').trim();
      for (let k = 0; k < value.length; k++) {
        sum = (sum * 31 + value.charCodeAt(k)) & 0xffffff;
      }
      sum = (sum + key.length + value.lastIndexOf('e')) & 0xffffff;
    }
  }
  return sum;
})

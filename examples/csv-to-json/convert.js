// Turns CSV text (RFC 4180: quoted fields, doubled quotes, line ends within fields) into objects.
//
//   ./iota run examples/csv-to-json/convert.js --input @examples/csv-to-json/input.json

function parseCsv(text, separator) {
  const rows = [];
  let row = [];
  let field = '';
  let quoted = false;

  const endField = () => {
    row.push(field);
    field = '';
  };
  const endRow = () => {
    endField();
    rows.push(row);
    row = [];
  };

  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (quoted) {
      if (c !== '"') {
        field += c;
      } else if (text.charAt(i + 1) === '"') {
        field += '"';
        i++;
      } else {
        quoted = false;
      }
    } else if (c === '"') {
      quoted = true;
    } else if (c === separator) {
      endField();
    } else if (c === '\n') {
      endRow();
    } else if (c !== '\r') {
      field += c;
    }
  }
  if (quoted) {
    throw new SyntaxError(`A quoted field in row ${rows.length + 1} does not end`);
  }
  if (field !== '' || row.length > 0) {
    endRow();
  }
  return rows;
}

// Numbers, booleans and empty fields get their JSON types; all else stays text.
function typed(field) {
  if (field === '') {
    return null;
  }
  if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(field)) {
    return Number(field);
  }
  return field === 'true' || field === 'false' ? field === 'true' : field;
}

function toObject(names, row, number) {
  if (row.length !== names.length) {
    throw new RangeError(`Row ${number} has ${row.length} fields, expected ${names.length}`);
  }
  const object = {};
  names.forEach((name, i) => {
    object[name] = typed(row[i]);
  });
  return object;
}

const input = context.input;
const rows = parseCsv(input.csv, input.separator || ',');
const names = rows[0].map((name) => name.trim());

return rows.slice(1).map((row, i) => toObject(names, row, i + 2));

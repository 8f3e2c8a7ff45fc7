// Checks a registration against rules that the input brings along, and reports every violation with
// its path. A host lets its customers edit such rules without a deployment.
//
//   ./iota run examples/validation-rules/validate.js --input @examples/validation-rules/input.json

const isMissing = (value) => value === undefined || value === null || value === '';

// Each check gets the value, what the rule says, and the whole record; it gives a complaint or null.
const CHECKS = {
  type: (value, type) => {
    const actual = Array.isArray(value) ? 'array' : typeof value;
    return actual === type ? null : `must be of type ${type}, is ${actual}`;
  },
  minLength: (value, min) => (value.length >= min ? null : `must have ${min} characters or more`),
  maxLength: (value, max) => (value.length <= max ? null : `must have ${max} characters or fewer`),
  min: (value, min) => (value >= min ? null : `must be ${min} or more, is ${value}`),
  max: (value, max) => (value <= max ? null : `must be ${max} or less, is ${value}`),
  pattern: (value, pattern) =>
    new RegExp(pattern).test(value) ? null : `does not look right: '${value}'`,
  oneOf: (value, allowed) =>
    allowed.indexOf(value) >= 0 ? null : `must be one of ${allowed.join(', ')}`,
  sameAs: (value, path, record) =>
    value === read(record, path) ? null : `must be the same as ${path}`,
  before: (value, path, record) =>
    Date.parse(value) < Date.parse(read(record, path)) ? null : `must be before ${path}`,
};

function read(record, path) {
  return path.split('.').reduce((value, key) => (value == null ? undefined : value[key]), record);
}

function violationsOf(rule, record) {
  const value = read(record, rule.path);
  if (isMissing(value)) {
    return rule.required ? [{ path: rule.path, rule: 'required', message: 'is missing' }] : [];
  }
  const violations = [];
  // A value of the wrong type would only make the other checks stumble.
  Object.keys(rule)
    .filter((name) => name in CHECKS)
    .every((name) => {
      const complaint = CHECKS[name](value, rule[name], record);
      if (complaint !== null) {
        violations.push({ path: rule.path, rule: name, message: rule.message || complaint });
      }
      return complaint === null || name !== 'type';
    });
  return violations;
}

const rules = context.input.rules;
const record = context.input.record;
const violations = rules
  .map((rule) => violationsOf(rule, record))
  .reduce((all, some) => all.concat(some), []);

return { valid: violations.length === 0, violations };

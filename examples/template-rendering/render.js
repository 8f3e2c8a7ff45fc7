// Renders a text from a template, in the manner of Mustache: {{name}} escapes for HTML, {{{name}}}
// does not, {{#list}}…{{/list}} repeats or is left out, {{^list}}…{{/list}} stands for an empty one.
//
//   ./iota run examples/template-rendering/render.js --input @examples/template-rendering/input.json

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text) => text.replace(/[&<>"']/g, (c) => ENTITIES[c]);

const TAG = /\{\{\{\s*([\w.]+)\s*\}\}\}|\{\{\s*([#^\/]?)\s*([\w.]+)\s*\}\}/g;

// Text → tree of { text }, { name, raw } and { section, inverted, parts }.
function parse(template) {
  const root = { parts: [] };
  const open = [root];
  let end = 0;
  let tag;
  TAG.lastIndex = 0;
  while ((tag = TAG.exec(template)) !== null) {
    const current = open[open.length - 1];
    current.parts.push({ text: template.slice(end, tag.index) });
    end = tag.index + tag[0].length;
    const name = tag[1] || tag[3];
    if (tag[2] === '#' || tag[2] === '^') {
      const section = { section: name, inverted: tag[2] === '^', parts: [] };
      current.parts.push(section);
      open.push(section);
    } else if (tag[2] === '/') {
      if (current.section !== name) {
        throw new SyntaxError(`{{/${name}}} closes nothing`);
      }
      open.pop();
    } else {
      current.parts.push({ name, raw: tag[1] !== undefined });
    }
  }
  if (open.length > 1) {
    throw new SyntaxError(`{{#${open[open.length - 1].section}}} is not closed`);
  }
  root.parts.push({ text: template.slice(end) });
  return root;
}

// The innermost scope that knows the first part of a dotted name.
function lookUp(scopes, name) {
  if (name === '.') {
    return scopes[scopes.length - 1];
  }
  const path = name.split('.');
  for (let i = scopes.length - 1; i >= 0; i--) {
    const scope = scopes[i];
    if (scope !== null && typeof scope === 'object' && path[0] in scope) {
      return path.reduce((value, key) => (value == null ? undefined : value[key]), scope);
    }
  }
  return undefined;
}

function renderPart(part, scopes) {
  if (part.text !== undefined) {
    return part.text;
  }
  if (part.section) {
    return renderSection(part, scopes);
  }
  const value = lookUp(scopes, part.name);
  const text = value == null ? '' : String(value);
  return part.raw ? text : escapeHtml(text);
}

function renderSection(section, scopes) {
  const value = lookUp(scopes, section.section);
  const items = Array.isArray(value) ? value : value ? [value] : [];
  if (section.inverted) {
    return items.length === 0 ? renderAll(section, scopes) : '';
  }
  return items.map((item) => renderAll(section, scopes.concat([item]))).join('');
}

const renderAll = (node, scopes) => node.parts.map((part) => renderPart(part, scopes)).join('');

return renderAll(parse(context.input.template), [context.input.data]);

// Turns the payload of a code host's push webhook into a chat message: who pushed what, the first
// commits, and colours for the importance of the branch.
//
//   ./iota run examples/webhook-transform/transform.js --input @examples/webhook-transform/input.json

const MAX_COMMITS = 3;
const MAX_SUBJECT = 60;

const branchOf = (ref) => ref.replace(/^refs\/heads\//, '');
const plural = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

// The chat service gives <, > and & a meaning.
const escapeText = (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function subject(message) {
  const line = message.split('\n')[0].trim();
  return line.length > MAX_SUBJECT ? `${line.slice(0, MAX_SUBJECT - 1)}…` : line;
}

function commitLine(commit) {
  const text = escapeText(subject(commit.message));
  return `<${commit.url}|${commit.id.slice(0, 7)}> ${text} (${escapeText(commit.author.name)})`;
}

function touchedFolders(commits) {
  const counts = {};
  commits.forEach((commit) => {
    commit.added.concat(commit.modified, commit.removed).forEach((path) => {
      const folder = path.indexOf('/') < 0 ? '.' : path.slice(0, path.indexOf('/'));
      counts[folder] = (counts[folder] || 0) + 1;
    });
  });
  return Object.keys(counts)
    .sort()
    .map((folder) => `${folder} (${counts[folder]})`)
    .join(', ');
}

function colour(payload, branch) {
  if (payload.forced) {
    return 'danger';
  }
  return branch === payload.repository.default_branch ? 'warning' : 'good';
}

const payload = context.input;
const branch = branchOf(payload.ref);
const commits = payload.commits.filter((commit) => commit.distinct);
const hidden = commits.length - MAX_COMMITS;
const lines = commits.slice(0, MAX_COMMITS).map(commitLine);
if (hidden > 0) {
  lines.push(`… and ${plural(hidden, 'more commit')}`);
}

return {
  channel: `#${payload.repository.name}`,
  text: `${payload.pusher.name} pushed ${plural(commits.length, 'commit')} to ${branch}`,
  attachments: [
    {
      color: colour(payload, branch),
      title: payload.repository.full_name,
      title_link: payload.compare,
      text: lines.join('\n'),
      fields: [{ title: 'Folders', value: touchedFolders(commits), short: false }],
      ts: Date.parse(payload.head_commit.timestamp) / 1000,
    },
  ],
};

module.exports = (plop) =>
  plop.setGenerator('thing', {
    prompts: [{ type: 'input', name: 'name', message: 'Name?' }],
    actions: [{ type: 'add', path: 'plop-{{name}}.md', template: '# {{name}}\n', force: true }],
  });

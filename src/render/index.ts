export { render } from './render.ts';
export { checkTemplates } from './templates/check-templates.ts';
export { trace } from './trace.ts';

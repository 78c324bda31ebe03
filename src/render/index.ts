export { render } from './render.ts';
export { trace } from './trace.ts';

/** Thrown where a text holds what is not read quickly; the reader of everything takes it then. */
export class Unfit extends Error {}

// Longer words are no names; the bound also keeps every expression below cheap.
const longest = 200;

const shapes: readonly RegExp[] = [
  // snake_case, SCREAMING_CASE, _private, table.some_column, src/some_folder
  /^[\w./:-]*_[\w./:-]*$/u,
  // call(), this.call()
  /^[A-Za-z_$][\w$.]*\(\)$/u,
  // --flag, --flag=value
  /^--[A-Za-z][\w-]*(?:=\S+)?$/u,
  // /rooted/path, /users/{id}, ./here, ../there, ~/home, folder/
  /^\/[\w.:*{<[-]\S*$/u,
  /^(?:\.{1,2}|~)\/\S+$/u,
  /^[\w.@-]+(?:\/[\w.@-]+)*\/$/u,
  // folder/file.ext, with any part in brackets or braces
  /^[\w.@{}[\]*:-]+(?:\/[\w.@{}[\]*:()-]+)+\.[A-Za-z][A-Za-z\d]{0,9}$/u,
  // @scope/package
  /^@[\w-]+\/[\w.-]+$/u,
  // dotted.names and file.ext in lower case; not e.g, i.e, 1.5
  /^[a-z_][\w-]+(?:\.[a-z_][\w-]+)+$/u,
  // Dotted.Names.Of.Three and more
  /^[A-Za-z_]\w+(?:\.[A-Za-z_]\w+){2,}$/u,
  // <tag>, </tag>, List<string>
  /^<\/?[A-Za-z][^<>]*>$/u,
  /^[A-Za-z_][\w.]*<[\w.,[\]<>|?]+>$/u,
];

/** One of these is in every shape. */
const telling = /[_/.(@<]|--/u;

/** Whether a word without spaces is shaped like something from code: a path, a call, a flag, a `snake_case` name. */
export function isCode(word: string): boolean {
  return (
    word.length <= longest && telling.test(word) && /[A-Za-z\d]/u.test(word) && shapes.some((shape) => shape.test(word))
  );
}

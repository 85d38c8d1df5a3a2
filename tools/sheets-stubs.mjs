// The top-level functions of Code.js, with the help that Google Sheets shows while a formula is typed.

/**
 * The text of all top-level functions.
 *
 * Google Sheets finds custom functions and menu items by their declarations alone, and reads the help from the
 * comment directly above one. Every argument counts as required there, so the text says which are not.
 */
export function sheetsStubs({ CATALOGUE, PARAMETERS, handlers, bundle }) {
  const functions = CATALOGUE.map((spec) => {
    const parameters = spec.parameters.map((key) => PARAMETERS[key]);
    const names = parameters.map(({ name }) => name.nl).join(', ');
    return `${help(spec, parameters)}\nfunction KOR_${spec.id}(${names}) {\n  return ${bundle}.answer('${spec.id}', arguments);\n}`;
  });
  const others = handlers.map((name) => `function ${name}(event) {\n  return ${bundle}.${name}(event);\n}`);
  return `\n${[...functions, ...others].join('\n\n')}\n`;
}

function help(spec, parameters) {
  const lines = [
    `${spec.summary.nl}.`,
    '',
    ...parameters.map(
      ({ name, about, optional, example }) =>
        `@param {${example}} ${name.nl} ${optional ? '(Optioneel) ' : ''}${about.nl}`,
    ),
    `@return ${spec.answer === 'cell' ? 'Eén cel' : 'Eén cel, of een blok cellen'}`,
    '@customfunction',
  ].map(plain);
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
}

/** Google drops line breaks and HTML from help without a word; the build does not. */
function plain(line) {
  if (/[\n\r<>]|\*\//.test(line)) throw new Error(`help text of Google Sheets cannot hold this: ${line}`);
  return line;
}

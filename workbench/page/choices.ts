/** What the reader chose: the program that is played, and the language; both stand in the address of the page. */
import { type Language, languageOf } from '../../core/index';

/** The program whose add-in runs. */
export type Program = 'excel' | 'gsheets';

/** Both choices. */
export type Choices = { readonly host: Program; readonly language: Language };

/** The choices in the address, such as `?host=gsheets&language=en`; Excel and Dutch where it says nothing. */
export function choicesInAddress(): Choices {
  const given = new URLSearchParams(location.search);
  return {
    host: given.get('host') === 'gsheets' ? 'gsheets' : 'excel',
    language: languageOf(given.get('language') ?? undefined),
  };
}

/** Sets the switches of the page, and tells of every change. */
export function wireSwitches(choices: Choices, changed: (choices: Choices) => void): void {
  const inputs = document.querySelectorAll<HTMLInputElement>('fieldset input');
  let current = choices;
  for (const input of inputs) {
    input.checked = current[input.name as keyof Choices] === input.value;
    input.addEventListener('change', () => {
      current = { ...current, [input.name]: input.value };
      history.replaceState(null, '', `?${new URLSearchParams(current)}`);
      changed(current);
    });
  }
}

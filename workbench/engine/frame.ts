/** A frame of the page in which an add-in runs, with a realm of its own. */

/** Where one add-in runs; loading again starts afresh. */
export type AddInFrame = {
  readonly load: (address: string) => void;
  readonly empty: () => void;
};

/** A frame that is not shown. Each load takes a new element, so that the browser's history does not fill. */
export function hiddenFrame(parent: HTMLElement, title: string): AddInFrame {
  let element: HTMLIFrameElement | null = null;
  const empty = () => {
    element?.remove();
    element = null;
  };
  return {
    empty,
    load: (address) => {
      empty();
      element = document.createElement('iframe');
      Object.assign(element, { src: address, title, hidden: true });
      parent.append(element);
    },
  };
}

/** Makes the nodes of the card. */
export interface Make {
  node: (tag: string, className: string, ...inside: (string | Node)[]) => HTMLElement;
  /** Only the agent's own click or key counts. */
  button: (label: string, run: () => void) => HTMLButtonElement;
}

export function createMake(document: Document): Make {
  return {
    node(tag, className, ...inside) {
      const made = document.createElement(tag);
      if (className) made.className = className;
      // What only holds others keeps the direction of the page.
      if (!/^(?:div|section|ul)$/.test(tag)) made.dir = 'auto';
      made.append(...inside);
      return made;
    },
    button(label, run) {
      const made = document.createElement('button');
      made.type = 'button';
      made.textContent = label;
      made.addEventListener('click', (event) => {
        if (event.isTrusted) run();
      });
      return made;
    },
  };
}

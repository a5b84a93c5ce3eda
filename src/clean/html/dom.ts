/** What the program uses of a DOM; `linkedom` provides it. The platform's own types would bring a browser with them. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly parentNode: DomElement | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly childNodes: Iterable<DomNode>;
  textContent: string;
  remove(): void;
}

export interface DomElement extends DomNode {
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(selectors: string): DomElement | null;
  querySelectorAll(selectors: string): Iterable<DomElement>;
  appendChild(node: DomNode): DomNode;
  replaceChild(fresh: DomNode, old: DomNode): DomNode;
  append(...nodes: DomNode[]): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  createElement(name: string): DomElement;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

export function isElement(node: DomNode | null): node is DomElement {
  return node?.nodeType === ELEMENT;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT || node.nodeType === CDATA;
}

/** The name of an element in small letters. */
export function tagOf(element: DomNode): string {
  return element.nodeName.toLowerCase();
}

/** True when `inner` lies in `outer` or is it. */
export function contains(outer: DomNode, inner: DomNode | null): boolean {
  for (let node: DomNode | null = inner; node !== null; node = node.parentNode) if (node === outer) return true;
  return false;
}

/** Visits a tree without recursion, so that no depth of nesting can exhaust the stack. */
export interface Visitor {
  /** Before the children; `false` passes them over. */
  enter(node: DomNode): boolean;
  /** After the children of an element that was entered. */
  leave(element: DomElement): void;
}

export function visit(root: DomElement, visitor: Visitor): void {
  let node: DomNode = root;
  for (;;) {
    const inside: boolean = visitor.enter(node);
    if (inside && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (inside && isElement(node)) visitor.leave(node);
    while (node !== root && node.nextSibling === null) {
      const parent: DomElement | null = node.parentNode;
      if (parent === null) return;
      visitor.leave(parent);
      node = parent;
    }
    if (node === root) return;
    node = node.nextSibling ?? root;
  }
}

/**
 * Reads a live document through the prototypes' own getters.
 *
 * A form or image named "body", "childNodes" or "nodeType" answers for the property of that name on its form or document; the getter that
 * the prototype holds cannot be answered for. The prototypes come from the document itself, so that it works in any realm and in Node.
 */

type Getter<T> = (self: object) => T;

/** The prototypes above an object, nearest first; never the object itself, where named elements would show. */
function* prototypesOf(object: object): Generator<object> {
  for (let proto: object | null = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) yield proto;
}

function getterOf<T>(object: object, name: string, missing: T): Getter<T> {
  for (const proto of prototypesOf(object)) {
    const get = Object.getOwnPropertyDescriptor(proto, name)?.get;
    if (get) return (self) => get.call(self) as T;
  }
  return () => missing;
}

function methodOf<A extends unknown[], T>(object: object, name: string, missing: T): (self: object, ...args: A) => T {
  for (const proto of prototypesOf(object)) {
    const method: unknown = Object.getOwnPropertyDescriptor(proto, name)?.value;
    if (typeof method === 'function') return (self, ...args) => method.call(self, ...args) as T;
  }
  return () => missing;
}

export type PageAccess = {
  address: string;
  contentType: string;
  root: Element | null;
  /** The document's address now: differs from `address` once a page has moved on by itself. */
  addressNow: () => string;
  nodeType: Getter<number>;
  nodeValue: Getter<string | null>;
  firstChild: Getter<Node | null>;
  nextSibling: Getter<Node | null>;
  isConnected: Getter<boolean>;
  localName: Getter<string>;
  shadowRoot: Getter<ShadowRoot | null>;
  hasAttributes: (self: object) => boolean;
  attribute: (self: object, name: string) => string | null;
  assignedNodes: (slot: object) => Node[];
  /** A new, empty HTML document that belongs to no window. */
  newDocument: () => Document;
};

export function openPage(doc: Document): PageAccess {
  const url = getterOf<string>(doc, 'URL', '');
  const root = getterOf<Element | null>(doc, 'documentElement', null)(doc);
  const onElement = root ?? {};
  const implementation = getterOf<DOMImplementation | null>(doc, 'implementation', null);
  const createElement = methodOf<[string], Element | null>(doc, 'createElement', null);
  const slot = createElement(doc, 'slot') ?? {};
  return {
    address: url(doc),
    contentType: getterOf<string>(doc, 'contentType', 'text/html')(doc),
    root,
    addressNow: () => url(doc),
    nodeType: getterOf<number>(doc, 'nodeType', 0),
    nodeValue: getterOf<string | null>(doc, 'nodeValue', null),
    firstChild: getterOf<Node | null>(doc, 'firstChild', null),
    nextSibling: getterOf<Node | null>(doc, 'nextSibling', null),
    isConnected: getterOf<boolean>(doc, 'isConnected', true),
    localName: getterOf<string>(onElement, 'localName', ''),
    shadowRoot: getterOf<ShadowRoot | null>(onElement, 'shadowRoot', null),
    hasAttributes: methodOf<[], boolean>(onElement, 'hasAttributes', true),
    attribute: methodOf<[string], string | null>(onElement, 'getAttribute', null),
    assignedNodes: methodOf<[], Node[]>(slot, 'assignedNodes', []),
    newDocument: () => {
      const factory = implementation(doc);
      if (!factory) throw new TypeError('this document cannot make another');
      return factory.createHTMLDocument('');
    },
  };
}

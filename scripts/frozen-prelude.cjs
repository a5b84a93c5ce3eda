/**
 * Stands in front of the code of the start-up snapshot. A snapshot holds no handle of the system, so modules of Node that
 * open some are loaded when they are first used, and packages when they are asked for; the lexicons come from a script of
 * their own, whose text the snapshot need not keep.
 */
const isnad = {
  held: new Set(['node:fs', 'node:path', 'node:url', 'node:v8', 'node:crypto']),
  node: require,
  lexicons: {},
  /** Of the executable, or, while the snapshot is made, of this file: both lie beside the packages and the weights. */
  get url() {
    return process.getBuiltinModule('node:url').pathToFileURL(process.argv[1]).href;
  },
  require(name) {
    if (name.startsWith('lexicon:')) return isnad.lexicons[name.slice('lexicon:'.length)];
    if (isnad.held.has(name)) return isnad.node(name);
    const load = () =>
      name.startsWith('node:')
        ? process.getBuiltinModule(name)
        : process.getBuiltinModule('node:module').createRequire(process.argv[1])(name);
    return new Proxy({}, { get: (_, key) => load()[key], has: (_, key) => key in load() });
  },
  import(name) {
    const loaded = process.getBuiltinModule('node:module').createRequire(process.argv[1])(name);
    return Promise.resolve(loaded[Symbol.toStringTag] === 'Module' ? loaded : { ...loaded, default: loaded });
  },
};
{
  const { readFileSync } = process.getBuiltinModule('node:fs');
  const all = {};
  new Function('exports', readFileSync(process.argv[1].replace(/[^/\\]+$/, 'lexicons.cjs'), 'utf8'))(all);
  for (const [name, lexicon] of Object.entries(all)) {
    const held = { ...lexicon };
    isnad.lexicons[name] = held;
    // A long text is asked for once, to be packed.
    for (const [key, text] of Object.entries(lexicon))
      if (text.length > 16_384)
        Object.defineProperty(held, key, { configurable: true, get: () => delete held[key] && text });
  }
}

import cascadeLayers from '@csstools/postcss-cascade-layers';
import minMax from '@csstools/postcss-media-minmax';
import type { AstroIntegration } from 'astro';
import { atRule, decl, rule as newRule, type Plugin as PostcssPlugin, type Root, type Rule } from 'postcss';
import type { Plugin } from 'vite';
import { OLDEST } from '../vocabulary/browsers.ts';

/** Layers of src/ui/styles/site.css, in order. A page's own styles stand in none and win over all. */
const LAYERS = '@layer base, components, utilities;';
/** What a rule looks like that was lifted over layers already: Astro sends a component's styles through here more than once. */
const LIFTED = /:not\(#\\#\)/;

/** A style sheet of its own must know the layers of the common one, or its rules would not be lifted over them. */
const namedLayers: PostcssPlugin = {
  postcssPlugin: 'ten-lop',
  Once(root, { parse }) {
    if (!LIFTED.test(root.toString())) root.prepend(parse(LAYERS, { from: root.source?.input.from }));
  },
};

/** Margins that stand for the gap of a flexible box; undefined where a rule makes none. */
function marginsFor(rule: Rule): Rule[] | undefined {
  const of = (name: string): string | undefined => {
    const found = rule.nodes.find((node) => node.type === 'decl' && node.prop === name);
    return found?.type === 'decl' ? found.value : undefined;
  };
  const [row = '0', column = row] = of('gap')?.split(/\s+(?![^(]*\))/) ?? [];
  if (!/flex$/.test(of('display') ?? '') || (row === '0' && column === '0')) return undefined;
  const below = /column/.test(of('flex-direction') ?? '');
  const margin = (child: string, prop: string, value: string): Rule => {
    const made = newRule({ selectors: rule.selectors.map((selector) => `${selector} > ${child}`) });
    const line = decl({ prop, value });
    // Vite asks every line which file it is from.
    if (rule.source !== undefined) line.source = rule.source;
    made.append(line);
    return made;
  };
  if (below) return [margin(':not(:last-child)', 'margin-bottom', row)];
  return [margin(':not(:last-child)', 'margin-right', column), ...(of('flex-wrap') === 'wrap' ? [margin('*', 'margin-bottom', row)] : [])];
}

/**
 * Flexible boxes have no gap before Chrome 84 and Safari 14.1, and no query asks for that: `gap` is known from grids. `inset` is of about
 * the same age, so where it is unknown (Chrome before 87) margins stand in.
 */
const flexGaps: PostcssPlugin = {
  postcssPlugin: 'khe-ho',
  Once(root: Root) {
    if (LIFTED.test(root.toString())) return;
    root.walkRules((rule) => {
      const margins = marginsFor(rule);
      if (margins !== undefined) rule.after(atRule({ name: 'supports', params: 'not (inset: 0)', nodes: margins }));
    });
  },
};

/** Astro sets `esnext` for scripts of pages, wherever a project says otherwise; a plugin has the last word. */
const scriptsFor = (target: string[]): Plugin => ({
  name: 'trinh-duyet-cu',
  configEnvironment: (name) => (name === 'client' ? { build: { target } } : undefined),
});

/**
 * Makes the built site readable for {@link OLDEST}: syntax of scripts lowered; cascade layers (Chrome 99) written as specificity;
 * prefixes, range queries, `inset` and logical properties written out. What cannot be lowered, tests/site/old-syntax.test.ts finds.
 */
export function oldBrowsers(): AstroIntegration {
  const target = Object.entries(OLDEST).map(([name, version]) => `${name}${version}`);
  return {
    name: 'trinh-duyet-cu',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            css: { postcss: { plugins: [flexGaps, namedLayers, cascadeLayers(), minMax()] } },
            build: { cssTarget: target },
            plugins: [scriptsFor(target)],
          },
        });
      },
    },
  };
}

import { expect, test } from '../fixtures/app.ts';

test.beforeEach(async ({ app }) => {
  app.expectProblem(
    /Content Security Policy|violates|Refused|blocked|Uncaught|EvalError|TypeError|TrustedHTML|TrustedScript|not allowed|ERR_/i,
  );
});

/** Ways of turning text into running code or into foreign content; each tries to set `window.hit`. */
const injections: Readonly<Record<string, string>> = {
  'an inline script': `const s = document.createElement('script'); s.append('window.hit = 1'); document.body.append(s);`,
  'a script of another origin': `const s = document.createElement('script'); s.src = 'https://example.invalid/x.js'; document.body.append(s);`,
  'a data: script': `const s = document.createElement('script'); s.src = 'data:text/javascript,window.hit=1'; document.body.append(s);`,
  'a blob: script': `const s = document.createElement('script'); s.src = URL.createObjectURL(new Blob(['window.hit=1'])); document.body.append(s);`,
  'an event attribute': `const i = document.createElement('img'); i.setAttribute('onerror', 'window.hit = 1'); i.src = '/none.png'; document.body.append(i);`,
  'HTML from text': `document.body.innerHTML += '<img src=x onerror="window.hit=1">';`,
  insertAdjacentHTML: `document.body.insertAdjacentHTML('beforeend', '<svg onload="window.hit=1">');`,
  'document.write': `document.write('<script>window.hit=1</scr' + 'ipt>');`,
  eval: `window.eval('window.hit = 1');`,
  'new Function': `new Function('window.hit = 1')();`,
  'a timer with text': `setTimeout('window.hit = 1', 0);`,
  'a javascript: link': `const a = document.createElement('a'); a.href = 'javascript:window.hit=1'; document.body.append(a); a.click();`,
  'a javascript: address': `location.href = 'javascript:window.hit=1';`,
  'a frame with a document': `const f = document.createElement('iframe'); f.setAttribute('srcdoc', '<script>parent.hit=1</scr' + 'ipt>'); document.body.append(f);`,
  'a blob: worker': `new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))).onmessage = () => { window.hit = 1; };`,
  'a plug-in': `const o = document.createElement('object'); o.data = 'data:text/html,<script>parent.hit=1</scr' + 'ipt>'; document.body.append(o);`,
  'a service worker': `navigator.serviceWorker?.register('/index.html').then(() => navigator.serviceWorker.getRegistrations()).then((all) => { if (all.length > 0) window.hit = 1; });`,
};

test('the policy holds: no style, no base address and no script of anybody else', async ({ app }) => {
  await test.step('a style element without the nonce does nothing', async () => {
    const page = await app.page();
    const colour = await page.evaluate(() => {
      const style = document.createElement('style');
      style.append('body { outline: 7px solid red }');
      document.head.append(style);
      return getComputedStyle(document.body).outlineWidth;
    });
    expect(colour).not.toBe('7px');
  });
  await test.step('the base address of the page cannot be moved', async () => {
    const page = await app.page();
    const base = await page.evaluate(() => {
      document.head.append(
        Object.assign(document.createElement('base'), { href: 'https://example.invalid/' }),
      );
      return new URL('x', document.baseURI).hostname === location.hostname;
    });
    expect(base).toBe(true);
  });
  await test.step('text that gets into the page runs in none of the ways that there are', async () => {
    const page = await app.page();
    for (const [name, code] of Object.entries(injections)) {
      // No policy binds what the debugger evaluates; what a timer of the page runs is bound.
      await page.evaluate(`void setTimeout(() => { ${code} }, 0)`);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
      const state = await page.evaluate(() => ({ wasHit: 'hit' in window, path: location.pathname }));
      expect.soft(state, name).toEqual({ wasHit: false, path: '/index.html' });
      await page.evaluate(() => Reflect.deleteProperty(window, 'hit'));
    }
  });
});

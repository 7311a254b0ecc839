/* Linjaus: what pages do better with script. Every act works without it. */
(() => {
  'use strict';
  const doc = document, body = doc.body, root = doc.documentElement;
  const $ = (s, from) => (from || doc).querySelector(s), $$ = (s, from) => [...(from || doc).querySelectorAll(s)];
  const say = (name, values) => (body.dataset[name] || '').replace(/\{(\w+)\}/g, (_, k) => (values || {})[k] ?? '');
  const clock = at => at.toTimeString().slice(0, 5).replace(':', '.');
  root.classList.add('script');

  /* Said aloud: at most one sentence in 5 s. */
  const status = $('#said'), alarm = $('#alarm');
  let saidAt = 0, waiting = 0, last = '';
  const speak = text => {
    if (!status || !text || text === last) return;
    last = text; clearTimeout(waiting);
    waiting = setTimeout(() => { status.textContent = last; saidAt = Date.now(); }, Math.max(0, saidAt + 5000 - Date.now()));
  };
  let alarmed = $('[data-alert]')?.dataset.alert || '';
  const attend = () => {
    const now = $('[data-alert]')?.dataset.alert || '';
    doc.title = doc.title.replace(/^\(!\) /, '');
    if (now) doc.title = '(!) ' + doc.title;
    if (now && now !== alarmed && alarm) {
      alarm.textContent = now;
      if (body.dataset.quiet === undefined && navigator.userActivation?.hasBeenActive) navigator.vibrate?.(200);
    }
    if (!now && alarm && alarm.textContent === alarmed) alarm.textContent = '';
    alarmed = now;
    speak($('[data-say]')?.dataset.say);
  };

  /* Regions: fetched as the viewer, replaced by newer ones, never under a hand; focus on a heading is no hand. */
  let size = Number(body.dataset.size || 0);
  const typed = el => $$('input:not([type=hidden]),textarea,select', el).some(f =>
    f.options ? $('[selected]', f) && [...f.options].some(o => o.selected !== o.defaultSelected)
      : f.checked !== f.defaultChecked || f.value !== f.defaultValue);
  const rests = el => el.contains(doc.activeElement) && doc.activeElement.matches('[tabindex="-1"]');
  const held = el => el.contains(doc.activeElement) && !rests(el) || $(':popover-open', el) || $('dialog[open]', el) || typed(el);
  const put = (old, fresh) => {
    const copy = doc.importNode(fresh, true);
    copy.classList.add('fresh');
    const at = rests(old) && doc.activeElement.id;
    old.replaceWith(copy); ready(copy);
    if (at) doc.getElementById(at)?.focus({ preventScroll: true });
  };
  const offer = (old, fresh) => {
    old.fresh = fresh;
    if ($(':scope > .changed', old)) return;
    const line = doc.createElement('p'), show = doc.createElement('button');
    line.className = 'changed'; show.type = 'button'; show.className = 'small second'; show.textContent = say('tShow');
    line.append(say('tChanged') + ' ', show);
    show.onclick = () => { put(old, old.fresh); attend(); };
    old.prepend(line);
  };
  let fetching = false, again = false;
  const refresh = async () => {
    if (fetching) { again = true; return; }
    fetching = true;
    try {
      const answer = await fetch(location.href, { headers: { 'Linjaus-Regions': '1' }, cache: 'no-store' });
      if (answer.redirected || answer.status === 404 || answer.status === 403) { location.reload(); return; }
      if (!answer.ok) throw new Error(answer.status);
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const number = Number(fresh.body.dataset.size || 0);
      if (number >= size) {
        size = number; body.dataset.size = number;
        for (const old of $$('[data-region]')) {
          const next = $(`[data-region="${old.dataset.region}"]`, fresh);
          if (!next) { if (!held(old)) old.remove(); continue; }
          const plain = html => html.replace(/ fresh"/, '"').replace(/ class="fresh"/, '').replace(/name="act" value="[^"]*"/g, '');
          if (plain(next.outerHTML) === plain(old.outerHTML)) continue;
          held(old) ? offer(old, next) : put(old, next);
        }
        if (!$('.changed')) for (const form of $$('form')) {
          const seen = $('input[name=seen]', form);
          if (seen && !form.closest('[data-region]')) seen.value = number;
        }
        attend();
      }
      heard();
    } finally { fetching = false; if (again) { again = false; refresh().catch(failed); } }
  };

  /* The stream: beats every 15 s; waits grow; after three failures the page asks by itself. */
  const bar = $('[data-beat]'), waits = [1, 2, 4, 8, 15, 30];
  let source, beat = Date.now(), failures = 0, timer, poll, cutAt;
  const heard = () => { beat = Date.now(); failures = 0; cutAt = null; show(); };
  const show = () => {
    if (!bar) return;
    const age = Math.round((Date.now() - beat) / 1000), stale = cutAt || age > 35;
    if (stale && !cutAt) cutAt = new Date(beat);
    const was = bar.classList.contains('stale');
    bar.classList.toggle('stale', !!stale);
    const text = stale ? say('tStale', { t: clock(cutAt) }) : say('tLive', { s: age });
    if (bar.textContent !== text) bar.textContent = text;
    if (stale && !was && alarm) alarm.textContent = text;
  };
  const failed = () => {
    failures += 1; cutAt = cutAt || new Date(beat); show();
    source?.close(); source = null;
    clearTimeout(timer); clearTimeout(poll);
    if (failures >= 3) poll = setTimeout(() => refresh().then(open, failed), 10000);
    else timer = setTimeout(open, waits[Math.min(failures - 1, 5)] * 1000 * (0.8 + Math.random() * 0.4));
  };
  const open = () => {
    if (!body.dataset.stream) return;
    source?.close(); clearTimeout(timer); clearTimeout(poll);
    source = new EventSource(body.dataset.stream + '?after=' + size);
    source.onopen = heard;
    source.addEventListener('beat', heard);
    source.addEventListener('changed', e => { heard(); if (Number(e.data) > size) refresh().catch(failed); });
    source.addEventListener('bye', () => location.reload());
    source.onerror = failed;
  };
  const wake = () => { if (body.dataset.stream && !doc.hidden && (cutAt || Date.now() - beat > 16000 || !source)) { failures = 0; open(); refresh().catch(failed); } };
  if (body.dataset.stream) {
    open();
    setInterval(() => { show(); if (source && Date.now() - beat > 35000) failed(); }, 1000);
    doc.addEventListener('visibilitychange', wake);
    addEventListener('online', wake);
    addEventListener('offline', failed);
    addEventListener('pageshow', e => { if (e.persisted) wake(); });
    addEventListener('pagehide', () => source?.close());
  }

  /* An act comes back to its place, with focus where the address says. */
  const keep = form => { if (new URL(form.action).pathname === location.pathname) sessionStorage.setItem('place', JSON.stringify([location.pathname, scrollY, Date.now()])); };
  const settle = () => {
    const [path, y, at] = JSON.parse(sessionStorage.getItem('place') || '[]');
    sessionStorage.removeItem('place');
    const next = location.hash.length > 1 && doc.getElementById(location.hash.slice(1));
    if (path === location.pathname && Date.now() - at < 20000 && next) scrollTo(0, y);
    if (next) { next.focus({ preventScroll: true }); next.scrollIntoView({ block: 'nearest' }); }
    return next;
  };

  /* Acts: asked for a connection first, never sent twice in a second, never by themselves. */
  let passing = false;
  doc.addEventListener('submit', async e => {
    const form = e.target, by = e.submitter;
    if (form.method !== 'post' || passing) return;
    e.preventDefault();
    if (savers.has(form)) { savers.get(form)(); return; }
    if (form.dataset.sending) return;
    form.dataset.sending = '1';
    const words = by?.textContent;
    if (by) { by.setAttribute('aria-disabled', 'true'); if (by.tagName === 'BUTTON') by.textContent = say('tSending'); }
    const rest = () => { delete form.dataset.sending; if (by) { by.removeAttribute('aria-disabled'); by.textContent = words; } };
    try {
      await fetch('/ping', { cache: 'no-store', signal: AbortSignal.timeout(8000) });
      keep(form);
      passing = true; form.requestSubmit(by || undefined); passing = false;
      setTimeout(rest, 10000);
      if (form.dataset.stay) setTimeout(() => { rest(); by?.blur(); refresh().catch(failed); }, 1000);
      if (!form.checkValidity()) rest();
    } catch {
      passing = false; rest(); failed();
      let line = $('.unsent', form);
      if (!line) { line = doc.createElement('p'); line.className = 'unsent error'; line.setAttribute('role', 'alert'); form.append(line); }
      line.textContent = say('tUnsent');
      by?.focus();
    }
  });
  addEventListener('pageshow', () => $$('form[data-sending]').forEach(f => delete f.dataset.sending));

  /* Text that saves itself; unsaved it is kept in this tab. */
  const nameOf = form => 'text:' + form.action;
  const savers = new WeakMap();
  const autosave = form => {
    const text = $('textarea', form), note = $('[data-saved]', form);
    if (!text || form.dataset.ready) return;
    form.dataset.ready = '1';
    const kept = sessionStorage.getItem(nameOf(form));
    if (kept !== null && kept !== text.value) {
      if (text.value) { const theirs = doc.createElement('p'); theirs.className = 'own'; theirs.textContent = text.value; form.prepend(theirs); }
      text.value = kept; if (note) note.textContent = say('tKept');
    }
    let timer, busy = false;
    const save = async () => {
      clearTimeout(timer);
      if (busy || text.value === text.defaultValue) return;
      busy = true;
      const sent = text.value;
      try {
        const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { Accept: 'application/json' } });
        const told = await answer.json();
        if (!answer.ok) { if (note) note.textContent = told.sentence || say('tKept'); speak(told.sentence); return; }
        text.defaultValue = sent;
        $('input[name=based_on]', form).value = told.version;
        $('input[name=act]', form).value = told.act;
        if (text.value === sent) sessionStorage.removeItem(nameOf(form));
        if (note) note.textContent = told.saved;
      } catch { if (note) note.textContent = say('tKept'); } finally { busy = false; }
      if (text.value !== sent) timer = setTimeout(save, 2000);
    };
    text.addEventListener('input', () => { sessionStorage.setItem(nameOf(form), text.value); clearTimeout(timer); timer = setTimeout(save, 2000); });
    text.addEventListener('blur', save);
    savers.set(form, save);
  };

  /* Rule links open their text; Esc closes, focus returns. */
  doc.addEventListener('click', e => {
    const link = e.target.closest?.('a.rule');
    if (!link || e.metaKey || e.ctrlKey || e.shiftKey) return;
    const note = doc.getElementById('rule-' + link.dataset.rule);
    if (!note?.showPopover) return;
    e.preventDefault();
    note.showPopover(); note.focus();
    note.addEventListener('toggle', t => { if (t.newState === 'closed') link.focus({ preventScroll: true }); }, { once: true });
  });

  /* Signing in ends soon: said aloud too. */
  doc.addEventListener('animationstart', e => { if (e.animationName === 'ending') alarm.textContent = $('p', e.target).textContent; });

  /* Keys of the live console. */
  let prefix = '';
  doc.addEventListener('keydown', e => {
    if (body.dataset.keys !== 'on' || e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.target.closest?.('input,textarea,select')) { if (e.key === 'Escape') e.target.blur(); return; }
    const key = prefix + e.key;
    prefix = '';
    if (key === 'g') { prefix = 'g'; setTimeout(() => { prefix = ''; }, 1500); return; }
    if (key === '?') { e.preventDefault(); $('#keys')?.togglePopover?.(); return; }
    const target = $(`[data-key="${CSS.escape(key)}"]`);
    if (!target) return;
    e.preventDefault();
    if (target.matches('input,textarea,select,summary')) { target.closest('details')?.setAttribute('open', ''); target.focus(); } else target.click();
  });

  const ready = el => { $$('form[data-autosave]', el).forEach(autosave); if (el.matches?.('form[data-autosave]')) autosave(el); };
  ready(doc);
  for (const form of $$('form[data-goodbye]')) form.addEventListener('submit', () => sessionStorage.clear());
  const first = $('[data-focus]') || $('.errors') || $('.why.stop[tabindex]');
  first ? first.focus() : settle();
  attend();
})();

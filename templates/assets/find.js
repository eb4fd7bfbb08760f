// Filters the list of indicators while the reader types. Without this script the whole list stands
// on the page, or on the pages of its letters; where it does not, it is fetched in pieces when first
// asked for. The words shown are those of the page.
(() => {
  'use strict';
  const MOST = 100;
  const NOWHERE = 12;
  const SYNONYM = 24;
  const SHORTEST_BEGINNING = 4;
  const PAUSE = 400;

  const tool = document.getElementById('sokning');
  const input = document.getElementById('sokord');
  const status = document.getElementById('sokantal');
  const hits = document.getElementById('soktraffar');
  const all = document.getElementById('a-till-o');
  const words = tool.dataset;
  const entries = [];
  const waiting = words.pieces.split(' ').filter(Boolean);
  let loading = waiting.length > 0 ? 'later' : 'done';
  let timer = 0;

  const plain = text => text.normalize('NFC').toLowerCase();
  const fold = text => plain(text).normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const split = text => text.split(/[\s,.]+/).filter(Boolean);
  const synonyms = words.synonyms.split(';').filter(Boolean).map(group => group.split('|'));

  const add = (title, href, detail, order) => entries.push({
    title, href, detail, order,
    texts: [plain(title), fold(title), plain(detail), fold(detail)]
  });

  // A sign is a letter if it has a large and a small form.
  const isInside = sign => sign !== undefined &&
    (sign.toLowerCase() !== sign.toUpperCase() || (sign >= '0' && sign <= '9'));

  // 0 for a whole word, 1 for the start of one, 2 for elsewhere, 3 for nowhere.
  const place = (text, word) => {
    let best = 3;
    for (let at = text.indexOf(word); at >= 0 && best > 0; at = text.indexOf(word, at + 1)) {
      const end = isInside(text[at + word.length]) ? 1 : 0;
      best = Math.min(best, isInside(text[at - 1]) ? 2 : end);
    }
    return best;
  };

  // The title before the rest, the letters as written before å as a; NOWHERE if none has the word.
  const rankWord = (entry, word) => {
    const folded = fold(word);
    const ranks = entry.texts.map((text, i) => {
      const found = place(text, i % 2 === 0 ? word : folded);
      return found < 3 ? found + 3 * i : NOWHERE;
    });
    return Math.min(...ranks);
  };

  const rankAll = (entry, group) =>
    group.reduce((sum, word) => {
      const rank = rankWord(entry, word);
      return rank < NOWHERE ? sum + rank : Infinity;
    }, 0);

  // What is asked for: lists of ways to say the same, of which an entry must have one from each.
  const needs = query => {
    const asked = split(plain(query));
    const whole = ' ' + asked.map(fold).join(' ') + ' ';
    const found = [];
    let rest = asked;
    synonyms.forEach(group => {
      const named = group.map(name => split(plain(name)));
      const said = named.find(name => whole.includes(' ' + name.map(fold).join(' ') + ' '));
      const begun = whole.length > SHORTEST_BEGINNING + 1 &&
        named.some(name => (' ' + name.map(fold).join(' ')).startsWith(whole.slice(0, -1)));
      if (said) {
        found.push([said].concat(named.filter(name => name !== said)));
        const used = said.map(fold);
        rest = rest.filter(word => !used.includes(fold(word)));
      } else if (begun) {
        found.push([asked].concat(named));
        rest = [];
      }
    });
    return found.concat(rest.map(word => [[word]]));
  };

  const rank = (entry, wanted) =>
    wanted.reduce((sum, ways) => {
      const ranks = ways.map((way, i) => rankAll(entry, way) + (i > 0 ? SYNONYM : 0));
      return sum + Math.min(...ranks);
    }, 0);

  const grouped = n => String(n).replace(/\B(?=(\d{3})+$)/g, words.group);

  // After a pause, so that a screen reader is not made to say every step on the way.
  const say = (text, query) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = text;
      const end = query === '' ? '' : '#sok=' + encodeURIComponent(query);
      history.replaceState(null, '', location.pathname + end);
    }, PAUSE);
  };

  const said = (count, shown) => {
    if (loading === 'failed') return words.failed;
    if (loading !== 'done') return words.loading;
    if (count === 0) return words.none;
    if (count === 1) return words.one;
    const pattern = shown < count ? words.first : words.other;
    return pattern.replace('{n}', grouped(count)).replace('{shown}', grouped(shown));
  };

  const item = entry => {
    const li = document.createElement('li');
    const link = document.createElement('a');
    const detail = document.createElement('span');
    link.href = entry.href;
    link.textContent = entry.title;
    detail.textContent = entry.detail;
    li.append(link, detail);
    return li;
  };

  const show = () => {
    const query = input.value.trim();
    const wanted = needs(query);
    const asked = wanted.length > 0;
    all.hidden = asked && loading !== 'failed';
    hits.hidden = !asked;
    hits.textContent = '';
    if (!asked) {
      say('', '');
      return;
    }
    const found = entries
      .map(entry => ({ entry, rank: rank(entry, wanted) }))
      .filter(hit => hit.rank < Infinity)
      .sort((a, b) => a.rank - b.rank || a.entry.order - b.entry.order);
    const shown = found.slice(0, MOST);
    hits.append(...shown.map(hit => item(hit.entry)));
    say(said(found.length, shown.length), query);
    if (loading === 'later') load();
  };

  // A few at a time, and each is searched in as it comes.
  const load = async () => {
    loading = 'now';
    let next = 0;
    const fetchNext = async () => {
      while (next < waiting.length) {
        const piece = next++;
        const answer = await fetch(waiting[piece]);
        if (!answer.ok) throw new Error(answer.status);
        const rows = await answer.json();
        rows.forEach((row, i) => add(row[0], row[1], row[2], piece * 1e5 + i));
        show();
      }
    };
    try {
      await Promise.all([fetchNext(), fetchNext(), fetchNext(), fetchNext()]);
      loading = 'done';
    } catch (e) {
      loading = 'failed';
    }
    show();
  };

  all.querySelectorAll('.found li').forEach((li, i) => {
    const link = li.querySelector('a');
    add(link.textContent, link.getAttribute('href'), li.querySelector('span').textContent, i);
  });
  input.addEventListener('input', show);
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape' && input.value !== '') {
      event.preventDefault();
      input.value = '';
      show();
    }
  });
  tool.classList.add('ready');
  if (location.hash.startsWith('#sok=')) {
    input.value = decodeURIComponent(location.hash.slice(5));
  }
  if (input.value !== '') show();
})();

// What is sealed and from whom, and whether it held.
import { h, Maybe, Tree } from '../dom/tree';
import { t } from '../texts';
import type { App } from './context';
import { iconOf, sheet } from './parts';

/** Whose computer holds the table; '' at a server without a window. */
export function refereeOf(app: App): string {
    return app.state.server?.owner ?? '';
}

/** One line below the board at the end; in the open where something does not hold. */
export function fairLine(app: App): Maybe {
    const { verdict, alarm } = app.state;
    if (alarm || (verdict && !verdict.holds))
        return alarmCard(app);
    const owner = refereeOf(app);
    const text = verdict ? t('All %n seals hold.', verdict.sealed)
        : owner ? t("%1's program was the referee.", owner) : t("The table's program was the referee.");
    return h('p.fair.small.muted', { key: 'fair' }, iconOf(verdict ? 'verified' : 'seal'), h('span', null, text),
             h('button.link', { type: 'button', onclick: () => app.set({ sheet: 'fair' }) }, t('What that means')));
}

export function alarmCard(app: App): Tree {
    const { verdict, alarm } = app.state;
    const title = alarm ? t('Your choice stays closed')
        : verdict?.name ? t("%1's seal does not hold", verdict.name) : t('A seal does not hold');
    const why = alarm === 'other'
        ? t('The host shows another choice than the one that you have sealed. Yours stays closed.')
        : alarm === 'early' ? t('The host asks for your choice before it is time. It stays closed.')
        : t('What was opened is not what was sealed before. Somebody has cheated, or their program is broken.');
    return h('div.card.danger', { role: 'alert', key: 'alarm' }, iconOf('warning'),
             h('div', null, h('strong', null, title), h('p', null, why)));
}

export function fairSheet(app: App): Tree {
    const owner = refereeOf(app);
    return sheet(app, 'fair', t('Fair play'),
        (app.state.alarm || app.state.verdict?.holds === false) && alarmCard(app),
        h('p', null, t('Everybody sees every move, and the rules refuse what is against them.')),
        h('p', null,
          t('This page seals your throws and codes before anybody can see them, and checks the seals of the others.')),
        h('p', null, owner
            ? t("It comes from %1's computer, so it cannot protect you from a host who has changed the program. Parlor on your own computer can.", owner)
            : t('It comes from the computer that holds the table, so it cannot protect you from a host who has changed the program. Parlor on your own computer can.')),
        h('p.muted', null,
          t('In a race for a code or a search together, the seal proves that the code never changed; the computer that holds the table knows it.')));
}

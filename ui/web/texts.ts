// Every text of the page, in the reader's language. A source is the English text: `%1` to `%9` stand for the values;
// `%n` for the first one where it is a number that chooses the plural form. A catalogue has for a source its
// translation, or its plural forms in the order of Qt's catalogues (one before the others).

export type Value = string | number;
export type Catalogue = Record<string, string | string[]>;

export const languages = ['en', 'de', 'es', 'fr', 'ko'] as const;
export type Language = (typeof languages)[number];

let language: Language = 'en';
let catalogue: Catalogue = {};

export function t(source: string, ...values: Value[]): string {
    const found = catalogue[source];
    const text = typeof found === 'object' ? pluralForm(found, Number(values[0])) : found;
    return (text || source).replace(/%([1-9n])/g, (place, which) => {
        const value = values[which === 'n' ? 0 : Number(which) - 1];
        return value === undefined ? place : String(value);
    });
}

function pluralForm(forms: string[], count: number): string {
    const isOne = forms.length > 1 && new Intl.PluralRules(language).select(count) === 'one';
    return forms[isOne ? 0 : forms.length - 1];
}

export function useTexts(newLanguage: Language, texts: Catalogue): void {
    language = newLanguage;
    catalogue = texts;
}

export function presentLanguage(): Language {
    return language;
}

/** The first of these that the page speaks. */
export function preferredLanguage(wanted: readonly string[]): Language {
    for (const each of wanted) {
        const known = languages.find((one) => each.toLowerCase().split('-')[0] === one);
        if (known)
            return known;
    }
    return 'en';
}
